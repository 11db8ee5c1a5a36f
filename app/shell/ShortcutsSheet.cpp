// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/ShortcutsSheet.h"

#include "app/shell/ActionRegistry.h"
#include "app/shell/FuzzyMatch.h"
#include "views/theme/PunteStyle.h"
#include "views/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace punte {

namespace {
constexpr int commandIdRole = Qt::UserRole;
}

ShortcutsSheet::ShortcutsSheet(ActionRegistry &actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_label(new QLabel(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_reset(new QPushButton(this))
    , m_clash(new QLabel(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("shortcutsSheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setObjectName(QStringLiteral("shortcutsSearchField"));
    m_list->setObjectName(QStringLiteral("shortcutsList"));
    m_keys->setObjectName(QStringLiteral("shortcutsKeysField"));
    m_reset->setObjectName(QStringLiteral("shortcutsResetButton"));
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
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_keys);
    m_close->setAutoDefault(false);
    m_reset->setAutoDefault(false);

    auto *edit = new QHBoxLayout;
    edit->addWidget(m_label);
    edit->addWidget(m_keys, 1);
    edit->addWidget(m_reset);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_clash, 1);
    foot->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addLayout(edit);
    column->addLayout(foot);
    resize(Theme::instance().px(620), Theme::instance().px(600));

    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsSheet::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsSheet::chooseCurrent);
    connect(m_list, &QTreeWidget::itemActivated, m_keys, [this] { m_keys->setFocus(); });
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, &ShortcutsSheet::applyKeys);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_actions.resetShortcut(currentId());
        chooseCurrent();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_actions, &ActionRegistry::changed, this, &ShortcutsSheet::fill);
    retranslate();
    m_search->setFocus();
}

QByteArray ShortcutsSheet::currentId() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, commandIdRole).toByteArray() : QByteArray();
}

void ShortcutsSheet::fill()
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
        if (entry.spec.id == chosen)
            m_list->setCurrentItem(item);
    }
    m_list->expandAll();
    filter(m_search->text());
}

void ShortcutsSheet::filter(const QString &text)
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

void ShortcutsSheet::chooseCurrent()
{
    const ActionRegistry::Entry *entry = m_actions.entry(currentId());
    m_keys->setEnabled(entry != nullptr);
    m_reset->setEnabled(entry && entry->action->shortcut() != entry->spec.shortcut);
    m_keys->setKeySequence(entry ? entry->action->shortcut() : QKeySequence());
    m_label->setText(entry ? m_actions.name(*entry) : tr("Choose a command"));
    m_clash->clear();
}

void ShortcutsSheet::applyKeys()
{
    const QByteArray id = currentId();
    const ActionRegistry::Entry *entry = m_actions.entry(id);
    if (!entry || m_keys->keySequence() == entry->action->shortcut())
        return;
    const QKeySequence keys = m_keys->keySequence();
    if (const ActionRegistry::Entry *other = m_actions.conflict(id, keys)) {
        m_clash->setText(tr("%1 already belongs to “%2”; nothing was changed.").arg(keys.toString(QKeySequence::NativeText),
                                                                                    m_actions.name(*other)));
        m_keys->setKeySequence(entry->action->shortcut());
        return;
    }
    m_actions.setShortcut(id, keys);
    chooseCurrent();
}

void ShortcutsSheet::retranslate()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_search->setPlaceholderText(tr("Find a command or a key"));
    m_search->setAccessibleName(tr("Find a command or a key"));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_keys->setAccessibleName(tr("Keys of the chosen command"));
    m_keys->findChild<QLineEdit *>()->setAccessibleName(m_keys->accessibleName());
    m_reset->setText(tr("Default"));
    m_close->setText(tr("Close"));
    fill();
    chooseCurrent();
}

void ShortcutsSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace punte
