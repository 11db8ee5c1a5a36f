// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/calendar/FreeDays.h"
#include "views/components/Panel.h"

class QComboBox;
class QPushButton;
class QTableView;
class QToolButton;

namespace punte {

class FreeDayModel;
class OrganisationSettings;
class PlainLabel;
class SettingRow;
class ShellServices;

/// When the organisation works: the days of the week, the hours, and the days that are free or worked against the rule. Everybody reads
/// it; changing needs settings.write.
class WorkCalendarPanel final : public Panel {
    Q_OBJECT
public:
    WorkCalendarPanel(ShellServices &shell, QWidget *parent);
    [[nodiscard]] QString note() const override;
    void activate() override;
    [[nodiscard]] bool isReady() const override { return m_ready; }
    void retranslate() override;
    QList<Scene> scenes() override;

private:
    void build();
    void buildFreeDays();
    void showHours();
    void takeHours();
    void putHours(const CalendarHours &hours);
    void askDay(QDate day);
    void askCurrentDay();
    void updateButtons();
    [[nodiscard]] CalendarHours typedHours() const;
    [[nodiscard]] QString hoursText(const CalendarHours &hours) const;

    ShellServices &m_shell;
    OrganisationSettings *m_settings;
    FreeDayModel *m_days;
    bool m_mayWrite;
    bool m_ready = false;
    QList<QToolButton *> m_dayButtons;
    QComboBox *m_from;
    QComboBox *m_to;
    PlainLabel *m_dash;
    SettingRow *m_daysRow;
    SettingRow *m_hoursRow;
    PlainLabel *m_title;
    PlainLabel *m_year;
    QToolButton *m_previous;
    QToolButton *m_next;
    QPushButton *m_add;
    QPushButton *m_change;
    QTableView *m_table;
};

} // namespace punte
