// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/import/ImportJob.h"

#include <QWidget>

class QHBoxLayout;
class QComboBox;
class QPushButton;

namespace punte {

class Chip;
class ImportFileButton;

/// What the bar of an import shows.
struct ImportBarState {
    ImportKind kind = ImportKind::Companies;
    QString file;            ///< empty: none is chosen yet
    bool isAnalysed = false; ///< rows and columns are known
    int rows = 0;
    int columns = 0;
    ImportState state = ImportState::Idle;
    bool isBusy = false;
    int percent = 0;
    bool isApplied = false;  ///< written and not taken back
    ImportCounts counts;
};

/// The page's part of the top bar: the file, what it is (dry run, imported, taken back), open questions, and the buttons of the step.
class ImportBar final : public QWidget {
    Q_OBJECT
public:
    explicit ImportBar(QWidget *parent = nullptr);
    /// What the person may import; one alone needs no choice.
    void setKinds(const QList<ImportKind> &kinds);
    void showState(const ImportBarState &state);
    void retranslate();

Q_SIGNALS:
    void fileRequested();
    void kindChosen(punte::ImportKind kind);
    void rereadRequested();
    void listRequested();
    void nextQuestionRequested();
    void closeRequested();
    void checkRequested();
    void revertRequested();
    void applyRequested();

private:
    void makeButtons(QHBoxLayout *row);
    void fillMenu();
    void showButtons();
    [[nodiscard]] bool isChecked() const;
    [[nodiscard]] int landing() const { return m_state.counts.created + m_state.counts.changed; }

    ImportBarState m_state;
    QList<ImportKind> m_kinds;
    QComboBox *m_kind;
    ImportFileButton *m_file;
    Chip *m_chip;
    QPushButton *m_questions;
    QPushButton *m_close;
    QPushButton *m_check;
    QPushButton *m_revert;
    QPushButton *m_applyWithout;
    QPushButton *m_apply;
};

} // namespace punte
