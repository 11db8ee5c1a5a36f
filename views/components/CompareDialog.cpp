// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/CompareDialog.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/records/FieldFormat.h"
#include "models/records/Saves.h"
#include "views/components/Buttons.h"
#include "views/components/CompareLine.h"
#include "views/components/Desktop.h"
#include "views/components/KeyCap.h"
#include "views/components/ModalOverlay.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Icons.h"
#include "views/theme/Shapes.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QUrl>

namespace punte {

/// Heads of the five columns.
class CompareHead final : public QWidget {
public:
    explicit CompareHead(QWidget *parent) : QWidget(parent) { setFixedHeight(Theme::instance().px(50)); }
    void setTexts(const QStringList &titles, const QStringList &notes)
    {
        m_titles = titles;
        m_notes = notes;
        setToolTip(plainToolTip(notes.join(QLatin1Char('\n'))));
        update();
    }
    /// The lines' scroll bar takes this much at the right: the columns stand over each other.
    void setReserved(int width)
    {
        m_reserved = width;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::instance();
        QPainter painter(this);
        painter.fillRect(rect(), themeColor(Token::Inset));
        painter.fillRect(QRect(0, 0, width(), 1), themeColor(Token::Line));
        painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(Token::Line));
        const auto columns = compareColumns(width() - m_reserved, height());
        for (std::size_t i = 0; i < 5; ++i) {
            if (i > 0)
                painter.fillRect(QRect(columns[i].left(), 0, 1, height()), themeColor(Token::Line));
            const QRect cell = columns[i].adjusted(i == 0 ? 16 : 12, 7, -8, -7);
            const QString note = m_notes.value(qsizetype(i));
            painter.setFont(theme.font(FontRole::TableHeader));
            painter.setPen(themeColor(Token::Text1));
            painter.drawText(cell, Qt::AlignLeft | (note.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop) | Qt::TextSingleLine, m_titles.value(qsizetype(i)));
            painter.setFont(theme.font(FontRole::Secondary));
            painter.setPen(themeColor(Token::Text2));
            painter.drawText(cell, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, painter.fontMetrics().elidedText(note, Qt::ElideRight, cell.width()));
        }
    }

private:
    QStringList m_titles;
    QStringList m_notes;
    int m_reserved = 0;
};

// "today 09:36", "yesterday 17:20"; what is longer ago by its date.
static QString compareWhen(const QDateTime &instant)
{
    if (!instant.isValid())
        return {};
    const QDateTime local = instant.toLocalTime();
    const QDate today = Clock::today();
    if (local.date().daysTo(today) > 1 || local.date() > today)
        return DateFormat::shortInstant(local);
    return QStringLiteral("%1 %2").arg(DateFormat::relativeDate(local.date(), today), DateFormat::time(local.time()));
}

CompareInput CompareInput::fromConflict(const ConflictInfo &info, const TableInfo &table, const EditorSources &sources, const QString &subject,
                                        const QString &myName)
{
    CompareInput input;
    input.subject = subject;
    input.originalVersion = info.originalVersion;
    input.theirVersion = info.theirVersion;
    input.theirName = info.theirName;
    input.theirTime = info.theirTime;
    input.originalTime = info.originalTime;
    input.myName = myName;
    for (const Field &field : table.fields) {
        const QString key = QString::fromLatin1(field.column);
        if (!info.mine.contains(key) && (!field.inForm || !field.editable || !info.original.contains(key)))
            continue;
        CompareRow row;
        row.field = field;
        row.original = info.original.value(key);
        row.theirs = info.theirs.contains(key) ? info.theirs.value(key) : row.original;
        row.mine = info.mine.contains(key) ? info.mine.value(key) : row.original;
        const auto shown = [&](const QVariantMap &values, const QVariant &raw) {
            QString display = values.value(QString::fromLatin1(field.displayColumn)).toString();
            if (field.kind == FieldKind::Person && (display.isEmpty() || raw != values.value(key)))
                display = sources.personName(raw.toUuid());
            QString currency = values.value(QString::fromLatin1(field.currencyColumn)).toString();
            if (currency.isEmpty())
                currency = info.theirs.value(QString::fromLatin1(field.currencyColumn)).toString();
            return FieldFormat::text(field, raw, display, currency);
        };
        row.originalText = shown(info.original, row.original);
        row.theirsText = shown(info.theirs, row.theirs);
        row.currency = info.theirs.value(QString::fromLatin1(field.currencyColumn)).toString().trimmed();
        row.mineText = info.mine.contains(key) ? shown(info.mine, row.mine) : row.originalText;
        input.rows.append(row);
    }
    for (auto it = info.mine.begin(); it != info.mine.end(); ++it)
        if (!table.field(it.key().toLatin1()))
            input.unseen.insert(it.key(), it.value());
    return input;
}

