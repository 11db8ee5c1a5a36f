// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace punte {

/// Looks like a field and opens the command palette: sign, "Search or run a command", the keys. Short of room it is the sign alone.
class SearchButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit SearchButton(QWidget *parent);
    void setKeys(const QString &keys);
    /// What the bar has left for it; it may be given less, never asks for more.
    void setWantedWidth(int width);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_keys;
    int m_wantedWidth = 0;
};

} // namespace punte
