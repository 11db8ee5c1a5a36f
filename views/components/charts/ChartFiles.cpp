// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/charts/Chart.h"

#include "views/components/charts/ChartCanvas.h"
#include "views/components/charts/ChartTableModel.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace punte {

namespace {

constexpr double sheetMargin = 16;

std::unexpected<AppError> chartError(LiveText tell)
{
    return std::unexpected(toldError(ErrorKind::Invalid, std::move(tell)));
}

} // namespace

QSizeF Chart::sheetSize() const
{
    const Theme &theme = Theme::instance();
    const QSizeF chart = m_canvas->viewport()->size();
    return {chart.width() + 2 * sheetMargin, chart.height() + theme.lineHeight(FontRole::PanelTitle) + theme.lineHeight(FontRole::Secondary) + 4 * sheetMargin};
}

void Chart::paintSheet(QPainter &painter, const QSizeF &size)
{
    const Theme &theme = Theme::instance();
    const double head = theme.lineHeight(FontRole::PanelTitle);
    const double foot = theme.lineHeight(FontRole::Secondary);
    painter.fillRect(QRectF({}, size), Theme::color(Token::Panel, false));
    painter.setPen(Theme::color(Token::Text1, false));
    painter.setFont(theme.font(FontRole::PanelTitle));
    painter.drawText(QRectF(sheetMargin, sheetMargin, size.width() - 2 * sheetMargin, head), Qt::AlignLeft | Qt::AlignVCenter, m_data.name);
    painter.setPen(Theme::color(Token::Text2, false));
    painter.setFont(theme.font(FontRole::Secondary));
    painter.drawText(QRectF(sheetMargin, size.height() - sheetMargin - foot, size.width() - 2 * sheetMargin, foot), Qt::AlignLeft | Qt::AlignVCenter, m_data.caption);
    m_canvas->paintOnPaper(painter, QRectF(QPointF(sheetMargin, head + 2 * sheetMargin), QSizeF(m_canvas->viewport()->size())));
}

QImage Chart::picture(double scale)
{
    const QSizeF size = sheetSize();
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintSheet(painter, size);
    return image;
}

Result<> Chart::save(const QString &path)
{
    if (!m_data.hasValues())
        return chartError([] { return tr("There is nothing to save."); });
    const QString ending = QFileInfo(path).suffix().toLower();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return chartError([why = file.errorString()] { return why; });
    bool written = true;
    const QSizeF size = sheetSize();
    if (ending == QLatin1String("png")) {
        written = picture().save(&file, "PNG");
    } else if (ending == QLatin1String("svg")) {
        QSvgGenerator svg;
        svg.setOutputDevice(&file);
        svg.setTitle(m_data.name);
        svg.setSize(size.toSize());
        svg.setViewBox(QRectF({}, size));
        QPainter painter(&svg);
        paintSheet(painter, size);
    } else if (ending == QLatin1String("pdf")) {
        QPdfWriter pdf(&file);
        pdf.setTitle(m_data.name);
        pdf.setCreator(QStringLiteral("Punte"));
        pdf.setResolution(96);
        pdf.setPageSize(QPageSize(size * 72.0 / 96, QPageSize::Point, {}, QPageSize::ExactMatch));
        pdf.setPageMargins(QMarginsF());
        QPainter painter(&pdf);
        paintSheet(painter, size);
    } else {
        file.cancelWriting();
        return chartError([] { return tr("A chart is saved as .png, .svg or .pdf."); });
    }
    if (!written || !file.commit())
        return chartError([why = file.errorString()] { return why; });
    return {};
}

void Chart::copy()
{
    if (!m_data.hasValues())
        return;
    QString text;
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table>");
    for (const QStringList &row : m_model->texts()) {
        html += QStringLiteral("<tr>");
        for (qsizetype c = 0; c < row.size(); ++c) {
            text += (c > 0 ? QStringLiteral("\t") : QString()) + QString(row.at(c)).replace(u'\t', u' ').replace(u'\n', u' ');
            html += QStringLiteral("<td>") + row.at(c).toHtmlEscaped() + QStringLiteral("</td>");
        }
        text += u'\n';
        html += QStringLiteral("</tr>");
    }
    html += QStringLiteral("</table>");
    auto *mime = new QMimeData;
    mime->setText(text);
    mime->setHtml(html);
    mime->setImageData(picture());
    QApplication::clipboard()->setMimeData(mime);
    Q_EMIT copied();
}

} // namespace punte
