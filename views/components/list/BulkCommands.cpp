// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/list/BulkCommands.h"

#include "models/core/CountedText.h"
#include "models/db/Session.h"
#include "models/records/ActionText.h"
#include "models/records/BulkJob.h"
#include "models/records/DraftStore.h"
#include "models/records/PagedTableModel.h"
#include "views/components/BulkBar.h"
#include "views/components/EditorGrid.h"
#include "views/components/Job.h"
#include "views/components/Page.h"
#include "views/components/RecordListPanel.h"
#include "views/components/RecordTable.h"
#include "views/components/ShellServices.h"
#include "views/components/ValueEditor.h"
#include "views/components/export/ExportCommands.h"
#include "views/components/list/BulkPopup.h"
#include "views/components/list/ListCommandRegistry.h"
#include "views/components/list/ListDesk.h"

#include <QAction>
#include <QCheckBox>
#include <QMenu>

namespace punte {

static constexpr qsizetype mostKeptIds = 10'000; // named in a draft on disk

BulkCommands::BulkCommands(ListDesk &desk, const EditorSources &sources, const QByteArray &prefix, const char *group, QWidget *page)
    : QObject(&desk)
    , m_desk(desk)
    , m_sources(sources)
    , m_prefix(prefix)
    , m_group(group)
    , m_page(page)
{
    const TableInfo &table = desk.model().tableInfo();
    const SessionInfo &session = shell().session();
    if (session.may(table.permission + ".write")) {
        if (!table.ownerColumn.isEmpty())
            m_changes << add("reassign", QT_TRANSLATE_NOOP("BulkCommands", "Reassign…"), "user", {}, &BulkCommands::reassign);
        m_changes << add("setField", QT_TRANSLATE_NOOP("BulkCommands", "Set field…"), "document-edit", {}, &BulkCommands::setField);
        if (!table.tagsColumn.isEmpty())
            m_changes << add("tag", QT_TRANSLATE_NOOP("BulkCommands", "Tag…"), "tag", {}, &BulkCommands::tag);
    }
    if (!table.taskLinks.isEmpty() && session.may("tasks.write"))
        m_changes << add("taskForEach", QT_TRANSLATE_NOOP("BulkCommands", "Task for each…"), "view-pim-tasks", {}, &BulkCommands::taskForEach);
    for (const ListCommand &command : ListCommandRegistry::instance().commands(table.key)) {
        if (!session.may(command.permission))
            continue;
        QAction *action = shell().addAction({.id = m_prefix + '.' + command.name, .context = command.context, .text = command.text, .group = m_group, .icon = command.icon, .inPalette = false}, m_page);
        connect(action, &QAction::triggered, this, [this, run = command.run] { run(m_desk, anchor()); });
        m_changes << action;
    }
    for (QAction *action : std::as_const(m_changes))
        desk.panel().bulkBar()->addAction(action);
    m_export = add("export", QT_TRANSLATE_NOOP("BulkCommands", "Export…"), "document-export", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), &BulkCommands::exportRows, true);
    m_print = add("print", QT_TRANSLATE_NOOP("BulkCommands", "Print…"), "document-print", QKeySequence(QKeySequence::Print), &BulkCommands::printRows, true);
    desk.panel().bulkBar()->addAction(m_export);
    desk.panel().bulkBar()->addAction(m_print);
    if (session.may(table.permission + ".delete")) {
        m_delete = add("delete", QT_TRANSLATE_NOOP("BulkCommands", "Delete"), "trash-empty", QKeySequence(QKeySequence::Delete), &BulkCommands::remove);
        m_restore = add("restore", QT_TRANSLATE_NOOP("BulkCommands", "Restore"), "edit-undo", {}, &BulkCommands::restore);
        m_restore->setVisible(false);
        m_changes << m_delete;
        desk.panel().bulkBar()->addAction(m_restore);
        desk.panel().bulkBar()->addAction(m_delete, true);
    }
    connect(&desk.model(), &PagedTableModel::bulkStarted, this, &BulkCommands::watch);
    connect(&desk.model(), &PagedTableModel::bulkDone, this, [this](const QUuid &action, const ActionLabel &label, qint64 changed, qint64 wanted) {
        const auto said = [label, changed, wanted] {
            return changed < wanted ? tr("%1 of %2 changed; the others you may not change.").arg(countedText(QString(), changed), countedText(QString(), wanted))
                                    : ActionText::done(label.code, label.args);
        };
        if (changed < wanted || (label.code != "delete" && label.code != "complete")) // those the page says in its own words
            shell().showToast(said, action);
    });
}

ShellServices &BulkCommands::shell() const
{
    return m_desk.shell();
}

QAction *BulkCommands::add(const char *name, const char *text, const QByteArray &icon, const QKeySequence &key, void (BulkCommands::*command)(),
    bool inPalette)
{
    QAction *action = shell().addAction({.id = m_prefix + '.' + name, .context = "BulkCommands", .text = text, .group = m_group, .icon = icon,
                                            .shortcut = key, .inPalette = inPalette}, m_page);
    connect(action, &QAction::triggered, this, command);
    return action;
}

