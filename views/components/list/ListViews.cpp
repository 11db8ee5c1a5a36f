// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/list/ListViews.h"

#include "models/db/Session.h"
#include "models/records/ActionText.h"
#include "models/records/PagedTableModel.h"
#include "models/records/Pins.h"
#include "models/records/SavedViews.h"
#include "models/records/UndoStack.h"
#include "views/components/Buttons.h"
#include "views/components/EditorGrid.h"
#include "views/components/FilterBar.h"
#include "views/components/RecordTable.h"
#include "views/components/ShellServices.h"
#include "views/components/ValueEditor.h"
#include "views/components/list/BulkPopup.h"
#include "views/components/list/ListDesk.h"
#include "views/components/list/ViewButton.h"

#include <QAction>
#include <QActionGroup>
#include <QCheckBox>
#include <QJsonDocument>
#include <QMenu>
#include <QScopedValueRollback>

namespace punte {

ListViews::ListViews(ListDesk &desk, const QByteArray &page, const QByteArray &prefix, const char *group, std::function<QString()> everything, QWidget *owner)
    : QObject(&desk)
    , m_desk(desk)
    , m_page(page)
    , m_everything(std::move(everything))
    , m_views(&SavedViews::of(desk.shell().database()))
    , m_button(new ViewButton(owner))
    , m_menu(new QMenu(m_button))
    , m_saveLink(Buttons::push(QString(), ButtonVariant::Link, {}, owner))
    , m_saveAsLink(Buttons::push(QString(), ButtonVariant::Flat, {}, owner))
    , m_resetLink(Buttons::push(QString(), ButtonVariant::Flat, {}, owner))
    , m_owner(owner)
{
    m_button->setObjectName(QStringLiteral("viewsButton"));
    m_menu->setObjectName(QStringLiteral("viewsMenu"));
    m_saveLink->setObjectName(QStringLiteral("viewSaveLink"));
    m_saveAsLink->setObjectName(QStringLiteral("viewSaveAsLink"));
    m_resetLink->setObjectName(QStringLiteral("viewResetLink"));
    for (QPushButton *link : {m_saveLink, m_saveAsLink, m_resetLink}) {
        desk.filterBar().addTrailingWidget(link);
        link->hide();
    }
    connect(m_menu, &QMenu::aboutToShow, this, &ListViews::fillMenu);
    connect(m_button, &QPushButton::clicked, this, [this] { m_menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height()))); });
    connect(m_saveLink, &QPushButton::clicked, this, &ListViews::saveChanges);
    connect(m_saveAsLink, &QPushButton::clicked, this, &ListViews::saveAs);
    connect(m_resetLink, &QPushButton::clicked, this, &ListViews::reset);
    const auto command = [&](const char *name, const char *text, const QByteArray &icon, const QKeySequence &key, auto run) {
        QAction *action = shell().addAction({.id = prefix + '.' + name, .context = "ListViews", .text = text, .group = group, .icon = icon, .shortcut = key}, owner);
        connect(action, &QAction::triggered, this, run);
    };
    command("views", QT_TRANSLATE_NOOP("ListViews", "Choose a view…"), "bookmarks", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), [this] { m_button->click(); });
    command("saveView", QT_TRANSLATE_NOOP("ListViews", "Save the view"), "document-save", QKeySequence(QKeySequence::Save), &ListViews::saveChanges);
    command("saveViewAs", QT_TRANSLATE_NOOP("ListViews", "Save the view as…"), {}, {}, &ListViews::saveAs);
    command("deleted", QT_TRANSLATE_NOOP("ListViews", "Deleted in the last 30 days"), "trash-empty", {}, [this] { setDeletedShown(!m_deleted); });
    m_views->follow(desk.shell().changeFeed());
    connect(m_views, &SavedViews::changed, this, [this] {
        if (!m_wanted.isNull() && m_views->view(m_wanted))
            show(std::exchange(m_wanted, {}));
        if (!m_current.isNull() && m_current != m_wanted && !m_views->view(m_current))
            m_current = {}; // deleted, here or elsewhere: the list stays as it is
        noteChange();
    });
    connect(m_views, &SavedViews::failed, this, [this](const AppError &error) {
        if (m_current == m_wanted) // it was to be made
            m_current = m_wanted = {};
        if (m_owner->isVisible()) // one of the lists says it
            shell().showError([loaded = m_views->isLoaded()] { return loaded ? tr("The view was not saved.") : tr("The saved views could not be read."); }, error);
    });
    connect(m_views, &SavedViews::saved, this, [this](const QUuid &, const QUuid &action, const ActionLabel &label) {
        if (!m_owner->isVisible())
            return;
        shell().undoStack().push(action, label);
        shell().showToast([label] { return ActionText::done(label.code, label.args); }, action);
    });
    connect(&desk.table(), &RecordTable::stateChanged, this, &ListViews::noteChange);
    retranslate();
}

