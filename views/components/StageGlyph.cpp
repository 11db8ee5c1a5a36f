// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/StageGlyph.h"

#include "views/theme/Shapes.h"

#include <QPainter>

#include <array>

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

void StageGlyph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, QRectF(rect()), m_stage, m_dimmed || !isEnabled());
}

} // namespace punte