void BulkCommands::addTo(QMenu &menu) const
{
    menu.addSeparator();
    for (QAction *action : m_changes)
        menu.addAction(action);
    if (m_restore)
        menu.addAction(m_restore);
    menu.addSeparator();
    menu.addAction(m_export);
    menu.addAction(m_print);
}

void BulkCommands::setDeletedShown(bool deleted)
{
    for (QAction *action : std::as_const(m_changes))
        action->setVisible(!deleted);
    if (m_restore)
        m_restore->setVisible(deleted);
}

QString BulkCommands::rowsText(const RowSelection &rows) const
{
    return m_desk.countText(rows.count);
}

QWidget *BulkCommands::anchor() const
{
    BulkBar *bar = m_desk.panel().bulkBar();
    return bar->isVisible() ? static_cast<QWidget *>(bar) : &m_desk.panel();
}

BulkJob *BulkCommands::run(const RowSelection &rows, const BulkChange &change, const ActionLabel &label)
{
    return m_desk.model().bulk(rows, change, label);
}

FormDraft BulkCommands::draftOf(const char *name) const
{
    const QByteArray command = m_prefix + '.' + name;
    return {.form = "bulk." + command, .kind = m_desk.pageId(), .command = command};
}

// What a killed program left is about the rows of then, unless several were chosen for it now.
RowSelection BulkCommands::rowsFor(const char *name) const
{
    const RowSelection chosen = m_desk.selection();
    const QJsonObject beside = shell().drafts().typed(draftOf(name).form, {}).value(QLatin1String("beside")).toObject();
    const QJsonObject then = beside.value(QLatin1String("rows")).toObject();
    if (chosen.count > 1 || then.isEmpty())
        return chosen;
    RowSelection rows;
    rows.wholeFilter = then.contains(QLatin1String("filter"));
    rows.filter = Filter::fromJson(then.value(QLatin1String("filter")).toObject());
    rows.ids = Page::idsFromJson(then.value(QLatin1String("ids")));
    rows.count = then.value(QLatin1String("count")).toInteger();
    return rows;
}

void BulkCommands::ask(const char *name, BulkPopup *popup, const RowSelection &rows, const QString &title)
{
    FormDraft draft = draftOf(name);
    draft.title = title;
    if (rows.ids.size() <= mostKeptIds && !rows.deleted) {
        QJsonObject kept{{QStringLiteral("ids"), Page::toJson(rows.ids)}, {QStringLiteral("count"), rows.count}};
        if (rows.wholeFilter)
            kept.insert(QStringLiteral("filter"), rows.filter.toJson());
        draft.typed.insert(QStringLiteral("rows"), kept);
    }
    popup->keepTyped(shell(), draft);
    popup->popup();
}

// The draft goes when the command is done; until then a killed program asks whether it was.
void BulkCommands::follow(const char *name, BulkJob *job)
{
    const QByteArray form = draftOf(name).form;
    shell().drafts().setSending(form, {}, job->action());
    connect(job, &BulkJob::finished, this, [this, action = job->action()] { shell().drafts().dropSent(action); });
    connect(job, &BulkJob::failed, this, [this, form] { shell().drafts().setSending(form, {}, {}); });
}

void BulkCommands::reassign()
{
    const RowSelection rows = rowsFor("reassign");
    const TableInfo &table = m_desk.model().tableInfo();
    const Field *field = table.field(table.ownerColumn);
    if (rows.count == 0 || !field)
        return;
    const QString title = tr("Reassign %1").arg(rowsText(rows));
    auto *popup = new BulkPopup(title, tr("Reassign"), m_sources, anchor());
    popup->grid()->addEditor(*field, field->titleText());
    connect(popup, &BulkPopup::confirmed, this, [this, rows](const QVariantMap &values) {
        follow("reassign", run(rows, {.values = values}, m_desk.label("assign", rows)));
    });
    ask("reassign", popup, rows, title);
}

void BulkCommands::setField()
{
    const RowSelection rows = rowsFor("setField");
    if (rows.count == 0)
        return;
    const TableInfo &table = m_desk.model().tableInfo();
    QList<Field> fields;
    for (const Field &field : table.fields)
        // What names a record or must differ between records is no field for many at once.
        if (field.editable && field.inForm && field.column != table.titleColumn && field.kind != FieldKind::TaxId && field.kind != FieldKind::Iban
            && field.kind != FieldKind::TradeRegister && field.kind != FieldKind::Tags)
            fields.append(field);
    const QString title = tr("Set a field of %1").arg(rowsText(rows));
    auto *popup = new BulkPopup(title, tr("Set"), m_sources, anchor());
    popup->askField(fields);
    connect(popup, &BulkPopup::confirmed, this, [this, rows](const QVariantMap &values) {
        ActionLabel label = m_desk.label("bulk_edit", rows);
        label.args.insert(QStringLiteral("field"), values.firstKey());
        follow("setField", run(rows, {.values = values}, label));
    });
    ask("setField", popup, rows, title);
}

