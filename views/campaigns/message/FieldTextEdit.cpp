// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/message/FieldTextEdit.h"

#include "views/campaigns/message/BodyText.h"
#include "views/campaigns/message/FieldChip.h"
#include "views/theme/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextList>

namespace punte {

static constexpr qsizetype longestPasteOfMessage = 200'000;

FieldTextEdit::FieldTextEdit(Kind kind, QWidget *parent)
    : QTextEdit(parent)
    , m_kind(kind)
    , m_chip(new FieldChip(document()))
{
    setFrameShape(QFrame::NoFrame);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    document()->setDocumentMargin(Theme::instance().px(kind == Kind::Letter ? 14 : 3));
    if (kind == Kind::Line) {
        setLineWrapMode(QTextEdit::NoWrap);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    applyTheme();
    connect(&Theme::instance(), &Theme::changed, this, &FieldTextEdit::applyTheme);
    connect(document(), &QTextDocument::contentsChanged, this, [this] {
        if (!m_setting)
            Q_EMIT edited();
    });
}

void FieldTextEdit::applyTheme()
{
    document()->setDefaultFont(Theme::instance().font(FontRole::Body));
    viewport()->setAutoFillBackground(false);
    updateGeometry();
    viewport()->update();
}

bool FieldTextEdit::setStored(const QString &value)
{
    m_setting = true;
    bool shown = true;
    if (m_kind == Kind::Letter) {
        shown = BodyText::showHtml(*document(), value);
    } else {
        document()->clear();
        QTextCursor cursor(document());
        BodyText::insertText(cursor, value, m_kind == Kind::Line);
    }
    document()->clearUndoRedoStacks();
    m_setting = false;
    return shown;
}

QString FieldTextEdit::stored() const
{
    return m_kind == Kind::Letter ? BodyText::html(*document()) : BodyText::text(*document());
}

void FieldTextEdit::insertField(const QString &source)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    FieldChip::insert(cursor, source);
    cursor.endEditBlock();
    setTextCursor(cursor);
}

void FieldTextEdit::setLacking(const QSet<QByteArray> &fields)
{
    m_chip->setLacking(fields);
    viewport()->update();
}

static void eachBlock(QTextCursor cursor, const std::function<void(QTextCursor &)> &change)
{
    const int end = cursor.selectionEnd();
    QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
    cursor.beginEditBlock();
    for (; block.isValid() && block.position() <= end; block = block.next()) {
        QTextCursor at(block);
        change(at);
    }
    cursor.endEditBlock();
}

void FieldTextEdit::setOnlyFor(const QString &groups)
{
    eachBlock(textCursor(), [&groups](QTextCursor &at) {
        QTextBlockFormat format = at.blockFormat();
        if (groups.isEmpty())
            format.clearProperty(BodyText::onlyForProperty);
        else
            format.setProperty(BodyText::onlyForProperty, groups);
        at.setBlockFormat(format);
    });
}

QString FieldTextEdit::onlyFor() const { return textCursor().blockFormat().property(BodyText::onlyForProperty).toString(); }

void FieldTextEdit::setLink(const QString &address)
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection() && cursor.charFormat().isAnchor() && address.isEmpty())
        cursor.select(QTextCursor::WordUnderCursor);
    QTextCharFormat format;
    format.setAnchor(!address.isEmpty());
    format.setAnchorHref(address);
    format.setFontUnderline(!address.isEmpty());
    format.setForeground(address.isEmpty() ? palette().color(QPalette::Text) : themeColor(Token::AccentText));
    if (cursor.hasSelection()) {
        cursor.mergeCharFormat(format);
    } else if (!address.isEmpty()) {
        const QTextCharFormat around = cursor.charFormat();
        cursor.insertText(address, format);
        cursor.setCharFormat(around);
        setTextCursor(cursor);
    }
}

QString FieldTextEdit::link() const { return textCursor().charFormat().anchorHref(); }

void FieldTextEdit::toggleList()
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    if (QTextList *list = cursor.currentList())
        eachBlock(cursor, [list](QTextCursor &at) {
            list->remove(at.block());
            QTextBlockFormat format = at.blockFormat();
            format.setIndent(0);
            at.setBlockFormat(format);
        });
    else
        cursor.createList(QTextListFormat::ListDisc);
    cursor.endEditBlock();
}

void FieldTextEdit::insertPicture(const QString &dataUrl, const QSize &size, const QString &says)
{
    QTextImageFormat format;
    format.setName(dataUrl);
    format.setWidth(size.width());
    format.setHeight(size.height());
    format.setProperty(QTextFormat::ImageAltText, says);
    textCursor().insertImage(format);
}

