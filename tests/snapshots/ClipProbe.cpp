// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/snapshots/ClipProbe.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QHash>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPaintEngine>
#include <QPainter>
#include <QScrollBar>
#include <QTextEdit>
#include <QToolTip>

namespace punte {

namespace {

constexpr qreal slack = 1.5; // px: antialiasing and rounding
const QChar ellipsis(0x2026);

struct DrawnText {
    QString text;
    QRectF ink;     ///< what is seen of it, in the widget's coordinates
    QRectF clip;    ///< what the painter leaves of it
};

// The same few hundred texts are drawn in every size and page; measuring one takes longer than drawing it.
QRectF inkOf(const QFont &font, const QString &text)
{
    static QHash<QString, QRectF> known;
    const QString key = font.key() + u'\n' + text;
    if (const auto found = known.constFind(key); found != known.cend())
        return *found;
    return *known.insert(key, QFontMetricsF(font).tightBoundingRect(text));
}

class TextEngine final : public QPaintEngine {
public:
    TextEngine() : QPaintEngine(AllFeatures) {}
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawRects(const QRectF *, int) override {}
    void drawLines(const QLineF *, int) override {}
    Type type() const override { return User; }

    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QString text = item.text();
        if (text.trimmed().isEmpty())
            return;
        const QRectF ink = inkOf(item.font(), text).translated(at);
        const QTransform map = painter()->combinedTransform();
        DrawnText drawn{text, map.mapRect(ink), {}};
        drawn.clip = painter()->hasClipping() ? map.mapRect(painter()->clipBoundingRect()) : QRectF(-1e6, -1e6, 2e6, 2e6);
        texts.append(drawn);
    }

    QList<DrawnText> texts;
};

class TextDevice final : public QPaintDevice {
public:
    explicit TextDevice(const QWidget &widget) : m_widget(widget) {}
    QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] QList<DrawnText> texts() const { return m_engine.texts; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_widget.width();
        case PdmHeight: return m_widget.height();
        case PdmDpiX:
        case PdmPhysicalDpiX: return m_widget.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY: return m_widget.logicalDpiY();
        case PdmDepth: return 32;
        case PdmNumColors: return INT_MAX;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(QPaintDevice::devicePixelRatioFScale());
        default: return 0;
        }
    }

private:
    const QWidget &m_widget;
    mutable TextEngine m_engine;
};

QList<DrawnText> drawnBy(QWidget &widget)
{
    TextDevice device(widget);
    widget.render(&device, QPoint(), QRegion(widget.rect()), QWidget::RenderFlags());
    return device.texts();
}

QString nameOf(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *w = &widget; w && path.size() < 4; w = w->parentWidget())
        path.prepend(w->objectName().isEmpty() ? QString::fromLatin1(w->metaObject()->className()).section(QLatin1Char(':'), -1) : w->objectName());
    return path.join(QLatin1Char('/'));
}

struct Scrolls {
    bool across = false;
    bool down = false;
};

// A viewport may cut what a scroll bar brings back.
Scrolls scrollsOf(const QWidget &widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget());
    if (!area || area->viewport() != &widget)
        return {};
    if (qobject_cast<const QHeaderView *>(area)) // scrolls with its table
        area = qobject_cast<const QAbstractScrollArea *>(area->parentWidget());
    return {area->horizontalScrollBar()->maximum() > area->horizontalScrollBar()->minimum(),
        area->verticalScrollBar()->maximum() > area->verticalScrollBar()->minimum()};
}

// Empty when `ink` is whole inside `room`; else where it is cut. `left` becomes what remains visible.
QString cutBy(const QRectF &room, const QRectF &ink, Scrolls scrolls, bool *scrolledAway)
{
    const bool across = ink.left() < room.left() - slack || ink.right() > room.right() + slack;
    const bool down = ink.top() < room.top() - slack || ink.bottom() > room.bottom() + slack;
    *scrolledAway = (across && scrolls.across) || (down && scrolls.down);
    if (across && !scrolls.across)
        return QStringLiteral("is cut: %1 px wide in %2 px").arg(ink.width(), 0, 'f', 0).arg(room.width(), 0, 'f', 0);
    if (down && !scrolls.down)
        return QStringLiteral("is cut: %1 px high in %2 px").arg(ink.height(), 0, 'f', 0).arg(room.height(), 0, 'f', 0);
    return {};
}

