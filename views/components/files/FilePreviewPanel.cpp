// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/files/FilePreviewPanel.h"

#include "views/components/PlainLabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>

namespace punte {

FilePreviewPanel::FilePreviewPanel(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel)
    , m_text(new QPlainTextEdit)
    , m_message(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
{
    m_picture->setObjectName(QStringLiteral("filePicture"));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setMinimumSize(1, 1);
    m_text->setObjectName(QStringLiteral("fileText"));
    m_text->setReadOnly(true);
    m_message->setObjectName(QStringLiteral("fileMessage"));
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_picture, 1);
    column->addWidget(m_text, 1);
    column->addWidget(m_message, 1);
    showMessage({});
}

QSize FilePreviewPanel::room() const
{
    return size().expandedTo(QSize(240, 180)) * devicePixelRatio();
}

void FilePreviewPanel::showPreview(const QString &name, const FilePreview &preview)
{
    const bool isPicture = !preview.picture.isNull();
    m_picture->setVisible(isPicture);
    m_text->setVisible(!isPicture);
    m_message->setVisible(false);
    m_name = name;
    m_tell = nullptr;
    retranslateUi();
    QPixmap pixmap = QPixmap::fromImage(preview.picture);
    pixmap.setDevicePixelRatio(devicePixelRatio());
    m_picture->setPixmap(pixmap);
    m_text->setPlainText(preview.text);
}

void FilePreviewPanel::showMessage(LiveText text)
{
    m_tell = std::move(text);
    m_picture->hide();
    m_text->hide();
    m_message->show();
    m_message->setText(m_tell ? m_tell() : QString());
}

void FilePreviewPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void FilePreviewPanel::retranslateUi()
{
    if (m_tell)
        m_message->setText(m_tell());
    m_picture->setAccessibleName(tr("Picture %1").arg(m_name));
    m_text->setAccessibleName(tr("Text of %1").arg(m_name));
}

QString FilePreviewPanel::message() const
{
    return m_message->isHidden() ? QString() : m_message->text();
}

} // namespace punte
