// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/intake/IntakeJob.h"
#include "views/components/Page.h"

class QBoxLayout;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace punte {

class EmptyState;
class ErrorState;
class ImportTile;
class IntakeRowsModel;
class Job;
class LoadingState;
class NoRightState;
class PanelFrame;
class PlainLabel;

/// A file from outside: choose it or drop it, see what would become of each of its rows, write it as a whole. Which kind of file it is, is said by
/// those who derive from it.
class IntakePage : public Page {
    Q_OBJECT
public:
    ~IntakePage() override;

    [[nodiscard]] QByteArray parentPage() const override { return "campaign_list"; }
    [[nodiscard]] QByteArray fileKind() const override;
    QAction *primaryAction() override { return m_noRight ? nullptr : m_apply; }
    QList<QAction *> secondaryActions() override;
    [[nodiscard]] QList<StatusFigure> statusFigures() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] bool isReady() const override;
    void openFile(const QByteArray &kind, const QString &file) override;
    void retranslate() override;
    QList<Scene> scenes() override;

protected:
    struct Words {
        QString empty, emptyFact, reading, noRight, table;
        const char *applied = nullptr; ///< of the context "IntakePage": "%Ln row(s) imported"
        bool hasUndo = false;
        bool hasStrange = false;
    };
    IntakePage(const QByteArray &id, const QByteArray &fileKind, ShellServices &shell, QWidget *parent);

    [[nodiscard]] virtual Words words() const = 0;
    /// Null = it is not known yet where the file goes.
    [[nodiscard]] virtual IntakeJob *makeJob() = 0;
    /// A file for pictures.
    [[nodiscard]] virtual QByteArray sampleFile() const = 0;
    /// To be called at the end of the constructor.
    void build();
    /// Above the tiles.
    [[nodiscard]] QBoxLayout *optionsRow() const { return m_options; }
    /// The sample as a file of its own; its name.
    [[nodiscard]] QString writeSample() const;
    /// Tries the file that lies here again.
    void checkAgain();
    [[nodiscard]] IntakeJob *job() const { return m_job; }

private:
    void makeActions();
    QWidget *makeWork();
    void makeTiles();
    void chooseFile();
    void start(const QString &file);
    void follow(IntakeState state);
    void showApplied();
    void showAll();
    void showTiles();
    void filterBy(const QByteArray &outcome);
    void saveRows();
    void showHint();
    [[nodiscard]] bool mayImport() const;

    QByteArray m_fileKind;
    IntakeJob *m_job = nullptr;
    QPointer<Job> m_work;
    IntakeRowsModel *m_rows;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    ErrorState *m_error;
    LoadingState *m_loading;
    NoRightState *m_noRight = nullptr;
    QWidget *m_workArea = nullptr;
    QBoxLayout *m_options = nullptr;
    QBoxLayout *m_tileRow = nullptr;
    QList<QPair<QByteArray, ImportTile *>> m_tiles;
    PanelFrame *m_panel = nullptr;
    PlainLabel *m_name = nullptr;
    PlainLabel *m_facts = nullptr;
    PlainLabel *m_fact = nullptr;
    PlainLabel *m_remark = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_choose = nullptr;
    QAction *m_open = nullptr;
    QAction *m_apply = nullptr;
    QAction *m_save = nullptr;
};

} // namespace punte
