// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/reveal/ChoiceList.h"

#include "views/components/PlainLabel.h"
#include "views/decisions/phases/OptionLetter.h"
#include "views/theme/NumberPainter.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPainter>
#include <QStyleOptionButton>

namespace punte {

ChoiceRow::ChoiceRow(QWidget *parent) : QRadioButton(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setProperty("focusRing", false); // painted inside: rows touch each other
    setMouseTracking(true);
}

void ChoiceRow::setOption(const QUuid &option, const QString &letter, const QString &title, int rank)
{
    m_option = option;
    m_letter = letter;
    m_rank = rank > 0 ? QString::number(rank) : QStringLiteral("\u2013");
    setText(plainButtonText(title));
    setAccessibleName(rank > 0 ? tr("%1 %2, rank %3").arg(letter, title).arg(rank) : tr("%1 %2, not ranked").arg(letter, title));
    setToolTip(plainToolTip(title));
    update();
}

QSize ChoiceRow::sizeHint() const
{
    return {Theme::instance().px(180), Theme::instance().px(29)};
}

QSize ChoiceRow::minimumSizeHint() const
{
    return {Theme::instance().px(100), Theme::instance().px(29)};
}

void ChoiceRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QStyleOptionButton option;
    initStyleOption(&option);
    if (isChecked())
        painter.fillRect(rect().adjusted(1, 0, -1, 0), themeColor(Token::Tint2));
    else if (underMouse() && isEnabled())
        painter.fillRect(rect().adjusted(1, 0, -1, 0), themeColor(Token::Inset));
    const int side = theme.px(15);
    option.rect = QRect(theme.px(10), (height() - side) / 2, side, side);
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);
    const QRectF letter(theme.px(34), 0, theme.px(24), height());
    OptionLetter::paint(painter, letter, m_letter, isChecked() ? OptionLetter::Look::Tinted : OptionLetter::Look::Plain);
    const double end = NumberPainter::width(m_rank, theme.font(FontRole::Secondary)) + theme.px(10);
    const QRectF title(theme.px(62), 0, width() - theme.px(62) - end - theme.px(8), height());
    painter.setPen(themeColor(isEnabled() || isChecked() ? Token::Text1 : Token::Disabled));
    NumberPainter::draw(painter, title, Qt::AlignLeft | Qt::AlignVCenter, text().replace(QStringLiteral("&&"), QStringLiteral("&")),
        theme.font(isChecked() ? FontRole::BodyMedium : FontRole::Body), true);
    painter.setPen(themeColor(Token::Text2));
    NumberPainter::draw(painter, QRectF(0, 0, width() - theme.px(10), height()), Qt::AlignRight | Qt::AlignVCenter, m_rank, theme.font(FontRole::Secondary));
    if (hasFocus())
        Shapes::ring(painter, QRectF(rect()).adjusted(2, 2, -2, -2), 4, themeColor(Token::Accent), 2);
}

ChoiceList::ChoiceList(QWidget *parent) : QFrame(parent), m_group(new QButtonGroup(this)), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("choiceList"));
    setProperty("punteFrameless", true);
    m_column->setContentsMargins(0, 1, 0, 1);
    m_column->setSpacing(0);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool on) {
        if (on)
            Q_EMIT choiceMade(static_cast<ChoiceRow *>(button)->option());
    });
}

void ChoiceList::showFacts(const RevealFacts &facts)
{
    const QUuid before = chosen();
    const QSignalBlocker quiet(m_group);
    QList<qsizetype> order = facts.stated().order;
    for (qsizetype option = 0; order.size() < facts.options(); ++option)
        order << option;
    while (m_rows.size() > order.size())
        delete m_rows.takeLast();
    while (m_rows.size() < order.size()) {
        auto *row = new ChoiceRow;
        row->setObjectName(QStringLiteral("choice%1").arg(m_rows.size()));
        m_group->addButton(row);
        m_column->addWidget(row);
        m_rows << row;
    }
    for (qsizetype i = 0; i < order.size(); ++i)
        m_rows[i]->setOption(facts.optionId(order[i]), facts.letters().value(order[i]), facts.titles().value(order[i]), facts.stated().ranks.value(order[i]));
    setChosen(before);
}

QUuid ChoiceList::chosen() const
{
    const auto *row = static_cast<const ChoiceRow *>(m_group->checkedButton());
    return row ? row->option() : QUuid();
}

void ChoiceList::setChosen(const QUuid &option)
{
    const QSignalBlocker quiet(m_group);
    m_group->setExclusive(false);
    for (ChoiceRow *row : std::as_const(m_rows))
        row->setChecked(row->option() == option);
    m_group->setExclusive(true);
}

void ChoiceList::setReadOnly(bool readOnly)
{
    for (ChoiceRow *row : std::as_const(m_rows))
        row->setEnabled(!readOnly);
}

void ChoiceList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Shapes::box(painter, QRectF(rect()), Theme::instance().px(6), Qt::transparent, themeColor(Token::Line2));
}

} // namespace punte
