// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/testing/VerdictBox.h"

#include "views/components/PlainLabel.h"
#include "views/theme/Shapes.h"

#include <QBoxLayout>
#include <QPainter>

namespace punte {

TestVerdictBox::TestVerdictBox(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(QString(), FontRole::PanelTitle, Token::Text1))
    , m_words(new PlainLabel(QString(), FontRole::Body, Token::Text1))
    , m_advice(new PlainLabel(QString(), FontRole::BodyMedium, Token::Text1))
{
    setObjectName(QStringLiteral("testVerdictBox"));
    m_title->setObjectName(QStringLiteral("testVerdictTitle"));
    m_words->setObjectName(QStringLiteral("testVerdictWords"));
    m_advice->setObjectName(QStringLiteral("testVerdictAdvice"));
    const Theme &theme = Theme::instance();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(10));
    column->setSpacing(theme.px(3));
    for (PlainLabel *label : {m_title, m_words, m_advice}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
}

void TestVerdictBox::say(Semantic role, const QString &title, const QString &words, const QString &advice)
{
    m_role = role;
    m_title->setText(title);
    m_title->setToken(role == Semantic::Danger ? Token::Danger : role == Semantic::Positive ? Token::Positive : role == Semantic::Warning ? Token::Warning : Token::Text1);
    m_words->setText(words);
    m_advice->setText(advice);
    m_words->setVisible(!words.isEmpty());
    m_advice->setVisible(!advice.isEmpty());
    update();
}

void TestVerdictBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Shapes::box(painter, QRectF(rect()), Theme::instance().px(6), Theme::instance().ground(m_role));
}

} // namespace punte
