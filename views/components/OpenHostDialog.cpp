// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/OpenHostDialog.h"

#include "views/components/Buttons.h"
#include "views/components/ModalOverlay.h"
#include "views/components/PlainLabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

namespace punte {

namespace {
constexpr int hostDialogWidth = 460;
constexpr qsizetype shownOfAddress = 200;
} // namespace

OpenHostDialog::OpenHostDialog(const OutsideLink &link, QWidget *window)
    : m_link(link)
    , m_title(new PlainLabel(QString(), FontRole::Body, Token::Text2))
    , m_host(new PlainLabel(QString(), FontRole::PageTitle))
    , m_address(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_warning(new PlainLabel(QString(), FontRole::Secondary, Token::Danger))
    , m_open(Buttons::push(QString(), link.level == Check::Level::Warning ? ButtonVariant::Default : ButtonVariant::Primary, QStringLiteral("internet-services")))
    , m_copy(Buttons::push(QString(), ButtonVariant::Default, QStringLiteral("edit-copy")))
    , m_cancel(Buttons::push(QString()))
    , m_overlay(nullptr)
{
    const Theme &theme = Theme::instance();
    setObjectName(QStringLiteral("openHostDialog"));
    setFixedWidth(theme.px(hostDialogWidth));
    m_host->setObjectName(QStringLiteral("openHostLabel"));
    m_warning->setObjectName(QStringLiteral("openHostWarning"));
    m_open->setObjectName(QStringLiteral("openHostButton"));
    m_copy->setObjectName(QStringLiteral("copyAddressButton"));
    m_cancel->setObjectName(QStringLiteral("cancelOpenButton"));
    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(16);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.px(6));
    for (PlainLabel *label : {m_title, m_host, m_address, m_warning}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addSpacing(theme.px(8));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_open);
    column->addLayout(buttons);
    retranslate();
    m_overlay = new ModalOverlay(this, window);
    connect(m_overlay, &ModalOverlay::closeRequested, m_overlay, &ModalOverlay::close);
    connect(m_overlay, &ModalOverlay::closed, m_overlay, &QObject::deleteLater);
    connect(m_open, &QPushButton::clicked, this, &OpenHostDialog::accept);
    connect(m_cancel, &QPushButton::clicked, m_overlay, &ModalOverlay::close);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_link.normalised);
        m_overlay->close();
    });
}

void OpenHostDialog::open()
{
    m_overlay->open();
    // What imitates something else is not opened by a habit of the Enter key.
    (m_link.level == Check::Level::Warning ? m_cancel : m_open)->setFocus(Qt::OtherFocusReason);
}

void OpenHostDialog::accept()
{
    m_overlay->close();
    Q_EMIT accepted();
}

void OpenHostDialog::retranslate()
{
    m_title->setText(tr("This address leads to"));
    m_host->setText(m_link.place);
    const QString address = m_link.url.toString(QUrl::FullyEncoded);
    m_address->setText(address.size() > shownOfAddress ? address.left(shownOfAddress) + QStringLiteral("\u2026") : address);
    m_warning->setText(m_link.reason);
    m_warning->setVisible(!m_link.reason.isEmpty());
    m_open->setText(tr("Open"));
    m_copy->setText(tr("Copy the address"));
    m_cancel->setText(tr("Cancel"));
    setAccessibleName(tr("%1 %2").arg(m_title->text(), m_link.place));
    setAccessibleDescription(m_link.reason);
}

void OpenHostDialog::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OpenHostDialog::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_open->hasFocus())
        accept();
    else
        QWidget::keyPressEvent(event);
}

void OpenHostDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColor(Token::Line), 1));
    painter.setBrush(themeColor(Token::Popup));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::instance().px(10), Theme::instance().px(10));
}

} // namespace punte
