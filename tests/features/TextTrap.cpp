// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/TextTrap.h"

#include <QPaintEngine>
#include <QWidget>

namespace punte {

class TextTrapEngine final : public QPaintEngine {
public:
    TextTrapEngine()
        : QPaintEngine(PaintEngineFeatures(AllFeatures & ~ObjectBoundingModeGradients))
    {
    }
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF &, const QTextItem &item) override { texts << item.text(); }
    [[nodiscard]] Type type() const override { return User; }

    QStringList texts;
};

TextTrap::TextTrap()
    : m_engine(std::make_unique<TextTrapEngine>())
{
}

TextTrap::~TextTrap() = default;

QPaintEngine *TextTrap::paintEngine() const { return m_engine.get(); }

int TextTrap::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
    case PdmHeight:
        return 4000;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return 96;
    case PdmDepth:
        return 32;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    default:
        return 0;
    }
}

QStringList TextTrap::paintedTexts(QWidget &widget)
{
    TextTrap trap;
    widget.render(&trap);
    return trap.m_engine->texts;
}

} // namespace punte
