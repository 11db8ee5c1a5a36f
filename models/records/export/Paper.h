// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QDateTime>
#include <QFont>
#include <QLocale>
#include <QSizeF>
#include <QStringList>

#include <functional>

class QPagedPaintDevice;
class QPainter;

namespace punte {

/// What all that is printed has in common: lengths in tenths of a point, so that paper, PDF and preview break lines alike; title, moment and
/// person on top of every page, "page n of m" at its foot. Needs a QGuiApplication for its fonts; any thread.
namespace Paper {

struct Head {
    QString title;
    QStringList lines; ///< below the title: a filter, facts
    QString user;
    QDateTime asOf;
    QString foot;      ///< at the left of the page number
    QLocale locale;
};

[[nodiscard]] QFont font(double points, bool bold = false);
[[nodiscard]] QStringList broken(const QString &text, double width, const QFont &font, int maxLines);
/// Scales the painter; what is left of the page for its content ends above the foot.
[[nodiscard]] QSizeF begin(QPainter &painter);
/// Where the content begins.
[[nodiscard]] double top(const Head &head);
/// Where it ends.
[[nodiscard]] double bottom(const QSizeF &page);
void paintHead(QPainter &painter, const QSizeF &page, const Head &head, int number, int count);
/// A PDF file on A4, painted by `paint`.
[[nodiscard]] Result<> writePdf(const QString &path, const QString &title, const std::function<Result<>(QPagedPaintDevice &)> &paint);

} // namespace Paper

} // namespace punte
