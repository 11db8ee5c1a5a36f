// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/ActionSpec.h"

#include <QAction>
#include <QHash>
#include <QList>
#include <QObject>

class QWidget;

namespace punte {

class LanguageController;
class ShellSettings;

/// Every command of the program, once. Keeps their texts translated and their shortcuts as the person set them. GUI thread.
class ActionRegistry final : public QObject {
    Q_OBJECT
public:
    struct Entry {
        ActionSpec spec;
        QAction *action = nullptr;
    };

    /// `window` hosts commands that work everywhere.
    ActionRegistry(ShellSettings &settings, LanguageController &language, QWidget *window);

    /// See ShellServices::addAction.
    QAction *add(const ActionSpec &spec, QWidget *owner = nullptr);
    [[nodiscard]] QAction *action(const QByteArray &id) const;
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    [[nodiscard]] const Entry *entry(const QByteArray &id) const;

    /// The name in the window's language, without mnemonics; dynamic texts ("Undo Move ...") are left to the action itself.
    [[nodiscard]] QString name(const Entry &entry) const;
    [[nodiscard]] QString groupName(const Entry &entry) const;
    /// Everything it may be found by: both languages, keywords.
    [[nodiscard]] QStringList searchNames(const Entry &entry) const;

    /// Changes a shortcut and remembers it; an empty sequence removes it, equal to the default forgets the change.
    void setShortcut(const QByteArray &id, const QKeySequence &keys);
    void resetShortcut(const QByteArray &id);
    /// The command that already has these keys where `id` works too, or null.
    [[nodiscard]] const Entry *conflict(const QByteArray &id, const QKeySequence &keys) const;

    /// Texts again, after a change of language.
    void retranslate();

Q_SIGNALS:
    void changed();
    /// Keys were set, here or in another window.
    void shortcutChanged();
    void retranslated();

private:
    void applyTexts(const Entry &entry) const;
    void applyShortcut(const Entry &entry) const;

    ShellSettings &m_settings;
    LanguageController &m_language;
    QWidget *m_window;
    QList<Entry> m_entries;
};

} // namespace punte
