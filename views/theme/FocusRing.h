// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

class QApplication;

namespace punte {

/// The one focus ring: 2 px accent with a gap of 1 px, drawn outside the focused control. Shown for fields always, for everything
/// else only when the focus came from the keyboard. Created by Theme::install().
class FocusRing final : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QApplication *app);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *widget);
    void place();
    void release();
    [[nodiscard]] bool watches(const QObject *object) const;

    QPointer<QWidget> m_target;
    QPointer<QWidget> m_overlay;
    QList<QPointer<QObject>> m_watched;
};

} // namespace punte
