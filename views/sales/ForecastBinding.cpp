// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sales/ForecastBinding.h"

#include "models/core/DateFormat.h"
#include "models/records/BoardColumnModel.h"
#include "models/records/Enums.h"
#include "views/components/StageGlyph.h"
#include "views/theme/Icons.h"

namespace punte {

CardFace ForecastBinding::face(const QModelIndex &index) const
{
    CardFace face = PipelineBinding::face(index);
    const auto *card = static_cast<const BoardCard *>(index.data(CardRole).value<void *>());
    if (!card)
        return face;
    const QString stage = QString::fromLatin1(stageOf(*card));
    face.lines.prepend(CardLine{.text = Enums::recordText("opportunity_stage", stage), .stage = stage});
    return face;
}

ColumnHeadFace ForecastBinding::head(int column, const DragPreview *preview) const
{
    const BoardColumnInfo &info = board().columnInfo(column);
    ColumnHeadFace face;
    face.name = board().columnTitle(column);
    addFigures(column, preview, face);
    face.color = info.code == "late" ? Token::Danger : info.from.isValid() && info.until.isValid() ? Token::AccentText : Token::Text3;
    face.glyph = [color = face.color](QPainter &painter, const QRectF &rect, bool dimmed) {
        const int edge = int(rect.height());
        Icons::paint(painter, QRect(int(rect.x()), int(rect.y()), edge, edge), QStringLiteral("view-calendar"), themeColor(dimmed ? Token::Line2 : color));
    };
    return face;
}

QString ForecastBinding::emptyText(int) const
{
    return tr("Nothing is expected here");
}

std::pair<QString, QString> ForecastBinding::dropStrip(const QList<QUuid> &cards, int target) const
{
    const BoardCard *card = cards.size() == 1 ? board().card(cards.first()) : nullptr;
    const DropVerdict::Kind kind = verdict(cards, target).kind;
    if (!card || kind == DropVerdict::Kind::Illegal || kind == DropVerdict::Kind::Source)
        return {};
    const QDate day = board().source().moved(board().value(*card, "expected_close_date"), board().columnInfo(target).code).toDate();
    return {tr("Close date"), day.isValid() ? DateFormat::shortDate(day) : tr("none")};
}

} // namespace punte
