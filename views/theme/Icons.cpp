// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/Icons.h"

#include <QFile>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace punte {

namespace {

Q_LOGGING_CATEGORY(logIcons, "punte.theme.icons")

QString iconFile(const QString &name, int size)
{
    // Ours first: where the icon theme's drawing does not fit the design.
    if (const QString own = QStringLiteral(":/punte/icons/punte/16/%1.svg").arg(name); QFile::exists(own))
        return own;
    const QString fine = QStringLiteral(":/punte/icons/breeze/%1/%2.svg").arg(size >= 20 ? 22 : 16).arg(name);
    if (QFile::exists(fine))
        return fine;
    const QString other = QStringLiteral(":/punte/icons/breeze/%1/%2.svg").arg(size >= 20 ? 16 : 22).arg(name);
    return QFile::exists(other) ? other : QString();
}

// Only the coverage of a drawing is kept, so a theme needs no second set of files. What the drawing paints in white (the mark inside a
// warning triangle) is cut out.
void tintIcon(QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int alpha = qAlpha(line[x]);
            if (alpha == 0)
                continue;
            const int least = std::min({qRed(line[x]), qGreen(line[x]), qBlue(line[x])}) * 255 / alpha;
            const int ink = least <= 150 ? alpha : alpha * std::max(0, 240 - least) / 90;
            line[x] = qPremultiply(qRgba(color.red(), color.green(), color.blue(), ink * color.alpha() / 255));
        }
    }
}

class TokenIconEngine final : public QIconEngine {
public:
    TokenIconEngine(QString name, Token token, Token selected)
        : m_name(std::move(name)), m_token(token), m_selected(selected)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        Icons::paint(*painter, rect, m_name, colorFor(mode, state));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1.0); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const int edge = std::min(size.width(), size.height());
        return Icons::pixmap(m_name, int(std::lround(edge / scale)), colorFor(mode, state), scale);
    }
    QIconEngine *clone() const override { return new TokenIconEngine(m_name, m_token, m_selected); }
    QString key() const override { return QStringLiteral("PunteTokenIcon"); }
    bool isNull() override { return iconFile(m_name, 16).isEmpty(); }
    QString iconName() override { return m_name; }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }

private:
    QColor colorFor(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return themeColor(Token::Disabled);
        return themeColor(state == QIcon::On ? m_selected : m_token);
    }

    QString m_name;
    Token m_token;
    Token m_selected;
};

} // namespace

QIcon Icons::icon(const QString &name, Token token) { return icon(name, token, token); }

QIcon Icons::icon(const QString &name, Token token, Token selected) { return QIcon(new TokenIconEngine(name, token, selected)); }

QPixmap Icons::pixmap(const QString &name, int size, const QColor &color, qreal pixelRatio)
{
    const QString key = QStringLiteral("punte/%1/%2/%3/%4").arg(name).arg(size).arg(color.rgba(), 8, 16).arg(pixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const QString file = iconFile(name, size);
    if (file.isEmpty()) {
        qCWarning(logIcons) << "no such icon:" << name;
        return {};
    }
    const int pixels = int(std::ceil(size * pixelRatio));
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QSvgRenderer renderer(file);
        QPainter painter(&image);
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    }
    tintIcon(image, color);
    pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(pixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void Icons::paint(QPainter &painter, const QRect &rect, const QString &name, const QColor &color)
{
    const int edge = std::min(rect.width(), rect.height());
    const QPixmap image = pixmap(name, edge, color, painter.device()->devicePixelRatioF());
    painter.drawPixmap(QPoint(rect.x() + (rect.width() - edge) / 2, rect.y() + (rect.height() - edge) / 2), image);
}

bool Icons::exists(const QString &name) { return !iconFile(name, 16).isEmpty(); }

QIcon Icons::application() { return QIcon(QStringLiteral(":/punte/icons/app/punte.svg")); }

} // namespace punte
