// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of IntakePage that makes its widgets and commands and says what they show.
#include "models/core/NumberFormat.h"
#include "models/db/Session.h"
#include "views/campaigns/intake/IntakePage.h"
#include "views/campaigns/intake/IntakeRowsModel.h"
#include "views/components/PanelFrame.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordHeaders.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/components/import/ImportTiles.h"
#include "views/theme/Theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

namespace punte {

void IntakePage::build()
{
    m_workArea = makeWork();
    m_empty->setIcon(QStringLiteral("document-import"));
    m_choose = m_empty->addButton(QString(), ButtonVariant::Primary);
    m_choose->setObjectName(QStringLiteral("intakeChooseButton"));
    m_loading->setStoppable(true);
    connect(m_choose, &QPushButton::clicked, this, &IntakePage::chooseFile);
    connect(m_loading, &LoadingState::stopRequested, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(m_error, &ErrorState::retryRequested, this, &IntakePage::checkAgain);
    for (QWidget *state : {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_loading), static_cast<QWidget *>(m_error), m_workArea})
        m_stack->addWidget(state);
    if (!mayImport()) {
        m_noRight = new NoRightState({}, {});
        m_stack->addWidget(m_noRight);
    }
    makeActions();
    IntakePage::retranslate();
}

QWidget *IntakePage::makeWork()
{
    const Theme &theme = Theme::instance();
    auto *area = new QWidget;
    m_name = new PlainLabel(QString(), FontRole::PanelTitle, Token::Text1);
    m_facts = new PlainLabel(QString(), FontRole::Secondary, Token::Text2);
    m_fact = new PlainLabel(QString(), FontRole::Secondary, Token::Text2);
    m_panel = new PanelFrame;
    m_table = new QTableView;
    m_name->setObjectName(QStringLiteral("intakeName"));
    m_facts->setObjectName(QStringLiteral("intakeFacts"));
    m_fact->setObjectName(QStringLiteral("intakeFact"));
    m_fact->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("intakeTable"));
    m_table->setModel(m_rows);
    m_table->setHorizontalHeader(new RecordHeader(m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme.px(28));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame); // the panel has one
    m_table->setWordWrap(false);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(10));
    m_options = new QHBoxLayout;
    m_options->setSpacing(theme.px(10));
    m_options->addWidget(m_name);
    m_options->addWidget(m_facts, 1);
    column->addLayout(m_options);
    auto *tiles = new PanelFrame;
    tiles->setContentPadding(0);
    m_tileRow = new QHBoxLayout;
    m_tileRow->setSpacing(1);
    tiles->content()->addLayout(m_tileRow);
    column->addWidget(tiles);
    column->addWidget(m_fact);
    m_panel->setContentPadding(0);
    m_panel->content()->addWidget(m_table);
    // The remarks of the row in full: the column rarely has the room.
    m_remark = new PlainLabel(QString(), FontRole::Secondary, Token::Text2);
    m_remark->setObjectName(QStringLiteral("intakeRemark"));
    m_remark->setWordWrap(true);
    m_remark->setContentsMargins(theme.px(12), theme.px(4), theme.px(12), theme.px(8));
    m_remark->hide();
    m_panel->content()->addWidget(m_remark);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        m_remark->setText(row.isValid() ? m_rows->index(row.row(), m_rows->columnCount() - 1).data().toString() : QString());
        m_remark->setVisible(!m_remark->text().isEmpty());
    });
    column->addWidget(m_panel, 1);
    return area;
}

