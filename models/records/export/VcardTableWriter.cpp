// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/export/VcardTableWriter.h"

namespace punte {

VcardTableWriter::VcardTableWriter(const QString &path, VcardVersion version)
    : m_file(path)
    , m_version(version)
{
}

QList<QByteArray> VcardTableWriter::columns()
{
    return {"full_name", "first_name", "last_name", "salutation", "customer_company_id", "position", "department", "phone", "email",
            "preferred_language", "tags", "notes"};
}

Result<> VcardTableWriter::begin(const ExportSheet &sheet)
{
    m_sheet = sheet;
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return std::unexpected(exportError(m_file.errorString()));
    return {};
}

QByteArray VcardTableWriter::card(const QVariantList &row) const
{
    const auto text = [&](const char *key) {
        const int index = m_sheet.indexOf(key);
        return index < 0 ? QString() : m_sheet.text(m_sheet.columns[index], row, ExportStyle::neutral());
    };
    const auto line = [this](const QByteArray &name, const QStringList &parts) { return vcardLine(m_version, name, parts); };
    QByteArray out = "BEGIN:VCARD\r\nVERSION:" + vcardVersionText(m_version) + "\r\n";
    const QString id = text("id");
    if (!id.isEmpty() && m_version != VcardVersion::V21)
        out += line("UID", {QStringLiteral("urn:uuid:") + id});
    out += line("N", {text("last_name"), text("first_name"), {}, text("salutation"), {}});
    out += line("FN", {text("full_name")});
    const auto add = [&](const QByteArray &name, const QStringList &parts) {
        if (!parts.join(QString()).isEmpty())
            out += line(name, parts);
    };
    const QString company = text("customer_company_id");
    const QString department = text("department");
    add("ORG", department.isEmpty() ? QStringList{company} : QStringList{company, department});
    add("TITLE", {text("position")});
    add(m_version == VcardVersion::V21 ? "TEL;WORK;VOICE" : "TEL;TYPE=work,voice", {text("phone")});
    add(m_version == VcardVersion::V21 ? "EMAIL;INTERNET" : m_version == VcardVersion::V30 ? "EMAIL;TYPE=INTERNET" : "EMAIL", {text("email")});
    if (m_version == VcardVersion::V40)
        add("LANG", {text("preferred_language")});
    add("NOTE", {text("notes")});
    return out + "END:VCARD\r\n";
}

Result<> VcardTableWriter::rows(const QList<QVariantList> &rows)
{
    QByteArray bytes;
    for (const QVariantList &row : rows)
        bytes += card(row);
    if (m_file.write(bytes) != bytes.size())
        return std::unexpected(exportError(m_file.errorString()));
    return {};
}

Result<> VcardTableWriter::finish()
{
    if (!m_file.flush())
        return std::unexpected(exportError(m_file.errorString()));
    m_file.close();
    return {};
}

} // namespace punte
