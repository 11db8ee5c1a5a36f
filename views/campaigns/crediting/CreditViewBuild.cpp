// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// CreditView: how its parts stand and what they do.
#include "models/core/DateFormat.h"
#include "models/records/export/CsvWriter.h"
#include "views/campaigns/crediting/CreditBar.h"
#include "views/campaigns/crediting/CreditGrid.h"
#include "views/campaigns/crediting/CreditView.h"
#include "views/components/Buttons.h"
#include "views/components/LoadingState.h"
#include "views/components/PanelFrame.h"
#include "views/components/PlainLabel.h"
#include "views/components/SegmentedSwitch.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedLayout>

namespace punte {

void CreditView::build()
{
    const Theme &theme = Theme::instance();
    const std::pair<QWidget *, const char *> names[]{{this, "creditView"}, {m_summary, "creditSummary"}, {m_measure, "creditMeasure"}, {m_export, "creditExport"}, {m_campaigns, "creditCampaigns"},
        {m_listPanel, "creditListPanel"}, {m_list, "creditConversions"}, {m_listNone, "creditListNone"}, {m_pathPanel, "creditPathPanel"}, {m_path, "creditPath"}, {m_pathNone, "creditPathNone"},
        {m_origin, "creditOrigin"}, {m_empty, "creditEmpty"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    for (int i = 0; i < 3; ++i)
        m_measure->addSegment(QString());
    m_measure->setCurrentIndex(0);
    m_summary->addHeadWidget(m_measure);
    m_summary->addHeadWidget(m_export);
    m_summary->setContentPadding(0);
    m_summary->content()->addWidget(m_campaigns);
    m_listPanel->setContentPadding(0);
    m_listPanel->content()->addWidget(m_list, 1);
    m_listPanel->content()->addWidget(m_listNone, 0, Qt::AlignTop);
    m_pathPanel->setContentPadding(0);
    m_pathPanel->addHeadWidget(m_origin);
    m_pathPanel->content()->addWidget(m_path, 1);
    m_pathPanel->content()->addWidget(m_pathNone, 0, Qt::AlignTop);
    for (PlainLabel *none : {m_listNone, m_pathNone}) {
        none->setWordWrap(true);
        none->setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(10));
    }
    auto *below = new QHBoxLayout;
    below->setSpacing(theme.px(10));
    below->addWidget(m_listPanel, 9);
    below->addWidget(m_pathPanel, 13);
    m_listPanel->setMinimumWidth(theme.px(240));
    m_pathPanel->setMinimumWidth(theme.px(240));
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(10));
    column->addWidget(m_summary);
    column->addLayout(below, 1);
    for (QWidget *each : {m_body, static_cast<QWidget *>(m_loading), static_cast<QWidget *>(m_error), static_cast<QWidget *>(m_empty)})
        m_stack->addWidget(each);
    m_stack->setCurrentWidget(m_loading);
    m_empty->setIcon(QStringLiteral("mail-send"));
}

void CreditView::wire()
{
    m_loading->waitFor(*m_model);
    connect(m_error, &ErrorState::retryRequested, m_model, &CreditModel::load);
    connect(&m_bar, &CreditBar::periodChanged, this, [this] {
        if (m_activated)
            activate();
    });
    connect(&m_bar, &CreditBar::currencyChanged, this, [this] {
        showReport();
        listPicked();
    });
    connect(&m_bar, &CreditBar::computeWanted, m_model, &CreditModel::computeAgain);
    connect(m_model, &CreditModel::reportChanged, this, [this] {
        showReport();
        if (m_model->isLoaded())
            listPicked();
    });
    connect(m_model, &CreditModel::conversionsChanged, this, &CreditView::showConversions);
    connect(m_model, &CreditModel::pathChanged, this, &CreditView::showPath);
    connect(m_model, &CreditModel::staleChanged, this, [this] { m_bar.showReport(m_model->report(), m_model->isStale(), m_model->isComputing()); });
    connect(m_model, &CreditModel::quietChanged, this, [this] {
        m_bar.showReport(m_model->report(), m_model->isStale(), m_model->isComputing());
        Q_EMIT readyChanged();
    });
    connect(m_model, &CreditModel::failed, this, [this](const AppError &error) {
        if (m_model->isLoaded())
            m_shell.showError([] { return tr("The attribution could not be read."); }, error);
    });
    connect(m_measure, &SegmentedSwitch::currentChanged, this, [this] {
        showReport();
        showPath();
    });
    connect(m_campaigns, &CreditGrid::rowChosen, this, &CreditView::pick);
    connect(m_campaigns, &CreditGrid::rowOpened, this, [this](int row) {
        if (const CreditPick each = m_picks.value(row); each.kind == CreditPick::Kind::Campaign && each.campaign != m_campaign)
            m_shell.openRecord("campaign", each.campaign);
    });
    connect(m_list, &CreditGrid::rowChosen, this, [this](int row) { m_model->choose(m_model->conversions().rows.value(row).id); });
    connect(m_list, &CreditGrid::rowOpened, this, &CreditView::openConversion);
    connect(m_path, &CreditGrid::rowOpened, this, &CreditView::openTouch);
    connect(m_origin, &QPushButton::clicked, this, [this] { openTouch(std::max(0, m_path->chosenRow())); });
    connect(m_export, &QPushButton::clicked, this, &CreditView::exportCsv);
}

QByteArray CreditView::csv() const
{
    const CsvWriter writer;
    const CreditTable &table = m_campaigns->table();
    QByteArray bytes = CsvWriter::byteOrderMark() + writer.record(table.heads + QStringList{tr("Currency"), tr("From"), tr("To")});
    const auto [from, to] = m_bar.days();
    for (const QStringList &row : table.rows)
        bytes += writer.record(row + QStringList{QString::fromLatin1(m_bar.currency()), from.toString(Qt::ISODate), to.toString(Qt::ISODate)});
    const CreditTable conversions = CreditTables::conversions(m_model->conversions(), true);
    bytes += writer.record({}) + writer.record(conversions.heads);
    for (const QStringList &row : conversions.rows)
        bytes += writer.record(row);
    return bytes;
}

void CreditView::exportCsv()
{
    auto *dialog = new QFileDialog(this, tr("Export the attribution"));
    dialog->setObjectName(QStringLiteral("creditFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(QStringLiteral("CSV (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const QByteArray bytes = csv();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return m_shell.showError([] { return tr("The file was not written."); }, toldError(ErrorKind::Invalid, [why = file.errorString()] { return why; }));
        m_shell.showToast([path] { return tr("Saved as \u201C%1\u201D").arg(QFileInfo(path).fileName()); });
    });
    dialog->open();
}

void CreditView::retranslate()
{
    for (int i = 0; i < m_measure->count(); ++i)
        m_measure->setSegmentText(i, CreditTables::measureText(CreditMeasure(i)));
    m_measure->setAccessibleName(tr("In what the models are compared"));
    m_bar.retranslate();
    m_export->setText(tr("Export CSV\u2026"));
    m_origin->setText(tr("Open the origin"));
    m_origin->setToolTip(plainToolTip(tr("The message, meeting, call or event that the chosen touch is")));
    m_summary->setTitle(tr("Five models side by side"));
    m_listPanel->setTitle(tr("Conversions"));
    m_pathPanel->setTitle(tr("Path"));
    m_campaigns->setAccessibleName(tr("Campaigns under five models"));
    m_list->setAccessibleName(tr("Conversions"));
    m_path->setAccessibleName(tr("Touches of the conversion"));
    m_loading->setText(tr("Reading who gets the credit\u2026"));
    m_empty->setTitle(tr("Nothing was won or booked in these days"));
    m_empty->setFact(tr("Attribution shares out won opportunities and bookings among the messages, meetings, calls and events before them. Choose other days."));
    showReport();
    showConversions();
    showPath();
}

} // namespace punte
