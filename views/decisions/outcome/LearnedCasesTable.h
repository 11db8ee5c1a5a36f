// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/outcome/Learning.h"

#include <QTableView>

namespace punte {

class LearnedCasesModel;

/// The table of decided cases: a click on the number, a double click or Enter opens the case.
class LearnedCasesTable final : public QTableView {
    Q_OBJECT
public:
    explicit LearnedCasesTable(QWidget *parent = nullptr);

    void setCases(const QList<LearnedCase> &cases);
    /// Marks the row of this case and brings it into sight; false when it is not there.
    bool showCase(const QUuid &id);
    void retranslate();

Q_SIGNALS:
    void caseOpened(const QUuid &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyTheme();
    void share();

    LearnedCasesModel *m_model;
    bool m_sharing = false;
};

} // namespace punte
