// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/cases/ReasonBar.h"

#include "views/components/PlainLabel.h"
#include "views/theme/Icons.h"
#include "views/theme/Shapes.h"

#include <QHBoxLayout>
#include <QPainter>

namespace punte {

namespace {
constexpr int reasonIcon = 16;
}

ReasonBar::ReasonBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new PlainLabel(QString(), FontRole::BodyMedium, Token::Info, this))
{
    setProperty("punteFrameless", true);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::instance().px(12 + reasonIcon + 8), 9, 12, 9);
    row->addWidget(m_text, 1);
    hide();
}

void ReasonBar::setReason(const QString &reason, bool stern)
{
    m_stern = stern;
    m_text->setToken(stern ? Token::Warning : Token::Info);
    m_text->setText(reason);
    setAccessibleName(reason);
    setVisible(!reason.isEmpty());
    update();
}

QString ReasonBar::reason() const { return isHidden() ? QString() : m_text->text(); }

void ReasonBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::instance();
    Shapes::box(painter, QRectF(rect()), theme.px(8), themeColor(m_stern ? Token::WarningGround : Token::InfoGround));
    const int edge = theme.px(reasonIcon);
    Icons::paint(painter, QRect(theme.px(12), (height() - edge) / 2, edge, edge), m_stern ? QStringLiteral("process-stop") : QStringLiteral("object-locked"),
        themeColor(m_stern ? Token::Warning : Token::Info));
}

} // namespace punte
