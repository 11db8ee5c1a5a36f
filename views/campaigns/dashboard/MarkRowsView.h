// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/dashboard/MarkRows.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QStackedLayout;
class QTableView;

namespace punte {

class ErrorState;
class LoadingState;
class MarkRowsModel;
class PlainLabel;
class Reading;

/// The rows behind a mark in place of the dashboard: the same filter, all of them counted and added up in the foot. Esc leads back to the mark.
class MarkRowsView final : public QWidget {
    Q_OBJECT
public:
    explicit MarkRowsView(Database &database, QWidget *parent = nullptr);
    /// With the figure that the mark showed.
    void open(const DashboardMark &mark, const QString &title, const QString &value);
    [[nodiscard]] const DashboardMark &mark() const { return m_mark; }
    [[nodiscard]] MarkRowsModel &model() const { return *m_model; }
    [[nodiscard]] bool isLoading() const;
    void retranslate();

Q_SIGNALS:
    void closed();
    void changed();
    void personOpened(const QUuid &id);
    void campaignOpened(const QUuid &id);
    void exportWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void read();
    void showRows();
    void openRow(int row);
    void fitColumns();

    DashboardMark m_mark;
    QString m_name;
    Reading *m_reading;
    MarkRowsModel *m_model;
    QPushButton *m_back;
    QPushButton *m_export;
    PlainLabel *m_title;
    PlainLabel *m_value;
    PlainLabel *m_note;
    PlainLabel *m_foot;
    QTableView *m_table;
    QStackedLayout *m_stack;
    LoadingState *m_loading;
    ErrorState *m_error;
    QWidget *m_list;
    std::optional<AppError> m_failed;
};

} // namespace punte
