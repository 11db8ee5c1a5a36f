// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MetricsTab that makes its widgets and commands.
#include "models/campaigns/plan/CampaignChannels.h"
#include "models/db/Session.h"
#include "models/records/LiveBinding.h"
#include "models/records/Permissions.h"
#include "models/records/RecordForm.h"
#include "views/campaigns/page/MetricsTab.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/theme/Theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QStyledItemDelegate>

namespace punte {

namespace {

/// Says in the colour of a warning what is strange.
class MetricDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // Enter hands a figure over a moment later: what is read in between does not take its place.
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (const auto *field = qobject_cast<QLineEdit *>(editor); !field || !field->isModified())
            QStyledItemDelegate::setEditorData(editor, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool strange = index.column() == MetricGrid::Remarks && index.data(MetricGrid::FlaggedRole).toBool();
        const Token ink = strange ? Token::Warning : index.column() == MetricGrid::Day || index.column() == MetricGrid::Remarks ? Token::Text2 : Token::Text1;
        option->palette.setColor(QPalette::Text, Theme::instance().color(ink));
    }
};

} // namespace

MetricTable::MetricTable(QWidget *parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("metricsTable"));
    setShowGrid(false);
    setAlternatingRowColors(false);
    setSelectionBehavior(SelectItems);
    setSelectionMode(SingleSelection);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setItemDelegate(new MetricDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(Theme::instance().rowHeight());
}

void MetricTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QModelIndex at = currentIndex();
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache && at.isValid() && at.row() + 1 < model()->rowCount())
        setCurrentIndex(at.siblingAtRow(at.row() + 1));
}

MetricsTab::MetricsTab(ShellServices &shell, const RecordForm &campaign, QWidget *parent)
    : RecordTab(parent)
    , m_shell(shell)
    , m_campaign(campaign)
    , m_channels(new CampaignChannels(shell.database(), shell.changeFeed(), this))
    , m_grid(new MetricGrid(shell.database(), this))
    , m_table(new MetricTable)
    , m_channel(new QComboBox)
    , m_earlier(Buttons::icon(QStringLiteral("go-previous"), QString()))
    , m_later(Buttons::icon(QStringLiteral("go-next"), QString()))
    , m_monthLabel(new PlainLabel(QString(), FontRole::PanelTitle))
    , m_note(new PlainLabel(QString(), FontRole::Secondary, Token::Warning))
{
    setObjectName(QStringLiteral("metricsTab"));
    build();
    makeActions();
    connectGrid();
    MetricsTab::retranslate();
}

void MetricsTab::build()
{
    m_channel->setObjectName(QStringLiteral("metricsChannel"));
    m_earlier->setObjectName(QStringLiteral("monthBefore"));
    m_later->setObjectName(QStringLiteral("monthAfter"));
    m_note->setObjectName(QStringLiteral("metricsNote"));
    m_grid->setEditable(m_shell.session().may("campaigns.write"));
    m_table->setModel(m_grid);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const int widths[] = {215, 110, 90, 110, 120, 130};
    for (int i = 0; i < int(std::size(widths)); ++i)
        m_table->setColumnWidth(i, Theme::instance().px(widths[i]));
    m_table->horizontalHeader()->setSectionResizeMode(MetricGrid::Remarks, QHeaderView::Stretch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::instance().px(12), 0, 0);
    column->setSpacing(Theme::instance().px(8));
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_channel);
    bar->addSpacing(Theme::instance().px(12));
    bar->addWidget(m_earlier);
    bar->addWidget(m_monthLabel);
    bar->addWidget(m_later);
    bar->addStretch();
    bar->addWidget(m_note);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
}

void MetricsTab::makeActions()
{
    connect(m_earlier, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_channel, &QComboBox::currentIndexChanged, this, &MetricsTab::showPlace);
    static constexpr const char *group = QT_TRANSLATE_NOOP("ActionGroups", "Campaigns");
    const auto add = [this](const char *id, const char *text, const char *icon, const QKeySequence &keys) {
        return m_shell.addAction({.id = id, .context = "MetricsTab", .text = text, .group = group, .icon = icon, .shortcut = keys, .inPalette = false}, this);
    };
    connect(add("campaign.monthBefore", QT_TRANSLATE_NOOP("MetricsTab", "Figures of the month before"), "go-previous", Qt::CTRL | Qt::Key_PageUp), &QAction::triggered, this,
        [this] { step(-1); });
    connect(add("campaign.monthAfter", QT_TRANSLATE_NOOP("MetricsTab", "Figures of the month after"), "go-next", Qt::CTRL | Qt::Key_PageDown), &QAction::triggered, this,
        [this] { step(1); });
    if (!m_shell.session().may("campaigns.write"))
        return;
    if (QAction *import = m_shell.action("campaign.importFigures"))
        m_actions.append(import);
    m_takeBack = add("campaign.takeBackFigure", QT_TRANSLATE_NOOP("MetricsTab", "Take back the last figure"), "edit-undo", Qt::CTRL | Qt::Key_Backspace);
    connect(m_takeBack, &QAction::triggered, m_grid, &MetricGrid::takeBack);
    m_actions.append(m_takeBack);
}

void MetricsTab::connectGrid()
{
    bindLive(m_shell.changeFeed(), *m_grid);
    connect(&m_campaign, &RecordForm::loaded, this, &MetricsTab::showPlace);
    connect(m_channels, &CampaignChannels::changed, this, &MetricsTab::fillChannels);
    connect(m_channels, &CampaignChannels::changed, this, &MetricsTab::readyChanged);
    connect(m_channels, &CampaignChannels::failed, this, [this](const AppError &error) { m_shell.showError([] { return tr("The channels could not be read."); }, error); });
    connect(m_grid, &MetricGrid::loaded, this, &MetricsTab::showNote);
    connect(m_grid, &MetricGrid::loaded, this, &MetricsTab::readyChanged);
    connect(m_grid, &MetricGrid::failed, this, [this](const AppError &error) { m_shell.showError([] { return tr("The figures could not be read."); }, error); });
    connect(m_grid, &MetricGrid::notUnderstood, this, [this](const QString &why) { m_shell.showToast(why); });
    connect(m_grid, &MetricGrid::refused, this, [this](const AppError &error) { m_shell.showError([] { return tr("The figure was not saved."); }, error); });
    connect(m_grid, &MetricGrid::saved, this, [this](QDate) {
        showNote();
        Q_EMIT figuresSaved();
    });
}

} // namespace punte
