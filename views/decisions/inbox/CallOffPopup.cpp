// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/inbox/CallOffPopup.h"

#include "views/components/Buttons.h"
#include "views/components/EditorGrid.h"
#include "views/components/PlainLabel.h"
#include "views/components/ValueEditor.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace punte {

static constexpr int longestCallOffReason = 1000;

CallOffPopup::CallOffPopup(const QString &title, const EditorSources &sources, QWidget *anchor)
    : PopupFrame(anchor)
    , m_grid(new EditorGrid(sources))
{
    setObjectName(QStringLiteral("callOffPopup"));
    setFixedWidth(Theme::instance().px(380));
    content()->addWidget(new PlainLabel(tr("Call off \u201C%1\u201D").arg(title), FontRole::PanelTitle));
    content()->addWidget(m_grid);
    m_grid->addEditor(looseField("cancel_reason", FieldKind::Text, longestCallOffReason, true), tr("Why"));
    auto *foot = new QHBoxLayout;
    auto *cancel = Buttons::push(tr("Cancel"));
    auto *sure = Buttons::push(tr("Call off"), ButtonVariant::Primary);
    sure->setObjectName(QStringLiteral("confirmCallOff"));
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(sure);
    content()->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &PopupFrame::closePopup);
    connect(sure, &QPushButton::clicked, this, &CallOffPopup::confirm);
    connect(m_grid, &EditorGrid::committed, this, &CallOffPopup::confirm);
    connect(m_grid, &EditorGrid::cancelled, this, &PopupFrame::closePopup);
    connect(this, &PopupFrame::closed, this, &QObject::deleteLater);
}

void CallOffPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        confirm();
    else
        PopupFrame::keyPressEvent(event);
}

void CallOffPopup::confirm()
{
    const std::optional<QVariantMap> values = m_grid->values();
    if (!values)
        return;
    closePopup(); // first: the keyboard is back in the board, and goes with the card
    Q_EMIT confirmed(values->value(QStringLiteral("cancel_reason")).toString());
}

} // namespace punte
