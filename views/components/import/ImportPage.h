// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/import/ImportJob.h"
#include "views/components/Page.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QLocale>
#include <QPointer>

class QPushButton;
class QStackedLayout;
class QTemporaryDir;

namespace punte {

class EmptyState;
class ErrorState;
class ImportBar;
class ImportMappingPanel;
class ImportRowsModel;
class ImportTable;
class ImportTiles;
class ImportsModel;
class Job;
class LoadingState;
class NoRightState;
class PanelFrame;
class ImportKeptPanel;
class PlainLabel;
class SegmentedSwitch;

/// Reads customers or opportunities from a CSV file: choose it, see what would happen to each row, answer questions, apply, revert.
/// Nothing is written before "Apply"; a changed mapping makes the dry run again by itself. Stands under Customers or Pipeline.
class ImportPage final : public Page {
    Q_OBJECT
public:
    explicit ImportPage(ShellServices &shell, QWidget *parent = nullptr);
    ~ImportPage() override;

    QWidget *topBarWidget() override;
    [[nodiscard]] QByteArray parentPage() const override;
    [[nodiscard]] QByteArray fileKind() const override;
    [[nodiscard]] QList<StatusFigure> statusFigures() const override;
    void activate() override;
    [[nodiscard]] bool isReady() const override;
    void retranslate() override;
    /// Starts the dry run of the file; without a name lets the person choose one, unless a file of this kind lies here already.
    void openFile(const QByteArray &kind, const QString &file) override;
    QList<Scene> scenes() override;

private:
    void makeWork();
    void showNoRight();
    QWidget *makePanel();
    void makeActions();
    void connectBar();
    void setKind(ImportKind kind);
    void chooseFile();
    /// By value: the file that lies here is forgotten on the way.
    void start(QString file);
    void closeFile();
    void leave();
    void paste();
    void nextQuestion();
    void apply();
    void revert();
    void saveRefused();
    void filterBy(std::optional<ImportOutcome> outcome);
    void follow(ImportState state);
    void followWork(ImportState state);
    void followUndo();
    void fail();
    void showApplied();
    void showReverted();
    void showAll();
    // ImportPageDraft.cpp
    void keepTyped();
    void takeUpDraft();
    /// What the draft says, as far as the job has come.
    bool resumeMapping();
    void resumeAnswers();
    void showBar();
    void showPanel();
    void showSums();
    void showHint();
    [[nodiscard]] static QString workTitle(ImportState state, const QString &name);
    [[nodiscard]] static QString failedText(ImportState step);
    [[nodiscard]] int landing() const;

    ImportKind m_kindOf = ImportKind::Companies;
    ImportJob *m_job = nullptr;
    QString m_file;
    QPointer<Job> m_work;
    ImportState m_step = ImportState::Idle; ///< the last working state
    bool m_isAnalysed = false;              ///< the file's columns are known
    bool m_isApplied = false;               ///< written and not taken back
    bool m_isAnswered = false;              ///< of the present dry run
    QLocale::Language m_language = QLocale::AnyLanguage;
    int m_percent = 0;
    QJsonObject m_resume;                   ///< what an earlier run left, until it is taken up
    QElapsedTimer m_clock;
    qint64 m_dryRunTook = -1;               ///< ms
    std::unique_ptr<QTemporaryDir> m_sceneFile;

    ImportsModel *m_past;
    ImportBar *m_bar = nullptr;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QPushButton *m_emptyChoose = nullptr;
    QPushButton *m_emptyList = nullptr;
    ErrorState *m_error;
    LoadingState *m_loading;
    NoRightState *m_noRight = nullptr;
    QWidget *m_workArea = nullptr;
    ImportMappingPanel *m_mapping = nullptr;
    ImportTiles *m_tiles = nullptr;
    PanelFrame *m_panel = nullptr;
    SegmentedSwitch *m_filter = nullptr;
    ImportRowsModel *m_rows = nullptr;
    ImportTable *m_table = nullptr;
    ImportKeptPanel *m_kept = nullptr;
    QPushButton *m_refused = nullptr;
    PlainLabel *m_sums = nullptr;
    PlainLabel *m_people = nullptr;
    QAction *m_applyAction = nullptr;
    QAction *m_applyWithoutAction = nullptr;
    QAction *m_revertAction = nullptr;
    QAction *m_refusedAction = nullptr;
    QAction *m_questionAction = nullptr;
    QAction *m_listAction = nullptr;
};

} // namespace punte
