// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// DashboardPage: how its panels stand, its commands, and what leaves it: files and paper.
#include "models/core/Clock.h"
#include "models/db/Session.h"
#include "models/records/export/CsvWriter.h"
#include "models/records/export/Paper.h"
#include "views/campaigns/dashboard/PacePanel.h"
#include "views/campaigns/parts/CampaignSwitch.h"
#include "views/campaigns/dashboard/DashboardBar.h"
#include "views/campaigns/dashboard/DashboardPage.h"
#include "views/campaigns/dashboard/DashboardPaper.h"
#include "views/campaigns/dashboard/DashboardText.h"
#include "views/campaigns/dashboard/FigureTiles.h"
#include "views/campaigns/dashboard/MarkRowsModel.h"
#include "views/campaigns/dashboard/MarkRowsView.h"
#include "views/campaigns/dashboard/MetricPanel.h"
#include "views/campaigns/dashboard/SendsPanel.h"
#include "views/campaigns/dashboard/SharePanel.h"
#include "views/campaigns/dashboard/TestPanel.h"
#include "views/components/Buttons.h"
#include "views/components/LoadingState.h"
#include "views/components/charts/Chart.h"
#include "views/components/recordpage/RecordPage.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"

#include <QCursor>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QMenu>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QStackedLayout>

