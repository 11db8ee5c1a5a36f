// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/audience/SegmentValues.h"

#include "models/campaigns/audience/SegmentGrammar.h"
#include "models/db/SqlStore.h"
#include "models/db/WhenLive.h"
#include "models/records/Enums.h"

namespace punte {

SegmentValues::SegmentValues(Database &database, QObject *parent)
    : QObject(parent)
    , m_reading(database, this)
{
}

void SegmentValues::need()
{
    if (m_loaded || m_reading.isRunning())
        return;
    Request request;
    request.lane = Lane::Background; // walks over all companies
    request.statements = {SqlStore::instance().statement("campaigns/list_segment_values", {})};
    m_reading.ask(request, [this](const BatchResult &result) {
        if (!result)
            return whenLiveAgain(m_reading.database(), this, [this] { need(); });
        const ResultSet &rows = result->first();
        for (int i = 0; i < rows.rows.size(); ++i) {
            const QByteArray key = rows.value(i, u"key").toString().toLatin1();
            const Choice choice{rows.value(i, u"code").toString(), rows.value(i, u"label").toString()};
            m_choices[key].append(choice);
            m_texts[key].insert(choice.code, choice.text);
        }
        m_loaded = true;
        Q_EMIT changed();
    });
}

QList<SegmentValues::Choice> SegmentValues::choices(const QByteArray &key) const
{
    const SegmentKey *known = SegmentGrammar::key(QString::fromLatin1(key));
    if (!known || known->vocabulary.isEmpty())
        return m_choices.value(key);
    QList<Choice> all;
    for (const EnumValue &value : Enums::values(known->vocabulary)) {
        const QString code = QString::fromLatin1(value.code);
        all.append({code, Enums::recordText(known->vocabulary, code)});
    }
    return all;
}

QString SegmentValues::text(const QByteArray &key, const QString &code) const
{
    const SegmentKey *known = SegmentGrammar::key(QString::fromLatin1(key));
    if (known && !known->vocabulary.isEmpty() && Enums::contains(known->vocabulary, code))
        return Enums::recordText(known->vocabulary, code);
    const QString text = m_texts.value(key).value(code);
    return text.isEmpty() ? code : text;
}

} // namespace punte
