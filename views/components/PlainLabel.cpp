// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/PlainLabel.h"

#include "views/theme/NumberPainter.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

#include <cmath>

namespace punte {

namespace {
constexpr qsizetype longestToolTip = 1000; // what a person reads in passing; more would not fit the screen
constexpr int widestHint = 80;             // characters of a wrapped label that nothing holds back
} // namespace

QString plainToolTip(const QString &whole)
{
    const QString text = whole.size() > longestToolTip ? whole.left(longestToolTip) + QChar(0x2026) : whole;
    // Qt guesses by the text whether it is markup, and wraps only markup.
    if (text.size() < 80 && !text.contains(QLatin1Char('<')) && !text.contains(QLatin1Char('&')))
        return text;
    QString safe = text.toHtmlEscaped();
    safe.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    return QStringLiteral("<qt>%1</qt>").arg(safe);
}

QString plainButtonText(QString text) { return text.replace(QLatin1Char('&'), QLatin1String("&&")); }

PlainLabel::PlainLabel(QWidget *parent)
    : PlainLabel(QString(), FontRole::Body, Token::Text1, parent)
{
}

PlainLabel::PlainLabel(const QString &text, FontRole role, Token token, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_token(token)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    connect(&Theme::instance(), &Theme::changed, this, &PlainLabel::applyTheme);
    applyTheme();
}

QString PlainLabel::headingOf(const QWidget *box)
{
    const QList<PlainLabel *> labels = box->findChildren<PlainLabel *>();
    for (const PlainLabel *label : labels)
        if ((label->m_role == FontRole::PageTitle || label->m_role == FontRole::PanelTitle) && !label->text().isEmpty())
            return label->text();
    return {};
}

void PlainLabel::setRole(FontRole role)
{
    if (role == m_role)
        return;
    m_role = role;
    applyTheme();
}

void PlainLabel::setToken(Token token)
{
    if (token == m_token)
        return;
    m_token = token;
    update();
}

void PlainLabel::setTabular(bool tabular)
{
    m_tabular = tabular;
    updateGeometry();
    update();
}

void PlainLabel::setElideMode(Qt::TextElideMode mode)
{
    m_elide = mode;
    updateGeometry();
    update();
}

void PlainLabel::setMaximumLines(int lines)
{
    m_maximumLines = lines;
    updateGeometry();
    update();
}

QStringList PlainLabel::wrappedLines(int width, bool *shortened) const
{
    // Qt's own flags break either only between words, or anywhere; a label breaks a word only where it is longer than the line.
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QStringList lines;
    const QStringList paragraphs = text().split(QLatin1Char('\n'));
    for (qsizetype p = 0; p < paragraphs.size(); ++p) {
        const QString &paragraph = paragraphs.at(p);
        QTextLayout layout(paragraph, font());
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            if (m_maximumLines > 0 && lines.size() + 1 == m_maximumLines) {
                const QString rest = paragraph.mid(line.textStart());
                const bool more = line.textLength() < rest.size() || p + 1 < paragraphs.size();
                lines.append(more ? fontMetrics().elidedText(rest + QChar(0x2026), Qt::ElideRight, width) : rest);
                if (shortened)
                    *shortened = more;
                return lines;
            }
            lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
        if (paragraph.isEmpty())
            lines.append(QString());
    }
    return lines;
}

int PlainLabel::heightForWidth(int width) const
{
    if (!wordWrap())
        return QLabel::heightForWidth(width);
    const QMargins m = contentsMargins();
    const int room = std::max(1, width - m.left() - m.right());
    return int(std::max<qsizetype>(1, wrappedLines(room).size())) * fontMetrics().lineSpacing() + m.top() + m.bottom();
}

void PlainLabel::setText(const QString &text)
{
    if (text != QLabel::text())
        QLabel::setText(text);
}

void PlainLabel::applyTheme()
{
    setFont(Theme::instance().font(m_role));
    updateGeometry();
    update();
}

QSize PlainLabel::sizeHint() const
{
    const QMargins m = contentsMargins();
    const int line = Theme::instance().lineHeight(m_role);
    if (wordWrap()) {
        const int widest = widestHint * fontMetrics().averageCharWidth();
        const QSize s = QLabel::sizeHint();
        return s.width() <= widest ? QSize(s.width(), std::max(s.height(), line + m.top() + m.bottom())) : QSize(widest, heightForWidth(widest));
    }
    const qreal width = m_tabular ? NumberPainter::width(text(), font()) : QFontMetricsF(font()).horizontalAdvance(text());
    return {int(std::ceil(width)) + 1 + m.left() + m.right(), line + m.top() + m.bottom()};
}

QSize PlainLabel::minimumSizeHint() const
{
    if (wordWrap()) {
        const QSize least = QLabel::minimumSizeHint();
        const int narrow = widestHint * fontMetrics().averageCharWidth() / 4; // longer words are broken
        return least.width() <= narrow ? least : QSize(narrow, Theme::instance().lineHeight(m_role));
    }
    const QSize hint = sizeHint();
    if (m_elide == Qt::ElideNone)
        return hint;
    return {std::min(hint.width(), Theme::instance().px(24)), hint.height()};
}

void PlainLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(themeColor(isEnabled() ? m_token : Token::Disabled));
    const QRect rect = contentsRect();
    const int align = int(QStyle::visualAlignment(layoutDirection(), alignment()));
    if (wordWrap()) {
        painter.drawText(rect, align, wrappedLines(rect.width()).join(QLatin1Char('\n')));
    } else if (m_tabular) {
        NumberPainter::draw(painter, rect, align, text(), font(), m_elide != Qt::ElideNone);
    } else {
        painter.drawText(rect, align | Qt::TextSingleLine, QFontMetrics(font()).elidedText(text(), m_elide, rect.width() + 1));
    }
}

bool PlainLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        bool shortened = contentsRect().width() < sizeHint().width() - 1;
        if (wordWrap()) {
            shortened = false;
            static_cast<void>(wrappedLines(contentsRect().width(), &shortened));
        }
        if (shortened)
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QLabel::event(event);
}

} // namespace punte
