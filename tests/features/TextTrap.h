// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QStringList>

#include <memory>

class QWidget;

namespace punte {

class TextTrapEngine;

/// A paper that keeps only the words: what a widget really paints, also where it draws its texts itself.
class TextTrap final : public QPaintDevice {
public:
    TextTrap();
    ~TextTrap() override;
    /// Every text painted by the widget and what lies on it, in order of painting.
    [[nodiscard]] static QStringList paintedTexts(QWidget &widget);

    [[nodiscard]] QPaintEngine *paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    std::unique_ptr<TextTrapEngine> m_engine;
};

} // namespace punte