namespace punte {

namespace {

constexpr const char *dashboardContext = "DashboardPage";
constexpr const char *dashboardGroup = QT_TRANSLATE_NOOP("ActionGroups", "Campaigns");

Result<> writeBytes(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return std::unexpected(toldError(ErrorKind::Invalid, [why = file.errorString()] { return why; }));
    return {};
}

} // namespace

void DashboardPage::buildBody()
{
    const Theme &theme = Theme::instance();
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(theme.px(10));
    // A panel never makes the page wider than the window: its texts are shortened instead.
    for (QWidget *each : {static_cast<QWidget *>(m_tiles), static_cast<QWidget *>(m_metric), static_cast<QWidget *>(m_budget), static_cast<QWidget *>(m_sends), static_cast<QWidget *>(m_test),
             static_cast<QWidget *>(m_share)})
        each->setMinimumWidth(theme.px(220));
    m_area->setObjectName(QStringLiteral("dashboardColumn"));
    m_area->setWidget(m_body);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);
    m_empty->setObjectName(QStringLiteral("dashboardEmpty"));
    m_empty->setIcon(QStringLiteral("mail-send"));
    for (QWidget *each : {static_cast<QWidget *>(m_area), static_cast<QWidget *>(m_rows), static_cast<QWidget *>(m_loading), static_cast<QWidget *>(m_error), static_cast<QWidget *>(m_empty)})
        m_stack->addWidget(each);
    m_stack->setCurrentWidget(m_loading);
    arrange();
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

// Six columns: chart and budget beside each other, three panels below; in a narrow window two, and one under the other at last.
void DashboardPage::arrange()
{
    const Theme &theme = Theme::instance();
    const bool three = width() >= theme.px(980);
    const bool two = width() >= theme.px(700);
    m_grid->addWidget(m_tiles, 0, 0, 1, 6);
    m_grid->addWidget(m_metric, 1, 0, 1, two ? 4 : 6);
    m_grid->addWidget(m_budget, two ? 1 : 2, two ? 4 : 0, 1, two ? 2 : 6);
    m_grid->addWidget(m_sends, 3, 0, 1, three ? 2 : two ? 3 : 6);
    m_grid->addWidget(m_test, two ? 3 : 4, three ? 2 : two ? 3 : 0, 1, three ? 2 : two ? 3 : 6);
    m_grid->addWidget(m_share, three ? 3 : 5, three ? 4 : 0, 1, three ? 2 : 6);
    for (int column = 0; column < 6; ++column)
        m_grid->setColumnStretch(column, 1);
    m_grid->setRowStretch(1, 1);
}

void DashboardPage::buildActions()
{
    const auto add = [this](const char *id, const char *text, const char *icon, const QKeySequence &shortcut, auto slot) {
        QAction *action = shell().addAction({.id = id, .context = dashboardContext, .text = text, .group = dashboardGroup, .icon = icon, .shortcut = shortcut}, this);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    add("dashboard.refresh", QT_TRANSLATE_NOOP("DashboardPage", "Count the figures anew"), "view-refresh", Qt::Key_F5, [this] { m_model->refresh(); });
    add("dashboard.csv", QT_TRANSLATE_NOOP("DashboardPage", "Export the figures as CSV…"), "document-export", {}, [this] { exportCsv(); });
    add("dashboard.png", QT_TRANSLATE_NOOP("DashboardPage", "Save the dashboard as a picture…"), "document-save", {}, [this] { exportPng(); });
    add("dashboard.pdf", QT_TRANSLATE_NOOP("DashboardPage", "Save the dashboard as PDF…"), "document-save", {}, [this] { exportPdf(); });
    add("dashboard.print", QT_TRANSLATE_NOOP("DashboardPage", "Print the dashboard…"), "document-print", QKeySequence::Print, [this] { printNow(); });
    if (shell().session().may("campaigns.write")) {
        m_new = shell().addAction({.id = "dashboard.newCampaign", .context = dashboardContext, .text = QT_TRANSLATE_NOOP("DashboardPage", "New campaign"), .group = dashboardGroup, .icon = "list-add",
                                      .shortcut = Qt::CTRL | Qt::Key_N, .inPalette = false}, this);
        connect(m_new, &QAction::triggered, this, &DashboardPage::newCampaign);
        connect(m_empty->addButton(QString(), ButtonVariant::Primary), &QPushButton::clicked, m_new, &QAction::trigger);
    }
    m_export = shell().addAction({.id = "dashboard.export", .context = dashboardContext, .text = QT_TRANSLATE_NOOP("DashboardPage", "Export the dashboard…"), .group = dashboardGroup,
                                     .icon = "document-export", .shortText = QT_TRANSLATE_NOOP("DashboardPage", "Export…"), .inPalette = false}, this);
    connect(m_export, &QAction::triggered, this, &DashboardPage::showExportMenu);
}

// The list has the form; it is made if nobody has looked at it yet.
void DashboardPage::newCampaign()
{
    ShellServices &services = shell();
    services.showPage("campaign_list");
    if (QAction *onList = services.action("campaigns.newCampaign"))
        onList->trigger();
}

void DashboardPage::openTest(const QUuid &campaign)
{
    shell().openRecord("campaign", campaign);
    for (RecordPage *page : window()->findChildren<RecordPage *>())
        if (page->pageId() == "campaign")
            page->showTab("tests");
}

void DashboardPage::showTables(bool tables)
{
    m_tiles->showTable(tables);
    m_budget->showTable(tables);
    m_sends->showTable(tables);
    for (Chart *chart : {m_metric->chart(), m_test->chart(), m_share->chart()})
        chart->setTable(tables);
}

// What somebody sees who may not count messages: the server leaves these out.
Dashboard DashboardPage::withoutResults() const
{
    Dashboard dashboard = m_model->dashboard();
    dashboard.hasResults = false;
    dashboard.sends = {};
    dashboard.test.reset();
    dashboard.attribution.clear();
    dashboard.unattributed.clear();
    return dashboard;
}

void DashboardPage::showExportMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("dashboardExportMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const char *id : {"dashboard.csv", "dashboard.png", "dashboard.pdf", "dashboard.print"})
        menu->addAction(shell().action(id));
    menu->popup(QCursor::pos());
}

void DashboardPage::writeFile(const QString &title, const QString &suffix, std::function<Result<>(const QString &)> write)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setObjectName(QStringLiteral("dashboardFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, write = std::move(write)](const QString &path) {
        if (const Result<> written = write(path); !written)
            shell().showError([] { return tr("The file was not written."); }, written.error());
        else
            shell().showToast([path] { return tr("Saved as \u201C%1\u201D").arg(QFileInfo(path).fileName()); });
    });
    dialog->open();
}

QByteArray DashboardPage::csvOfFigures() const
{
    const CsvWriter csv;
    QByteArray bytes = CsvWriter::byteOrderMark() + csv.record({tr("Day"), tr("Channel"), tr("Source"), tr("Currency"), tr("Impressions"), tr("Clicks"), tr("Conversions"), tr("Cost"), tr("Revenue")});
    const QList<bool> numeric{false, false, false, false, true, true, true, true, true};
    for (const DashboardRow &row : m_model->dashboard().now) {
        const DashboardChannel *channel = m_model->dashboard().channel(row.channel);
        bytes += csv.record({row.day.toString(Qt::ISODate), channel ? channel->text() : QString(), row.source, QString::fromLatin1(row.currency), QString::number(row.sums.impressions),
            QString::number(row.sums.clicks), QString::number(row.sums.conversions), Decimal(row.sums.cost, 2).toText(), Decimal(row.sums.revenue, 2).toText()}, numeric);
    }
    return bytes;
}

QByteArray DashboardPage::csvOfRows() const
{
    const CsvWriter csv;
    const MarkRowsModel &rows = m_rows->model();
    QByteArray bytes = CsvWriter::byteOrderMark();
    for (int row = -1; row < rows.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < rows.columnCount(); ++column)
            cells << (row < 0 ? rows.headerData(column, Qt::Horizontal).toString() : rows.data(rows.index(row, column)).toString());
        bytes += csv.record(cells);
    }
    return bytes;
}