QString CompareInput::awayNote(const QDateTime &from, const QDateTime &until, const QDateTime &theirTime)
{
    if (!from.isValid() || !until.isValid() || theirTime < from || theirTime > until)
        return {};
    return CompareDialog::tr("offline %1\u2013%2").arg(DateFormat::time(from.toLocalTime().time()), DateFormat::time(until.toLocalTime().time()));
}

CompareDialog::CompareDialog(const CompareInput &input, const EditorSources &sources, QWidget *parent)
    : QWidget(parent)
    , m_input(input)
    , m_sources(sources)
    , m_title(new PlainLabel(QString(), FontRole::KeyFigureInspector, Token::Text1, this))
    , m_summary(new PlainLabel(QString(), FontRole::Body, Token::Text2, this))
    , m_head(new CompareHead(this))
    , m_scroll(new QScrollArea(this))
    , m_keys(new PlainLabel(QString(), FontRole::Secondary, Token::Text2, this))
    , m_equal(new PlainLabel(QString(), FontRole::Secondary, Token::Text2, this))
    , m_showEqual(new QCheckBox(this))
    , m_allTheirs(Buttons::push(QString(), ButtonVariant::Default, {}, this))
    , m_allMine(Buttons::push(QString(), ButtonVariant::Default, {}, this))
    , m_later(Buttons::push(QString(), ButtonVariant::Flat, {}, this))
    , m_left(new PlainLabel(QString(), FontRole::PanelTitle, Token::Warning, this))
    , m_save(Buttons::push(QString(), ButtonVariant::Primary, {}, this))
    , m_ask(Buttons::push(QString(), ButtonVariant::Flat, QStringLiteral("mail-message"), this))
    , m_close(Buttons::icon(QStringLiteral("window-close"), QString(), this))
{
    setObjectName(QStringLiteral("compareDialog"));
    m_ask->setObjectName(QStringLiteral("compareAsk"));
    m_save->setObjectName(QStringLiteral("compareSave"));
    m_allTheirs->setObjectName(QStringLiteral("compareAllTheirs"));
    m_allMine->setObjectName(QStringLiteral("compareAllMine"));
    m_later->setObjectName(QStringLiteral("compareLater"));
    m_showEqual->setObjectName(QStringLiteral("compareShowEqual"));
    m_left->setElideMode(Qt::ElideNone);
    for (QPushButton *button : {m_allTheirs, m_allMine, m_later, m_save})
        button->setAutoDefault(true); // Enter presses it, as Space does

    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_summary);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(48, 11, 12, 11);
    top->addLayout(words, 1);
    top->addWidget(m_ask);
    top->addWidget(m_close);

    auto *body = new QWidget;
    auto *lines = new QVBoxLayout(body);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    for (const CompareRow &row : input.rows) {
        auto *line = new CompareLine(this, row);
        m_lines.append(line);
        lines->addWidget(line);
        line->setVisible(line->settled().outcome != CompareOutcome::Equal);
    }
    lines->addStretch(1);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setProperty("punteFrameless", true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->viewport()->installEventFilter(this);
    body->setAutoFillBackground(false);

    auto *notes = new QHBoxLayout;
    notes->setContentsMargins(16, 3, 16, 3);
    notes->setSpacing(4);
    notes->addWidget(new KeyCap(QStringLiteral("↑"), this));
    notes->addWidget(new KeyCap(QStringLiteral("↓"), this));
    notes->addWidget(m_keys);
    notes->addSpacing(14);
    notes->addWidget(m_equal);
    notes->addStretch(1);
    notes->addWidget(m_showEqual);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 12, 16, 12);
    foot->setSpacing(8);
    for (QWidget *w : std::initializer_list<QWidget *>{m_allTheirs, m_allMine, m_later})
        foot->addWidget(w);
    foot->addStretch(1);
    foot->addWidget(m_left);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_head);
    column->addWidget(m_scroll, 1);
    column->addLayout(notes);
    column->addLayout(foot);

    connect(m_showEqual, &QCheckBox::toggled, this, [this](bool on) {
        for (CompareLine *line : std::as_const(m_lines))
            line->setVisible(on || line->settled().outcome != CompareOutcome::Equal);
    });
    connect(m_allTheirs, &QPushButton::clicked, this, [this] { takeAll(true); });
    connect(m_allMine, &QPushButton::clicked, this, [this] { takeAll(false); });
    connect(m_later, &QPushButton::clicked, this, &CompareDialog::postpone);
    connect(m_close, &QToolButton::clicked, this, &CompareDialog::postpone);
    connect(m_ask, &QPushButton::clicked, this, [this] { Desktop::open(question()); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT resolved(result(), m_input.theirVersion);
        if (m_overlay)
            m_overlay->close();
    });
    retranslateUi();
}

