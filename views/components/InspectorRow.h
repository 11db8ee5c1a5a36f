// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/Theme.h"

#include <QAbstractButton>

class QLayout;

namespace punte {

/// One line of an inspector's section: an icon, a stage glyph or a checkbox, a title, a second line below it, a fact at the right.
/// Click or Enter opens what it names; a click on the checkbox completes it.
class InspectorRow final : public QAbstractButton {
    Q_OBJECT
public:
    struct Content {
        QString icon;
        QString stage;       ///< instead of an icon
        bool checkbox = false;
        QString title;
        QString secondary;
        QString fact;
        Token factColor = Token::Text2;
        QString tooltip;
    };

    /// An open task with its term: when it is due, or how late it is. Who may complete none gets a sign instead of the box.
    [[nodiscard]] static Content task(const QString &title, const QVariant &due, bool mayComplete);
    /// Gives the keyboard to the first row of a section or panel; false when no row stands there.
    static bool focusFirst(const QLayout &rows);

    explicit InspectorRow(const Content &content, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened();
    void checked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect markRect() const;
    Content m_content;
};

} // namespace punte