void DashboardPage::exportCsv()
{
    writeFile(tr("Export the figures"), QStringLiteral("csv"), [this](const QString &path) { return writeBytes(path, m_showsRows ? csvOfRows() : csvOfFigures()); });
}

void DashboardPage::paintPaper(QPainter &painter, const QSizeF &size) const
{
    DashboardPaper::paint(painter, size,
        {.heading = tr("Campaigns"), .filter = m_bar->words(), .printedBy = shell().session().displayName, .tiles = FigureTiles::figures(m_model->dashboard(), m_model->filter(), currency()),
            .dashboard = &m_model->dashboard(), .today = Clock::today(), .charts = {m_metric->chart(), m_test->chart(), m_share->chart()}});
}

void DashboardPage::exportPng()
{
    writeFile(tr("Save the dashboard as a picture"), QStringLiteral("png"), [this](const QString &path) -> Result<> {
        QImage image(QSize(1588, 2246), QImage::Format_RGB32); // A4 at 192 dots an inch
        image.fill(Qt::white);
        QPainter painter(&image);
        paintPaper(painter, image.size());
        painter.end();
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || !image.save(&file, "PNG") || !file.commit())
            return std::unexpected(toldError(ErrorKind::Invalid, [why = file.errorString()] { return why; }));
        return {};
    });
}

void DashboardPage::exportPdf()
{
    writeFile(tr("Save the dashboard as PDF"), QStringLiteral("pdf"), [this](const QString &path) {
        return Paper::writePdf(path, tr("Campaigns"), [this](QPagedPaintDevice &device) -> Result<> {
            QPainter painter(&device);
            paintPaper(painter, QSizeF(painter.viewport().size()));
            return {};
        });
    });
}

void DashboardPage::printNow()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(QStringLiteral("dashboardPrintDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] {
        QPainter painter;
        if (!painter.begin(printer.get()))
            return shell().showError([] { return tr("The dashboard was not printed."); }, toldError(ErrorKind::Invalid, [] { return tr("The printer did not begin."); }));
        paintPaper(painter, QSizeF(painter.viewport().size()));
    });
    dialog->open();
}

void DashboardPage::retranslate()
{
    m_switch->retranslate();
    m_bar->retranslate();
    m_metric->retranslate();
    m_budget->retranslate();
    m_sends->retranslate();
    m_test->retranslate();
    m_share->retranslate();
    m_rows->retranslate();
    m_loading->setText(tr("Counting the figures of campaigns…"));
    m_empty->setTitle(tr("There is no campaign yet"));
    if (auto *button = m_empty->findChild<QPushButton *>())
        button->setText(tr("New campaign"));
    m_empty->setFact(tr("As soon as one runs, its figures, budget, messages and tests stand here."));
    showAll();
}

} // namespace punte
