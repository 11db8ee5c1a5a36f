// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QToolButton;

namespace punte {

class PlainLabel;

/// Previous and next record of the list one came from, with the place in it: "4 of 128". In the top bar, after the record's name.
class RecordWalkBar final : public QWidget {
    Q_OBJECT
public:
    RecordWalkBar(QAction *previous, QAction *next, QWidget *parent = nullptr);

    /// Counted from 1; 0 = the record stands in no list: arrows and number are hidden. `total` less than 0 = not counted yet.
    void setPosition(qint64 position, qint64 total);
    void retranslate();

private:
    QAction *m_previous;
    QAction *m_next;
    QToolButton *m_up;
    QToolButton *m_down;
    PlainLabel *m_place;
    qint64 m_position = 0;
    qint64 m_total = -1;
};

} // namespace punte