void BulkCommands::tag()
{
    const RowSelection rows = rowsFor("tag");
    if (rows.count == 0)
        return;
    const QString title = tr("Tag %1").arg(rowsText(rows));
    auto *popup = new BulkPopup(title, tr("Tag"), m_sources, anchor());
    popup->grid()->addEditor(looseField("add", FieldKind::Tags), tr("Add"));
    popup->grid()->addEditor(looseField("remove", FieldKind::Tags), tr("Remove"));
    connect(popup, &BulkPopup::confirmed, this, [this, rows](const QVariantMap &values) {
        const BulkChange change{.addTags = values.value(QStringLiteral("add")).toStringList(), .removeTags = values.value(QStringLiteral("remove")).toStringList()};
        if (change.addTags.isEmpty() && change.removeTags.isEmpty())
            return shell().drafts().drop(draftOf("tag").form, {});
        ActionLabel label = m_desk.label("bulk_edit", rows);
        label.args.insert(QStringLiteral("field"), QString::fromLatin1(m_desk.model().tableInfo().tagsColumn));
        follow("tag", run(rows, change, label));
    });
    ask("tag", popup, rows, title);
}

void BulkCommands::taskForEach()
{
    const RowSelection rows = rowsFor("taskForEach");
    if (rows.count == 0)
        return;
    const QString title = tr("A task for each of %1").arg(rowsText(rows));
    auto *popup = new BulkPopup(title, tr("Create"), m_sources, anchor());
    const TableInfo &tasks = FieldCatalogue::instance().table("tasks");
    const auto askColumn = [popup, &tasks](const char *column, bool required) {
        Field field = *tasks.field(column);
        field.required = required;
        return popup->grid()->addEditor(field, field.titleText());
    };
    askColumn("title", true);
    askColumn("due_date", false);
    askColumn("assigned_to_user_id", true)->setValue(shell().session().userId, shell().session().displayName);
    QCheckBox *owners = m_desk.model().tableInfo().ownerColumn.isEmpty() ? nullptr : popup->addChoice(tr("Each for the one who is responsible"), false);
    connect(popup, &BulkPopup::confirmed, this, [this, rows, owners](QVariantMap values) {
        values.insert(QStringLiteral("source"), QStringLiteral("bulk"));
        const QDateTime due = values.value(QStringLiteral("due_date")).toDateTime();
        values.insert(QStringLiteral("has_time"), due.isValid() && due.time() != QTime(0, 0));
        ActionLabel label = m_desk.label("task_each", rows);
        follow("taskForEach", m_desk.model().taskForEach(rows, values, owners && owners->isChecked(), label));
    });
    ask("taskForEach", popup, rows, title);
}

void BulkCommands::remove()
{
    const RowSelection rows = m_desk.selection();
    if (rows.count > 0 && !rows.deleted)
        run(rows, {.life = BulkChange::Life::Delete}, m_desk.label("delete", rows));
}

void BulkCommands::restore()
{
    const RowSelection rows = m_desk.selection();
    if (rows.count > 0 && rows.deleted)
        run(rows, {.life = BulkChange::Life::Restore}, m_desk.label("restore", rows));
}

// One selected row is where one stands, not what one chose: then, and without any, it is the whole list.
ExportOffer BulkCommands::offer() const
{
    const PagedTableModel &model = m_desk.model();
    ExportOffer offer{.table = &model.tableInfo(), .rows = m_desk.selection(), .columns = m_desk.table().visibleColumns(), .sortColumn = model.sortColumn(),
        .sortOrder = model.sortOrder(), .filter = model.filter(), .sources = m_sources};
    if (offer.rows.count <= 1) {
        offer.rows.ids.clear();
        offer.rows.wholeFilter = true;
        offer.rows.filter = model.filter();
        offer.rows.count = model.rowCount();
    }
    return offer;
}

void BulkCommands::exportRows()
{
    ExportCommands::open(shell(), offer(), m_page->window());
}

void BulkCommands::printRows()
{
    ExportCommands::print(shell(), offer(), m_page->window());
}

// Over a thousand rows take longer than a person waits without a word.
void BulkCommands::watch(BulkJob *job)
{
    if (!job->isLong())
        return;
    Job *shown = shell().startJob([label = job->label()] { return ActionText::sentence(label.code, label.args); });
    shown->setProgress(0, job->wanted());
    connect(job, &BulkJob::progressChanged, shown, &Job::setProgress);
    connect(shown, &Job::cancelRequested, job, &BulkJob::cancel);
    connect(job, &BulkJob::finished, shown, &Job::finish);
    connect(job, &BulkJob::failed, shown, [this, shown](const AppError &error) {
        shown->finish();
        if (error.kind == ErrorKind::Cancelled)
            shell().showToast([] { return tr("Cancelled. Nothing was changed."); });
    });
}

} // namespace punte