bool CompareDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        m_head->setReserved(m_scroll->width() - m_scroll->viewport()->width());
    return QWidget::eventFilter(watched, event);
}

QSize CompareDialog::sizeHint() const
{
    const int width = Theme::instance().px(1140);
    int height = layout()->sizeHint().height() - m_scroll->sizeHint().height(); // all but the lines
    for (const CompareLine *line : m_lines)
        if (!line->isHidden())
            height += line->heightForWidth(width - style()->pixelMetric(QStyle::PM_ScrollBarExtent)); // enough also beside a scroll bar
    return {width, height};
}

void CompareDialog::openOver(QWidget *window)
{
    m_overlay = new ModalOverlay(this, window);
    connect(m_overlay, &ModalOverlay::closeRequested, this, &CompareDialog::postpone);
    connect(m_overlay, &ModalOverlay::closed, m_overlay, &QObject::deleteLater);
    m_overlay->open();
    for (CompareLine *line : std::as_const(m_lines))
        if (line->isOpen()) {
            line->setFocus(Qt::TabFocusReason);
            return;
        }
    m_save->setFocus(Qt::TabFocusReason); // all settled: one key is enough
}

int CompareDialog::openChoices() const
{
    int open = 0;
    for (const CompareLine *line : m_lines)
        open += line->isOpen() ? 1 : 0;
    return open;
}

QVariantMap CompareDialog::result() const
{
    QVariantMap values;
    for (const CompareLine *line : m_lines)
        if (!line->isOpen() && line->value() != line->row().theirs)
            values.insert(QString::fromLatin1(line->row().field.column), line->value());
    // A card's place goes with what moves it there, and means nothing without.
    if (!values.isEmpty())
        values.insert(m_input.unseen);
    return values;
}

OutsideLink CompareDialog::question() const
{
    QStringList lines{m_title->text() + QLatin1Char('.'), QString()};
    for (const CompareLine *line : m_lines)
        if (line->needsChoice())
            lines << tr("%1: you wrote \u201C%2\u201D, I wrote \u201C%3\u201D. Which one is right?").arg(line->row().field.titleText(), line->row().theirsText, line->row().mineText);
    return letterLink(m_input.subject, lines.join(QStringLiteral("\r\n")));
}

void CompareDialog::choiceMade(CompareLine *line)
{
    updateState();
    // On to the next open question.
    const auto from = m_lines.indexOf(line);
    for (qsizetype i = 1; i < m_lines.size(); ++i)
        if (CompareLine *next = m_lines.at((from + i) % m_lines.size()); next->isOpen()) {
            next->setFocus(Qt::TabFocusReason);
            m_scroll->ensureWidgetVisible(next);
            return;
        }
    if (openChoices() == 0)
        m_save->setFocus(Qt::TabFocusReason);
}

void CompareDialog::moveBy(CompareLine *from, int step)
{
    for (qsizetype i = m_lines.indexOf(from) + step; i >= 0 && i < m_lines.size(); i += step)
        if (CompareLine *line = m_lines.at(i); line->settled().outcome != CompareOutcome::Equal) {
            line->setFocus(Qt::TabFocusReason);
            m_scroll->ensureWidgetVisible(line);
            return;
        }
}

