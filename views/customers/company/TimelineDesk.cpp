// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/company/TimelineDesk.h"

#include "models/customers/TimelineCommands.h"
#include "models/customers/TimelineModel.h"
#include "models/customers/TimelineText.h"
#include "models/records/ActionText.h"
#include "models/records/DraftStore.h"
#include "models/records/Permissions.h"
#include "views/components/ConflictDesk.h"
#include "views/components/ShellServices.h"
#include "views/customers/CustomerSources.h"
#include "views/customers/company/TimelineDelegate.h"
#include "views/customers/company/TimelineView.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>

namespace punte {

static const QByteArray lineForm = QByteArrayLiteral("timeline_line");
static constexpr const char *timelineGroup = QT_TRANSLATE_NOOP("ActionGroups", "Timeline");

TimelineDesk::TimelineDesk(ShellServices &shell, TimelineModel &model, TimelineView &view, const QByteArray &prefix, const QByteArray &kind)
    : QObject(&view)
    , m_shell(shell)
    , m_model(model)
    , m_view(view)
    , m_prefix(prefix)
    , m_kind(kind)
    , m_conflicts(new ConflictDesk(shell, customerSources(shell), this, &view))
{
    if (Permissions(shell.session()).may("interactions.write")) {
        m_edit = add("timelineEdit", QT_TRANSLATE_NOOP("TimelineDesk", "Edit the entry"), "document-edit", Qt::Key_F2, &TimelineDesk::edit);
        m_pin = add("timelinePin", QT_TRANSLATE_NOOP("TimelineDesk", "Pin the entry, or take the pin away"), "pin", Qt::Key_P, &TimelineDesk::togglePinned);
    }
    m_open = add("timelineOpen", QT_TRANSLATE_NOOP("TimelineDesk", "Open what the entry is about"), "go-next", Qt::CTRL | Qt::Key_Return, &TimelineDesk::open);
    m_copy = add("timelineCopy", QT_TRANSLATE_NOOP("TimelineDesk", "Copy the entry"), "edit-copy", QKeySequence(QKeySequence::Copy), &TimelineDesk::copy);
    if (Permissions(shell.session()).may("interactions.delete"))
        m_delete = add("timelineDelete", QT_TRANSLATE_NOOP("TimelineDesk", "Delete the entry"), "trash-empty", QKeySequence(QKeySequence::Delete), &TimelineDesk::remove);
    view.lines()->setSources(customerSources(shell));
    connect(&view, &TimelineView::menuRequested, this, &TimelineDesk::showMenu);
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &TimelineDesk::enableActions);
    connect(&model, &QAbstractItemModel::dataChanged, this, &TimelineDesk::enableActions);
    connect(view.lines(), &TimelineDelegate::typed, this, &TimelineDesk::keepTyped);
    connect(view.lines(), &TimelineDelegate::committed, this, &TimelineDesk::save);
    connect(view.lines(), &TimelineDelegate::givenUp, this, [this](const TimelineItem &item) { keepTyped(item, {}); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_asked = false;
        enableActions();
    });
    connect(&model, &TimelineModel::loadingChanged, this, &TimelineDesk::takeUpDraft);
    enableActions();
}

QAction *TimelineDesk::add(const char *name, const char *text, const char *icon, const QKeySequence &keys, void (TimelineDesk::*command)())
{
    QAction *action = m_shell.addAction({.id = m_prefix + '.' + name, .context = "TimelineDesk", .text = text, .group = timelineGroup, .icon = icon,
                                            .shortcut = keys, .inPalette = false}, &m_view);
    action->setShortcutContext(Qt::WidgetShortcut); // elsewhere on the page these keys mean other things
    connect(action, &QAction::triggered, this, command);
    return action;
}

TimelineItem TimelineDesk::current() const
{
    return m_view.currentIndex().isValid() ? m_view.currentIndex().data(TimelineModel::ItemRole).value<TimelineItem>() : TimelineItem();
}

bool TimelineDesk::mayWrite(const TimelineItem &item) const
{
    return item.isOwnText() && Permissions(m_shell.session()).mayOn("interactions.write", item.user);
}

static std::pair<QByteArray, QUuid> subjectOfLine(const TimelineItem &item)
{
    if (item.type == QLatin1String("SUPPORT") && !item.extra.value(QLatin1String("number")).isNull())
        return {"request", item.id};
    if (item.kind.startsWith("task"))
        return {"task", item.id};
    return {"opportunity", QUuid::fromString(item.extra.value(QLatin1String("opportunity_id")).toString())};
}

void TimelineDesk::enableActions()
{
    const TimelineItem item = current();
    const bool write = mayWrite(item);
    if (m_edit) {
        m_edit->setEnabled(write);
        m_pin->setEnabled(write);
    }
    if (m_delete)
        m_delete->setEnabled(item.isOwnText() && Permissions(m_shell.session()).mayOn("interactions.delete", item.user));
    m_copy->setEnabled(!item.id.isNull());
    m_open->setEnabled(!item.id.isNull() && !subjectOfLine(item).second.isNull());
}

