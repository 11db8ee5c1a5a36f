// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/message/FieldChip.h"

#include "models/campaigns/messages/MessageFields.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>

namespace punte {

static constexpr int chipObject = QTextFormat::UserObject + 11;
static constexpr int chipSource = QTextFormat::UserProperty + 11;

static const MessageField *chipField(QStringView source)
{
    const qsizetype bar = source.indexOf(u'|');
    return findMessageField((bar < 0 ? source : source.left(bar)).trimmed());
}

static QString chipTitle(const QTextFormat &format)
{
    const QString source = format.property(chipSource).toString();
    const MessageField *field = chipField(source);
    return field ? field->titleText() : source;
}

FieldChip::FieldChip(QTextDocument *document) : QObject(document)
{
    document->documentLayout()->registerHandler(chipObject, this);
}

bool FieldChip::isField(QStringView source) { return chipField(source) != nullptr; }

void FieldChip::insert(QTextCursor &cursor, const QString &source)
{
    QTextCharFormat format = cursor.charFormat();
    const QTextCharFormat around = format;
    format.setObjectType(chipObject);
    format.setProperty(chipSource, source);
    format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    format.setToolTip(chipField(source) ? plainToolTip(chipField(source)->originText()) : QString());
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
    cursor.setCharFormat(around);
}

bool FieldChip::isChip(const QTextCharFormat &format) { return format.objectType() == chipObject; }

QString FieldChip::placeholder(const QTextCharFormat &format)
{
    return isChip(format) ? u'{' + format.property(chipSource).toString() + u'}' : QString();
}

QSizeF FieldChip::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const QFontMetricsF metrics(Theme::instance().font(FontRole::BodyMedium));
    Q_UNUSED(document)
    return {metrics.horizontalAdvance(chipTitle(format)) + Theme::instance().px(10), metrics.height()};
}

void FieldChip::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int, const QTextFormat &format)
{
    const MessageField *field = chipField(format.property(chipSource).toString());
    const bool lacking = field && m_lacking.contains(field->name);
    const QRectF box = rect.adjusted(1, 0, -1, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(themeColor(lacking ? Token::WarningGround : Token::Tint));
    painter->drawRoundedRect(box, Theme::instance().px(4), Theme::instance().px(4));
    painter->setPen(themeColor(lacking ? Token::Warning : Token::AccentText));
    painter->setFont(Theme::instance().font(FontRole::BodyMedium));
    painter->drawText(box, Qt::AlignCenter, chipTitle(format));
    painter->restore();
}

} // namespace punte
