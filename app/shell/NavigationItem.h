// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/PageRegistry.h"

#include <QAbstractButton>

namespace punte {

/// One line of the navigation: icon, name, badge. Folded it is the icon alone with a dot for the badge; the name is then its tooltip.
class NavigationItem final : public QAbstractButton {
    Q_OBJECT
public:
    NavigationItem(QByteArray pageId, QByteArray icon, QWidget *parent);

    [[nodiscard]] const QByteArray &pageId() const { return m_pageId; }
    void setBadge(PageBadge badge);
    void setFolded(bool folded);
    /// Not a place one can be at, and quieter than one: something that is opened from here.
    void setQuiet();
    /// Sets name, tooltip and what a screen reader says.
    void setTitle(const QString &title);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintBadge(QPainter &painter, const QRect &row) const;
    void updateAccessible();

    QByteArray m_pageId;
    QByteArray m_icon;
    PageBadge m_badge;
    bool m_folded = false;
    bool m_quiet = false;
};

} // namespace punte
