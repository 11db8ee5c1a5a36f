// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/ShortcutEditor.h"

#include "app/shell/ActionRegistry.h"
#include "app/shell/FuzzyMatch.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Accessible.h"
#include "views/theme/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace punte {

namespace {
constexpr int commandIdRole = Qt::UserRole;
constexpr int clashLines = 2;
}

ShortcutEditor::ShortcutEditor(ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_label(new QLabel(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_reset(Buttons::push(QString(), ButtonVariant::Default, {}, this))
    , m_resetAll(Buttons::push(QString(), ButtonVariant::Flat, {}, this))
    , m_take(Buttons::push(QString(), ButtonVariant::Default, {}, this))
    , m_clash(new QLabel(this))
{
    build();
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutEditor::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutEditor::chooseCurrent);
    connect(m_list, &QTreeWidget::itemActivated, m_keys, [this] { m_keys->setFocus(); });
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, &ShortcutEditor::applyKeys);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_actions.resetShortcut(currentId());
        shown();
    });
    connect(m_resetAll, &QPushButton::clicked, this, &ShortcutEditor::resetAll);
    connect(m_take, &QPushButton::clicked, this, &ShortcutEditor::takeAway);
    // A page that is built brings twenty commands at once.
    m_fillSoon.setSingleShot(true);
    m_fillSoon.setInterval(0);
    connect(&m_fillSoon, &QTimer::timeout, this, &ShortcutEditor::fill);
    connect(&m_actions, &ActionRegistry::changed, &m_fillSoon, qOverload<>(&QTimer::start));
    connect(&m_actions, &ActionRegistry::shortcutChanged, this, [this] {
        if (!m_keys->hasFocus()) // in another window: keys that were left standing here would be set again
            chooseCurrent();
    });
    retranslate();
}

void ShortcutEditor::build()
{
    m_search->setObjectName(QStringLiteral("shortcutsSearchField"));
    m_list->setObjectName(QStringLiteral("shortcutsList"));
    m_keys->setObjectName(QStringLiteral("shortcutsKeysField"));
    Accessible::setRole(m_keys, QAccessible::EditableText);
    m_reset->setObjectName(QStringLiteral("shortcutsResetButton"));
    m_resetAll->setObjectName(QStringLiteral("shortcutsResetAllButton"));
    m_take->setObjectName(QStringLiteral("shortcutsTakeButton"));
    m_clash->setObjectName(QStringLiteral("shortcutsClashLabel"));
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(Theme::instance().px(12));
    m_list->setItemsExpandable(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setFixedHeight(Theme::instance().px(28));
    m_list->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_clash->setWordWrap(true);
    m_clash->setTextFormat(Qt::PlainText);
    m_clash->setMinimumHeight(Theme::instance().lineHeight(FontRole::Body) * clashLines);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_keys);
    for (QPushButton *button : {m_reset, m_resetAll, m_take})
        button->setAutoDefault(false);
    auto *edit = new QHBoxLayout;
    edit->addWidget(m_label);
    edit->addWidget(m_keys, 1);
    edit->addWidget(m_reset);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_clash, 1);
    foot->addWidget(m_take);
    foot->addWidget(m_resetAll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addLayout(edit);
    column->addLayout(foot);
    m_take->hide();
    setFocusProxy(m_search);
}

QByteArray ShortcutEditor::currentId() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, commandIdRole).toByteArray() : QByteArray();
}

void ShortcutEditor::fill()
{
    const QByteArray chosen = currentId();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QHash<QString, QTreeWidgetItem *> groups;
    for (const ActionRegistry::Entry &entry : m_actions.entries()) {
        const QString group = m_actions.groupName(entry);
        QTreeWidgetItem *&heading = groups[group];
        if (!heading) {
            heading = new QTreeWidgetItem(m_list, {group});
            heading->setFirstColumnSpanned(true);
            heading->setFlags(Qt::ItemIsEnabled);
            heading->setFont(0, Theme::instance().font(FontRole::PanelTitle));
        }
        auto *item = new QTreeWidgetItem(heading, {m_actions.name(entry), entry.action->shortcut().toString(QKeySequence::NativeText)});
        item->setData(0, commandIdRole, entry.spec.id);
        if (entry.action->shortcut() != entry.spec.shortcut)
            item->setFont(1, Theme::instance().font(FontRole::BodyMedium)); // one's own
        if (entry.spec.id == chosen)
            m_list->setCurrentItem(item);
    }
    m_list->expandAll();
    m_resetAll->setEnabled(changedCount() > 0);
    filter(m_search->text());
}

