// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/features/VisibleTexts.h"
#include "tests/gui/DeskWindow.h"

namespace punte {

/// A tour of the real window through everything that shows words: pages, views, inspectors, forms with mistakes in them, pop-ups, menus,
/// dialogs, drags, messages, the welcome view, Qt's own dialogs. The same tour in another language shows which words stay.
class RomanianTour final {
public:
    RomanianTour();
    /// In the language of the desk; text -> where it was met first.
    [[nodiscard]] QMap<QString, QString> walk();
    /// Walks in English, and in each place, with all that is open, switches to Romanian, looks, and switches back.
    [[nodiscard]] QMap<QString, QString> walkSwitching();
    /// Texts that are data, longest first: they stay as they are in every language.
    [[nodiscard]] QStringList dataTexts();

private:
    void walkThrough();
    void board();
    void drags();
    void stagePopups();
    void opportunityInspector();
    void opportunityList();
    void customers();
    void companyMistakes();
    void tasksAndImport();
    void filters(const QByteArray &page);
    void forms();
    void palette();
    void shell();
    void messages();
    void welcome();
    void qtDialogs();
    /// Shows what there is to see now and closes menus and pop-ups again.
    void look(const QString &scene);
    void closeAll();
    [[nodiscard]] QUuid idOf(const QString &table, const QString &condition);

    TestDatabase m_db;
    QTemporaryDir m_files;
    std::unique_ptr<DeskWindow> m_desk;
    VisibleTexts m_texts;
};

} // namespace punte
