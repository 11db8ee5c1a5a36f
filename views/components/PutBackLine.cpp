// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/PutBackLine.h"

#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"

#include <QHBoxLayout>

#include <utility>

namespace punte {

PutBackLine::PutBackLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel(QString(), FontRole::Secondary, Token::Text2, this))
    , m_button(Buttons::small(QString(), ButtonVariant::Link, {}, this))
{
    setObjectName(QStringLiteral("putBackLine"));
    m_button->setObjectName(QStringLiteral("putBackButton"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 4, 0);
    row->addWidget(m_text);
    row->addWidget(m_button);
    row->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const std::function<void()> run = std::exchange(m_putBack, {});
        dismiss();
        if (run)
            run();
    });
    dismiss();
}

void PutBackLine::offer(const std::function<QString()> &before, std::function<void()> putBack)
{
    m_before = before;
    m_putBack = std::move(putBack);
    retranslate();
    show();
}

void PutBackLine::dismiss()
{
    m_putBack = {};
    m_before = {};
    hide();
}

void PutBackLine::retranslate()
{
    m_button->setText(tr("Put back"));
    if (m_before)
        m_text->setText(tr("Before: %1").arg(m_before()));
}

} // namespace punte
