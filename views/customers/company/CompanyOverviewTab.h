// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "views/components/EditorSources.h"
#include "views/components/recordpage/RecordTab.h"

#include <QHash>
#include <QTimer>

class QBoxLayout;
class QScrollArea;

namespace punte {

class ActivityPanel;
class AddressList;
class CompanyDetails;
class CompanyPanels;
class Composer;
class PanelFrame;
class RecordForm;
class RecordFormController;
class RecordFormView;
class TimelineModel;

/// The first tab of a customer's page: details and addresses, what happened with the composer above it, and what is open. In a narrow
/// window the third column goes under the first.
class CompanyOverviewTab final : public RecordTab {
    Q_OBJECT
public:
    CompanyOverviewTab(ShellServices &shell, RecordForm &form, CompanyDetails &details, const EditorSources &sources, QWidget *parent = nullptr);
    ~CompanyOverviewTab() override;

    void setRecord(const QUuid &id) override;
    [[nodiscard]] bool isReady() const override;
    void retranslate() override;
    void focusFirst() override;
    bool preparePrint() override;
    void addToPrint(PrintedRecord &paper) const override;
    void addContext(RecordContext &context) const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    QList<Scene> scenes() override;

    /// Null without the right to log.
    [[nodiscard]] Composer *composer() const { return m_composer; }
    [[nodiscard]] RecordFormView *form() const { return m_view; }
    /// Also the words of the record's head.
    void focusTimeline();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildDetails();
    void buildForm();
    void buildMiddle();
    void connectForm();
    void showAbout();
    void showSaved();
    void showRights();
    void arrange();
    void watchTaxId();

    ShellServices &m_shell;
    RecordForm &m_form;
    CompanyDetails &m_details;
    EditorSources m_sources;
    TimelineModel *m_timeline;
    PanelFrame *m_detailsPanel;
    RecordFormView *m_view = nullptr;
    RecordFormController *m_controller = nullptr;
    AddressList *m_addresses;
    CompanyPanels *m_panels;
    PanelFrame *m_composerPanel = nullptr;
    Composer *m_composer = nullptr;
    ActivityPanel *m_activity;
    QScrollArea *m_left;
    QScrollArea *m_right;
    QBoxLayout *m_leftColumn;
    QBoxLayout *m_rightColumn;
    QUuid m_record;
    QString m_typedTaxId;
    QTimer m_clock;                     ///< "Saved 2 min ago" grows older
    bool m_narrow = false;
};

} // namespace punte
