// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/BulkBar.h"

#include "models/core/NumberFormat.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QPainter>

namespace punte {

BulkBar::BulkBar(QWidget *parent)
    : QWidget(parent)
    , m_count(new PlainLabel(QString(), FontRole::PanelTitle, Token::AccentText, this))
    , m_all(Buttons::push(QString(), ButtonVariant::Link, {}, this))
    , m_note(new PlainLabel(QString(), FontRole::Body, Token::Text2, this))
    , m_clear(Buttons::icon(QStringLiteral("window-close"), QString(), this))
{
    setObjectName(QStringLiteral("bulkBar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_all->setObjectName(QStringLiteral("bulkSelectAll"));
    m_clear->setObjectName(QStringLiteral("bulkClear"));
    m_count->setElideMode(Qt::ElideNone);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 7, 12, 6);
    row->setSpacing(8);
    row->addWidget(m_count);
    row->addWidget(m_all);
    row->addSpacing(12);
    m_commands = new QHBoxLayout;
    m_commands->setSpacing(8);
    row->addLayout(m_commands);
    row->addStretch(1);
    row->addWidget(m_note);
    row->addWidget(m_clear);
    m_more = Buttons::icon(QStringLiteral("overflow-menu"), QString(), this);
    m_more->setObjectName(QStringLiteral("bulkMore"));
    m_moreMenu = new QMenu(m_more);
    m_moreMenu->setObjectName(QStringLiteral("bulkMoreMenu"));
    m_commands->addWidget(m_more);
    connect(m_more, &QToolButton::clicked, this, &BulkBar::fillMore);
    connect(m_all, &QPushButton::clicked, this, &BulkBar::selectAllRequested);
    connect(m_clear, &QToolButton::clicked, this, &BulkBar::clearRequested);
    retranslateUi();
    hide();
}

void BulkBar::setCounts(qint64 selected, qint64 total, bool wholeFilter)
{
    m_selected = selected;
    m_total = total;
    m_wholeFilter = wholeFilter;
    retranslateUi();
    setVisible(selected > 0);
    fitCommands();
}

void BulkBar::addAction(QAction *action, bool danger)
{
    QPushButton *button = Buttons::forAction(action, danger ? ButtonVariant::Danger : ButtonVariant::Default, this);
    // What deletes stands last.
    qsizetype at = m_list.size();
    while (!danger && at > 0 && m_list.at(at - 1).danger)
        --at;
    m_list.insert(at, {action, button, danger});
    m_commands->insertWidget(int(at), button);
    QWidget::addAction(action);
    connect(action, &QAction::changed, this, &BulkBar::fitCommands);
}

// As many commands as there is room for; deleting keeps its place.
void BulkBar::fitCommands()
{
    if (!isVisible())
        return;
    const int space = m_commands->spacing();
    const auto widthOf = [space](const QWidget *widget) { return widget->sizeHint().width() + space; };
    int room = width() - 14 - 12 - 12 - widthOf(m_count) - widthOf(m_clear) - (m_all->isHidden() ? 0 : widthOf(m_all)) - 16;
    int wanted = 0;
    for (const Command &each : std::as_const(m_list))
        if (each.action->isVisible())
            wanted += widthOf(each.button);
    m_note->setVisible(wanted + widthOf(m_note) <= room);
    const bool all = wanted <= room;
    if (!all)
        room -= widthOf(m_more);
    for (const Command &each : std::as_const(m_list))
        if (each.danger && each.action->isVisible())
            room -= widthOf(each.button);
    bool full = false;
    for (const Command &each : std::as_const(m_list)) {
        if (!each.danger)
            room -= each.action->isVisible() ? widthOf(each.button) : 0;
        full = full || (!all && !each.danger && room < 0);
        each.button->setVisible(each.action->isVisible() && (each.danger || !full));
    }
    m_more->setVisible(!all);
}

void BulkBar::fillMore()
{
    m_moreMenu->clear();
    for (const Command &each : std::as_const(m_list))
        if (each.action->isVisible() && each.button->isHidden())
            m_moreMenu->addAction(each.action);
    m_moreMenu->popup(m_more->mapToGlobal(QPoint(0, -m_moreMenu->sizeHint().height())));
}

void BulkBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitCommands();
}

void BulkBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Token::Tint));
    painter.fillRect(QRect(0, 0, width(), 1), themeColor(Token::Accent));
    const int x = m_all->isVisible() ? m_all->geometry().right() + 10 : m_count->geometry().right() + 12;
    painter.fillRect(QRect(x, height() / 2 - 10, 1, 20), themeColor(Token::Line2));
}

void BulkBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void BulkBar::retranslateUi()
{
    m_count->setText(m_wholeFilter ? tr("All %n of the filter selected", nullptr, int(m_selected)) : tr("%n selected", nullptr, int(m_selected)));
    m_all->setText(tr("Select all %n of the filter", nullptr, int(m_total)));
    m_all->setVisible(!m_wholeFilter && m_total > m_selected);
    m_note->setText(tr("one undo step"));
    Buttons::setName(m_clear, tr("Clear the selection"));
    Buttons::setName(m_more, tr("More commands"));
    fitCommands();
}

} // namespace punte
