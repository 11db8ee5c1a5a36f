// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/composer/ComposerDialog.h"

#include "views/components/ModalOverlay.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/customers/composer/Composer.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace punte {

namespace {
constexpr int composerWidth = 620;
}

ComposerDialog::ComposerDialog(ShellServices &shell, const EditorSources &sources, const RecordContext &about, QWidget *window)
    : m_shell(shell)
    , m_composer(new Composer(shell, sources, true))
    , m_title(new PlainLabel(QString(), FontRole::PageTitle))
    , m_hint(new PlainLabel(QString(), FontRole::Caption, Token::Text3))
    , m_overlay(nullptr)
{
    const Theme &theme = Theme::instance();
    setObjectName(QStringLiteral("composerDialog"));
    setFixedWidth(theme.px(composerWidth));
    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(16);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.px(10));
    column->addWidget(m_title);
    column->addWidget(m_composer);
    column->addWidget(m_hint);
    m_composer->setAbout(about);
    retranslate();
    m_overlay = new ModalOverlay(this, window);
    connect(m_overlay, &ModalOverlay::closeRequested, this, &ComposerDialog::leave);
    connect(m_overlay, &ModalOverlay::closed, m_overlay, &QObject::deleteLater);
    connect(m_composer, &Composer::cancelled, this, &ComposerDialog::leave);
    connect(m_composer, &Composer::saved, this, &ComposerDialog::leave);
}

void ComposerDialog::open()
{
    m_overlay->open();
    m_composer->focusFirst();
}

void ComposerDialog::leave()
{
    m_overlay->close();
}

void ComposerDialog::retranslate()
{
    m_title->setText(tr("Log an interaction"));
    m_hint->setText(tr("Ctrl+Enter saves. Esc closes; what you have typed is kept."));
    setAccessibleName(m_title->text());
}

void ComposerDialog::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ComposerDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColor(Token::Line), 1));
    painter.setBrush(themeColor(Token::Popup));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::instance().px(10), Theme::instance().px(10));
}

} // namespace punte
