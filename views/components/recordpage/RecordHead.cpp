// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/recordpage/RecordHead.h"

#include "views/components/InitialsAvatar.h"
#include "views/components/PlainLabel.h"
#include "views/theme/NumberPainter.h"
#include "views/theme/Shapes.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace punte {

namespace {

constexpr int markEdge = 44;
constexpr int namesAtLeast = 300; // of the name beside the figures

/// The record's two letters on the accent: a square for an organisation, a disc for a person.
class RecordMark final : public QWidget {
public:
    explicit RecordMark(QWidget *parent) : QWidget(parent) { setAttribute(Qt::WA_TransparentForMouseEvents); }
    void setName(const QString &name, bool person)
    {
        m_letters = InitialsAvatar::initials(name);
        m_person = person;
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {Theme::instance().px(markEdge), Theme::instance().px(markEdge)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        Shapes::box(painter, QRectF(rect()), m_person ? width() / 2.0 : Theme::instance().px(9), themeColor(Token::Accent));
        painter.setFont(Theme::instance().font(FontRole::KeyFigureInspector));
        painter.setPen(themeColor(Token::OnAccent));
        painter.drawText(rect(), Qt::AlignCenter, m_letters);
    }

private:
    QString m_letters;
    bool m_person = false;
};

/// One figure: name, values, a line at its left when another stands before it.
class FigureButton final : public QAbstractButton {
public:
    FigureButton(const KeyFigure &figure, bool first, QWidget *parent) : QAbstractButton(parent), m_figure(figure), m_first(first)
    {
        setObjectName(QString::fromLatin1(figure.id) + QStringLiteral("Figure"));
        setAccessibleName(QStringList{figure.label, figure.values.join(QLatin1String(", "))}.join(QLatin1String(": ")));
        setToolTip(plainToolTip(figure.tooltip));
        setFocusPolicy(figure.leads ? Qt::TabFocus : Qt::NoFocus);
        setProperty("focusRing", true);
        if (figure.leads)
            setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const Theme &theme = Theme::instance();
        qreal wide = QFontMetricsF(theme.font(FontRole::Caption)).horizontalAdvance(m_figure.label);
        for (int i = 0; i < m_figure.values.size(); ++i)
            wide = std::max(wide, valueWidth(i));
        const int lines = std::max(1, int(m_figure.values.size()));
        return {int(wide) + 1 + (m_first ? 0 : theme.px(25)) + theme.px(2),
                theme.lineHeight(FontRole::Caption) + theme.lineHeight(FontRole::KeyFigureInspector) + (lines - 1) * theme.lineHeight(FontRole::Secondary)};
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::instance();
        QPainter painter(this);
        const int left = m_first ? 0 : theme.px(25);
        if (!m_first)
            painter.fillRect(QRect(theme.px(12), 0, 1, height()), themeColor(Token::Line));
        int y = theme.lineHeight(FontRole::Caption);
        painter.setFont(theme.font(FontRole::Caption));
        painter.setPen(themeColor(Token::Text2));
        painter.drawText(QRect(left, 0, width() - left, y), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_figure.label);
        for (int i = 0; i < m_figure.values.size(); ++i) {
            const auto [number, unit] = parts(i);
            const QFont font = theme.font(i == 0 ? FontRole::KeyFigureInspector : FontRole::SecondaryMedium);
            const int high = theme.lineHeight(i == 0 ? FontRole::KeyFigureInspector : FontRole::Secondary);
            painter.setPen(themeColor(underMouse() && m_figure.leads ? Token::AccentText : i == 0 ? Token::Text1 : Token::Text2));
            const qreal wide = NumberPainter::width(number, font);
            NumberPainter::draw(painter, QRectF(left, y, wide + 1, high), Qt::AlignLeft | Qt::AlignVCenter, number, font);
            painter.setFont(theme.font(FontRole::Caption));
            painter.setPen(themeColor(Token::Text2));
            painter.drawText(QRectF(left + wide + theme.px(3), y + theme.px(i == 0 ? 2 : 0), width(), high), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, unit);
            y += high;
        }
    }

private:
    // The currency after its no-break space is smaller than the amount.
    [[nodiscard]] std::pair<QString, QString> parts(int index) const
    {
        const QString &value = m_figure.values.at(index);
        const qsizetype at = value.lastIndexOf(QChar(QChar::Nbsp));
        const QString unit = at < 0 ? QString() : value.mid(at + 1);
        const bool currency = unit.size() == 3 && unit == unit.toUpper() && unit.at(0).isLetter();
        return currency ? std::pair(value.left(at), unit) : std::pair(value, QString());
    }
    [[nodiscard]] qreal valueWidth(int index) const
    {
        const Theme &theme = Theme::instance();
        const auto [number, unit] = parts(index);
        return NumberPainter::width(number, theme.font(index == 0 ? FontRole::KeyFigureInspector : FontRole::SecondaryMedium))
            + (unit.isEmpty() ? 0 : theme.px(3) + QFontMetricsF(theme.font(FontRole::Caption)).horizontalAdvance(unit));
    }

