// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/PopupFrame.h"

#include <QDate>
#include <QList>
#include <QSet>
#include <QUuid>

class QLineEdit;
class QListWidget;

namespace punte {

class DateEdit;
class PlainLabel;

/// Some of a few named things: campaigns, channels. Type to find one, Space checks it; none checked means all.
class SomePopup final : public PopupFrame {
    Q_OBJECT
public:
    SomePopup(const QString &title, const QList<std::pair<QUuid, QString>> &all, const QList<QUuid> &chosen, QWidget *anchor);

Q_SIGNALS:
    void applied(const QList<QUuid> &chosen);

private:
    QLineEdit *m_search;
    QListWidget *m_list;
};

/// From one day to another.
class DaysPopup final : public PopupFrame {
    Q_OBJECT
public:
    DaysPopup(QDate from, QDate to, QWidget *anchor);

Q_SIGNALS:
    void applied(QDate from, QDate to);

private:
    void apply();

    DateEdit *m_from;
    DateEdit *m_to;
    PlainLabel *m_problem;
};

} // namespace punte