int FieldTextEdit::count(MessageLanguage language) const
{
    int signs = 0;
    for (const MessagePiece &piece : readMessageText(stored(), MessageTextPart::Plain).pieces)
        signs += piece.kind == MessagePiece::Kind::Field ? int(piece.field->sample(language).size()) : piece.kind == MessagePiece::Kind::Words ? int(piece.words.size()) : 0;
    return signs;
}

QVariant FieldTextEdit::loadResource(int type, const QUrl &name)
{
    return name.scheme() == QLatin1String("data") ? QTextEdit::loadResource(type, name) : QVariant();
}

QSize FieldTextEdit::sizeHint() const
{
    if (m_kind != Kind::Line)
        return QTextEdit::sizeHint();
    return {Theme::instance().px(200), int(QFontMetricsF(document()->defaultFont()).height() + 2 * document()->documentMargin()) + 2};
}

QSize FieldTextEdit::minimumSizeHint() const
{
    return m_kind == Kind::Line ? QSize(Theme::instance().px(80), sizeHint().height()) : QSize(Theme::instance().px(160), Theme::instance().px(60));
}

// "{county}" typed by hand is the field.
void FieldTextEdit::chipBeforeCursor()
{
    static const QRegularExpression typed(QStringLiteral("(?<!\\{)\\{([a-z_]+(?:\\|[^{}]*)?)\\}$"));
    QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const QRegularExpressionMatch match = typed.match(before);
    if (!match.hasMatch() || !FieldChip::isField(match.captured(1)))
        return;
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor, int(match.capturedLength()));
    cursor.removeSelectedText();
    FieldChip::insert(cursor, match.captured(1));
    cursor.endEditBlock();
    setTextCursor(cursor);
}

void FieldTextEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_kind == Kind::Line) {
        Q_EMIT leftDown();
        return event->accept();
    }
    if (m_kind == Kind::Letter && event->matches(QKeySequence::Bold)) {
        setFontWeight(fontWeight() > QFont::Medium ? QFont::Normal : QFont::Bold);
        return event->accept();
    }
    if (m_kind == Kind::Letter && event->matches(QKeySequence::Italic)) {
        setFontItalic(!fontItalic());
        return event->accept();
    }
    QTextEdit::keyPressEvent(event);
    if (event->text() == QLatin1String("}"))
        chipBeforeCursor();
}

// A dashed frame with its caption round the paragraphs that only some get.
void FieldTextEdit::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    if (m_kind == Kind::Line || (!hasFocus() && !document()->isEmpty() && m_kind != Kind::Letter))
        return;
    QPainter painter(viewport());
    const Theme &theme = Theme::instance();
    const auto *layout = document()->documentLayout();
    const qreal shift = -verticalScrollBar()->value();
    for (QTextBlock block = document()->begin(); block.isValid();) {
        const QString group = block.blockFormat().property(BodyText::onlyForProperty).toString();
        QRectF frame = layout->blockBoundingRect(block);
        for (block = block.next(); block.isValid() && !group.isEmpty() && block.blockFormat().property(BodyText::onlyForProperty).toString() == group; block = block.next())
            frame |= layout->blockBoundingRect(block);
        if (group.isEmpty())
            continue;
        frame.translate(0, shift);
        frame.setLeft(theme.px(6));
        frame.setRight(viewport()->width() - theme.px(6));
        frame.adjust(0, -theme.px(3), 0, -theme.px(3));
        painter.setPen(QPen(themeColor(Token::Text3), 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(5), theme.px(5));
        painter.setFont(theme.font(FontRole::Caption));
        const QString caption = tr("only for %1").arg(group);
        const QFontMetrics metrics(theme.font(FontRole::Caption));
        const QRectF tag(frame.right() - metrics.horizontalAdvance(caption) - theme.px(14), frame.top() - metrics.height() / 2.0, metrics.horizontalAdvance(caption) + theme.px(8), metrics.height());
        painter.fillRect(tag, themeColor(Token::Panel));
        painter.setPen(themeColor(Token::Text2));
        painter.drawText(tag, Qt::AlignCenter, caption);
    }
}

QMimeData *FieldTextEdit::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(BodyText::text(*document(), textCursor().selectionStart(), textCursor().selectionEnd()));
    return copied;
}

bool FieldTextEdit::canInsertFromMimeData(const QMimeData *source) const { return source->hasText(); }

void FieldTextEdit::insertFromMimeData(const QMimeData *source)
{
    QTextCursor cursor = textCursor();
    BodyText::insertText(cursor, source->text().left(longestPasteOfMessage), m_kind == Kind::Line);
    setTextCursor(cursor);
    ensureCursorVisible();
}

} // namespace punte
