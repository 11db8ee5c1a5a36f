// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/help/HelpBrowser.h"

#include "views/components/help/HelpTopics.h"
#include "views/theme/Theme.h"

#include <QAccessible>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace punte {

namespace {

constexpr int textMargin = 24;
constexpr int widestPicture = 820;
constexpr int readingWidth = 760;

FontRole headingRole(int level)
{
    return level == 1 ? FontRole::CompanyName : level == 2 ? FontRole::PageTitle : FontRole::PanelTitle;
}

// The words of one piece of text: keys as caps, names strong, links in their colour.
QTextCharFormat pieceFormat(const QTextCharFormat &is, const QTextBlock &block)
{
    const Theme &theme = Theme::instance();
    const int level = block.blockFormat().headingLevel();
    const bool key = is.fontFixedPitch();
    QTextCharFormat format;
    QFont font = theme.font(level > 0 ? headingRole(level) : key || is.fontWeight() > QFont::Normal ? FontRole::BodyMedium : FontRole::Body);
    if (is.fontWeight() > QFont::Normal && level == 0)
        font.setWeight(QFont::DemiBold);
    font.setItalic(is.fontItalic());
    format.setFont(font);
    format.setFontFixedPitch(key);
    format.setForeground(themeColor(is.isAnchor() ? Token::AccentText : Token::Text1));
    if (key)
        format.setBackground(themeColor(Token::Inset));
    if (is.isAnchor()) {
        format.setAnchor(true);
        format.setAnchorHref(is.anchorHref());
        format.setFontUnderline(true);
    }
    return format;
}

} // namespace

HelpBrowser::HelpBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    viewport()->setAutoFillBackground(false);
    setCursorWidth(0); // it is read, not written
    document()->setDocumentMargin(textMargin);
    connect(this, &QTextBrowser::anchorClicked, this, &HelpBrowser::follow);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        const int place = verticalScrollBar()->value();
        showText(m_markdown);
        verticalScrollBar()->setValue(place);
    });
}

bool HelpBrowser::focusNextPrevChild(bool next)
{
    const QTextCursor before = textCursor();
    const bool moved = QTextBrowser::focusNextPrevChild(next);
    const QTextCursor here = textCursor();
    if (moved && hasFocus() && here.hasSelection() && (here.anchor() != before.anchor() || here.position() != before.position())) {
        QAccessibleTextSelectionEvent event(this, here.selectionStart(), here.selectionEnd());
        QAccessible::updateAccessibility(&event);
    }
    return moved;
}

void HelpBrowser::showText(const QString &markdown)
{
    m_markdown = markdown;
    document()->setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    style();
    fitPictures();
    moveCursor(QTextCursor::Start);
}

void HelpBrowser::style()
{
    const Theme &theme = Theme::instance();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        struct Piece {
            int from, length;
            QTextCharFormat format;
        };
        QList<Piece> pieces;
        bool picture = false;
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (it.fragment().charFormat().isImageFormat())
                picture = true;
            else
                pieces.append({it.fragment().position(), it.fragment().length(), pieceFormat(it.fragment().charFormat(), block)});
        for (const Piece &piece : std::as_const(pieces)) {
            cursor.setPosition(piece.from);
            cursor.setPosition(piece.from + piece.length, QTextCursor::KeepAnchor);
            cursor.setCharFormat(piece.format);
        }
        QTextBlockFormat lines = block.blockFormat();
        const int level = lines.headingLevel();
        cursor.setPosition(block.position());
        const bool cell = cursor.currentTable();
        lines.setTopMargin(theme.px(level > 1 ? 18 : 0));
        lines.setBottomMargin(cell ? 0 : theme.px(level > 0 ? 8 : block.textList() ? 5 : 10));
        lines.setLineHeight(picture ? 100 : level > 0 || cell ? 110 : 128, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(lines);
    }
    cursor.endEditBlock();
    for (QTextFrame *frame : document()->rootFrame()->childFrames())
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat lines = table->format();
            lines.setBorder(1);
            lines.setBorderCollapse(true);
            lines.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            lines.setBorderBrush(themeColor(Token::Line));
            lines.setCellPadding(theme.px(5));
            lines.setCellSpacing(0);
            lines.setBottomMargin(theme.px(12));
            table->setFormat(lines);
        }
}

void HelpBrowser::fitPictures()
{
    const int room = std::min(viewport()->width() - 2 * textMargin, Theme::instance().px(widestPicture));
    QTextCursor cursor(document());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (!it.fragment().charFormat().isImageFormat())
                continue;
            QTextImageFormat format = it.fragment().charFormat().toImageFormat();
            const QImage picture = loadResource(QTextDocument::ImageResource, QUrl(format.name())).value<QImage>();
            const double width = std::min(room, picture.width());
            if (picture.isNull() || qFuzzyCompare(format.width(), width))
                continue;
            format.setWidth(width);
            format.setHeight(width * picture.height() / picture.width());
            cursor.setPosition(it.fragment().position());
            cursor.setPosition(it.fragment().position() + it.fragment().length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
            break; // a picture stands alone in its paragraph, and the fragments are other ones now
        }
    }
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    // Only our own pictures: a text can make this program read nothing else.
    const QString file = name.path();
    if (type != QTextDocument::ImageResource || !file.startsWith(QLatin1String("pictures/")) || file.contains(QLatin1String("..")))
        return {};
    return QImage(QStringLiteral(":/help/pictures/%1/%2").arg(HelpTopics::language(), file.mid(9)));
}

void HelpBrowser::follow(const QUrl &link)
{
    const QString text = link.toString();
    if (link.isRelative() && text.endsWith(QLatin1String(".md")))
        Q_EMIT topicRequested(text.chopped(3).toLatin1());
    else if (QStringList{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto")}.contains(link.scheme()))
        Q_EMIT addressRequested(link);
}

void HelpBrowser::resizeEvent(QResizeEvent *event)
{
    // Lines longer than this are hard to read.
    const int room = width() - Theme::instance().px(readingWidth) - 2 * textMargin;
    setViewportMargins(0, 0, std::max(0, room), 0);
    QTextBrowser::resizeEvent(event);
    fitPictures();
}

} // namespace punte
