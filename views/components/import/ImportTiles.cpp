// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/import/ImportTiles.h"

#include "models/core/NumberFormat.h"
#include "views/components/PlainLabel.h"
#include "views/components/import/ImportRowsModel.h"
#include "views/theme/Icons.h"
#include "views/theme/NumberPainter.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace punte {

ImportTile::ImportTile(const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

void ImportTile::setContent(const QString &label, int count, const QString &shortLabel)
{
    m_shortLabel = shortLabel;
    m_count = NumberFormat::integer(count);
    setText(label);
    setAccessibleName(tr("%1: %2").arg(label, m_count));
    update();
}

void ImportTile::setUrgent(bool urgent)
{
    m_urgent = urgent;
    update();
}

QSize ImportTile::sizeHint() const
{
    return {Theme::instance().px(110), Theme::instance().px(58)};
}

void ImportTile::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    if (isChecked() || underMouse())
        painter.fillRect(rect(), themeColor(isChecked() ? Token::Tint : Token::Inset));
    if (isChecked())
        painter.fillRect(QRect(0, height() - theme.px(2), width(), theme.px(2)), themeColor(Token::Accent));
    const Token ink = !isEnabled() ? Token::Disabled : m_urgent ? Token::Warning : Token::Text2;
    const int edge = theme.px(14);
    const int left = theme.px(12);
    const QRect line(left, theme.px(8), width() - left - theme.px(6), theme.px(18));
    Icons::paint(painter, QRect(left, line.center().y() - edge / 2, edge, edge), m_icon, themeColor(ink));
    const QFont font = theme.font(FontRole::Secondary);
    painter.setFont(font);
    painter.setPen(themeColor(ink));
    const QRect label = line.adjusted(edge + theme.px(5), 0, 0, 0);
    const QFontMetrics metrics(font);
    const QString shown = m_shortLabel.isEmpty() || metrics.horizontalAdvance(text()) <= label.width() ? text() : m_shortLabel;
    painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(shown, Qt::ElideRight, label.width()));
    setToolTip(metrics.horizontalAdvance(text()) <= label.width() ? QString() : plainToolTip(text()));
    painter.setPen(themeColor(isEnabled() ? Token::Text1 : Token::Disabled));
    NumberPainter::draw(painter, QRectF(left, line.bottom() + 1, width() - left, theme.px(26)), Qt::AlignLeft | Qt::AlignVCenter, m_count, theme.font(FontRole::KeyFigure));
}

ImportTiles::ImportTiles(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(1);
    for (const char *icon : {"list-add", "document-edit", "checkmark", "data-warning", "dialog-cancel", "table"}) {
        auto *tile = new ImportTile(QString::fromLatin1(icon), this);
        tile->setObjectName(QStringLiteral("importTile%1").arg(m_tiles.size()));
        const int index = int(m_tiles.size());
        m_tiles.append(tile);
        row->addWidget(tile);
        connect(tile, &QAbstractButton::clicked, this, [this, index] {
            const auto outcome = index < 5 ? std::optional(ImportOutcome(index)) : std::nullopt;
            setCurrent(outcome);
            Q_EMIT chosen(outcome);
        });
    }
    setCurrent(std::nullopt);
    retranslate();
}

void ImportTiles::setCounts(const ImportCounts &counts)
{
    m_counts = counts;
    retranslate();
}

void ImportTiles::setCurrent(std::optional<ImportOutcome> outcome)
{
    const int current = outcome ? int(*outcome) : 5;
    for (int i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setChecked(i == current);
}

void ImportTiles::retranslate()
{
    const int counts[] = {m_counts.created, m_counts.changed, m_counts.unchanged, m_counts.asks, m_counts.refused};
    for (int i = 0; i < 5; ++i)
        m_tiles[i]->setContent(ImportRowsModel::outcomeText(ImportOutcome(i)), counts[i]);
    m_tiles[3]->setUrgent(m_counts.asks > 0);
    m_tiles[5]->setContent(tr("Rows in the file"), m_counts.rows, tr("In the file", "rows, where the room is short"));
}

void ImportTiles::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Shapes::box(painter, QRectF(rect()), Theme::instance().px(8), themeColor(Token::Panel), themeColor(Token::Line));
    for (qsizetype i = 1; i < m_tiles.size(); ++i)
        painter.fillRect(QRect(m_tiles[i]->x() - 1, 1, 1, height() - 2), themeColor(Token::Line));
}

} // namespace punte
