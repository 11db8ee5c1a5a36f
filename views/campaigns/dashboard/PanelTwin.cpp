// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/dashboard/PanelTwin.h"

#include "views/components/PlainLabel.h"
#include "views/components/RecordHeaders.h"
#include "views/components/charts/Chart.h"
#include "views/theme/Theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QStandardItemModel>
#include <QTableView>

namespace punte {

PanelKeys::PanelKeys(QWidget *panel, Moves moves) : QObject(panel), m_moves(std::move(moves))
{
    panel->installEventFilter(this);
}

PanelKeys::PanelKeys(QWidget *panel, Chart *chart)
    : PanelKeys(panel, {[chart] { return chart->isTable(); },
          [chart] {
              if (chart->isVisible())
                  chart->setTable(!chart->isTable());
          },
          [chart] { chart->copy(); }})
{
}

bool PanelKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu) {
        showMenu(static_cast<QWidget *>(watched), static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool copies = key->matches(QKeySequence::Copy);
    if (!copies && (key->key() != Qt::Key_T || key->modifiers() != Qt::NoModifier))
        return false;
    event->accept(); // before a page's single letters
    if (event->type() == QEvent::KeyPress)
        (copies ? m_moves.copy : m_moves.toggle)();
    return true;
}

void PanelKeys::showMenu(QWidget *panel, const QPoint &at)
{
    auto *menu = new QMenu(panel);
    menu->setObjectName(QStringLiteral("panelMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *table = menu->addAction(m_moves.isTable() ? tr("Show as picture") : tr("Show as table"), this, [this] { m_moves.toggle(); });
    table->setShortcut(Qt::Key_T);
    QAction *copy = menu->addAction(tr("Copy the figures"), this, [this] { m_moves.copy(); });
    copy->setShortcut(QKeySequence::Copy);
    menu->popup(at);
}

PanelTwin::PanelTwin(QWidget *panel) : QWidget(panel), m_body(new QWidget(this)), m_table(new QTableView(this)), m_model(new QStandardItemModel(this))
{
    m_table->setObjectName(QStringLiteral("panelTable"));
    m_table->setModel(m_model);
    m_table->setHorizontalHeader(new RecordHeader(m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::instance().px(26));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->installEventFilter(this);
    m_table->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_body);
    column->addWidget(m_table, 1);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
    new PanelKeys(panel, {[this] { return isTable(); }, [this] { showTable(!isTable()); }, [this] { copy(); }});
}

void PanelTwin::setTexts(const QStringList &heads, const QList<QStringList> &rows, int firstFigure)
{
    const int current = m_table->currentIndex().row();
    m_model->clear();
    m_model->setHorizontalHeaderLabels(heads);
    for (int i = 0; i < int(heads.size()); ++i)
        m_model->setHeaderData(i, Qt::Horizontal, plainToolTip(heads.at(i)), Qt::ToolTipRole); // they may be shortened
    for (const QStringList &row : rows) {
        QList<QStandardItem *> items;
        for (int column = 0; column < int(row.size()); ++column) {
            items.append(new QStandardItem(row.at(column)));
            items.last()->setTextAlignment((column >= firstFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        }
        m_model->appendRow(items);
    }
    for (int column = firstFigure; column < int(heads.size()); ++column)
        m_model->setHeaderData(column, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    m_table->setMinimumHeight(Theme::instance().px(30) + std::min(9, int(rows.size())) * m_table->verticalHeader()->defaultSectionSize());
    m_table->resizeColumnsToContents();
    m_table->setCurrentIndex(m_model->index(std::clamp(current, 0, std::max(0, int(rows.size()) - 1)), 0));
}

bool PanelTwin::isTable() const { return !m_table->isHidden(); }

void PanelTwin::showTable(bool table)
{
    if (table == isTable())
        return;
    QWidget *focused = QApplication::focusWidget();
    const bool here = focused && parentWidget()->isAncestorOf(focused);
    if (table)
        m_before = focused;
    m_table->setAccessibleName(parentWidget()->accessibleName());
    m_table->setVisible(table);
    m_body->setVisible(!table);
    if (table)
        m_table->resizeColumnsToContents();
    if (here && table)
        m_table->setFocus(Qt::OtherFocusReason);
    else if (here && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    parentWidget()->update();
}

void PanelTwin::copy() const
{
    QString text, html = QStringLiteral("<meta charset=\"utf-8\"><table>");
    for (int row = -1; row < m_model->rowCount(); ++row) {
        html += QStringLiteral("<tr>");
        for (int column = 0; column < m_model->columnCount(); ++column) {
            QString cell = row < 0 ? m_model->headerData(column, Qt::Horizontal).toString() : m_model->index(row, column).data().toString();
            html += QStringLiteral("<td>") + cell.toHtmlEscaped() + QStringLiteral("</td>");
            text += (column > 0 ? QStringLiteral("\t") : QString()) + cell.replace(u'\t', u' ').replace(u'\n', u' ');
        }
        text += u'\n';
        html += QStringLiteral("</tr>");
    }
    auto *mime = new QMimeData;
    mime->setText(text);
    mime->setHtml(html + QStringLiteral("</table>"));
    QApplication::clipboard()->setMimeData(mime);
}

// The table would search for a row on T and copy one cell on Ctrl+C.
bool PanelTwin::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Copy))
        copy();
    else if ((key->key() == Qt::Key_T && key->modifiers() == Qt::NoModifier) || key->key() == Qt::Key_Escape)
        showTable(false);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace punte
