// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace punte {

/// The tabs of a record's page, with how many things stand in each. Arrows walk while it has the keyboard; too narrow, it scrolls.
class RecordTabBar final : public QTabBar {
    Q_OBJECT
public:
    explicit RecordTabBar(QWidget *parent = nullptr);

    /// Less than 0 = not known.
    void setCount(int index, qint64 count);
    [[nodiscard]] qint64 countAt(int index) const;
    /// Sets the texts for screen readers again.
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }

private:
    [[nodiscard]] QString countText(int index) const;
    [[nodiscard]] int textWidth(int index) const;
};

} // namespace punte
