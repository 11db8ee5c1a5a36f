// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "views/components/EditorSources.h"
#include "views/components/InspectorFrame.h"

class QPushButton;

namespace punte {

class NewRecordForm;
class PlainLabel;
class RecordForm;
class RecordFormController;
class RecordFormView;
class ShellServices;

/// One task beside the list: all that it says edited in place, with its kind, reminder and how it repeats; or the empty form of a new one.
class TaskInspector final : public InspectorFrame {
    Q_OBJECT
public:
    TaskInspector(ShellServices &shell, const EditorSources &sources, QWidget *parent = nullptr);

    void showTask(const QUuid &id);
    [[nodiscard]] QUuid task() const;
    /// An empty form; `defaults` are values that are known already.
    void newTask(const QVariantMap &defaults = {});
    /// Whether the person wants it open: kept over restarts.
    [[nodiscard]] bool isWanted() const { return m_wanted; }
    void setWanted(bool wanted);
    [[nodiscard]] bool isReady() const;

Q_SIGNALS:
    void wantedChanged(bool wanted);
    void readyChanged();
    void completeRequested(const QUuid &task, const QString &title);
    void subjectRequested(const QUuid &task);
    void taskCreated(const QUuid &task, const QUuid &action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void keepTyped();
    void showTitle();
    void showRights();
    void showForm();
    enum class Shown { Form, Gone, Failed };
    void showInstead(Shown shown);

    ShellServices &m_shell;
    EditorSources m_sources;
    RecordForm *m_form;
    RecordFormView *m_view = nullptr;
    PlainLabel *m_instead = nullptr; ///< why there is no task to show
    RecordFormController *m_controller = nullptr;
    NewRecordForm *m_new = nullptr;
    QPushButton *m_complete;
    QVariantMap m_defaults;
    Shown m_shown = Shown::Form;
    AppError m_failure;
    bool m_wanted = false;
};

} // namespace punte
