// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/page/PairRows.h"

#include "models/core/NumberFormat.h"
#include "views/components/Buttons.h"
#include "views/theme/Theme.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QSet>

namespace punte {

static constexpr int longestPairName = 100;
static constexpr int longestPairValue = 200;
static constexpr int pairDecimals = 2;

PairRows::PairRows(const QByteArray &role, QWidget *parent)
    : QWidget(parent)
    , m_role(role)
    , m_rows(new QVBoxLayout)
    , m_add(Buttons::small(QString(), ButtonVariant::Default, QStringLiteral("list-add")))
{
    setObjectName(QString::fromLatin1(role) + QStringLiteral("Rows"));
    m_add->setObjectName(QString::fromLatin1(role) + QStringLiteral("Add"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::instance().px(6));
    m_rows->setSpacing(Theme::instance().px(6));
    column->addLayout(m_rows);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &PairRows::addRow);
}

void PairRows::setTexts(const QString &name, const QString &value, const QString &add, const QString &remove)
{
    m_nameText = name;
    m_valueText = value;
    m_removeText = remove;
    m_isSet = false; // numbers are written another way, too
    m_add->setText(add);
    for (const Row &row : std::as_const(m_list))
        nameRow(row);
}

void PairRows::nameRow(const Row &row) const
{
    row.name->setPlaceholderText(m_nameText);
    row.value->setPlaceholderText(m_valueText);
    row.name->setAccessibleName(m_nameText);
    row.value->setAccessibleName(row.name->text().isEmpty() ? m_valueText : QStringLiteral("%1: %2").arg(row.name->text(), m_valueText));
    row.remove->setText(m_removeText);
    row.remove->setAccessibleName(QStringLiteral("%1: %2").arg(m_removeText, row.name->text()));
}

PairRows::Row &PairRows::append(const PlanJson::Pair &pair)
{
    Row row;
    row.widget = new QWidget;
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::instance().px(6));
    row.name = new QLineEdit(m_names.value(pair.name, pair.name));
    row.value = new QLineEdit(m_amounts ? NumberFormat::decimal(pair.value, pairDecimals) : Decimal::fromText(pair.value) ? NumberFormat::decimal(pair.value) : pair.value);
    row.name->setObjectName(QString::fromLatin1(m_role) + QStringLiteral("Name"));
    row.value->setObjectName(QString::fromLatin1(m_role) + QStringLiteral("Value"));
    row.name->setMaxLength(longestPairName);
    row.value->setMaxLength(longestPairValue);
    row.value->setFixedWidth(Theme::instance().px(130));
    if (m_amounts)
        row.value->setAlignment(Qt::AlignRight);
    row.remove = Buttons::small(m_removeText);
    row.name->setReadOnly(!m_writable);
    row.value->setReadOnly(!m_writable);
    line->addWidget(row.name, 1);
    line->addWidget(row.value);
    line->addWidget(row.remove);
    row.remove->setVisible(m_writable); // after it has a place: else it is a window for a moment
    m_rows->addWidget(row.widget);
    connect(row.name, &QLineEdit::textEdited, this, &PairRows::edited);
    connect(row.value, &QLineEdit::textEdited, this, &PairRows::edited);
    connect(row.value, &QLineEdit::returnPressed, this, [this, widget = row.widget] {
        if (!m_list.isEmpty() && m_list.last().widget == widget && m_writable)
            addRow();
    });
    connect(row.remove, &QPushButton::clicked, this, [this, widget = row.widget] {
        m_list.removeIf([widget](const Row &each) { return each.widget == widget; });
        widget->hide();
        widget->deleteLater();
        focusFirst();
        Q_EMIT edited();
    });
    m_list.append(row);
    nameRow(row);
    return m_list.last();
}

void PairRows::addRow()
{
    append({}).name->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void PairRows::setWritable(bool writable)
{
    m_writable = writable;
    m_add->setVisible(writable);
    for (const Row &row : std::as_const(m_list)) {
        row.name->setReadOnly(!writable);
        row.value->setReadOnly(!writable);
        row.remove->setVisible(writable);
    }
}

// A record tells each of its columns when it is read: what stands here already is not made anew.
void PairRows::setPairs(const QList<PlanJson::Pair> &pairs)
{
    if (m_isSet && pairs == m_given && !isDirty())
        return;
    m_isSet = true;
    m_given = pairs;
    for (const Row &row : std::as_const(m_list)) {
        row.widget->hide();
        row.widget->deleteLater();
    }
    m_list.clear();
    for (const PlanJson::Pair &pair : pairs)
        append(pair);
    m_stored = this->pairs();
    Q_EMIT edited();
}

QString PairRows::storedName(const QString &shown) const { return m_names.key(shown, shown); }

void PairRows::setNames(const QHash<QString, QString> &names)
{
    QStringList stored;
    for (const Row &row : std::as_const(m_list))
        stored.append(storedName(row.name->text().trimmed()));
    m_names = names;
    for (qsizetype i = 0; i < m_list.size(); ++i)
        if (m_names.contains(stored.at(i)))
            m_list.at(i).name->setText(m_names.value(stored.at(i)));
}

// A number as plain exact text; amounts that are none, and other words, as typed.
QString PairRows::plainValue(const QString &typed) const
{
    const Result<NumberReading> reading = readNumber(typed, NumberFormat::style());
    if (!reading || !reading->currency.isEmpty())
        return typed;
    return m_amounts ? roundDecimalText(reading->value, pairDecimals, RoundingMode::HalfAway).value_or(typed) : reading->value;
}

QList<PlanJson::Pair> PairRows::pairs() const
{
    QList<PlanJson::Pair> list;
    for (const Row &row : m_list) {
        const QString name = storedName(row.name->text().trimmed());
        const QString value = row.value->text().trimmed();
        if (!name.isEmpty() || !value.isEmpty())
            list.append({name, plainValue(value)});
    }
    return list;
}

QString PairRows::problem() const
{
    QSet<QString> names;
    for (const PlanJson::Pair &pair : pairs()) {
        const std::optional<Decimal> number = Decimal::fromText(pair.value);
        if (pair.name.isEmpty())
            return tr("Every line needs a name.");
        if (pair.value.isEmpty())
            return tr("\u201C%1\u201D has no value.").arg(m_names.value(pair.name, pair.name));
        if (m_amounts && (!number || number->isNegative()))
            return tr("\u201C%1\u201D is no amount.").arg(pair.value);
        if (names.contains(pair.name))
            return tr("\u201C%1\u201D stands there twice.").arg(m_names.value(pair.name, pair.name));
        names.insert(pair.name);
    }
    return {};
}

void PairRows::focusFirst()
{
    if (!m_list.isEmpty())
        m_list.first().name->setFocus(Qt::OtherFocusReason);
    else
        m_add->setFocus(Qt::OtherFocusReason);
}

} // namespace punte