QString cutOf(const QWidget &widget, const DrawnText &drawn)
{
    bool away = false;
    const QRectF own(widget.rect());
    const Scrolls scrolls = scrollsOf(widget);
    if (const QString cut = cutBy(own, drawn.ink, scrolls, &away); !cut.isEmpty() || away)
        return cut;
    // A clip that is the visible part of the widget says nothing about the text.
    if (!drawn.clip.contains(own))
        if (const QString cut = cutBy(drawn.clip, drawn.ink, {}, &away); !cut.isEmpty())
            return cut;
    QRectF ink = drawn.ink;
    for (const QWidget *w = &widget; !w->isWindow(); w = w->parentWidget()) {
        ink.translate(w->pos());
        const QWidget *parent = w->parentWidget();
        if (const QString cut = cutBy(QRectF(parent->rect()), ink, scrollsOf(*parent), &away); !cut.isEmpty() || away)
            return cut.isEmpty() ? cut : cut + QStringLiteral(" by ") + nameOf(*parent);
    }
    return {};
}

bool isValueOfEditor(const QWidget &widget)
{
    const auto *line = qobject_cast<const QLineEdit *>(&widget);
    return line && !line->text().isEmpty(); // what is typed scrolls under the cursor
}

// Texts whose ellipsis is meant: "New task…".
QSet<QString> meantTexts(const QWidget &window)
{
    QSet<QString> texts;
    for (const QAction *action : window.findChildren<QAction *>())
        texts << action->text();
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
        texts << button->text();
    for (const QLabel *label : window.findChildren<QLabel *>())
        texts << label->text();
    for (const QLineEdit *line : window.findChildren<QLineEdit *>())
        texts << line->placeholderText();
    for (const QWidget *widget : window.findChildren<QWidget *>())
        texts << widget->accessibleName();
    return texts;
}

bool tooltipHolds(QWidget &widget, const DrawnText &drawn)
{
    const QString none = QStringLiteral("\u2060");
    QToolTip::showText(QPoint(1, 1), none, &widget, QRect(), 1);
    const QPoint at = drawn.ink.center().toPoint();
    QHelpEvent help(QEvent::ToolTip, at, widget.mapToGlobal(at));
    QApplication::sendEvent(&widget, &help);
    const QString tip = QToolTip::text();
    const QString seen = drawn.text.left(drawn.text.indexOf(ellipsis)).trimmed();
    return tip.contains(seen) || tip.contains(seen.toHtmlEscaped());
}

void findOverlaps(const QWidget &widget, const QList<DrawnText> &texts, QStringList &found)
{
    for (qsizetype i = 0; i < texts.size(); ++i)
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            const QRectF both = (texts.at(i).ink & texts.at(i).clip) & (texts.at(j).ink & texts.at(j).clip) & QRectF(widget.rect());
            if (both.width() > slack && both.height() > slack)
                found << QStringLiteral("%1: \"%2\" lies over \"%3\"").arg(nameOf(widget), texts.at(i).text, texts.at(j).text);
        }
}

} // namespace

QStringList clippedTexts(QWidget &window, QSet<QString> *all)
{
    QStringList found;
    const QSet<QString> meant = meantTexts(window);
    QList<QWidget *> widgets = window.findChildren<QWidget *>();
    widgets.prepend(&window);
    for (QWidget *widget : std::as_const(widgets)) {
        if (!widget->isVisible() || widget->size().isEmpty() || isValueOfEditor(*widget) || (widget != &window && widget->isWindow()))
            continue;
        const QList<DrawnText> texts = drawnBy(*widget);
        for (const DrawnText &drawn : texts) {
            if (all)
                all->insert(drawn.text);
            if (const QString cut = cutOf(*widget, drawn); !cut.isEmpty())
                found << QStringLiteral("%1: \"%2\" %3").arg(nameOf(*widget), drawn.text, cut);
            else if (drawn.text.contains(ellipsis) && !meant.contains(drawn.text) && !tooltipHolds(*widget, drawn))
                found << QStringLiteral("%1: \"%2\" is shortened and no tooltip says the rest").arg(nameOf(*widget), drawn.text);
        }
        if (!qobject_cast<QTextEdit *>(widget->parentWidget()))
            findOverlaps(*widget, texts, found);
    }
    return found;
}

} // namespace punte
