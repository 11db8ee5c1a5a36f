// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace punte {

class SegmentedSwitch;
class ShellServices;

/// Companies | People in the top bar of Customers. Each of the two is a page of its own and keeps its filter, columns and selection.
class CustomerSwitch final : public QWidget {
    Q_OBJECT
public:
    enum Side { Companies, People };

    CustomerSwitch(ShellServices &shell, Side side, QWidget *parent);
    void retranslate();

private:
    SegmentedSwitch *m_switch;
};

} // namespace punte
