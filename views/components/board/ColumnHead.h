// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/Theme.h"

#include <QList>
#include <QStringList>
#include <QWidget>

#include <functional>

namespace punte {

/// One labelled figure of a column's head: a value per currency and, during a drag, what the drop would make of it.
struct HeadFigure {
    QString label;
    QStringList values;
    QStringList previews; ///< parallel to values; empty = no preview
    bool strong = false;
    QString shortLabel{};    ///< "Wtd." where the label and its amount do not fit side by side
};

/// Where the labels of a head stand. All heads of a board agree on the one that suits the fullest.
enum class HeadLabels { Beside, Shortened, Above };

/// What a column's head shows, formatted. Sums are exact, never abbreviated.
struct ColumnHeadFace {
    QString name;
    QString subtitle;      ///< "last 30 days"
    QString count;
    QString countPreview;  ///< "6" of "7 -> 6"
    QList<HeadFigure> figures;
    int percent = -1;      ///< drawn as a bar; -1 = none
    Token color = Token::Text2;
    std::function<void(QPainter &, const QRectF &, bool dimmed)> glyph;
};

/// Head of a board column: glyph, name, count, figures, probability. Draws itself; its height follows `wantedHeight`, which the board
/// makes equal for all columns. The name of the column and all figures are its accessible text.
class ColumnHead final : public QWidget {
    Q_OBJECT
public:
    explicit ColumnHead(QWidget *parent = nullptr);
    void setFace(const ColumnHeadFace &face);
    [[nodiscard]] const ColumnHeadFace &face() const { return m_face; }
    void setDimmed(bool dimmed);
    /// What its labels need at this width.
    [[nodiscard]] HeadLabels wantedLabels(int width) const;
    void setLabels(HeadLabels labels);
    [[nodiscard]] HeadLabels labels() const { return m_labels; }
    /// Height that this head needs with its labels where they are; a drag does not change it.
    [[nodiscard]] int wantedHeight() const;

Q_SIGNALS:
    /// The person clicked the head or pressed Enter on it: show exactly the rows behind its figures.
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Lines of figures with both the old and the new ones.
    [[nodiscard]] int previewLines() const;

    ColumnHeadFace m_face;
    HeadLabels m_labels = HeadLabels::Beside;
    bool m_dimmed = false;
};

} // namespace punte
