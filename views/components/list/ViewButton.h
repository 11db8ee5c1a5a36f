// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace punte {

/// Names the view in use: bookmark, name, "modified" on warning ground, chevron. A long name is shortened, the tooltip says it whole.
class ViewButton final : public QPushButton {
    Q_OBJECT
public:
    explicit ViewButton(QWidget *parent = nullptr);
    void setView(const QString &name, bool modified);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int fixedWidth() const;

    QString m_name;
    bool m_modified = false;
};

} // namespace punte
