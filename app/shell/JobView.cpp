// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/JobView.h"

#include "views/components/Job.h"
#include "views/theme/Icons.h"
#include "views/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace punte {

JobView::JobView(Job *job, QWidget *parent)
    : QWidget(parent)
    , m_job(job)
    , m_title(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(QStringLiteral("jobView"));
    const Theme &theme = Theme::instance();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(6));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(theme.font(FontRole::Secondary));
    m_bar->setFixedSize(theme.px(90), theme.px(6));
    m_bar->setTextVisible(false);
    m_cancel->setAutoRaise(true);
    m_cancel->setIcon(Icons::icon(QStringLiteral("window-close")));
    m_cancel->setFixedSize(theme.px(24), theme.px(24));
    m_cancel->setObjectName(QStringLiteral("jobCancelButton"));
    row->addWidget(m_title);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    connect(job, &Job::changed, this, &JobView::refresh);
    connect(job, &Job::finished, this, &QObject::deleteLater);
    connect(m_cancel, &QToolButton::clicked, job, &Job::cancel);
    refresh();
}

void JobView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void JobView::refresh()
{
    if (!m_job)
        return;
    m_title->setText(m_job->isCancelling() ? tr("Stopping…") : m_job->title());
    // Large totals do not fit the bar's int: parts per thousand do.
    m_bar->setRange(0, m_job->total() > 0 ? 1000 : 0);
    if (m_job->total() > 0)
        m_bar->setValue(static_cast<int>(m_job->done() * 1000 / m_job->total()));
    m_bar->setAccessibleName(m_job->title());
    m_cancel->setEnabled(!m_job->isCancelling());
    m_cancel->setToolTip(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel “%1”").arg(m_job->title()));
}

} // namespace punte
