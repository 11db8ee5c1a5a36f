// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/list/ListDesk.h"

#include "models/core/CountedText.h"
#include "models/db/Session.h"
#include "models/records/LiveBinding.h"
#include "models/records/PagedTableModel.h"
#include "views/components/ConflictDesk.h"
#include "views/components/FilterBar.h"
#include "views/components/RecordListPanel.h"
#include "views/components/RecordTable.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/components/import/ImportCommands.h"
#include "views/components/list/BulkCommands.h"
#include "views/components/list/ListViews.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace punte {

ListDesk::ListDesk(Page &page, const EditorSources &sources, ListSetup setup)
    : QObject(&page)
    , m_page(page)
    , m_sources(sources)
    , m_setup(std::move(setup))
    , m_table(FieldCatalogue::instance().table(m_setup.table))
    , m_model(new PagedTableModel(page.shell().database(), m_table, this))
    , m_panel(new RecordListPanel(&page))
    , m_filterBar(new FilterBar(m_table, &page))
    , m_conflicts(new ConflictDesk(page.shell(), m_sources, this, &page))
{
    m_filterBar->setSources(m_sources);
    table().setSources(m_sources);
    m_model->setSort(m_setup.sortColumn, m_setup.sortOrder);
    m_model->setDependencies(m_setup.dependencies);
    m_model->setTotalsEnabled(true);
    m_model->setEditable(shell().session().may(m_table.permission + ".write"));
    m_panel->setCurrency(shell().session().currency);
    m_panel->setCountText([words = m_setup.words.count](qint64 count) { return words(int(count)); });
    m_panel->setModel(m_model);
    makeActions();
    connectModel();
    connectTable();
    m_bulk = new BulkCommands(*this, m_sources, m_setup.prefix, m_setup.group, &m_page);
    m_views = new ListViews(*this, page.pageId(), m_setup.prefix, m_setup.group, m_setup.words.everything, &m_page);
    m_back = m_panel->emptyState()->addButton(tr("Back to the list"));
    m_back->setObjectName(QStringLiteral("deletedBackButton"));
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_views->setDeletedShown(false);
        table().setFocus(Qt::OtherFocusReason); // the button goes
    });
}

ListDesk::~ListDesk() = default;

RecordTable &ListDesk::table() const
{
    return *m_panel->table();
}

void ListDesk::makeActions()
{
    const auto command = [this](const char *name, const char *context, const char *text, const QKeySequence &key, const QByteArray &icon = {}) {
        return shell().addAction({.id = m_setup.prefix + '.' + name, .context = context, .text = text, .group = m_setup.group, .icon = icon,
                                     .shortcut = key, .inPalette = false}, &m_page);
    };
    connect(command("find", m_setup.context, m_setup.findText, QKeySequence(QKeySequence::Find), "search"), &QAction::triggered,
        m_filterBar, &FilterBar::focusText);
    m_next = command("next", m_setup.context, m_setup.nextText, QKeySequence(Qt::ALT | Qt::Key_Down));
    QAction *previous = command("previous", m_setup.context, m_setup.previousText, QKeySequence(Qt::ALT | Qt::Key_Up));
    const auto walk = [this](int step) {
        if (m_step)
            m_step(step);
        else
            table().step(step);
    };
    if (!m_setup.fileKind.isEmpty() && mayImport(shell().session(), m_setup.fileKind)) {
        QAction *paste = command("paste", "ListDesk", QT_TRANSLATE_NOOP("ListDesk", "Paste rows of a spreadsheet"), QKeySequence(QKeySequence::Paste), "edit-paste");
        connect(paste, &QAction::triggered, this, [this] {
            if (!importPastedRows(shell(), m_setup.fileKind))
                shell().showToast([] { return tr("The clipboard holds no table. Copy a head line and at least one row from a spreadsheet."); });
        });
    }
    connect(m_next, &QAction::triggered, this, [walk] { walk(1); });
    connect(previous, &QAction::triggered, this, [walk] { walk(-1); });
}

void ListDesk::connectModel()
{
    bindLive(shell().changeFeed(), *m_model);
    connect(m_model, &PagedTableModel::loadingChanged, &m_page, &Page::readyChanged);
    connect(m_model, &PagedTableModel::countChanged, &m_page, &Page::statusFiguresChanged);
    connect(m_model, &PagedTableModel::selected, this, [this] {
        shell().clearError();
        if (!m_setup.pageFilters && !m_wantedSelection.isEmpty())
            table().selectIds(takeWantedSelection());
    });
    connect(m_model, &PagedTableModel::failed, this, [this](const AppError &error) {
        if (m_model->rowCount() > 0) // without rows the list itself says it
            shell().showError(m_setup.words.unread, error);
    });
    m_conflicts->watch(*m_model);
    connect(m_model, &PagedTableModel::saveRefused, this, [this](const QUuid &, const AppError &error) {
        if (error.kind != ErrorKind::Conflict) // the compare says it
            shell().showError(m_setup.words.unsaved, error);
    });
    connect(m_model, &PagedTableModel::bulkDone, this, [this](const QUuid &action, const ActionLabel &label, qint64 changed, qint64 wanted) {
        if (label.code == "delete" && changed >= wanted)
            shell().showToast([say = m_setup.words.deleted, changed] { return say(int(changed)); }, action);
    });
}

