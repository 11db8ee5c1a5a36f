// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/calendar/CalendarModel.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace punte {

class CalendarCheck;
class MiniMonth;
class PlainLabel;

/// Left of the calendar: the month in small, the layers and the people with their counts, and what is not shown.
class CalendarSidePanel final : public QWidget {
    Q_OBJECT
public:
    CalendarSidePanel(CalendarModel &model, const QUuid &me, QWidget *parent = nullptr);
    [[nodiscard]] MiniMonth *month() const { return m_month; }
    /// How what is shown is called: "of this week".
    void setFoot(const QString &text) ;
    void setPeople(const QList<QUuid> &people);
    void retranslate();

Q_SIGNALS:
    void layersChanged(const QSet<QByteArray> &hidden);
    void peopleChanged(const QList<QUuid> &people);

private:
    void fillLayers();
    void fillPeople();
    void showCounts();
    void choosePeople(const QList<QUuid> &people);

    CalendarModel &m_model;
    QUuid m_me;
    MiniMonth *m_month;
    PlainLabel *m_layersTitle;
    PlainLabel *m_peopleTitle;
    QBoxLayout *m_layersBox;
    QBoxLayout *m_peopleBox;
    QPushButton *m_onlyMe;
    QPushButton *m_team;
    PlainLabel *m_foot;
    QList<CalendarCheck *> m_layers;
    QList<CalendarCheck *> m_persons;
    QList<QUuid> m_people;
};

} // namespace punte
