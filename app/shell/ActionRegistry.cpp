// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/ActionRegistry.h"

#include "app/shell/LanguageController.h"
#include "app/shell/ShellSettings.h"
#include "views/theme/Icons.h"

#include <QCoreApplication>
#include <QWidget>

#include <algorithm>

namespace punte {

namespace {
constexpr auto groupContext = "ActionGroups";
}

ActionRegistry::ActionRegistry(ShellSettings &settings, LanguageController &language, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_language(language)
    , m_window(window)
{
    connect(&language, &LanguageController::languageChanged, this, &ActionRegistry::retranslate);
    // Every window of the program has a registry of its own over the same settings: keys hold in all of them at once.
    connect(&settings.values(), &Settings::stateChanged, this, [this](const QString &name) {
        if (const Entry *known = entry(ShellSettings::shortcutIn(name))) {
            applyShortcut(*known);
            Q_EMIT changed();
            Q_EMIT shortcutChanged();
        }
    });
}

QAction *ActionRegistry::add(const ActionSpec &spec, QWidget *owner)
{
    if (QAction *known = action(spec.id))
        return known;
    QWidget *host = owner ? owner : m_window;
    auto *action = new QAction(host);
    action->setObjectName(QString::fromLatin1(spec.id));
    action->setCheckable(spec.checkable);
    // A window shortcut of a hidden widget does not fire: so the commands of a page work while that page is shown.
    action->setShortcutContext(Qt::WindowShortcut);
    host->addAction(action);
    m_entries.append({spec, action});
    const Entry &entry = m_entries.last();
    applyShortcut(entry);
    applyTexts(entry);
    if (!spec.icon.isEmpty())
        action->setIcon(Icons::icon(QString::fromLatin1(spec.icon)));
    connect(action, &QObject::destroyed, this, [this, action] {
        m_entries.removeIf([action](const Entry &e) { return e.action == action; });
        Q_EMIT changed();
    });
    Q_EMIT changed();
    return action;
}

const ActionRegistry::Entry *ActionRegistry::entry(const QByteArray &id) const
{
    const auto it = std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const Entry &e) { return e.spec.id == id; });
    return it == m_entries.cend() ? nullptr : &*it;
}

QAction *ActionRegistry::action(const QByteArray &id) const
{
    const Entry *found = entry(id);
    return found ? found->action : nullptr;
}

QString ActionRegistry::name(const Entry &entry) const { return QCoreApplication::translate(entry.spec.context, entry.spec.text); }

QString ActionRegistry::groupName(const Entry &entry) const
{
    return entry.spec.group ? QCoreApplication::translate(groupContext, entry.spec.group) : QString();
}

QStringList ActionRegistry::searchNames(const Entry &entry) const
{
    QStringList names{entry.action->text()};
    for (const QString &code : LanguageController::languages()) {
        names += m_language.translate(code, entry.spec.context, entry.spec.text);
        if (entry.spec.keywords)
            names += m_language.translate(code, entry.spec.context, entry.spec.keywords);
    }
    names.removeDuplicates();
    return names;
}

void ActionRegistry::setShortcut(const QByteArray &id, const QKeySequence &keys)
{
    const Entry *found = entry(id);
    if (!found)
        return;
    const bool isDefault = keys == found->spec.shortcut;
    m_settings.setShortcut(id, isDefault ? QVariant() : QVariant(keys.toString(QKeySequence::PortableText)));
}

void ActionRegistry::resetShortcut(const QByteArray &id)
{
    if (const Entry *found = entry(id))
        setShortcut(id, found->spec.shortcut);
}

const ActionRegistry::Entry *ActionRegistry::conflict(const QByteArray &id, const QKeySequence &keys) const
{
    const Entry *mine = entry(id);
    if (!mine || keys.isEmpty())
        return nullptr;
    for (const Entry &other : m_entries) {
        if (other.spec.id == id || other.action->shortcut() != keys)
            continue;
        // Two pages are never shown at once; only a page and the window, or commands of one page, get in each other's way.
        const QObject *a = mine->action->parent();
        const QObject *b = other.action->parent();
        if (a == b || a == m_window || b == m_window)
            return &other;
    }
    return nullptr;
}

void ActionRegistry::applyShortcut(const Entry &entry) const
{
    const QVariant own = m_settings.shortcut(entry.spec.id);
    entry.action->setShortcut(own.isNull() ? entry.spec.shortcut
                                           : QKeySequence::fromString(own.toString(), QKeySequence::PortableText));
}

void ActionRegistry::applyTexts(const Entry &entry) const
{
    if (entry.spec.shortText)
        entry.action->setProperty("punteShortText", QCoreApplication::translate(entry.spec.context, entry.spec.shortText));
    entry.action->setText(name(entry));
}

void ActionRegistry::retranslate()
{
    for (const Entry &entry : std::as_const(m_entries))
        applyTexts(entry);
    Q_EMIT retranslated();
    Q_EMIT changed();
}

} // namespace punte