void CompareDialog::takeAll(bool theirs)
{
    for (CompareLine *line : std::as_const(m_lines))
        if (line->settled().outcome != CompareOutcome::Equal)
            line->choose(theirs ? CompareLine::Choice::Theirs : CompareLine::Choice::Mine);
}

void CompareDialog::dismiss()
{
    if (m_overlay)
        m_overlay->close();
}

void CompareDialog::postpone()
{
    Q_EMIT postponed();
    if (m_overlay)
        m_overlay->close();
}

void CompareDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        postpone();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_save->isEnabled())
        m_save->click();
    else
        QWidget::keyPressEvent(event);
}

void CompareDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Shapes::box(painter, QRectF(rect()), Theme::instance().px(10), themeColor(Token::Popup));
    const int edge = Theme::instance().px(20);
    Icons::paint(painter, QRect(16, m_head->y() / 2 - edge / 2, edge, edge), QStringLiteral("vcs-merge"), themeColor(Token::Warning));
    const QRect foot(0, m_save->y() - 12, width(), height() - m_save->y() + 12);
    painter.save();
    painter.setClipRect(foot);
    Shapes::box(painter, QRectF(rect()), Theme::instance().px(10), themeColor(Token::Inset));
    painter.restore();
    painter.fillRect(QRect(0, foot.top(), width(), 1), themeColor(Token::Line));
}

void CompareDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void CompareDialog::updateState()
{
    const int open = openChoices();
    m_left->setText(open > 0 ? tr("%n field(s) left to choose", nullptr, open) : QString());
    m_left->setVisible(open > 0);
    m_save->setEnabled(open == 0);
}

void CompareDialog::retranslateUi()
{
    int differ = 0;
    int need = 0;
    for (CompareLine *line : std::as_const(m_lines)) {
        differ += line->settled().outcome != CompareOutcome::Equal ? 1 : 0;
        need += line->needsChoice() ? 1 : 0;
        line->retranslateUi();
    }
    m_title->setText(tr("%1 was changed on another desk").arg(m_input.subject));
    setAccessibleName(m_title->text());
    m_ask->setText(plainButtonText(tr("Ask %1").arg(m_input.theirName)));
    m_ask->setToolTip(plainToolTip(tr("Opens an e-mail with the question")));
    m_ask->setVisible(!m_input.theirName.isEmpty() && m_input.theirName != m_input.myName); // the other desk may be one's own
    const QString fields = tr("%n field(s) differ", nullptr, differ);
    m_summary->setText(need == 0 ? tr("Nothing is overwritten. %1: all are settled by themselves.").arg(fields)
                                 : tr("Nothing is overwritten. %1: %2, %3.").arg(fields, tr("%n settled by themselves", nullptr, differ - need), tr("%n need you", nullptr, need)));
    QStringList theirs{m_input.theirName, compareWhen(m_input.theirTime), tr("version %1").arg(m_input.theirVersion)};
    theirs.removeAll(QString());
    QStringList mine{m_input.myName, m_input.myNote};
    mine.removeAll(QString());
    QStringList original{tr("version %1").arg(m_input.originalVersion), compareWhen(m_input.originalTime)};
    original.removeAll(QString());
    const QString comma = QStringLiteral(", ");
    // What the heads say is drawn: a screen reader hears it here.
    setAccessibleDescription(QStringLiteral("%1: %2\n%3: %4\n%5: %6").arg(tr("Original"), original.join(comma), tr("Theirs"), theirs.join(comma), tr("Mine"), mine.join(comma)));
    m_head->setTexts({tr("Field"), tr("Original"), tr("Theirs"), tr("Mine"), tr("Result")},
                     {QString(), original.join(comma), theirs.join(comma), mine.join(comma), tr("what will be saved as version %1").arg(m_input.theirVersion + 1)});
    m_keys->setText(tr("next difference"));
    const int equal = int(m_lines.size()) - differ;
    m_equal->setText(equal > 0 ? tr("%n other field(s) are equal in all three", nullptr, equal) : QString());
    m_showEqual->setText(tr("Show equal fields"));
    m_allTheirs->setText(tr("All theirs"));
    m_allMine->setText(tr("All mine"));
    m_later->setText(tr("Keep my draft for later"));
    m_save->setText(tr("Save version %1").arg(m_input.theirVersion + 1));
    Buttons::setName(m_close, tr("Close and keep my draft"));
    updateState();
}

} // namespace punte