void ShortcutEditor::filter(const QString &text)
{
    for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
        QTreeWidgetItem *heading = m_list->topLevelItem(g);
        bool any = false;
        for (int i = 0; i < heading->childCount(); ++i) {
            QTreeWidgetItem *item = heading->child(i);
            bool found = text.trimmed().isEmpty() || foldForSearch(item->text(1)).contains(foldForSearch(text));
            if (const auto *entry = m_actions.entry(item->data(0, commandIdRole).toByteArray()); entry && !found) {
                for (const QString &name : m_actions.searchNames(*entry))
                    found = found || fuzzyMatch(name, text).score > 0;
            }
            item->setHidden(!found);
            any = any || found;
        }
        heading->setHidden(!any);
    }
}

void ShortcutEditor::chooseCurrent()
{
    const ActionRegistry::Entry *entry = m_actions.entry(currentId());
    m_keys->setEnabled(entry != nullptr);
    m_reset->setEnabled(entry && entry->action->shortcut() != entry->spec.shortcut);
    m_keys->setKeySequence(entry ? entry->action->shortcut() : QKeySequence());
    m_label->setText(entry ? m_actions.name(*entry) : tr("Choose a command"));
    showClash({});
}

void ShortcutEditor::showClash(const QString &text, const QString &button)
{
    m_clash->setText(text);
    m_take->setText(plainButtonText(button));
    m_take->setAccessibleName(button);
    m_take->setVisible(!button.isEmpty());
    if (button.isEmpty())
        m_other.clear();
}

void ShortcutEditor::applyKeys()
{
    const QByteArray id = currentId();
    const ActionRegistry::Entry *entry = m_actions.entry(id);
    if (!entry || m_keys->keySequence() == entry->action->shortcut())
        return;
    const QKeySequence keys = m_keys->keySequence();
    if (const ActionRegistry::Entry *other = m_actions.conflict(id, keys)) {
        m_other = other->spec.id;
        const QString name = m_actions.name(*other);
        showClash(tr("%1 already belongs to “%2”; nothing was changed.").arg(keys.toString(QKeySequence::NativeText), name), tr("Take it away from “%1”").arg(name));
        return;
    }
    m_actions.setShortcut(id, keys);
    shown();
}

void ShortcutEditor::shown()
{
    fill();
    chooseCurrent();
    Q_EMIT keysChanged();
}

void ShortcutEditor::takeAway()
{
    const QByteArray id = currentId();
    const QKeySequence keys = m_keys->keySequence();
    // More than one may have them: each of two pages its own.
    while (const ActionRegistry::Entry *other = m_actions.conflict(id, keys))
        m_actions.setShortcut(QByteArray(other->spec.id), QKeySequence());
    m_actions.setShortcut(id, keys);
    m_list->setFocus(Qt::OtherFocusReason); // the button goes
    shown();
}

int ShortcutEditor::changedCount() const
{
    const QList<ActionRegistry::Entry> &all = m_actions.entries();
    return int(std::ranges::count_if(all, [](const ActionRegistry::Entry &entry) { return entry.action->shortcut() != entry.spec.shortcut; }));
}

void ShortcutEditor::resetAll()
{
    QList<QByteArray> ids;
    for (const ActionRegistry::Entry &entry : m_actions.entries())
        if (entry.action->shortcut() != entry.spec.shortcut)
            ids.append(entry.spec.id);
    for (const QByteArray &id : std::as_const(ids))
        m_actions.resetShortcut(id);
    shown();
}

void ShortcutEditor::choose(const QByteArray &id)
{
    for (int g = 0; g < m_list->topLevelItemCount(); ++g)
        for (int i = 0; i < m_list->topLevelItem(g)->childCount(); ++i)
            if (QTreeWidgetItem *item = m_list->topLevelItem(g)->child(i); item->data(0, commandIdRole).toByteArray() == id)
                m_list->setCurrentItem(item);
}

void ShortcutEditor::tryKeys(const QKeySequence &keys)
{
    m_keys->setKeySequence(keys);
    applyKeys();
}

void ShortcutEditor::retranslate()
{
    m_search->setPlaceholderText(tr("Find a command or a key"));
    m_search->setAccessibleName(tr("Find a command or a key"));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_keys->setAccessibleName(tr("Keys of the chosen command"));
    if (auto *typed = m_keys->findChild<QLineEdit *>()) // the part that shows them
        typed->setAccessibleName(m_keys->accessibleName());
    m_reset->setText(tr("Default"));
    m_resetAll->setText(tr("Reset all keys"));
    fill();
    chooseCurrent();
}

} // namespace punte
