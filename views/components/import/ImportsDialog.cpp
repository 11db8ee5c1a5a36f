// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/import/ImportsDialog.h"

#include "models/records/UndoStack.h"
#include "views/components/Buttons.h"
#include "views/components/Job.h"
#include "views/components/ModalOverlay.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/components/import/ImportHeader.h"
#include "views/components/import/ImportKeptPanel.h"
#include "views/components/import/ImportsModel.h"
#include "views/theme/Shapes.h"

#include <QApplication>
#include <QBoxLayout>
#include <QPainter>
#include <QTableView>

namespace punte {

ImportsDialog::ImportsDialog(ShellServices &shell, QWidget *window)
    : m_shell(shell)
    , m_model(new ImportsModel(shell.database(), this))
    , m_table(new QTableView)
    , m_empty(new EmptyState(QStringLiteral("document-import"), tr("Nothing was imported yet"), QString()))
    , m_kept(new ImportKeptPanel)
    , m_note(new PlainLabel(tr("An import goes back as a whole; what was changed since stays. Ctrl+Z brings it again."), FontRole::Secondary, Token::Text2))
    , m_revert(Buttons::push(tr("Revert"), ButtonVariant::Primary, QStringLiteral("edit-undo")))
    , m_close(Buttons::push(tr("Close")))
    , m_overlay(nullptr)
{
    setObjectName(QStringLiteral("importsDialog"));
    setAccessibleName(tr("Earlier imports"));
    setProperty("punteFrameless", true);
    const Theme &theme = Theme::instance();
    setFixedSize(std::min(theme.px(860), window->width() - theme.px(40)), std::min(theme.px(420), window->height() - theme.px(80)));
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.px(16);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.px(10));
    layout->addWidget(new PlainLabel(tr("Earlier imports"), FontRole::PageTitle));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_kept);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_note, 1);
    foot->addWidget(m_close);
    foot->addWidget(m_revert);
    layout->addLayout(foot);
    makeTable();
    m_revert->setObjectName(QStringLiteral("revertImportButton"));
    m_empty->hide();
    m_overlay = new ModalOverlay(this, window);
    connect(m_close, &QPushButton::clicked, m_overlay, &ModalOverlay::close);
    connect(m_overlay, &ModalOverlay::closeRequested, m_overlay, &ModalOverlay::close);
    connect(m_overlay, &ModalOverlay::closed, m_overlay, &QObject::deleteLater);
    connect(m_revert, &QPushButton::clicked, this, &ImportsDialog::revert);
    connect(m_kept, &ImportKeptPanel::opened, this, [this](const QByteArray &kind, const QUuid &id) {
        m_overlay->close();
        m_shell.openRecord(kind, id);
    });
    connect(m_model, &ImportsModel::loaded, this, &ImportsDialog::showState);
    connect(m_model, &ImportsModel::failed, this, [this](const AppError &error) { m_shell.showError([] { return tr("The imports could not be read."); }, error); });
    showState();
}

ImportsDialog::~ImportsDialog()
{
    if (m_work)
        m_work->finish();
}

void ImportsDialog::makeTable()
{
    const Theme &theme = Theme::instance();
    m_table->setObjectName(QStringLiteral("importsTable"));
    m_table->setAccessibleName(tr("Earlier imports"));
    m_table->setHorizontalHeader(new ImportHeader(m_table));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ImportsModel::FileColumn, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportsDialog::showState);
}

void ImportsDialog::open()
{
    m_overlay->open();
    m_table->setFocus(Qt::OtherFocusReason);
    m_model->reload();
}

void ImportsDialog::showState()
{
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0 && !m_model->isLoading());
    if (m_empty->isVisible() && !isAncestorOf(QApplication::focusWidget()))
        m_close->setFocus(Qt::OtherFocusReason); // the table took the keyboard along
    const int row = m_table->currentIndex().row();
    const bool busy = m_job && m_job->isBusy();
    m_revert->setEnabled(!busy && row >= 0 && row < m_model->imports().size() && !m_model->imports()[row].isReverted && !m_model->imports()[row].stays);
    const bool stays = row >= 0 && row < m_model->imports().size() && m_model->imports()[row].stays;
    m_revert->setToolTip(plainToolTip(stays ? tr("What was heard of messages is not taken back: opt-outs among it keep holding.") : QString()));
}

void ImportsDialog::revert()
{
    const int row = m_table->currentIndex().row();
    if ((m_job && m_job->isBusy()) || row < 0 || row >= m_model->imports().size())
        return;
    const PastImport import = m_model->imports()[row];
    m_landed = import.other ? import.landed : 0; // the rows of a domain's own kind go with the import and are not named one by one
    delete m_job;
    m_job = new ImportJob(&m_shell.database(), import.kind, this);
    m_work = m_shell.startJob([file = import.file] { return tr("Taking %1 back").arg(file); });
    connect(m_work, &Job::cancelRequested, m_job, &ImportJob::cancel);
    connect(m_job, &ImportJob::stateChanged, this, &ImportsDialog::follow);
    m_job->revertAction(import.action);
}

void ImportsDialog::follow()
{
    if (!m_job->isBusy()) {
        if (m_work)
            m_work->finish();
        m_shell.undoStack().refresh();
        m_model->reload();
        if (m_job->state() == ImportState::Failed)
            m_note->setText(m_job->lastError().what);
        else if (m_landed > 0 && m_job->reverted().keptRows() == 0)
            m_note->setText(QCoreApplication::translate("ImportReverted", "%Ln row(s) taken back", nullptr, m_landed));
        else
            m_note->setText(importRevertedText(m_job->reverted()));
        m_kept->setReverted(m_job->reverted());
    }
    showState();
}

void ImportsDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Shapes::box(painter, QRectF(rect()), Theme::instance().px(10), themeColor(Token::Panel), themeColor(Token::Line));
}

QString importRevertedText(const ImportReverted &back)
{
    const int kept = back.keptRows();
    QString text = QCoreApplication::translate("ImportReverted", "%Ln row(s) taken back", nullptr, back.removed + back.restored);
    if (kept > 0)
        text += QStringLiteral(", ") + QCoreApplication::translate("ImportReverted", "%Ln row(s) left as they are, they changed since", nullptr, kept);
    return text;
}

} // namespace punte
