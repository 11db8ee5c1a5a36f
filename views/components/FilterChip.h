// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace punte {

/// One condition of a filter: "Field value ×". Click or Enter edits it, the cross, Del or Backspace removes it.
class FilterChip final : public QAbstractButton {
    Q_OBJECT
public:
    explicit FilterChip(QWidget *parent = nullptr);
    void setTexts(const QString &field, const QString &value);
    [[nodiscard]] QString fieldText() const { return m_field; }
    [[nodiscard]] QString valueText() const { return m_value; }
    /// A condition that a saved view does not have: warning edge.
    void setModified(bool modified);
    /// A condition that cannot be removed has no cross.
    void setRemovable(bool removable);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect crossRect() const;
    QString m_field;
    QString m_value;
    bool m_modified = false;
    bool m_removable = true;
};

} // namespace punte
