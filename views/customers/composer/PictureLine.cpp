// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/composer/PictureLine.h"

#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Icons.h"
#include "views/theme/Shapes.h"

#include <QBoxLayout>
#include <QPainter>

namespace punte {

namespace {
constexpr int pictureIcon = 16;
}

PictureLine::PictureLine(PastedPicture picture, QWidget *parent)
    : QWidget(parent)
    , m_picture(std::move(picture))
    , m_label(new PlainLabel(QString(), FontRole::Secondary))
    , m_remove(Buttons::icon(QStringLiteral("dialog-cancel"), QString()))
{
    setObjectName(QStringLiteral("pictureLine"));
    m_label->setObjectName(QStringLiteral("pictureLabel"));
    m_remove->setObjectName(QStringLiteral("pictureRemove"));
    const Theme &theme = Theme::instance();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(34), theme.px(2), theme.px(4), theme.px(2));
    row->setSpacing(theme.px(8));
    row->addWidget(m_label, 1);
    row->addWidget(m_remove);
    connect(m_remove, &QToolButton::clicked, this, &PictureLine::removeRequested);
    retranslate();
}

QString PictureLine::text() const
{
    return m_label->text();
}

void PictureLine::setSending(FileUpload *upload)
{
    m_state = State::Sending;
    m_upload = upload;
    retranslate();
}

void PictureLine::setKept(const QUuid &file, const QUuid &action, const QString &with)
{
    m_state = State::Kept;
    m_file = file;
    m_action = action;
    m_with = with;
    m_picture.bytes.clear();
    retranslate();
}

void PictureLine::setRefused(const QString &why)
{
    m_state = State::Refused;
    m_why = why;
    retranslate();
}

void PictureLine::retranslate()
{
    const auto words = [this] {
        switch (m_state) {
        case State::Waiting: return tr("%1: kept as soon as you choose the customer").arg(m_picture.name);
        case State::Sending: return tr("%1: being added\u2026").arg(m_picture.name);
        case State::Kept: return m_with.isEmpty() ? tr("%1: added to the files").arg(m_picture.name) : tr("%1: added to the files of %2").arg(m_picture.name, m_with);
        case State::Refused: break;
        }
        return tr("%1: not added. %2").arg(m_picture.name, m_why);
    };
    m_label->setToken(m_state == State::Refused ? Token::Danger : Token::Text1);
    m_label->setText(words());
    Buttons::setName(m_remove, m_state == State::Kept ? tr("Take the picture away again") : tr("Leave the picture away"));
    setAccessibleName(m_label->text());
    update();
}

void PictureLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Shapes::box(painter, QRectF(rect()), theme.px(6), themeColor(m_state == State::Refused ? Token::DangerGround : Token::Tint), Qt::transparent, 1);
    const int icon = theme.px(pictureIcon);
    Icons::paint(painter, QRect(theme.px(10), (height() - icon) / 2, icon, icon), QStringLiteral("link"),
        themeColor(m_state == State::Refused ? Token::Danger : Token::AccentText));
}

} // namespace punte
