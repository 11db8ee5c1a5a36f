// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QKeySequence>

namespace punte {

/// One key of the keyboard ("Ctrl", "Enter", an arrow), as help beside words.
class KeyCap final : public QLabel {
    Q_OBJECT
public:
    explicit KeyCap(const QString &key, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// The keys of a shortcut, one text per cap ("Ctrl", "K").
    [[nodiscard]] static QStringList keys(const QKeySequence &sequence);
    static void paint(QPainter &painter, const QRectF &rect, const QString &key);
    [[nodiscard]] static QSize sizeFor(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace punte
