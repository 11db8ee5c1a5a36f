// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/PersonDetails.h"
#include "views/components/EditorSources.h"
#include "views/components/recordpage/RecordTab.h"

class QBoxLayout;
class QScrollArea;

namespace punte {

class ActivityPanel;
class Composer;
class DuplicateStrip;
class PanelFrame;
class RecordForm;
class RecordFormController;
class RecordFormView;
class ShellServices;
class TimelineModel;

/// A person at a glance: his details edited in place, what happened with him under the composer, his roles over time, what is to be done. In a
/// narrow window the third column goes under the first.
class PersonOverview final : public RecordTab {
    Q_OBJECT
public:
    explicit PersonOverview(ShellServices &shell, QWidget *parent = nullptr);

    [[nodiscard]] RecordForm &form() const { return *m_form; }
    [[nodiscard]] PersonDetails &details() const { return *m_details; }
    void setRecord(const QUuid &id) override;
    [[nodiscard]] bool isReady() const override;
    void retranslate() override;
    void focusFirst() override;
    bool preparePrint() override;
    void addToPrint(PrintedRecord &paper) const override;
    void addContext(RecordContext &context) const override;
    [[nodiscard]] QList<QAction *> actions() const override;
    /// "Moved to ...", for the record that is shown.
    void move();
    /// Null without the right to log.
    [[nodiscard]] Composer *composer() const { return m_composer; }

Q_SIGNALS:
    /// What the page's head says changed.
    void headChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildForm();
    void showRights();
    void fill();
    void fillRoles();
    void fillTasks();
    void showRoleMenu(const PersonDetails::Role &role, QWidget &row);
    [[nodiscard]] QString notWritable() const;
    QWidget *buildMiddle();
    void arrange();
    void showAbout();

    ShellServices &m_shell;
    EditorSources m_sources;
    RecordForm *m_form;
    PersonDetails *m_details;
    RecordFormView *m_view = nullptr;
    RecordFormController *m_controller = nullptr;
    DuplicateStrip *m_duplicates = nullptr;
    PanelFrame *m_detailsPanel;
    PanelFrame *m_rolesPanel;
    PanelFrame *m_tasksPanel;
    TimelineModel *m_timeline;
    ActivityPanel *m_activity;
    PanelFrame *m_composerPanel = nullptr;
    Composer *m_composer = nullptr;
    QScrollArea *m_left;
    QScrollArea *m_right;
    QUuid m_about; ///< whom the composer writes about
    QAction *m_move = nullptr;
    bool m_missing = false;
};

} // namespace punte
