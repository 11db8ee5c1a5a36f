// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace punte {

/// The letter by which an option is called, in a small square. Beside its title, which is read out; the letter alone is no name.
class OptionLetter final : public QWidget {
    Q_OBJECT
public:
    enum class Look {
        Tinted, ///< one of several
        Strong, ///< the first, or the chosen one
        Plain   ///< the others beside a strong one
    };
    explicit OptionLetter(const QString &letter = {}, Look look = Look::Tinted, QWidget *parent = nullptr);
    void setLetter(const QString &letter);
    void setLook(Look look);
    [[nodiscard]] const QString &letter() const { return m_letter; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// For delegates and charts: at the left of the rectangle, vertically centred.
    static void paint(QPainter &painter, const QRectF &rect, const QString &letter, Look look = Look::Tinted);
    [[nodiscard]] static QSize sizeFor(const QString &letter);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_letter;
    Look m_look;
};

} // namespace punte
