// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/audience/ConditionLists.h"

#include "models/campaigns/audience/SegmentValues.h"
#include "models/db/Reading.h"
#include "models/db/SqlStore.h"
#include "models/records/Enums.h"
#include "views/campaigns/audience/CheckList.h"
#include "views/theme/Theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>

namespace punte {

static QStringList listedTexts(const QJsonValue &list)
{
    QStringList all;
    for (const QJsonValue &each : list.toArray())
        all.append(each.toString());
    return all;
}

static QBoxLayout *valueColumn(QWidget *host)
{
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::instance().px(6));
    return column;
}

// The list with what can be chosen, also when that arrives later.
static CheckList *checkListOf(const SegmentKey &key, bool free, const QStringList &chosen, SegmentValues &values, ConditionValue *host)
{
    auto *list = new CheckList(free, host);
    list->setTitle(key.titleText());
    const auto fill = [list, &values, name = key.key] {
        QList<CheckList::Line> lines;
        for (const SegmentValues::Choice &choice : values.choices(name))
            lines.append({choice.code, choice.text, {}});
        list->setLines(lines);
    };
    fill();
    list->setChosen(chosen);
    QObject::connect(&values, &SegmentValues::changed, list, fill);
    QObject::connect(list, &CheckList::committed, host, &ConditionValue::committed);
    QObject::connect(list, &CheckList::edited, host, &ConditionValue::edited);
    return list;
}

TextsValue::TextsValue(const SegmentKey &key, const QJsonValue &value, SegmentValues &values, QWidget *parent)
    : ConditionValue(parent)
    , m_list(checkListOf(key, key.vocabulary.isEmpty(), listedTexts(value), values, this))
{
    valueColumn(this)->addWidget(m_list);
}

Result<QJsonValue> TextsValue::value() const
{
    const QStringList chosen = m_list->chosen();
    if (chosen.isEmpty())
        return wrong(tr("Choose a value first."));
    return QJsonArray::fromStringList(chosen);
}

QWidget *TextsValue::firstStop() const { return m_list->firstStop(); }

TagsValue::TagsValue(const SegmentKey &key, const QJsonValue &value, SegmentValues &values, QWidget *parent)
    : ConditionValue(parent)
    , m_mode(new QComboBox)
{
    if (value.isArray())
        m_parts.insert(QStringLiteral("any"), listedTexts(value));
    for (const char *part : {"any", "all", "none"})
        if (const QJsonValue listed = value[QLatin1String(part)]; listed.isArray())
            m_parts.insert(QString::fromLatin1(part), listedTexts(listed));
    m_mode->setObjectName(QStringLiteral("tagsMode"));
    m_mode->setAccessibleName(tr("Which of the tags"));
    m_mode->addItem(tr("has any of these"), QStringLiteral("any"));
    m_mode->addItem(tr("has all of these"), QStringLiteral("all"));
    m_mode->addItem(tr("has none of these"), QStringLiteral("none"));
    for (int i = m_mode->count() - 1; i >= 0; --i)
        if (m_parts.contains(m_mode->itemData(i).toString()))
            m_mode->setCurrentIndex(i);
    m_part = m_mode->currentData().toString();
    m_list = checkListOf(key, true, m_parts.value(m_part), values, this);
    QBoxLayout *column = valueColumn(this);
    column->addWidget(m_mode);
    column->addWidget(m_list);
    connect(m_mode, &QComboBox::activated, this, [this] {
        keep();
        m_part = m_mode->currentData().toString();
        m_list->setChosen(m_parts.value(m_part));
        Q_EMIT edited();
    });
}

void TagsValue::keep() const { m_parts.insert(m_part, m_list->chosen()); }

Result<QJsonValue> TagsValue::value() const
{
    keep();
    QJsonObject parts;
    for (auto part = m_parts.constBegin(); part != m_parts.constEnd(); ++part)
        if (!part.value().isEmpty())
            parts.insert(part.key(), QJsonArray::fromStringList(part.value()));
    if (parts.isEmpty())
        return wrong(tr("Choose a value first."));
    // The short way of the grammar for the usual case.
    return parts.size() == 1 && parts.contains(QLatin1String("any")) ? parts.value(QLatin1String("any")) : QJsonValue(parts);
}

QWidget *TagsValue::firstStop() const { return m_list->firstStop(); }

ConsentValue::ConsentValue(const SegmentKey &, const QJsonValue &value, SegmentValues &, QWidget *parent)
    : ConditionValue(parent)
    , m_channel(new QComboBox)
    , m_list(new CheckList(false, this))
{
    m_channel->setObjectName(QStringLiteral("consentChannel"));
    m_channel->setAccessibleName(tr("Offers by"));
    for (const char *channel : {"email", "sms"})
        m_channel->addItem(Enums::recordText("message_channel", QString::fromLatin1(channel)), QString::fromLatin1(channel));
    m_channel->setCurrentIndex(value[QLatin1String("channel")].toString() == QLatin1String("sms") ? 1 : 0);
    QList<CheckList::Line> lines;
    for (const EnumValue &word : Enums::values("consent_word"))
        lines.append({QString::fromLatin1(word.code), Enums::recordText("consent_word", QString::fromLatin1(word.code)), {}});
    m_list->setLines(lines);
    m_list->setChosen(listedTexts(value[QLatin1String("status")]));
    m_list->setTitle(tr("Consent"));
    QBoxLayout *column = valueColumn(this);
    column->addWidget(m_channel);
    column->addWidget(m_list);
    connect(m_list, &CheckList::committed, this, &ConditionValue::committed);
    connect(m_list, &CheckList::edited, this, &ConditionValue::edited);
}

Result<QJsonValue> ConsentValue::value() const
{
    if (m_list->chosen().isEmpty())
        return wrong(tr("Choose a value first."));
    return QJsonObject{{QStringLiteral("channel"), m_channel->currentData().toString()}, {QStringLiteral("status"), QJsonArray::fromStringList(m_list->chosen())}};
}

QWidget *ConsentValue::firstStop() const { return m_list->firstStop(); }

IdsValue::IdsValue(const SegmentKey &key, const QJsonValue &value, SegmentValues &values, QWidget *parent)
    : ConditionValue(parent)
    , m_list(new CheckList(false, this))
    , m_reading(new Reading(values.database(), this))
{
    const QStringList ids = listedTexts(value);
    m_list->setTitle(key.titleText());
    m_list->setChosen(ids);
    valueColumn(this)->addWidget(m_list);
    connect(m_list, &CheckList::committed, this, &ConditionValue::committed);
    connect(m_list, &CheckList::edited, this, &ConditionValue::edited);
    Request request;
    request.statements = {SqlStore::instance().statement("campaigns/list_chosen_people", {{QStringLiteral("ids"), ids}})};
    m_reading->ask(request, [this](const BatchResult &result) {
        if (!result)
            return; // their ids stand there
        QList<CheckList::Line> lines;
        for (int i = 0; i < result->first().rows.size(); ++i)
            lines.append({result->first().value(i, u"id").toUuid().toString(QUuid::WithoutBraces), result->first().value(i, u"name").toString(),
                result->first().value(i, u"company").toString()});
        m_list->setLines(lines);
    });
}

Result<QJsonValue> IdsValue::value() const
{
    if (m_list->chosen().isEmpty())
        return wrong(tr("Nobody is left: remove the condition instead."));
    return QJsonArray::fromStringList(m_list->chosen());
}

QWidget *IdsValue::firstStop() const { return m_list->firstStop(); }

} // namespace punte
