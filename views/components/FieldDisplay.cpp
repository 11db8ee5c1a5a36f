// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/FieldDisplay.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/records/FieldFormat.h"
#include "views/components/Chip.h"
#include "views/components/EnumLook.h"
#include "views/components/InitialsAvatar.h"
#include "views/components/StageGlyph.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Accessible.h"
#include "views/theme/Icons.h"
#include "views/theme/NumberPainter.h"
#include "views/theme/Shapes.h"

#include <QCursor>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QTextLayout>

#include <cmath>

namespace punte {

namespace {
constexpr int mostLines = 6;
constexpr int moreHeight = 22; // the line below a long text that shows all of it
}

FieldDisplay::FieldDisplay(const Field &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
    setObjectName(QStringLiteral("show_") + QString::fromLatin1(field.column));
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, hasHeightForWidth() ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    policy.setHeightForWidth(hasHeightForWidth());
    setSizePolicy(policy);
    Accessible::setRole(this, QAccessible::Button); // Enter edits it
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

void FieldDisplay::setEditable(bool editable)
{
    m_editable = editable;
    setFocusPolicy(editable ? Qt::StrongFocus : Qt::NoFocus);
    setProperty("focusRing", QVariant());
    setCursor(editable ? Qt::IBeamCursor : Qt::ArrowCursor);
}

void FieldDisplay::setReason(const QString &reason)
{
    m_reason = reason;
    retranslateUi();
}

void FieldDisplay::setDue(bool due)
{
    m_due = due;
    retranslateUi();
}

void FieldDisplay::setEmptyText(const QString &text)
{
    m_emptyText = text;
    retranslateUi();
}

void FieldDisplay::setValue(const QVariant &raw, const QString &display, const QString &currency)
{
    if (raw != m_raw)
        m_whole = false;
    m_raw = raw;
    m_display = display;
    m_currency = currency;
    retranslateUi();
}

void FieldDisplay::retranslateUi()
{
    m_overdue = false;
    m_shortText.clear();
    QString tip;
    const QDate date = DateFormat::dayOf(m_raw);
    if (date.isValid() && (m_field.kind == FieldKind::Date || m_field.kind == FieldKind::Instant)) {
        const bool instant = m_raw.typeId() == QMetaType::QDateTime;
        m_overdue = m_due && date < Clock::today();
        const QString exact = instant ? DateFormat::shortInstant(m_raw.toDateTime()) : DateFormat::shortDate(date);
        const QString distance = m_overdue ? DateFormat::overdue(date, Clock::today()) : instant
            ? DateFormat::relativeInstant(m_raw.toDateTime(), Clock::now()) : DateFormat::relativeDate(date, Clock::today());
        m_text = tr("%1, %2").arg(exact, distance);
        m_shortText = m_overdue ? distance : exact;
        tip = m_text + QLatin1Char('\n') + (instant ? DateFormat::fullInstant(m_raw.toDateTime()) : DateFormat::fullDate(date));
    } else {
        m_text = FieldFormat::text(m_field, m_raw, m_display, m_currency);
        if (m_field.kind == FieldKind::Iban) // as on a bank statement
            m_text.replace(QRegularExpression(QStringLiteral("(\\S{4})(?=\\S)")), QStringLiteral("\\1 "));
        if (m_field.kind == FieldKind::Url) // what everybody knows makes room for what tells
            m_text.remove(QRegularExpression(QStringLiteral("^https?://|/$")));
        if (m_field.kind == FieldKind::LongText || QFontMetrics(Theme::instance().font(FontRole::Body)).horizontalAdvance(m_text) > width() - Theme::instance().px(isLinkLike() ? 44 : 16))
            tip = m_text;
    }
    // Ctrl+Enter does it from the keyboard; the sign is there for the pointer.
    const QString act = m_text.isEmpty() ? QString() : m_field.kind == FieldKind::Phone ? tr("Call: Ctrl+Enter") : m_field.kind == FieldKind::Email
        ? tr("Write: Ctrl+Enter") : m_field.kind == FieldKind::Url ? tr("Open the website: Ctrl+Enter") : QString();
    if (m_reason.isEmpty() && !act.isEmpty())
        tip = tip.isEmpty() ? act : tip + QLatin1Char('\n') + act;
    const bool longText = isLong(width());
    setAccessibleDescription(longText ? m_whole ? tr("Show less: Space") : tr("Show all: Space") : act);
    if (!m_editable) // who may only read it reads all of it
        setFocusPolicy(longText ? Qt::StrongFocus : Qt::NoFocus);
    const bool readOnly = !m_reason.isEmpty(); // what is shortened is also read by who may not change it
    setToolTip(plainToolTip(!readOnly ? tip : tip.isEmpty() ? m_reason : tip + QLatin1Char('\n') + m_reason));
    setAccessibleName(tr("%1: %2").arg(m_field.titleText(), !m_text.isEmpty() ? m_text : m_emptyText.isEmpty() ? tr("empty") : m_emptyText));
    if (!m_resizing)
        updateGeometry();
    update();
}

// Whether the text is shortened, so that the tooltip says it, depends on the width.
void FieldDisplay::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    const QScopedValueRollback guard(m_resizing, true); // the layout is at work: it must not be asked again
    retranslateUi();
}

bool FieldDisplay::isName() const
{
    return m_field.kind == FieldKind::Text || m_field.kind == FieldKind::Company || m_field.kind == FieldKind::Contact || m_field.kind == FieldKind::Opportunity || m_field.kind == FieldKind::Campaign
        || m_field.kind == FieldKind::Tags || m_field.kind == FieldKind::Iban;
}

bool FieldDisplay::isLinkLike() const
{
    return !m_text.isEmpty() && (m_field.kind == FieldKind::Company || m_field.kind == FieldKind::Contact || m_field.kind == FieldKind::Opportunity || m_field.kind == FieldKind::Campaign
                                 || m_field.kind == FieldKind::Phone || m_field.kind == FieldKind::Email || m_field.kind == FieldKind::Url);
}

QString FieldDisplay::actName() const
{
    return m_field.kind == FieldKind::Phone ? QStringLiteral("call-start") : m_field.kind == FieldKind::Email ? QStringLiteral("mail-message")
        : m_field.kind == FieldKind::Url ? QStringLiteral("internet-services") : QString();
}

QRect FieldDisplay::actRect() const
{
    if (m_text.isEmpty() || actName().isEmpty() || !isEnabled())
        return {};
    const int edge = Theme::instance().px(24);
    return QRect(width() - edge - Theme::instance().px(2), (height() - edge) / 2, edge, edge);
}

QSize FieldDisplay::sizeHint() const
{
    return {Theme::instance().px(160), Theme::instance().px(26)};
}

QSize FieldDisplay::minimumSizeHint() const { return {Theme::instance().px(60), Theme::instance().px(26)}; }

// A word longer than the line (an IBAN) is broken in it.
static qreal wrappedHeight(const QString &text, const QFont &font, qreal width, int mostLines)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid() && lines < mostLines; line = layout.createLine(), ++lines)
        line.setLineWidth(width);
    layout.endLayout();
    return lines * QFontMetricsF(font).height();
}

