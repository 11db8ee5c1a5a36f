// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/StageGlyph.h"

#include "views/theme/Shapes.h"

#include <QPainter>

#include <array>
#include <cmath>

namespace punte {

namespace {

struct StageLook {
    const char16_t *code;
    Token token;
    int planks; ///< 5 = tick, 6 = cross
};

constexpr std::array<StageLook, 6> stageLooks{{
    {u"PROSPECTING", Token::StageProspecting, 1},
    {u"QUALIFICATION", Token::StageQualification, 2},
    {u"PROPOSAL", Token::StageProposal, 3},
    {u"NEGOTIATION", Token::StageNegotiation, 4},
    {u"CLOSED_WON", Token::StageWon, 5},
    {u"CLOSED_LOST", Token::StageLost, 6},
}};

const StageLook &stageLook(const QString &stage)
{
    for (const StageLook &look : stageLooks)
        if (stage == QStringView(look.code))
            return look;
    return stageLooks.front();
}

} // namespace

StageGlyph::StageGlyph(const QString &stage, QWidget *parent)
    : QWidget(parent)
    , m_stage(stage)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

void StageGlyph::setStage(const QString &stage)
{
    m_stage = stage;
    update();
}

void StageGlyph::setDimmed(bool dimmed)
{
    m_dimmed = dimmed;
    update();
}

int StageGlyph::glyphWidth() { return Shapes::planksWidth(4); }

Token StageGlyph::token(const QString &stage) { return stageLook(stage).token; }

QSize StageGlyph::sizeHint() const { return {glyphWidth(), Theme::instance().px(14)}; }

void StageGlyph::paint(QPainter &painter, const QRectF &rect, const QString &stage, bool dimmed)
{
    const StageLook &look = stageLook(stage);
    const QColor ink = themeColor(dimmed ? Token::Line2 : look.token);
    if (look.planks <= 4) {
        Shapes::planks(painter, rect, 4, look.planks, ink, themeColor(Token::Line2));
        return;
    }
    const qreal edge = Theme::instance().px(look.planks == 5 ? 12 : 9);
    const QRectF box(rect.left() + (glyphWidth() - edge) / 2 - 1, rect.center().y() - edge / 2, edge, edge);
    if (look.planks == 5)
        Shapes::tick(painter, box, ink);
    else
        Shapes::cross(painter, box, ink);
}

void StageGlyph::paintSmall(QPainter &painter, const QRectF &square, const QString &stage, bool dimmed)
{
    const StageLook &look = stageLook(stage);
    if (look.planks > 4) {
        paint(painter, square.translated((square.width() - glyphWidth()) / 2, 0), stage, dimmed);
        return;
    }
    const qreal step = square.width() / 4; // a plank and its gap are equally wide, so that four fit
    const qreal height = Theme::instance().px(10);
    for (int i = 0; i < 4; ++i) {
        const QRectF plank(square.left() + i * step, std::round(square.center().y() - height / 2), std::round(step / 2), height);
        painter.fillRect(plank, themeColor(i < look.planks && !dimmed ? look.token : Token::Line2));
    }
}

void StageGlyph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, QRectF(rect()), m_stage, m_dimmed || !isEnabled());
}

} // namespace punte
