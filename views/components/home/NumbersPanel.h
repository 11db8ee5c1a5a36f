// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/Panel.h"

class QBoxLayout;

namespace punte {

class CardState;
class FigureRow;
class HomeFiguresModel;
class ShellServices;

/// "My numbers": the person's figures that domains bring; each opens exactly its rows.
class NumbersPanel final : public Panel {
    Q_OBJECT
public:
    explicit NumbersPanel(ShellServices &shell, QWidget *parent = nullptr);

    [[nodiscard]] QString note() const override;
    [[nodiscard]] bool isWanted() const override;
    void activate() override;
    [[nodiscard]] bool isReady() const override;
    void retranslate() override;

private:
    void fill();
    void showState();
    ShellServices &m_shell;
    HomeFiguresModel *m_model;
    CardState *m_state;
    QBoxLayout *m_column;
    QList<FigureRow *> m_rows;
};

} // namespace punte