QPushButton *ListViews::button() const
{
    return m_button;
}

ShellServices &ListViews::shell() const
{
    return m_desk.shell();
}

void ListViews::setExtras(std::function<QJsonObject()> save, std::function<void(const QJsonObject &)> restore)
{
    m_saveExtras = std::move(save);
    m_restoreExtras = std::move(restore);
}

void ListViews::takePlain()
{
    if (!m_plain.isEmpty())
        return;
    m_plain = definition();
    m_plain.remove(QStringLiteral("page")); // without a view a board stays a board and a list a list
    noteChange();
}

QJsonObject ListViews::definition() const
{
    QJsonObject all{{QStringLiteral("filter"), m_desk.filterBar().filter().toJson()}, {QStringLiteral("table"), QJsonDocument::fromJson(m_desk.table().saveState()).object()}};
    if (m_saveExtras)
        all.insert(QStringLiteral("page"), m_saveExtras());
    return all;
}

QJsonObject ListViews::savedDefinition() const
{
    const SavedView *view = m_views->view(m_current);
    return view ? view->definition : m_plain;
}

// Widths follow the window; what a person chose is which columns, in which order, sorted by what.
static QJsonObject comparableView(QJsonObject definition, const QJsonObject &other)
{
    if (!other.contains(QLatin1String("page")))
        definition.remove(QStringLiteral("page"));
    QJsonObject table = definition.value(QLatin1String("table")).toObject();
    QJsonArray shown;
    const QJsonArray columns = table.value(QLatin1String("columns")).toArray();
    for (const QJsonValue &column : columns)
        if (column[QLatin1String("shown")].toBool())
            shown.append(column[QLatin1String("column")]);
    table.insert(QStringLiteral("columns"), shown);
    definition.insert(QStringLiteral("table"), table);
    return definition;
}

bool ListViews::differs(const QJsonObject &saved) const
{
    return comparableView(definition(), saved) != comparableView(saved, saved);
}

bool ListViews::isModified() const
{
    return !m_deleted && !m_current.isNull() && differs(savedDefinition());
}

void ListViews::noteChange()
{
    if (m_applying)
        return;
    const SavedView *view = m_views->view(m_current);
    const bool modified = isModified();
    const bool filtered = m_current.isNull() && !m_deleted && !m_plain.isEmpty() && differs(m_plain);
    auto *button = static_cast<ViewButton *>(m_button);
    button->setView(m_deleted ? tr("Deleted") : view ? view->name : m_everything(), modified);
    m_desk.panel().setViewName(modified || filtered || m_deleted ? QString() : view ? view->name : m_everything());
    m_saveLink->setVisible(modified && view && view->mine);
    m_saveAsLink->setVisible(modified || filtered);
    m_resetLink->setVisible(modified || filtered);
    if (view)
        m_desk.filterBar().setSavedFilter(Filter::fromJson(view->definition.value(QLatin1String("filter")).toObject()));
    else
        m_desk.filterBar().clearSavedFilter();
}

void ListViews::apply(const QJsonObject &definition)
{
    {
        const QScopedValueRollback guard(m_applying, true);
        m_desk.table().restoreState(QJsonDocument(definition.value(QLatin1String("table")).toObject()).toJson(QJsonDocument::Compact));
        if (m_restoreExtras && definition.contains(QLatin1String("page")))
            m_restoreExtras(definition.value(QLatin1String("page")).toObject());
        m_desk.applyFilter(Filter::fromJson(definition.value(QLatin1String("filter")).toObject()));
    }
    noteChange();
}

void ListViews::show(QUuid id)
{
    if (!m_views->isLoaded()) {
        m_wanted = id;
        return;
    }
    const SavedView *view = m_views->view(id);
    if (!view)
        return;
    if (m_deleted)
        setDeletedShown(false);
    m_current = id;
    apply(view->definition);
}

void ListViews::showPlain()
{
    if (m_deleted)
        setDeletedShown(false);
    m_current = {};
    apply(m_plain);
}

void ListViews::setDeletedShown(bool deleted)
{
    if (deleted == m_deleted)
        return;
    if (deleted)
        m_beforeDeleted = definition();
    m_deleted = deleted;
    m_desk.setDeletedShown(deleted);
    if (deleted) {
        noteChange();
        return;
    }
    apply(m_beforeDeleted);
}

void ListViews::restoreCurrent(const QUuid &view)
{
    m_current = view;
    noteChange();
}

void ListViews::reset()
{
    apply(savedDefinition());
}

void ListViews::saveChanges()
{
    const SavedView *view = m_views->view(m_current);
    if (view && view->mine && isModified())
        m_views->setDefinition(m_current, definition());
    else if (!view || !view->mine)
        saveAs();
}