void ListDesk::connectTable()
{
    if (!m_setup.pageFilters)
        connect(m_filterBar, &FilterBar::filterChanged, this, &ListDesk::setFilter);
    connect(m_panel, &RecordListPanel::clearFilterRequested, m_filterBar, &FilterBar::clear);
    connect(&table(), &RecordTable::editingChanged, &m_page, &Page::keyHintsChanged);
    connect(&table(), &RecordTable::copied, this, [this](int rows) { shell().showToast([rows] { return tr("%n row(s) copied", nullptr, rows); }); });
    connect(&table(), &RecordTable::copyFailed, this, [this](const AppError &error) { shell().showError([] { return tr("Nothing was copied."); }, error); });
    connect(&table(), &RecordTable::typeAheadMissed, this, [this](const QString &typed) {
        // Type-ahead looks at the rows that are loaded; the filter looks at all.
        const QString keys = QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText);
        shell().showToast([typed, keys] { return tr("No row on hand begins with \u201C%1\u201D. %2 looks through all of them.").arg(typed, keys); });
    });
}

void ListDesk::activate()
{
    if (m_activated)
        return;
    m_activated = true;
    m_views->takePlain();
    if (!m_setup.pageFilters)
        m_model->select();
}

bool ListDesk::isReady() const
{
    return m_activated && !m_model->isLoading();
}

void ListDesk::setFilter(const Filter &filter)
{
    m_filterBar->setFilter(filter);
    m_model->setFilter(filter);
    if (m_activated && !m_setup.pageFilters)
        m_model->select();
    m_views->noteChange();
}

void ListDesk::applyFilter(const Filter &filter)
{
    m_filterBar->setFilter(filter);
    if (m_setup.pageFilters)
        Q_EMIT m_filterBar->filterChanged(filter);
    else
        setFilter(filter);
}

void ListDesk::openFilter(const Filter &filter)
{
    m_views->takePlain();
    if (m_views->isDeletedShown())
        m_views->setDeletedShown(false);
    m_views->restoreCurrent({});
    applyFilter(filter);
}

void ListDesk::setDeletedShown(bool deleted)
{
    m_model->setDeleted(deleted);
    m_bulk->setDeletedShown(deleted);
    table().clearSelection();
    table().setColumnVisible("deleted_at", deleted);
    m_back->setVisible(deleted);
    if (deleted) {
        m_model->setSort("deleted_at", Qt::DescendingOrder);
        m_panel->emptyState()->setTitle(tr("Nothing was deleted in the last %n day(s)", nullptr, PagedTableModel::deletedDays));
        m_panel->emptyState()->setFact({});
    } else {
        m_page.retranslate();
    }
    applyFilter({});
    Q_EMIT deletedShownChanged(deleted);
    if (m_setup.pageFilters && m_activated)
        m_model->select(); // the page sees no other filter
}

void ListDesk::setEmptyText(const QString &title, const QString &fact)
{
    m_panel->emptyState()->setTitle(title);
    m_panel->emptyState()->setFact(shell().session().may(m_table.permission + ".write") ? fact : tr("Your role only reads here: what colleagues add shows up by itself."));
}

QAction *ListDesk::deleteAction() const
{
    return m_bulk->deleteAction();
}

QByteArray ListDesk::fileKind() const
{
    return !m_setup.fileKind.isEmpty() && mayImport(shell().session(), m_setup.fileKind) ? m_setup.fileKind : QByteArray();
}

QList<QAction *> ListDesk::importActions() const
{
    QAction *import = m_setup.fileKind.isEmpty() ? nullptr : shell().action("import." + m_setup.fileKind);
    return import ? QList<QAction *>{import} : QList<QAction *>();
}

QString ListDesk::countText(qint64 count) const
{
    return countedText(m_setup.words.count(int(count)), count);
}

QWidget *ListDesk::barWidget(QWidget *leading)
{
    if (m_bar)
        return m_bar;
    m_bar = new QWidget(&m_page);
    m_bar->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::instance().px(10));
    if (leading)
        row->addWidget(leading);
    row->addWidget(m_views->button());
    return m_bar;
}

