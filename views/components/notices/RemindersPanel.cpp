// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/notices/RemindersPanel.h"

#include "models/core/NumberFormat.h"
#include "models/db/Session.h"
#include "models/records/notices/NotificationsModel.h"
#include "views/components/Buttons.h"
#include "views/components/ShellServices.h"
#include "views/components/notices/NoticeOpener.h"
#include "views/components/notices/ReminderRow.h"

#include <QAction>
#include <QBoxLayout>
#include <QLocale>
#include <QTimer>

namespace punte {

namespace {
constexpr int remindersAgeMs = 60'000; // "in 45 minutes" grows old
}

RemindersPanel::RemindersPanel(ShellServices &shell, QWidget *parent)
    : Panel(parent)
    , m_shell(shell)
    , m_model(new NotificationsModel(shell.database(), shell.changeFeed(), shell.session().userId, this))
    , m_more(Buttons::small(QString(), ButtonVariant::Link))
{
    setObjectName(QStringLiteral("remindersPanel"));
    m_model->setKind("REMINDER");
    m_more->setObjectName(QStringLiteral("remindersMore"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    m_column->addStretch(1);
    connect(m_more, &QPushButton::clicked, this, [this] {
        if (QAction *open = m_shell.action("notices.open"))
            open->trigger();
    });
    for (const auto signal : {&NotificationsModel::refreshed, &NotificationsModel::loadingChanged})
        connect(m_model, signal, this, &RemindersPanel::showRows);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RemindersPanel::showRows);
    auto *age = new QTimer(this);
    age->setInterval(remindersAgeMs);
    connect(age, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_model->refresh(); // also what was put off until now
    });
    age->start();
    showRows();
}

QString RemindersPanel::note() const { return QLocale().toString(m_model->rowCount()); }

bool RemindersPanel::isWanted() const { return m_model->rowCount() > 0; }

void RemindersPanel::activate() { m_model->refresh(); }

bool RemindersPanel::isReady() const { return !m_model->isLoading(); } // also when reading them failed

ReminderRow *RemindersPanel::addRow()
{
    auto *row = new ReminderRow(this);
    m_column->insertWidget(int(m_rows.size()), row);
    m_rows.append(row);
    connect(row, &ReminderRow::opened, this, [this, row] {
        m_model->setRead({row->notice().id}, true);
        openNotice(m_shell, row->notice());
    });
    connect(row, &ReminderRow::done, this, [this, row] { m_model->setDone({row->notice().id}); });
    connect(row, &ReminderRow::snoozed, this, [this, row](const QDateTime &until) { m_model->snooze({row->notice().id}, until); });
    return row;
}

// The rows are kept, so that the keyboard stays at its place in the list when one of them goes.
void RemindersPanel::showRows()
{
    const int count = std::min(m_model->rowCount(), mostRows);
    while (m_rows.size() < count)
        addRow();
    QWidget *const focus = focusWidget();
    for (int i = 0; i < m_rows.size(); ++i) {
        if (i < count)
            m_rows.at(i)->setNotice(m_model->notice(i));
        if (i >= count && count > 0 && focus && (focus == m_rows.at(i) || m_rows.at(i)->isAncestorOf(focus)) && focus->hasFocus())
            m_rows.at(count - 1)->setFocus(Qt::OtherFocusReason);
        m_rows.at(i)->setVisible(i < count);
    }
    const int rest = m_model->rowCount() - count;
    m_more->setVisible(rest > 0);
    m_more->setText(tr("%Ln more", nullptr, rest));
    Q_EMIT headingChanged();
    Q_EMIT readyChanged();
}

void RemindersPanel::retranslate()
{
    for (ReminderRow *row : std::as_const(m_rows))
        row->retranslate();
    showRows();
}

} // namespace punte
