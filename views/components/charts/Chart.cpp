// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/charts/Chart.h"

#include "views/components/charts/ChartCanvas.h"
#include "views/components/charts/ChartPainter.h"
#include "views/components/charts/ChartTableModel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>

namespace punte {

Chart::Chart(QWidget *parent)
    : QWidget(parent), m_stack(new QStackedLayout(this)), m_canvas(new ChartCanvas(this)), m_table(new QTableView(this)), m_model(new ChartTableModel(this))
{
    m_table->setObjectName(QStringLiteral("chartTable"));
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_table);
    setFocusProxy(m_canvas);
    m_canvas->installEventFilter(this);
    m_table->installEventFilter(this);
    connect(m_canvas, &ChartCanvas::opened, this, [this](const ChartMark &mark) { openAt(mark.series, mark.point); });
    connect(m_canvas, &ChartCanvas::referenceMoved, this, &Chart::referenceMoved);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { openAt(std::max(0, m_model->seriesOf(index.column())), index.row()); });
}

void Chart::setData(const ChartData &data)
{
    m_data = data;
    m_canvas->setData(data);
    m_model->setChart(data);
    m_table->setAccessibleName(data.name);
    if (isTable())
        m_table->resizeColumnsToContents();
    m_canvas->setVisible(!isTable() && data.hasValues());
    if (!data.hasValues()) // what is said instead; the picture repaints itself
        update();
}

void Chart::setMarks(const QList<ChartReference> &references, const QList<ChartBand> &bands)
{
    m_data.references = references;
    m_data.bands = bands;
    m_canvas->setMarks(references, bands);
}

void Chart::openAt(int series, int point)
{
    if (!m_data.opens || series >= m_data.series.size() || point >= m_data.series.at(series).points.size())
        return;
    Q_EMIT opened(m_data.series.at(series).points.at(point).rows, series, point);
}

bool Chart::isTable() const
{
    return m_stack->currentWidget() == m_table;
}

void Chart::setTable(bool table)
{
    if (table == isTable())
        return;
    const bool focused = isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_canvas);
    m_canvas->setVisible(!table && m_data.hasValues());
    if (table)
        m_table->resizeColumnsToContents();
    setFocusProxy(m_stack->currentWidget());
    if (focused)
        m_stack->currentWidget()->setFocus(Qt::TabFocusReason);
    Q_EMIT tableShown(table);
}

QString Chart::readOut() const
{
    return chartReadOut(m_data, m_canvas->current()).sentence();
}

bool Chart::isOurs(const QKeyEvent &event) const
{
    return event.matches(QKeySequence::Copy) || (event.key() == Qt::Key_T && event.modifiers() == Qt::NoModifier);
}

bool Chart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!isOurs(*key))
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (key->matches(QKeySequence::Copy))
        copy();
    else
        setTable(!isTable());
    return true;
}

QMenu *Chart::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("chartMenu"));
    auto *table = menu->addAction(isTable() ? tr("Show as chart") : tr("Show as table"), this, [this] { setTable(!isTable()); });
    table->setObjectName(QStringLiteral("chartTableAction"));
    table->setShortcut(Qt::Key_T);
    auto *take = menu->addAction(tr("Copy figures and picture"), this, &Chart::copy);
    take->setObjectName(QStringLiteral("chartCopyAction"));
    take->setShortcut(QKeySequence::Copy);
    auto *keep = menu->addAction(tr("Save as PNG, SVG or PDF…"), this, &Chart::askForFile);
    keep->setObjectName(QStringLiteral("chartSaveAction"));
    for (QAction *action : {take, keep})
        action->setEnabled(m_data.hasValues());
    return menu;
}

void Chart::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = makeMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

void Chart::askForFile()
{
    auto *dialog = new QFileDialog(window(), tr("Save the chart"));
    dialog->setObjectName(QStringLiteral("chartSaveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("Document (*.pdf)")});
    const auto suffix = [dialog] { dialog->setDefaultSuffix(dialog->selectedNameFilter().section(QStringLiteral("*."), 1).chopped(1)); };
    connect(dialog, &QFileDialog::filterSelected, dialog, suffix);
    suffix();
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto written = save(path); !written)
            Q_EMIT failed(written.error());
        else
            Q_EMIT saved(path);
    });
    dialog->open();
}

void Chart::paintEvent(QPaintEvent *)
{
    if (isTable() || m_data.hasValues())
        return;
    QPainter painter(this);
    painter.setFont(Theme::instance().font(FontRole::Body));
    painter.setPen(themeColor(Token::Text2));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("No values to show"));
}

void Chart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) // heads and numbers; the page gives its texts anew
        m_model->setChart(m_data);
}

} // namespace punte