// As many lines as there is room for, none of them half.
static void drawWholeLines(QPainter &painter, const QRect &room, const QString &text, const QFont &font)
{
    QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), font);
    layout.beginLayout();
    qreal bottom = 0;
    int fitting = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room.width());
        line.setPosition({0, bottom});
        bottom += line.height();
        if (bottom <= room.height() + 1)
            ++fitting;
    }
    layout.endLayout();
    for (int i = 0; i < fitting; ++i)
        layout.lineAt(i).draw(&painter, room.topLeft());
}

int FieldDisplay::wholeHeight(int width) const
{
    const Theme &theme = Theme::instance();
    return QFontMetrics(theme.font(FontRole::Body)).boundingRect(QRect(0, 0, std::max(20, width - 2 * theme.px(8)), 100'000), Qt::TextWordWrap, m_text).height();
}

bool FieldDisplay::isLong(int width) const
{
    return m_field.kind == FieldKind::LongText && wholeHeight(width) > mostLines * QFontMetrics(Theme::instance().font(FontRole::Body)).lineSpacing();
}

bool FieldDisplay::isCut() const { return !m_whole && isLong(width()); }

QRect FieldDisplay::moreRect() const
{
    const int line = Theme::instance().px(moreHeight);
    return isLong(width()) ? QRect(0, height() - line, width(), line) : QRect();
}

void FieldDisplay::showWhole(bool whole)
{
    m_whole = whole;
    retranslateUi();
}

int FieldDisplay::heightForWidth(int width) const
{
    const Theme &theme = Theme::instance();
    const QFont font = theme.font(FontRole::Body);
    const int room = std::max(20, width - 2 * theme.px(8));
    if (isName() && NumberPainter::width(m_text, font) <= room)
        return theme.px(26);
    if (isLong(width))
        return (m_whole ? wholeHeight(width) : mostLines * QFontMetrics(font).lineSpacing()) + theme.px(8) + theme.px(moreHeight);
    const int height = isName() ? int(std::ceil(wrappedHeight(m_text, font, room, mostLines)))
                                : wholeHeight(width);
    return std::clamp(height + theme.px(8), theme.px(26), mostLines * theme.lineHeight(FontRole::Body) + theme.px(8));
}

void FieldDisplay::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    if (m_editable && (underMouse() || hasFocus()))
        Shapes::box(painter, QRectF(rect()), theme.px(6), themeColor(Token::Inset), hasFocus() ? themeColor(Token::Accent) : QColor(Qt::transparent),
                    hasFocus() ? 2 : 1);
    QRect room = rect().adjusted(theme.px(8), 0, -theme.px(8), 0);
    if (const QRect act = actRect(); !act.isEmpty()) {
        const int edge = theme.px(16);
        const bool near = act.contains(mapFromGlobal(QCursor::pos())) && underMouse();
        Icons::paint(painter, QRect(act.center() - QPoint(edge / 2, edge / 2), QSize(edge, edge)), actName(), themeColor(near ? Token::Accent : Token::Text2));
        room.setRight(act.left() - theme.px(4));
    }
    const QFont font = theme.font(FontRole::Body);
    painter.setPen(themeColor(!isEnabled() ? Token::Disabled : m_text.isEmpty() ? Token::Text3 : Token::Text1));
    if (m_text.isEmpty()) {
        NumberPainter::draw(painter, QRectF(room), Qt::AlignLeft | Qt::AlignVCenter, m_emptyText.isEmpty() ? QStringLiteral("\u2013") : m_emptyText, font, true);
        return;
    }
    if (m_field.kind == FieldKind::LongText) {
        painter.setFont(font);
        const QRect more = moreRect();
        drawWholeLines(painter, room.adjusted(0, theme.px(4), 0, more.isEmpty() ? 0 : -theme.px(4) - more.height()), m_text, font);
        if (!more.isEmpty()) {
            painter.setPen(themeColor(Token::Accent));
            painter.drawText(more.adjusted(theme.px(8), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_whole ? tr("Show less") : tr("Show all"));
        }
        return;
    }
    if (m_field.kind == FieldKind::Enum) {
        const QString code = m_raw.toString();
        const EnumLook look = EnumLooks::look(m_field.enumName, code);
        if (look.kind == EnumLook::Kind::Chip) {
            Chip::paint(painter, room, {m_text, look.role, look.icon});
            return;
        }
        if (look.kind == EnumLook::Kind::Stage) {
            StageGlyph::paint(painter, QRectF(room), code);
            room.setLeft(room.left() + StageGlyph::glyphWidth() + theme.px(7));
        }
    } else if (m_field.kind == FieldKind::Person) {
        const int edge = theme.px(18);
        InitialsAvatar::paint(painter, QRectF(room.left(), (height() - edge) / 2, edge, edge), m_text);
        room.setLeft(room.left() + edge + theme.px(7));
    } else if (m_overdue) {
        const int edge = theme.px(14);
        Icons::paint(painter, QRect(room.left(), (height() - edge) / 2, edge, edge), QStringLiteral("data-warning"), themeColor(Token::Danger));
        room.setLeft(room.left() + edge + theme.px(6));
        painter.setPen(themeColor(Token::Danger));
        // Where date and distance do not fit, the distance stays: the tooltip has the date.
        const QFont strong = theme.font(FontRole::PanelTitle);
        const QString text = NumberPainter::width(m_text, strong) <= room.width() ? m_text : DateFormat::overdue(m_raw.toDate(), Clock::today());
        NumberPainter::draw(painter, QRectF(room), Qt::AlignLeft | Qt::AlignVCenter, text, strong, true);
        return;
    }
    if (isLinkLike() && isEnabled())
        painter.setPen(themeColor(Token::Accent));
    const bool wide = NumberPainter::width(m_text, font) > room.width();
    if (wide && isName() && height() > theme.px(26)) {
        QTextOption option(Qt::AlignLeft | Qt::AlignTop);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        painter.setFont(font);
        painter.drawText(QRectF(room).adjusted(0, theme.px(4), 0, 0), m_text, option);
        return;
    }
    NumberPainter::draw(painter, QRectF(room), Qt::AlignLeft | Qt::AlignVCenter, wide && !m_shortText.isEmpty() ? m_shortText : m_text, font, true);
}

void FieldDisplay::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->pos()))
        return;
    if (moreRect().contains(event->pos()))
        showWhole(!m_whole);
    else if (isLinkLike() && (!m_editable || (event->modifiers() & Qt::ControlModifier) || actRect().contains(event->pos())))
        Q_EMIT activated();
    else if (m_editable)
        Q_EMIT editRequested();
}

void FieldDisplay::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(actRect().contains(event->pos()) || moreRect().contains(event->pos()) ? Qt::PointingHandCursor : m_editable ? Qt::IBeamCursor : Qt::ArrowCursor);
    update();
    QWidget::mouseMoveEvent(event);
}

void FieldDisplay::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier) && isLinkLike())
        Q_EMIT activated();
    else if (event->key() == Qt::Key_Space && isLong(width()))
        showWhole(!m_whole);
    else if (m_editable && (enter || event->key() == Qt::Key_F2))
        Q_EMIT editRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace punte
