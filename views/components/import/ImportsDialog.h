// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/import/ImportJob.h"

#include <QFrame>
#include <QPointer>

class QPushButton;
class QTableView;

namespace punte {

class EmptyState;
class ImportsModel;
class Job;
class ModalOverlay;
class PlainLabel;
class ImportKeptPanel;
class ShellServices;

/// The imports of the past; any of them can be taken back as a whole, and what was changed since stays and is counted.
class ImportsDialog final : public QFrame {
    Q_OBJECT
public:
    ImportsDialog(ShellServices &shell, QWidget *window);
    ~ImportsDialog() override;
    void open();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeTable();
    void follow();
    void revert();
    void showState();

    ShellServices &m_shell;
    ImportsModel *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    ImportKeptPanel *m_kept;
    PlainLabel *m_note;
    QPushButton *m_revert;
    QPushButton *m_close;
    ModalOverlay *m_overlay;
    ImportJob *m_job = nullptr;
    QPointer<Job> m_work;
    int m_landed = 0; ///< of the import that is being taken back, when it is of a domain's own kind
};

/// What taking an import back did, in one sentence.
[[nodiscard]] QString importRevertedText(const ImportReverted &back);

} // namespace punte
