// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QList>
#include <QWidget>

namespace punte {

/// One of a few views ("Board", "List", "Forecast"): a track with the current one raised. Left / Right move, Tab leaves.
class SegmentedSwitch final : public QWidget {
    Q_OBJECT
public:
    explicit SegmentedSwitch(QWidget *parent = nullptr);

    /// Appends a segment; the icon may be empty.
    void addSegment(const QString &text, const QString &icon = {});
    void setSegmentText(int index, const QString &text);
    /// Steps of a way instead of views (stages): all of one width, those behind tinted, the present one solid.
    void setProgress(bool progress);
    /// Fills the width it is given; too narrow, the texts are shortened.
    void setStretched(bool stretched);
    void setSegmentToolTip(int index, const QString &text);
    [[nodiscard]] int count() const { return int(m_buttons.size()); }
    [[nodiscard]] int currentIndex() const { return m_current; }
    /// -1: none of them is what is shown.
    void setCurrentIndex(int index);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void place();
    void sayCurrent();
    void showSteps();
    QList<QAbstractButton *> m_buttons;
    int m_current = -1;
    bool m_progress = false;
    bool m_stretched = false;
};

} // namespace punte
