// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/dashboard/DashboardModel.h"
#include "tests/gui/DeskWindow.h"
#include "views/campaigns/dashboard/DashboardPage.h"
#include "views/campaigns/dashboard/FigureTile.h"
#include "views/campaigns/dashboard/MarkRowsModel.h"
#include "views/campaigns/dashboard/MarkRowsView.h"

#include <QLabel>

#include <memory>

/// The dashboard of campaigns over the sample data, as the marketer dash.lisa has it; and walks that open marks one after the other and compare
/// what each shows with the rows that it opens. A walk answers how many marks it opened, -1 when one did not fit.
class DashboardDesk {
protected:
    void makeOffice();
    void open(const QString &login);
    template <class T>
    [[nodiscard]] T *find(const char *name) const { return m_desk->find<T>(name); }
    [[nodiscard]] punte::DashboardPage &page() const { return *static_cast<punte::DashboardPage *>(m_desk->page("campaigns")); }
    [[nodiscard]] QString textOf(const char *label) const { return find<QLabel>(label)->text(); }
    [[nodiscard]] punte::FigureTile *tile(punte::DashboardMetric metric) const
    {
        return m_desk->window->findChild<punte::FigureTile *>(QStringLiteral("figureTile%1").arg(int(metric)));
    }
    void waitReady() const;
    void press(QWidget *widget, int key) const;
    [[nodiscard]] const punte::MarkRows &opened() const { return page().rowsView().model().rows(); }
    void back() const;
    int crawlTiles() const;
    int crawlChart(const char *name) const;
    int crawlBars() const;
    int crawl() const;

    std::unique_ptr<punte::TestDatabase> m_db;
    std::unique_ptr<punte::DeskWindow> m_desk;
    QUuid m_tenant;

private:
    void checkListed() const;
};
