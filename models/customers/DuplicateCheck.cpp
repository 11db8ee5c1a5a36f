// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/DuplicateCheck.h"

#include "models/db/PgText.h"
#include "models/db/SqlStore.h"

namespace punte {

DuplicateCheck::DuplicateCheck(Database &database, const QByteArray &kind, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_kind(kind)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &DuplicateCheck::ask);
}

// What cannot be stored cannot be the same as something stored.
static QVariant keyText(const QVariantMap &values, const char *column)
{
    const QString text = values.value(QLatin1String(column)).toString().trimmed();
    return text.isEmpty() || !isStorableText(text) ? QVariant() : QVariant(text.left(300));
}

void DuplicateCheck::setValues(const QVariantMap &values, const QUuid &except)
{
    QStringList names;
    if (m_kind == "company")
        names = {keyText(values, "company_name").toString(), keyText(values, "legal_name").toString()};
    else if (!keyText(values, "first_name").isNull() && !keyText(values, "last_name").isNull()) // half a name says nothing
        names = {keyText(values, "first_name").toString() + QLatin1Char(' ') + keyText(values, "last_name").toString()};
    names.removeAll(QString());
    const QVariantMap params{{QStringLiteral("kind"), QString::fromLatin1(m_kind)}, {QStringLiteral("names"), names},
        {QStringLiteral("tax_id"), keyText(values, "tax_id")}, {QStringLiteral("email"), keyText(values, "email")},
        {QStringLiteral("phone"), keyText(values, "phone")}, {QStringLiteral("except"), except}, {QStringLiteral("limit"), limit}};
    if (params == m_params)
        return;
    m_params = params;
    ++m_generation;
    const bool nothing = names.isEmpty() && params.value(QStringLiteral("tax_id")).isNull() && params.value(QStringLiteral("email")).isNull()
        && params.value(QStringLiteral("phone")).isNull();
    if (!nothing) {
        m_pause.start();
        return;
    }
    m_pause.stop();
    m_asking = false;
    take({});
}

void DuplicateCheck::clear()
{
    m_params.clear();
    ++m_generation;
    m_pause.stop();
    m_asking = false;
    take({});
}

void DuplicateCheck::ask()
{
    Request request;
    request.slot = "duplicates"; // a newer text replaces the one that still waits
    request.statements = {SqlStore::instance().statement("customers/find_duplicates", m_params)};
    m_asking = true;
    m_database.run(this, request, [this, generation = m_generation](const BatchResult &result) {
        if (generation != m_generation)
            return; // typed on since
        m_asking = false;
        if (!result) {
            m_params.clear(); // a warning that cannot be had is no reason for a message: asked again with the next letter
            return;
        }
        QList<Duplicate> found;
        const ResultSet &rows = result->first();
        for (int i = 0; i < rows.rows.size(); ++i)
            found.append({rows.value(i, u"id").toUuid(), rows.value(i, u"title").toString(), rows.value(i, u"place").toString(),
                rows.value(i, u"why").toString().toLatin1()});
        take(found);
    });
}

void DuplicateCheck::take(const QList<Duplicate> &found)
{
    if (found == m_found)
        return;
    m_found = found;
    Q_EMIT changed();
}

} // namespace punte
