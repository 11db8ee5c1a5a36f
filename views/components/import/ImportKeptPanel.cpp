// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/import/ImportKeptPanel.h"

#include "models/records/import/ImportJob.h"
#include "views/components/InspectorFrame.h"
#include "views/components/InspectorRow.h"
#include "views/components/PlainLabel.h"

#include <QBoxLayout>

namespace punte {

static constexpr int mostRowsInSight = 6;

static QString keptIcon(const QByteArray &table)
{
    static const QHash<QByteArray, QString> icons{{"crm.customer_companies", QStringLiteral("view-bank")}, {"crm.company_addresses", QStringLiteral("view-bank")},
        {"crm.contact_persons", QStringLiteral("user")}, {"crm.opportunities", QStringLiteral("object-columns")}, {"crm.tasks", QStringLiteral("view-pim-tasks")},
        {"crm.contracts", QStringLiteral("document-edit-sign")}};
    return icons.value(table, QStringLiteral("note"));
}

ImportKeptPanel::ImportKeptPanel(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("importKeptPanel"));
    auto *body = new QWidget;
    m_rows = new QVBoxLayout(body);
    m_rows->setContentsMargins(0, 0, Theme::instance().px(8), 0);
    m_rows->setSpacing(0);
    setWidget(body);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its rows take the keyboard
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    hide();
}

void ImportKeptPanel::setReverted(const ImportReverted &back)
{
    InspectorFrame::clearSection(m_rows);
    m_count = int(back.named.size());
    setVisible(m_count > 0);
    if (m_count == 0)
        return;
    setAccessibleName(tr("Rows left as they are"));
    m_rows->addWidget(new PlainLabel(tr("Left as they are, because somebody worked on them since:"), FontRole::Secondary, Token::Text2));
    for (const ImportKeptRow &kept : back.named) {
        auto *row = new InspectorRow({.icon = keptIcon(kept.table), .title = kept.title, .fact = kept.reasonText()});
        row->setObjectName(QStringLiteral("keptRow"));
        if (kept.kind.isEmpty())
            row->setCursor(Qt::ArrowCursor);
        else
            connect(row, &InspectorRow::opened, this, [this, kept] { Q_EMIT opened(kept.kind, kept.opens); });
        m_rows->addWidget(row);
    }
    if (const int more = back.keptRows() - m_count; more > 0)
        m_rows->addWidget(new PlainLabel(tr("and %n more", nullptr, more), FontRole::Secondary, Token::Text3));
    updateGeometry();
}

QSize ImportKeptPanel::sizeHint() const
{
    return {Theme::instance().px(300), Theme::instance().px(26) * (std::min(m_count, mostRowsInSight) + 1)};
}

QSize ImportKeptPanel::minimumSizeHint() const
{
    return {Theme::instance().px(120), Theme::instance().px(26) * (std::min(m_count, 2) + 1)};
}

} // namespace punte
