// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace punte {

/// What happened with something, in its order: a dot for each step on one line, filled when it lies behind.
class MilestoneLine final : public QWidget {
    Q_OBJECT
public:
    struct Milestone {
        QString title;   ///< "Decided B"
        QString detail;  ///< who, or what
        QString when;
        bool isBehind = true;
        QString tooltip{};
    };
    explicit MilestoneLine(QWidget *parent = nullptr);
    void setMilestones(const QList<Milestone> &milestones);
    [[nodiscard]] const QList<Milestone> &milestones() const { return m_milestones; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] double stepWidth() const;
    QList<Milestone> m_milestones;
};

} // namespace punte
