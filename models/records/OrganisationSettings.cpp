// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/OrganisationSettings.h"

#include "models/db/SqlStore.h"
#include "models/db/WhenLive.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace punte {

namespace {

// QJsonDocument holds no bare number: in a list it does.
QJsonValue settingFromText(const QString &text)
{
    return QJsonDocument::fromJson('[' + text.toUtf8() + ']').array().at(0);
}

QString settingAsText(const QJsonValue &value)
{
    QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

} // namespace

OrganisationSettings::OrganisationSettings(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

void OrganisationSettings::load()
{
    Request request;
    request.slot = "settings";
    request.statements = {SqlStore::instance().statement("administration/read_settings", {})};
    m_database.run(this, request, [this](const BatchResult &result) {
        if (!result) {
            if (result.error().kind == ErrorKind::Cancelled)
                return;
            Q_EMIT failed(result.error());
            whenLiveAgain(m_database, this, [this] { load(); });
            return;
        }
        if (m_saves > 0)
            return; // older than what is being saved; read again after it
        m_values.clear();
        const ResultSet &rows = result->first();
        for (int i = 0; i < rows.rows.size(); ++i)
            m_values.insert(rows.value(i, u"key").toString(), {settingFromText(rows.value(i, u"value").toString()), rows.value(i, u"version").toInt(), false, QJsonValue(QJsonValue::Undefined)});
        m_loaded = true;
        Q_EMIT changed();
    });
}

void OrganisationSettings::setValue(const QString &key, const QJsonValue &value)
{
    Setting &setting = m_values[key];
    if (setting.saving) {
        setting.next = value;
        return;
    }
    if (setting.value == value)
        return;
    setting.saving = true;
    ++m_saves;
    Request request;
    request.actionId = Saves::newId();
    request.statements = {SqlStore::instance().statement("administration/set_setting",
        {{QStringLiteral("key"), key}, {QStringLiteral("value"), settingAsText(value)}, {QStringLiteral("version"), setting.version},
            {QStringLiteral("action"), request.actionId}})};
    m_database.run(this, request, [this, key, value, action = request.actionId](const BatchResult &result) { finish(key, value, action, result); });
}

void OrganisationSettings::finish(const QString &key, const QJsonValue &value, const QUuid &action, const BatchResult &result)
{
    Setting &setting = m_values[key];
    const QJsonValue next = std::exchange(setting.next, QJsonValue(QJsonValue::Undefined));
    setting.saving = false;
    --m_saves;
    if (!result) {
        Q_EMIT refused(key, result.error());
    } else if (result->first().rows.isEmpty() && !result->first().recovered) {
        Q_EMIT refused(key, {ErrorKind::Conflict, QCoreApplication::translate("Errors", "Somebody else has changed this record since you opened it.")});
    } else {
        setting.value = value;
        setting.version = result->first().recovered ? setting.version + 1 : result->first().value(0, u"version").toInt();
        Q_EMIT saved(action, {"setting", {{QStringLiteral("key"), key}}});
        if (!next.isUndefined())
            setValue(key, next);
    }
    load(); // also after a refusal: what is shown is what holds
}

void OrganisationSettings::applyChange(const RowsChanged &change)
{
    if (m_loaded && change.table == "core.settings")
        load();
}

} // namespace punte
