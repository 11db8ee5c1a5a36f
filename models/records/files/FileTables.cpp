// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/files/FileTables.h"

#include "models/records/FieldCatalogue.h"

#include <QCoreApplication>

namespace punte {

namespace {

constexpr std::pair<const char *, const char *> fileSubjects[] = {{"company", "crm.customer_companies"}, {"contact", "crm.contact_persons"},
    {"opportunity", "crm.opportunities"}, {"task", "crm.tasks"}, {"interaction", "crm.interactions"}, {"contract", "crm.contracts"}, {"note", "core.notes"},
    {"campaign", "marketing.marketing_campaigns"}};

} // namespace

void registerFileTables()
{
    TableInfo t;
    t.name = "core.attachments";
    t.key = "files";
    t.singular = QT_TRANSLATE_NOOP("Records", "File");
    t.plural = QT_TRANSLATE_NOOP("Records", "Files");
    t.fromClause = "core.attachments t LEFT JOIN core.users ow ON ow.tenant_id = t.tenant_id AND ow.id = t.created_by";
    t.baseCondition = "t.deleted_at IS NULL";
    t.titleColumn = "file_name";
    t.searchKind = "file";
    t.permission = "files";
    t.fields = {
        {.column = "file_name", .title = QT_TRANSLATE_NOOP("Fields", "File"), .width = 260, .maxLength = 255, .required = true, .sortable = true, .listDefault = true},
        {.column = "media_type", .title = QT_TRANSLATE_NOOP("Fields", "Kind"), .width = 150, .editable = false, .listDefault = true, .inForm = false},
        {.column = "size_bytes", .kind = FieldKind::Integer, .title = QT_TRANSLATE_NOOP("Fields", "Size"), .width = 100, .editable = false, .listDefault = true, .inForm = false},
        {.column = "created_by", .kind = FieldKind::Person, .title = QT_TRANSLATE_NOOP("Fields", "Added by"), .displayColumn = "creator_name",
            .displayExpression = "ow.display_name", .width = 150, .editable = false, .listDefault = true, .inForm = false},
        {.column = "created_at", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Added"), .width = 130, .editable = false, .sortable = true,
            .listDefault = true, .inForm = false},
    };
    FieldCatalogue::instance().add(t);
}

QByteArray fileSubjectTable(const QByteArray &kind)
{
    for (const auto &[name, table] : fileSubjects) {
        if (kind == name)
            return table;
    }
    return {};
}

QByteArray fileSubjectKind(const QByteArray &table)
{
    for (const auto &[kind, name] : fileSubjects) {
        if (table == name)
            return kind;
    }
    return {};
}

} // namespace punte
