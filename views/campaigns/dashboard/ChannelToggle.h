// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/Theme.h"

#include <QAbstractButton>

namespace punte {

/// Shows or hides the series of a channel; carries its marker. Dashed while it is hidden, or has no figures.
class ChannelToggle final : public QAbstractButton {
    Q_OBJECT
public:
    explicit ChannelToggle(int place, QWidget *parent = nullptr);
    /// The colour of a channel by its place in the list of channels.
    [[nodiscard]] static Token hue(int place);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_place;
};

} // namespace punte
