// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/crediting/CreditPage.h"

#include "views/campaigns/crediting/CreditBar.h"
#include "views/campaigns/crediting/CreditView.h"

#include <QBoxLayout>

namespace punte {

CreditPage::CreditPage(ShellServices &services, QWidget *parent) : Page("attribution", services, parent), m_bar(new CreditBar), m_view(new CreditView(services, *m_bar))
{
    setObjectName(QStringLiteral("creditPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_view, &CreditView::readyChanged, this, &Page::readyChanged);
    connect(m_view, &CreditView::statusFiguresChanged, this, &Page::statusFiguresChanged);
}

QString CreditPage::titleText() const { return tr("Attribution"); }

QWidget *CreditPage::filterBar() { return m_bar; }

QList<StatusFigure> CreditPage::statusFigures() const { return m_view->statusFigures(); }

QList<KeyHint> CreditPage::keyHints() const { return {{{QStringLiteral("Enter")}, tr("opens what is chosen")}}; }

QJsonObject CreditPage::saveState() const { return m_view->saveState(); }

void CreditPage::restoreState(const QJsonObject &state) { m_view->restoreState(state); }

void CreditPage::activate() { m_view->activate(); }

bool CreditPage::isReady() const { return m_view->isReady(); }

QList<Scene> CreditPage::scenes() { return m_view->scenes(); }

void CreditPage::retranslate() { m_view->retranslate(); }

void CreditPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    m_view->focusFirst();
}

} // namespace punte