void ListViews::saveAs()
{
    if (m_deleted)
        return;
    const SavedView *view = m_views->view(m_current);
    askName(tr("Save the view"), tr("Save"), view && view->mine ? QString() : view ? view->name : QString(), true, [this](const QString &name, bool shared) {
        m_current = m_views->create(m_page, name, definition(), shared);
        m_wanted = m_current;
    });
}

void ListViews::rename()
{
    if (const SavedView *view = m_views->view(m_current))
        askName(tr("Rename the view"), tr("Rename"), view->name, false, [this, id = view->id](const QString &name, bool) { m_views->rename(id, name); });
}

void ListViews::askName(const QString &title, const QString &verb, const QString &name, bool asksShared, std::function<void(const QString &, bool)> done)
{
    auto *popup = new BulkPopup(title, verb, {}, m_button);
    popup->setObjectName(QStringLiteral("viewNamePopup"));
    Field field = looseField("name", FieldKind::Text, 100, true);
    field.check = [this, name](const QVariant &typed) {
        const bool taken = typed.toString() != name && m_views->hasName(m_page, typed.toString());
        return FieldCheck{taken ? FieldCheck::Level::Error : FieldCheck::Level::Ok, taken ? tr("You already have a view of this name.") : QString(), typed};
    };
    popup->grid()->addEditor(field, tr("Name"))->setValue(name);
    QCheckBox *shared = asksShared ? popup->addChoice(tr("Share with everybody"), false) : nullptr;
    connect(popup, &BulkPopup::confirmed, this, [done, shared](const QVariantMap &values) {
        done(values.value(QStringLiteral("name")).toString(), shared && shared->isChecked());
    });
    popup->popup();
}

void ListViews::addView(QMenu &menu, const SavedView &view)
{
    QString text = view.name;
    if (!view.mine)
        text = tr("%1 (%2)").arg(view.name, view.ownerName);
    QAction *action = menu.addAction(text.replace(u'&', QLatin1String("&&")), this, [this, id = view.id] { show(id); });
    action->setCheckable(true);
    action->setChecked(view.id == m_current && !m_deleted);
}

void ListViews::fillMenu()
{
    m_menu->clear();
    QAction *all = m_menu->addAction(m_everything(), this, &ListViews::showPlain);
    all->setCheckable(true);
    all->setChecked(m_current.isNull() && !m_deleted);
    bool sharedOnes = false;
    const QList<SavedView> views = m_views->views(m_page);
    for (const SavedView &view : views) {
        if (!view.mine && !std::exchange(sharedOnes, true))
            m_menu->addSeparator();
        addView(*m_menu, view);
    }
    m_menu->addSeparator();
    const SavedView *view = m_deleted ? nullptr : m_views->view(m_current);
    const bool mine = view && view->mine;
    m_menu->addAction(tr("Save changes"), this, &ListViews::saveChanges)->setEnabled(mine && isModified());
    m_menu->addAction(tr("Save as…"), this, &ListViews::saveAs)->setEnabled(!m_deleted);
    if (view) {
        Pins &pins = Pins::of(shell().database());
        const bool pinned = pins.isPinned({"view", view->id});
        m_menu->addAction(pinned ? tr("Unpin from the navigation") : tr("Pin to the navigation"), this, [&pins, pinned, id = view->id, name = view->name] {
            if (pinned)
                pins.remove({"view", id});
            else
                pins.add({"view", id}, name);
        });
    }
    if (mine) {
        m_menu->addAction(tr("Rename…"), this, &ListViews::rename);
        QAction *share = m_menu->addAction(tr("Shared with everybody"), this, [this, id = view->id, on = !view->shared] { m_views->setShared(id, on); });
        share->setCheckable(true);
        share->setChecked(view->shared);
        QAction *start = m_menu->addAction(tr("Start with this view"), this, [this, id = view->id, on = !view->start] {
            m_views->setStart(id, on);
            shell().setStartView(on ? m_page : QByteArray(), on ? id : QUuid());
        });
        start->setCheckable(true);
        start->setChecked(view->start);
        m_menu->addAction(tr("Delete the view"), this, [this, id = view->id] { m_views->remove(id); });
    }
    m_menu->addSeparator();
    QAction *deleted = m_menu->addAction(tr("Deleted in the last %n day(s)", nullptr, PagedTableModel::deletedDays), this, [this] { setDeletedShown(!m_deleted); });
    deleted->setCheckable(true);
    deleted->setChecked(m_deleted);
}

void ListViews::retranslate()
{
    m_saveLink->setText(tr("Save changes to view"));
    m_saveAsLink->setText(tr("Save as…"));
    m_resetLink->setText(tr("Reset"));
    noteChange();
}

} // namespace punte
