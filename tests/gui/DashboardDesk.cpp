// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DashboardDesk.h"

#include "models/core/Clock.h"
#include "models/db/AdminSession.h"
#include "views/campaigns/dashboard/DashboardText.h"
#include "views/campaigns/dashboard/PacePanel.h"
#include "views/campaigns/dashboard/SendsPanel.h"
#include "views/components/charts/Chart.h"
#include "views/components/charts/ChartCanvas.h"

#include <QComboBox>
#include <QDir>
#include <QPushButton>
#include <QTest>

using namespace punte;

void DashboardDesk::makeOffice()
{
    Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41)));
    m_db = std::make_unique<TestDatabase>();
    auto owner = AdminSession::open(m_db->owner());
    QVERIFY(owner.has_value() && owner->begin(AdminSession::Begin::Relaxed).has_value());
    const QDir folder(QStringLiteral(":/sql/demo"));
    for (const QString &file : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        const auto text = m_db->names().fillFile(folder.filePath(file), {{QStringLiteral("date"), QStringLiteral("2026-01-27 09:41+02")}});
        QVERIFY(text.has_value());
        const auto done = owner->run(*text);
        QVERIFY2(done.has_value(), qPrintable(file + (done ? QString() : done.error().detail)));
    }
    QVERIFY(owner->commit().has_value());
    m_tenant = QUuid::fromString(m_db->value(QStringLiteral("SELECT tenant_id FROM marketing.marketing_campaigns LIMIT 1")));
    (void)m_db->addUser({.login = QStringLiteral("dash.lisa"), .roles = {QStringLiteral("MARKETER")}, .tenant = m_tenant});
    m_db->useTenant(m_tenant);
}

void DashboardDesk::open(const QString &login)
{
    m_desk.reset();
    deskLanguage().setLanguage(QStringLiteral("en"));
    m_desk = std::make_unique<DeskWindow>(*m_db, login, "campaigns");
    m_desk->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    waitReady();
}

void DashboardDesk::waitReady() const { QTRY_VERIFY_WITH_TIMEOUT(page().isReady(), 20'000); }

void DashboardDesk::press(QWidget *widget, int key) const
{
    m_desk->window->activateWindow();
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key(key));
}

void DashboardDesk::back() const
{
    QTest::keyClick(&page().rowsView(), Qt::Key_Escape);
    QVERIFY(!page().rowsView().isVisible());
}

/// What is listed is all there is, and adds up to what the foot says.
void DashboardDesk::checkListed() const
{
    DashboardSums sums;
    qint64 number = 0, successes = 0;
    for (const MarkRow &row : opened().rows) {
        sums.add(row.sums);
        number += row.number;
        successes += row.successes;
    }
    if (opened().count <= MarkRows::mostListed)
        QVERIFY(sums == opened().sums && number == opened().number && successes == opened().successes && opened().count == opened().rows.size());
}

int DashboardDesk::crawlTiles() const
{
    for (int i = 0; i < dashboardMetrics; ++i) {
        const TileFigure figure = tile(DashboardMetric(i))->figure();
        tile(DashboardMetric(i))->click();
        if (!QTest::qWaitFor([this] { return page().isReady(); }, 20'000))
            return -1;
        checkListed();
        if (DashboardText::figure(DashboardMetric(i), dashboardValue(DashboardMetric(i), opened().sums)) != figure.figure) {
            qWarning() << figure.name << figure.figure << opened().count;
            return -1;
        }
        back();
    }
    return dashboardMetrics;
}

int DashboardDesk::crawlChart(const char *name) const
{
    auto *chart = find<Chart>(name);
    auto *canvas = chart->findChild<ChartCanvas *>();
    const ChartData data = chart->data();
    const DashboardMetric metric = DashboardMetric(find<QComboBox>("metricChooser")->currentIndex());
    int marks = 0;
    for (int s = 0; s < int(data.series.size()) && !chart->isHidden(); ++s) {
        for (int p = 0; p < int(data.series.at(s).points.size()); ++p) {
            const ChartPoint point = data.series.at(s).points.at(p);
            if (!point.value)
                continue;
            canvas->setCurrent({s, p});
            QTest::keyClick(canvas, Qt::Key_Return);
            if (!page().rowsView().isVisible() || !QTest::qWaitFor([this] { return page().isReady(); }, 20'000))
                return -1;
            checkListed();
            const DashboardMark mark = page().rowsView().mark();
            bool same = false;
            if (mark.kind == DashboardMark::Kind::Metrics) {
                const auto value = dashboardValue(metric, opened().sums);
                same = value && qFuzzyCompare(1 + value->toText().toDouble(), 1 + *point.value);
            } else if (mark.kind == DashboardMark::Kind::Variant) {
                same = opened().number > 0 && qFuzzyCompare(100.0 * double(opened().successes) / double(opened().number), *point.value);
            } else {
                same = point.note == DashboardText::money(opened().sums.revenue, mark.currency);
            }
            if (!same) {
                qWarning() << name << s << p << *point.value << opened().count << mark.toJson();
                return -1;
            }
            back();
            ++marks;
        }
    }
    return marks;
}

int DashboardDesk::crawlBars() const
{
    int marks = 0;
    for (BudgetBar *bar : m_desk->window->findChildren<BudgetBar *>()) {
        bar->click();
        if (!QTest::qWaitFor([this] { return page().isReady(); }, 20'000) || opened().sums.cost != bar->line().spent())
            return -1;
        checkListed();
        back();
        ++marks;
    }
    if (auto *rest = find<QPushButton>("shareRest"); !rest->isHidden()) {
        rest->click();
        if (!QTest::qWaitFor([this] { return page().isReady(); }, 20'000) || opened().sums.revenue != page().model().dashboard().unattributed.value(page().currency()))
            return -1;
        checkListed();
        back();
        ++marks;
    }
    if (page().model().dashboard().sends.sent == 0)
        return marks;
    const std::pair<const char *, const char *> buttons[]{{"sendsBar0", "sent"}, {"sendsBar1", "delivered"}, {"sendsBar2", "clicked"}, {"sendsBar3", "booked"}, {"sends_bounced", "bounced"},
        {"sends_unsubscribed", "unsubscribed"}, {"sends_machine_clicked", "machine_clicked"}};
    for (const auto &[name, state] : buttons) {
        find<QAbstractButton>(name)->click();
        if (!QTest::qWaitFor([this] { return page().isReady(); }, 20'000) || opened().count != page().model().dashboard().sends.count(state))
            return -1;
        checkListed();
        back();
        ++marks;
    }
    return marks;
}

int DashboardDesk::crawl() const
{
    int all = 0;
    for (const int marks : {crawlTiles(), crawlChart("metricChart"), crawlChart("testChart"), crawlChart("shareChart"), crawlBars()}) {
        if (marks < 0)
            return -1;
        all += marks;
    }
    return all;
}
