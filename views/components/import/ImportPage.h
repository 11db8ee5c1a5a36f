// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/import/ImportJob.h"
#include "views/components/Page.h"

#include <QPointer>

class QPushButton;
class QStackedLayout;

namespace punte {

class Chip;
class EmptyState;
class ImportMappingPanel;
class ImportRowsModel;
class ImportTable;
class ImportTiles;
class Job;
class LoadingState;
class PanelFrame;
class PlainLabel;
class SegmentedSwitch;

/// Reads customers or opportunities from a CSV file: choose it, see what would happen to each row, answer questions, apply, revert.
/// Nothing is written before "Apply"; a changed mapping makes the dry run again by itself.
class ImportPage final : public Page {
    Q_OBJECT
public:
    explicit ImportPage(ShellServices &shell, QWidget *parent = nullptr);
    ~ImportPage() override;

    QWidget *filterBar() override { return m_bar; }
    [[nodiscard]] QList<StatusFigure> statusFigures() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    [[nodiscard]] bool isReady() const override;
    void retranslate() override;

    /// Starts the dry run of a file of the chosen kind.
    Q_INVOKABLE void openFile(const QString &file);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeBar();
    void makeWork();
    void makeActions();
    [[nodiscard]] ImportKind chosenKind() const;
    void chooseKind();
    void chooseFile();
    void closeFile();
    void apply();
    void revert();
    void saveRefused();
    void follow(ImportState state);
    void followWork(ImportState state);
    void showResult(ImportState state);
    void showCounts();
    void showBar();
    void showSums();
    [[nodiscard]] QString workTitle(ImportState state) const;
    [[nodiscard]] QString failedText() const;
    /// The step that failed or runs.
    [[nodiscard]] int landing() const;

    ImportJob *m_job = nullptr;
    QString m_file;
    QPointer<Job> m_work;
    ImportState m_step = ImportState::Idle; ///< the last working state
    bool m_isAnalysed = false;              ///< the file's columns are known
    bool m_isApplied = false;               ///< written and not taken back

    QWidget *m_bar = nullptr;
    SegmentedSwitch *m_kind = nullptr;
    QPushButton *m_choose = nullptr;
    PlainLabel *m_fileName = nullptr;
    Chip *m_chip = nullptr;
    QPushButton *m_questions = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_revert = nullptr;
    QPushButton *m_apply = nullptr;

    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QPushButton *m_emptyChoose = nullptr;
    LoadingState *m_loading;
    QWidget *m_workArea = nullptr;
    ImportMappingPanel *m_mapping = nullptr;
    ImportTiles *m_tiles = nullptr;
    PanelFrame *m_panel = nullptr;
    ImportRowsModel *m_rows = nullptr;
    ImportTable *m_table = nullptr;
    QPushButton *m_refused = nullptr;
    PlainLabel *m_sums = nullptr;
    QAction *m_applyAction = nullptr;
    QAction *m_questionAction = nullptr;
};

} // namespace punte
