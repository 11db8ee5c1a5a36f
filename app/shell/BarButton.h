// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QAction;

namespace punte {

/// A flat block in the navigation: at its top the workspace (logo, name, a chevron), at its foot the person (initials, name, role, a
/// menu sign). Opens a menu. Folded it is the picture alone.
class BarButton final : public QAbstractButton {
    Q_OBJECT
public:
    enum class Kind { Workspace, Person };
    BarButton(Kind kind, QWidget *parent);

    void setLines(const QString &title, const QString &subtitle);
    void setInitials(const QString &initials) { m_initials = initials; update(); }
    void setFolded(bool folded);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Kind m_kind;
    QString m_title;
    QString m_subtitle;
    QString m_initials;
    bool m_folded = false;
};

} // namespace punte
