// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/home/PanelColumn.h"

#include "models/db/Session.h"
#include "views/components/PanelEdges.h"
#include "views/components/PanelFrame.h"
#include "views/components/PanelRegistry.h"
#include "views/components/ShellServices.h"
#include "views/theme/Theme.h"

#include <QBoxLayout>
#include <QCoreApplication>

#include <algorithm>

namespace punte {

PanelColumn::PanelColumn(ShellServices &shell, const QList<PanelInfo> &panels, QWidget *parent)
    : QScrollArea(parent)
    , m_layout(nullptr)
{
    setObjectName(QStringLiteral("homeColumn"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    auto *host = new QWidget;
    host->setAutoFillBackground(false);
    m_layout = new QBoxLayout(QBoxLayout::TopToBottom, host);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::instance().px(10));
    for (const PanelInfo &info : panels) {
        if (!info.permission.isEmpty() && !shell.session().may(info.permission))
            continue;
        Card card{info.id, info.title, info.create(shell, nullptr), new PanelFrame};
        card.frame->setObjectName(QString::fromLatin1(info.id) + QStringLiteral("Card"));
        card.frame->setContentPadding(0);
        card.frame->content()->setSpacing(0);
        card.frame->content()->addWidget(card.panel, 0, Qt::AlignTop);
        m_layout->addWidget(card.frame);
        m_cards.append(card);
        connect(card.panel, &punte::Panel::readyChanged, this, &PanelColumn::readyChanged);
        connect(card.panel, &punte::Panel::headingChanged, this, [this, card] { showHeading(card); });
    }
    m_layout->addStretch(1);
    setWidget(host);
    PanelEdges::add(this);
    retranslate();
}

void PanelColumn::showHeading(const Card &card)
{
    const bool wasShown = !card.frame->isHidden();
    card.frame->setTitle(QCoreApplication::translate("Panels", card.title));
    card.frame->setNote(card.panel->note());
    card.frame->setVisible(card.panel->isWanted());
    if (wasShown != card.panel->isWanted())
        Q_EMIT cardsChanged();
}

void PanelColumn::activate()
{
    for (const Card &card : std::as_const(m_cards))
        card.panel->activate();
}

bool PanelColumn::isReady() const
{
    return std::all_of(m_cards.cbegin(), m_cards.cend(), [](const Card &card) { return card.panel->isReady(); });
}

bool PanelColumn::isEmpty() const
{
    return std::none_of(m_cards.cbegin(), m_cards.cend(), [](const Card &card) { return card.panel->isWanted(); });
}

void PanelColumn::setSideBySide(bool sideBySide)
{
    m_layout->setDirection(sideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (int i = 0; i < m_cards.size(); ++i) {
        m_layout->setStretch(i, sideBySide ? 1 : 0);
        m_layout->setAlignment(m_cards.at(i).frame, sideBySide ? Qt::AlignTop : Qt::Alignment());
    }
    m_layout->setStretch(int(m_cards.size()), sideBySide ? 0 : 1);
}

QList<Scene> PanelColumn::scenes()
{
    QList<Scene> all;
    for (const Card &card : std::as_const(m_cards)) {
        const QList<Scene> own = card.panel->scenes();
        for (Scene scene : own) {
            scene.name = card.id + '-' + scene.name;
            all.append(scene);
        }
    }
    return all;
}

void PanelColumn::retranslate()
{
    for (const Card &card : std::as_const(m_cards)) {
        card.panel->retranslate();
        showHeading(card);
    }
}

} // namespace punte