void ListDesk::selectRecord(const QUuid &id)
{
    // Another row that was current must not speak for this one, when this one is outside of the filter.
    table().clearSelection();
    table().setCurrentIndex({});
    if (!m_activated || m_model->isSelecting())
        m_wantedSelection = {id};
    else
        table().selectId(id);
}

RowSelection ListDesk::selection() const
{
    RowSelection rows = m_selection ? m_selection() : table().selection();
    rows.deleted = m_model->isDeleted();
    if (rows.deleted)
        rows.only = {PagedTableModel::deletedLately()};
    return rows;
}

ActionLabel ListDesk::label(const QByteArray &code, const RowSelection &rows) const
{
    ActionLabel label{code, {{QStringLiteral("table"), QString::fromLatin1(m_table.name)}, {QStringLiteral("n"), double(rows.count)}}};
    if (rows.wholeFilter || rows.ids.size() != 1)
        return label;
    const int row = m_model->rowOf(rows.ids.first());
    if (const QString title = row >= 0 ? m_model->titleAt(row) : m_title ? m_title(rows.ids.first()) : QString(); !title.isEmpty())
        label.args.insert(QStringLiteral("subject"), title);
    return label;
}

void ListDesk::addMenuActions(QMenu &menu) const
{
    // What can be done with the one record under the pointer, as far as the domains brought it.
    if (selection().count == 1 || selection().ids.size() == 1) {
        const RecordContext about = m_page.currentContext();
        menu.addSeparator();
        for (const char *id : {"customers.call", "customers.write", "customers.website"})
            if (QAction *act = shell().action(id); act && (!about.customer.isNull() || !about.contact.isNull()))
                menu.addAction(act);
        for (const char *id : {"record.pin", "record.copyLink"})
            if (QAction *act = shell().action(id))
                menu.addAction(act);
    }
    menu.addSeparator();
    // The table itself answers the keys; the menu only names them.
    menu.addAction(tr("Copy") + QLatin1Char('\t') + QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText), &table(), &RecordTable::copySelection);
    m_bulk->addTo(menu);
}

StatusFigure ListDesk::countFigure() const
{
    return m_model->hasSelected() ? StatusFigure{QString(), countText(m_model->rowCount())} : StatusFigure{};
}

QJsonObject ListDesk::saveState() const
{
    const QJsonObject list = m_views->listDefinition();
    const QByteArray columns = QJsonDocument(list.value(QLatin1String("table")).toObject()).toJson(QJsonDocument::Compact);
    return {{QStringLiteral("filter"), list.value(QLatin1String("filter"))}, {QStringLiteral("table"), QString::fromLatin1(columns.toBase64())},
        {QStringLiteral("selected"), Page::toJson(table().selectedIds())}, {QStringLiteral("savedView"), m_views->current().toString(QUuid::WithoutBraces)}};
}

void ListDesk::restoreState(const QJsonObject &state)
{
    m_views->takePlain();
    setFilter(Filter::fromJson(state.value(QLatin1String("filter")).toObject()));
    table().restoreState(QByteArray::fromBase64(state.value(QLatin1String("table")).toString().toLatin1()));
    m_wantedSelection = Page::idsFromJson(state.value(QLatin1String("selected")));
    m_views->restoreCurrent(QUuid::fromString(state.value(QLatin1String("savedView")).toString()));
}

void ListDesk::retranslate()
{
    table().setAccessibleName(QCoreApplication::translate("ActionGroups", m_setup.group));
    m_back->setText(tr("Back to the list"));
    m_model->retranslate();
    m_views->retranslate();
}

void ListDesk::neighbour(const QUuid &id, int step, QObject *context, std::function<void(const QUuid &)> done)
{
    position(id, context, [this, step, context = QPointer<QObject>(context), done = std::move(done)](int row, int count) {
        const int wanted = row + step;
        if (row < 0 || wanted < 0 || wanted >= count)
            return done({});
        if (const QUuid found = m_model->idAt(wanted); !found.isNull())
            return done(found);
        m_model->readRange(wanted, wanted, [context, done](const Result<QList<RecordRow>> &rows) {
            if (context)
                done(rows && !rows->isEmpty() ? rows->first().id : QUuid());
        });
    });
}

void ListDesk::position(const QUuid &id, QObject *context, std::function<void(int, int)> done)
{
    const auto answer = [this, context = QPointer<QObject>(context), done = std::move(done)](int row) {
        if (context)
            done(row, m_model->rowCount());
    };
    if (!m_activated)
        answer(-1);
    else if (const int row = m_model->rowOf(id); row >= 0)
        answer(row);
    else
        m_model->locate(id, answer);
}

} // namespace punte
