// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/audience/ConditionRanges.h"

#include "models/campaigns/audience/SegmentConditions.h"
#include "models/campaigns/audience/SegmentValues.h"
#include "models/core/Decimal.h"
#include "models/core/NumberFormat.h"
#include "models/core/NumberText.h"
#include "models/records/Lookups.h"
#include "views/campaigns/audience/CheckList.h"
#include "views/campaigns/audience/ConditionChips.h"
#include "views/campaigns/audience/ConditionLists.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>

namespace punte {

static constexpr int rangeFieldWidth = 92;
static constexpr int rangeDecimals = 2;

ConditionValue *ConditionValue::create(const SegmentKey &key, const QJsonValue &value, SegmentValues &values, QWidget *parent)
{
    switch (key.shape) {
    case SegmentShape::Texts:
        return new TextsValue(key, value, values, parent);
    case SegmentShape::Tags:
        return new TagsValue(key, value, values, parent);
    case SegmentShape::Consent:
        return new ConsentValue(key, value, values, parent);
    case SegmentShape::Ids:
        return new IdsValue(key, value, values, parent);
    case SegmentShape::Days:
    case SegmentShape::Money:
        return new RangeValue(key, value, values, parent);
    case SegmentShape::YesNo:
        return new YesNoValue(key, value, values, parent);
    case SegmentShape::AnyOf:
        return new AnyOfValue(key, value, values, parent);
    case SegmentShape::AllOf:
    case SegmentShape::Not:
        break; // as a whole only: shown and removed
    }
    return nullptr;
}

RangeValue::RangeValue(const SegmentKey &key, const QJsonValue &value, SegmentValues &values, QWidget *parent)
    : ConditionValue(parent)
    , m_days(key.shape == SegmentShape::Days)
    , m_from(new QLineEdit)
    , m_to(new QLineEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::instance().px(6));
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_from->setObjectName(QStringLiteral("rangeFrom"));
    m_to->setObjectName(QStringLiteral("rangeTo"));
    addSide(row, m_from, tr("from"), value[QLatin1String("min")]);
    addSide(row, m_to, tr("to"), value[QLatin1String("max")]);
    column->addWidget(row);
    if (m_days) {
        line->addWidget(new PlainLabel(tr("days ago"), FontRole::Secondary, Token::Text2));
        m_never = new QCheckBox(tr("Also those who never did"));
        m_never->setObjectName(QStringLiteral("rangeNever"));
        m_never->setChecked(value[QLatin1String("never")].toBool());
        column->addWidget(m_never);
        connect(m_never, &QCheckBox::toggled, this, &ConditionValue::edited);
    } else {
        m_currency = new QComboBox;
        m_currency->setObjectName(QStringLiteral("rangeCurrency"));
        m_currency->setAccessibleName(tr("Currency"));
        for (const LookupItem &currency : Lookups::of(values.database()).currencies())
            m_currency->addItem(currency.code);
        const QString code = value[QLatin1String("currency")].toString(QStringLiteral("RON"));
        if (m_currency->findText(code) < 0)
            m_currency->insertItem(0, code);
        m_currency->setCurrentText(code);
        line->addWidget(m_currency);
    }
    line->addStretch();
}

void RangeValue::addSide(QWidget *row, QLineEdit *edit, const QString &label, const QJsonValue &value)
{
    auto *line = static_cast<QBoxLayout *>(row->layout());
    line->addWidget(new PlainLabel(label, FontRole::Secondary, Token::Text2));
    line->addWidget(edit);
    edit->setAccessibleName(label);
    edit->setAlignment(Qt::AlignRight);
    edit->setFixedWidth(Theme::instance().px(m_days ? rangeFieldWidth * 2 / 3 : rangeFieldWidth));
    if (value.isDouble())
        edit->setText(m_days ? QString::number(qint64(value.toDouble())) : NumberFormat::decimal(QString::number(value.toDouble(), 'f', rangeDecimals)));
    connect(edit, &QLineEdit::textEdited, this, &ConditionValue::edited);
    connect(edit, &QLineEdit::returnPressed, this, &ConditionValue::committed);
}

Result<QJsonValue> RangeValue::value() const
{
    QJsonObject range;
    const std::pair<const QLineEdit *, QString> sides[] = {{m_from, QStringLiteral("min")}, {m_to, QStringLiteral("max")}};
    for (const auto &[edit, name] : sides) {
        const QString typed = edit->text().trimmed();
        if (typed.isEmpty())
            continue;
        const Result<NumberReading> reading = readNumber(typed, NumberFormat::style());
        if (!reading)
            return wrong(tr("\u201C%1\u201D is no number.").arg(typed));
        range.insert(name, reading->value.toDouble());
    }
    if (m_never && m_never->isChecked())
        range.insert(QStringLiteral("never"), true);
    if (range.isEmpty())
        return wrong(tr("Choose a value first."));
    if (m_currency)
        range.insert(QStringLiteral("currency"), m_currency->currentText());
    return range;
}

QWidget *RangeValue::firstStop() const { return m_from; }

YesNoValue::YesNoValue(const SegmentKey &key, const QJsonValue &value, SegmentValues &, QWidget *parent)
    : ConditionValue(parent)
    , m_choice(new QComboBox)
{
    m_choice->setObjectName(QStringLiteral("yesNo"));
    m_choice->setAccessibleName(key.titleText());
    m_choice->addItem(tr("Yes"), true);
    m_choice->addItem(tr("No"), false);
    m_choice->setCurrentIndex(value.toBool(true) ? 0 : 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_choice);
}

Result<QJsonValue> YesNoValue::value() const { return QJsonValue(m_choice->currentData().toBool()); }

QWidget *YesNoValue::firstStop() const { return m_choice; }

AnyOfValue::AnyOfValue(const SegmentKey &, const QJsonValue &value, SegmentValues &values, QWidget *parent)
    : ConditionValue(parent)
    , m_chips(new ConditionChips(values, ConditionChips::Join::Or, this))
{
    QList<SegmentCondition> branches;
    for (const QJsonValue &branch : value.toArray())
        branches.append(SegmentConditions::ofBranch(branch));
    m_chips->setConditions(branches);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chips);
    setMinimumWidth(Theme::instance().px(280));
    connect(m_chips, &ConditionChips::edited, this, &ConditionValue::edited);
}

Result<QJsonValue> AnyOfValue::value() const
{
    QJsonArray branches;
    for (const SegmentCondition &each : m_chips->conditions())
        branches.append(SegmentConditions::toBranch(each));
    if (branches.isEmpty())
        return wrong(tr("Add a condition first."));
    return branches;
}

QWidget *AnyOfValue::firstStop() const { return m_chips->firstStop(); }

} // namespace punte
