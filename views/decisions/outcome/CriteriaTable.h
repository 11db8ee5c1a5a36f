// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/outcome/OutcomeDetails.h"

#include <QWidget>

namespace punte {

/// How sure the team was, criterion by criterion, and what came: a small table that is only read.
class CriteriaTable final : public QWidget {
    Q_OBJECT
public:
    explicit CriteriaTable(QWidget *parent = nullptr);
    /// `felt`: the satisfaction that came; 0 = not known yet.
    void setCriteria(const QList<OutcomeDetails::Criterion> &criteria, int felt);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Row {
        QString name;
        double confidence = 0;
        QString figure;
        QString came;
        QString brief; ///< of it where the table is narrow; empty = the same
    };
    [[nodiscard]] int rowHeight() const;
    void describe();

    QList<OutcomeDetails::Criterion> m_criteria;
    int m_felt = 0;
    QList<Row> m_rows;
};

} // namespace punte