void TimelineDesk::edit()
{
    if (mayWrite(current()))
        m_view.edit(m_view.currentIndex());
}

void TimelineDesk::togglePinned()
{
    const TimelineItem item = current();
    const bool pinned = !item.isPinned();
    TimelineCommands::setPinned(m_shell.database(), this, item, pinned, [this, item, pinned](const Result<QUuid> &action) {
        if (action)
            finish(pinned ? "pin" : "unpin", item, *action);
        else
            m_shell.showError([] { return tr("The entry was not changed."); }, action.error());
    });
}

void TimelineDesk::remove()
{
    const TimelineItem item = current();
    TimelineCommands::remove(m_shell.database(), this, item, [this, item](const Result<QUuid> &action) {
        if (action)
            finish("delete", item, *action);
        else
            m_shell.showError([] { return tr("The entry was not deleted."); }, action.error());
    });
}

void TimelineDesk::copy()
{
    const TimelineItem item = current();
    QApplication::clipboard()->setText(TimelineText::tooltip(item));
}

void TimelineDesk::open()
{
    if (const auto [kind, id] = subjectOfLine(current()); !id.isNull())
        m_shell.openRecord(kind, id);
}

void TimelineDesk::showMenu(const QPoint &globalPos)
{
    if (current().id.isNull())
        return;
    auto *menu = new QMenu(&m_view);
    menu->setObjectName(QStringLiteral("timelineMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : {m_open, m_edit, m_pin, m_copy})
        if (action)
            menu->addAction(action);
    if (m_delete) {
        menu->addSeparator();
        menu->addAction(m_delete);
    }
    menu->popup(globalPos);
}

// The draft stays until the save is done: a killed program asks whether it was.
void TimelineDesk::save(const TimelineItem &item, const QString &text)
{
    keepTyped(item, text);
    const QUuid action = Saves::newId();
    const QUuid record = m_model.subjectId();
    m_shell.drafts().setSending(lineForm, record, action);
    TimelineCommands::setText(m_shell.database(), this, item, text, action, [this, item, text, record](const Result<QUuid> &done) {
        if (done) {
            m_shell.drafts().dropSent(*done);
            m_view.lines()->dropDraft(item.key());
            m_conflicts->forget(item.id);
            finish("edit", item, *done);
            return;
        }
        m_shell.drafts().setSending(lineForm, record, {});
        if (done.error().kind == ErrorKind::Conflict)
            compare(item, text, done.error());
        else
            m_shell.showError([] { return tr("The entry was not changed. What you typed is kept: F2 shows it."); }, done.error());
    });
}

void TimelineDesk::compare(const TimelineItem &item, const QString &text, const AppError &refused)
{
    TimelineCommands::readConflict(m_shell.database(), this, item, text, [this, item, refused](const Result<ConflictInfo> &info) {
        if (!info)
            return m_shell.showError([] { return tr("The entry was not changed. What you typed is kept: F2 shows it."); }, refused);
        const auto saveOver = [this, item](const ConflictInfo &theirs, const QVariantMap &values) {
            TimelineItem now = item;
            now.version = theirs.theirVersion;
            now.body = TimelineCommands::textOf(item, theirs.theirs);
            save(now, TimelineCommands::textOf(item, values));
        };
        m_conflicts->compare(*info, saveOver, [this, item] {
            keepTyped(item, {});
            m_model.refresh();
        });
    });
}

void TimelineDesk::finish(const QByteArray &code, const TimelineItem &item, const QUuid &action)
{
    const ActionLabel label = TimelineCommands::label(code, item);
    m_shell.clearError();
    m_shell.undoStack().push(action, label);
    m_shell.showToast([label] { return ActionText::done(label.code, label.args); }, action);
    m_model.refresh();
    if (!m_view.hasFocus() && m_view.isAncestorOf(QApplication::focusWidget()))
        m_view.setFocus(Qt::OtherFocusReason);
}

// One draft a record; the line that was typed in last.
void TimelineDesk::keepTyped(const TimelineItem &item, const QString &text)
{
    QJsonObject typed;
    if (text.isEmpty()) {
        m_view.lines()->dropDraft(item.key());
    } else {
        typed = {{QStringLiteral("line"), item.key()}, {QStringLiteral("text"), text}};
        m_view.lines()->setDraft(item.key(), text);
    }
    m_shell.drafts().keep({.form = lineForm, .record = m_model.subjectId(), .title = TimelineText::headline(item).plain(), .kind = m_kind, .typed = typed});
}

void TimelineDesk::takeUpDraft()
{
    if (m_asked || m_model.isLoading() || !m_model.isLoaded())
        return;
    m_asked = true;
    const QJsonObject typed = m_shell.drafts().typed(lineForm, m_model.subjectId());
    const QString key = typed.value(QLatin1String("line")).toString();
    for (int row = 0; !key.isEmpty() && row < m_model.rowCount(); ++row) {
        if (m_model.item(row).key() != key)
            continue;
        m_view.lines()->setDraft(key, typed.value(QLatin1String("text")).toString());
        m_view.setCurrentIndex(m_model.index(row));
        edit();
        return;
    }
}

} // namespace punte
