// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/RecordInspector.h"

#include <QVariantMap>

class QPushButton;

namespace punte {

class RecordTab;

/// One task beside the list: all that it says edited in place, with its kind, reminder and how it repeats; or the empty form of a new one.
class TaskInspector final : public RecordInspector {
    Q_OBJECT
public:
    TaskInspector(ShellServices &shell, const EditorSources &sources, QWidget *parent = nullptr);

    /// An empty form; `defaults` are values that are known already.
    void newTask(const QVariantMap &defaults = {});

Q_SIGNALS:
    void completeRequested(const QUuid &task, const QString &title);
    void subjectRequested(const QUuid &task);

protected:
    void setUpForm(RecordFormView &view) override;
    void addSections(RecordFormView &view) override;
    void forgetSections() override { m_beside.clear(); }
    void showHead() override;
    void showRights() override;
    void readAround(const QUuid &id) override;
    [[nodiscard]] bool isAroundReady() const override;
    void beginNewAgain() override;
    [[nodiscard]] Words words() const override;

private:
    void showComplete();

    QPushButton *m_complete;
    QVariantMap m_defaults;
    QList<RecordTab *> m_beside; ///< what other domains say of the task
    QUuid m_about;               ///< the task they say it of
};

} // namespace punte