    KeyFigure m_figure;
    bool m_first;
};

} // namespace

RecordHead::RecordHead(QWidget *parent)
    : QWidget(parent)
    , m_mark(new RecordMark(this))
    , m_title(new PlainLabel(QString(), FontRole::CompanyName, Token::Text1))
    , m_facts(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_names(new QWidget(this))
    , m_figures(new QWidget(this))
{
    setObjectName(QStringLiteral("recordHeader"));
    m_title->setObjectName(QStringLiteral("recordTitle"));
    m_facts->setObjectName(QStringLiteral("recordFacts"));
    m_mark->setFixedSize(m_mark->sizeHint());
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_title->installEventFilter(this);
    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(8);
    titleRow->addWidget(m_title);
    m_chips = new QHBoxLayout;
    m_chips->setSpacing(6);
    titleRow->addLayout(m_chips);
    titleRow->addStretch(1);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addLayout(titleRow);
    lines->addWidget(m_facts);
    auto *names = new QHBoxLayout(m_names);
    names->setContentsMargins(0, 0, 0, 0);
    names->setSpacing(12);
    names->addWidget(m_mark, 0, Qt::AlignTop);
    names->addLayout(lines, 1);
    m_figureRow = new QHBoxLayout(m_figures);
    m_figureRow->setContentsMargins(0, 0, 0, 0);
    m_figureRow->setSpacing(0);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins(0, 0, 0, 4); // the page has its own margin
    m_row->setSpacing(10);
    m_row->addWidget(m_names, 1);
    m_row->addWidget(m_figures);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        m_mark->setFixedSize(m_mark->sizeHint());
        for (QWidget *figure : m_figures->findChildren<QWidget *>())
            figure->updateGeometry();
        arrange();
    });
}

void RecordHead::setTitle(const QString &title, bool person)
{
    m_title->setText(title);
    static_cast<RecordMark *>(m_mark)->setName(title, person);
    setAccessibleName(title);
}

QString RecordHead::title() const { return m_title->text(); }

void RecordHead::setChips(const QList<ChipSpec> &chips)
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ChipSpec &spec : chips)
        m_chips->addWidget(new Chip(spec));
}

QStringList RecordHead::words() const
{
    QStringList chips;
    for (int i = 0; i < m_chips->count(); ++i)
        chips.append(static_cast<Chip *>(m_chips->itemAt(i)->widget())->text());
    QStringList all{chips.join(QStringLiteral(" \u00B7 ")), m_facts->text()};
    all.removeAll(QString());
    return all;
}

void RecordHead::setFacts(const QStringList &facts)
{
    QStringList shown = facts;
    shown.removeAll(QString());
    m_facts->setText(shown.join(QStringLiteral(" \u00B7 ")));
}

void RecordHead::setFigures(const QList<KeyFigure> &figures)
{
    const QWidget *focus = m_figures->focusWidget();
    const QString focused = focus && focus->hasFocus() ? focus->objectName() : QString();
    while (QLayoutItem *item = m_figureRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    bool first = true;
    for (const KeyFigure &figure : figures) {
        if (figure.values.isEmpty())
            continue;
        auto *button = new FigureButton(figure, first, m_figures);
        first = false;
        m_figureRow->addWidget(button, 0, Qt::AlignTop);
        if (figure.leads)
            connect(button, &QAbstractButton::clicked, this, [this, id = figure.id] { Q_EMIT figureActivated(id); });
        if (button->objectName() == focused) // a colleague's change does not take the keyboard away
            button->setFocus(Qt::OtherFocusReason);
    }
    m_shownFigures = figures;
    m_figures->setVisible(!first);
    arrange();
}

void RecordHead::setTitleEditable(bool editable)
{
    m_editable = editable;
    if (editable)
        m_title->setCursor(Qt::IBeamCursor);
    else
        m_title->unsetCursor();
}

// Names before figures: where both do not fit beside each other, the figures go below.
void RecordHead::arrange()
{
    const QMargins margins = m_row->contentsMargins();
    const int room = width() - margins.left() - margins.right() - m_row->spacing();
    const bool beside = room - m_figureRow->sizeHint().width() >= Theme::instance().px(namesAtLeast);
    const auto wanted = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    // Only on a change: each of these asks for the layout once more, and the layout asks here.
    if (m_row->direction() != wanted)
        m_row->setDirection(wanted);
    const Qt::Alignment at = beside ? Qt::AlignRight | Qt::AlignTop : Qt::AlignLeft;
    if (QLayoutItem *figures = m_row->itemAt(m_row->indexOf(m_figures)); figures->alignment() != at)
        m_row->setAlignment(m_figures, at);
}

void RecordHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RecordHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Token::Page));
}

bool RecordHead::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_title && m_editable && event->type() == QEvent::MouseButtonRelease)
        Q_EMIT titleClicked();
    return QWidget::eventFilter(watched, event);
}

bool RecordHead::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

} // namespace punte
