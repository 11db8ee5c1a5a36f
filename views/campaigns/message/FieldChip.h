// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QAbstractTextDocumentLayout>

QT_FORWARD_DECLARE_CLASS(QTextCursor)
QT_FORWARD_DECLARE_CLASS(QTextCharFormat)
QT_FORWARD_DECLARE_CLASS(QTextDocument)

#ifdef Q_MOC_RUN // it reads no headers of Qt here
Q_DECLARE_INTERFACE(QTextObjectInterface, "org.qt-project.Qt.QTextObjectInterface")
#endif

namespace punte {

/// A field of a message drawn as a chip in its text: {county}, with the words that are written instead. One sign for keys, copying and
/// undoing. Belongs to the document it draws for.
class FieldChip final : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    explicit FieldChip(QTextDocument *document);

    /// Fields that somebody lacks are drawn as a warning.
    void setLacking(const QSet<QByteArray> &fields) { m_lacking = fields; }

    /// `source`: what stands between the braces, "county" or "county|in your area".
    static void insert(QTextCursor &cursor, const QString &source);
    [[nodiscard]] static bool isChip(const QTextCharFormat &format);
    /// With its braces; empty when it is none.
    [[nodiscard]] static QString placeholder(const QTextCharFormat &format);
    /// True when the words between braces name a field that there is.
    [[nodiscard]] static bool isField(QStringView source);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position, const QTextFormat &format) override;

private:
    QSet<QByteArray> m_lacking;
};

} // namespace punte