void IntakePage::makeActions()
{
    const QByteArray id = pageId();
    const auto add = [this, &id](const char *name, const char *text, const char *icon, const QKeySequence &keys, auto slot) {
        QAction *action = shell().addAction({.id = id + name, .context = "IntakePage", .text = text, .group = QT_TRANSLATE_NOOP("ActionGroups", "Import"), .icon = icon, .shortcut = keys,
                                                .inPalette = false}, this);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_open = add(".open", QT_TRANSLATE_NOOP("IntakePage", "Choose a file\u2026"), "document-import", QKeySequence(QKeySequence::Open), &IntakePage::chooseFile);
    m_save = add(".saveRows", QT_TRANSLATE_NOOP("IntakePage", "These rows as a file\u2026"), "document-export", {}, &IntakePage::saveRows);
    m_apply = add(".apply", QT_TRANSLATE_NOOP("IntakePage", "Import"), "checkmark", QKeySequence(Qt::CTRL | Qt::Key_Return), [this] {
        if (m_job)
            m_job->apply();
    });
}

void IntakePage::makeTiles()
{
    for (const auto &[outcome, tile] : std::exchange(m_tiles, {}))
        delete tile;
    const auto add = [this](const QByteArray &outcome, const char *icon) {
        auto *tile = new ImportTile(QString::fromLatin1(icon));
        tile->setObjectName(QStringLiteral("intakeTile-") + QString::fromLatin1(outcome.isEmpty() ? QByteArray("all") : outcome));
        m_tileRow->addWidget(tile);
        m_tiles.append({outcome, tile});
        connect(tile, &QAbstractButton::clicked, this, [this, outcome] { filterBy(outcome); });
    };
    static const QHash<QByteArray, const char *> icons{{"new", "list-add"}, {"changed", "document-edit"}, {"duplicate", "checkmark"}, {"unchanged", "checkmark"}, {"parked", "chronometer"},
        {"before_send", "data-warning"}, {"bad_date", "data-warning"}, {"refused", "dialog-cancel"}, {"left", "dialog-cancel"}};
    for (const QByteArray &outcome : m_job->outcomes())
        add(outcome, icons.value(outcome, "table"));
    if (words().hasStrange)
        add(IntakeRowsModel::strange, "data-warning");
    add({}, "table");
}

void IntakePage::showTiles()
{
    if (!m_job)
        return;
    for (const auto &[outcome, tile] : std::as_const(m_tiles)) {
        const bool strange = outcome == IntakeRowsModel::strange;
        const int n = outcome.isEmpty() ? int(m_job->rows().size()) : strange ? m_job->flagged() : m_job->count(outcome);
        tile->setContent(outcome.isEmpty() ? tr("All rows") : strange ? tr("Strange") : m_job->outcomeText(outcome), n);
        tile->setUrgent(n > 0 && (strange || outcome == "before_send" || outcome == "bad_date" || outcome == "refused"));
        tile->setChecked(outcome == m_rows->filter());
    }
}

void IntakePage::showAll()
{
    const bool busy = m_job && m_job->isBusy();
    const bool has = m_job && (m_job->state() == IntakeState::Checked || m_job->state() == IntakeState::Applied);
    QWidget *state = m_noRight ? static_cast<QWidget *>(m_noRight) : busy ? static_cast<QWidget *>(m_loading) : has ? m_workArea
        : m_job && m_job->state() == IntakeState::Failed                                                               ? static_cast<QWidget *>(m_error)
                                                                                                                       : m_empty;
    const bool hadKeyboard = !QApplication::focusWidget() || isAncestorOf(QApplication::focusWidget()) || QApplication::focusWidget() == this;
    m_stack->setCurrentWidget(state);
    if (has && hadKeyboard && isVisible())
        m_table->setFocus(Qt::OtherFocusReason);
    m_open->setEnabled(!m_noRight && !busy);
    m_save->setEnabled(has && !m_job->rows().isEmpty());
    m_apply->setEnabled(has && m_job->state() == IntakeState::Checked && m_job->landing() > 0);
    m_apply->setToolTip(plainToolTip(has && m_job->state() == IntakeState::Checked && m_job->landing() == 0 ? tr("Nothing in this file is new.") : QString()));
    m_apply->setText(has && m_job->landing() > 0 ? tr("Import %1").arg(NumberFormat::integer(m_job->landing())) : tr("Import"));
    if (has) {
        m_name->setText(QFileInfo(m_job->file()).fileName());
        m_facts->setText(m_job->facts().join(QStringLiteral(" \u00B7 ")));
        m_panel->setTitle(m_job->state() == IntakeState::Applied ? tr("What became of each row") : tr("What would become of each row"));
        showTiles();
    }
    Q_EMIT statusFiguresChanged();
    Q_EMIT keyHintsChanged();
}

void IntakePage::retranslate()
{
    const Words text = words();
    m_empty->setTitle(text.empty);
    m_empty->setFact(text.emptyFact);
    m_choose->setText(tr("Choose a file\u2026"));
    m_loading->setText(text.reading);
    m_table->setAccessibleName(text.table);
    if (m_noRight) {
        m_noRight->setTitle(tr("You may not import"));
        m_noRight->setFact(text.noRight);
    }
    m_rows->refresh();
    showAll();
}

} // namespace punte
