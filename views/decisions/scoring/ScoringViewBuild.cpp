// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/cases/DecisionCase.h"
#include "views/components/LoadingState.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/decisions/phases/CaseCard.h"
#include "views/decisions/scoring/BlindBanner.h"
#include "views/decisions/scoring/CommentPane.h"
#include "views/decisions/scoring/ProgressPane.h"
#include "views/decisions/scoring/RoundDesk.h"
#include "views/decisions/scoring/RoundStrip.h"
#include "views/decisions/scoring/ScoreGrid.h"
#include "views/decisions/scoring/ScoreNotes.h"
#include "views/decisions/scoring/ScoringStates.h"
#include "views/decisions/scoring/ScoringView.h"
#include "views/theme/Shapes.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

namespace punte {

namespace {

constexpr int footHeight = 136;
constexpr int progressWidth = 270;
constexpr int sideGap = 12;

/// Comment and progress in one box, parted by a line.
class FormFoot final : public QFrame {
public:
    using QFrame::QFrame;
    QWidget *right = nullptr;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        Shapes::box(painter, QRectF(rect()), Theme::instance().px(8), themeColor(Token::Panel), themeColor(Token::Line));
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(themeColor(Token::Line));
        painter.drawLine(right->x() - 1, 1, right->x() - 1, height() - 2);
    }
};

/// A sentence over the form, on quiet ground.
class NoteBox final : public QFrame {
public:
    NoteBox(PlainLabel *text, QWidget *parent)
        : QFrame(parent)
    {
        const Theme &theme = Theme::instance();
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
        row->addWidget(text);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        Shapes::box(painter, QRectF(rect()), Theme::instance().px(8), themeColor(Token::WarningGround));
    }
};

} // namespace

QWidget *ScoringView::makeForm()
{
    const Theme &theme = Theme::instance();
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(10));
    column->addWidget(m_grid, 100); // up to its full height; what is left is the comment's
    column->addWidget(m_notes);
    auto *foot = new FormFoot(form);
    foot->right = m_progress;
    foot->setMinimumHeight(theme.px(footHeight));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(m_comment, 1);
    row->addWidget(m_progress);
    m_progress->setFixedWidth(theme.px(progressWidth));
    column->addWidget(foot, 1);
    return form;
}

void ScoringView::build()
{
    const Theme &theme = Theme::instance();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(sideGap));
    row->addWidget(m_card);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme.px(10));
    column->addWidget(m_banner);
    column->addWidget(m_strip);
    m_hidden->setObjectName(QStringLiteral("hiddenScoresLabel"));
    m_hidden->setWordWrap(true);
    m_hiddenBox = new NoteBox(m_hidden, this);
    m_hiddenBox->hide();
    column->addWidget(m_hiddenBox);
    auto *shown = new QWidget(this);
    m_stack = new QStackedLayout(shown);
    for (QWidget *each : QList<QWidget *>{m_form, m_state, m_loading, m_error})
        m_stack->addWidget(each);
    column->addWidget(shown, 1);
    row->addLayout(column, 1);
    m_loading->waitFor(m_sheet);
}

void ScoringView::connectSheet()
{
    connect(&m_sheet, &ScoreSheet::loaded, this, &ScoringView::showLoaded);
    connect(&m_sheet, &ScoreSheet::stateChanged, this, &ScoringView::showProgress);
    connect(&m_sheet, &ScoreSheet::failed, this, &ScoringView::showFailed);
    connect(&m_sheet, &ScoreSheet::refused, this, &ScoringView::showRefused);
    connect(&m_sheet, &ScoreSheet::submitted, this, [this] {
        shell().showToast(tr("Your scores are handed in."));
        decision().load();
    });
    connect(&m_sheet, &ScoreSheet::steppedAside, this, [this] {
        shell().showToast(tr("You stepped aside."));
        decision().load();
    });
    connect(m_error, &ErrorState::retryRequested, this, [this] {
        m_failed = false;
        m_sheet.load();
        showForm();
    });
}

void ScoringView::connectForm()
{
    connect(m_grid, &ScoreGrid::currentChanged, this, &ScoringView::showCurrent);
    connect(m_grid, &ScoreGrid::commentRequested, m_comment, &CommentPane::focusEdit);
    connect(m_grid, &ScoreGrid::submitRequested, this, &ScoringView::askSubmit);
    connect(m_grid, &ScoreGrid::hinted, this, [this](const QString &text) {
        if (text != m_hint)
            this->shell().showHint(text);
        m_hint = text;
    });
    connect(m_comment, &CommentPane::left, this, &ScoringView::backToGrid);
    connect(m_comment, &CommentPane::submitRequested, this, &ScoringView::askSubmit);
    connect(m_comment, &CommentPane::editing, m_grid, &ScoreGrid::setCommenting);
    connect(m_comment, &CommentPane::undoRequested, this, &ScoringView::takeBack);
    connect(m_progress->submitButton(), &QPushButton::clicked, this, &ScoringView::askSubmit);
    connect(m_progress->asideButton(), &QPushButton::clicked, this, &ScoringView::askStepAside);
    connect(m_banner->menuButton(), &QToolButton::clicked, this, [this] {
        QToolButton *button = m_banner->menuButton();
        m_desk->menu(button)->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
}

} // namespace punte
