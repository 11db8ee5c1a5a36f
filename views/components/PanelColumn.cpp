// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/PanelColumn.h"

#include "views/components/PanelEdges.h"
#include "views/components/PanelFrame.h"
#include "views/theme/Theme.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace punte {

QScrollArea *PanelColumn::make(const QList<PanelFrame *> &panels, int minimumWidth)
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::instance().px(10));
    for (PanelFrame *panel : panels) {
        panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        layout->addWidget(panel);
    }
    layout->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(Theme::instance().px(minimumWidth));
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    scroll->setWidget(body);
    PanelEdges::add(scroll);
    return scroll;
}

QBoxLayout *PanelColumn::rowsOf(QScrollArea *column) { return static_cast<QBoxLayout *>(column->widget()->layout()); }

} // namespace punte
