// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/calendar/CalendarPrint.h"

#include "models/core/DateFormat.h"
#include "views/components/calendar/AgendaView.h"
#include "views/components/calendar/MonthView.h"
#include "views/components/calendar/TimeGrid.h"

#include <QCoreApplication>
#include <QFile>
#include <QPageLayout>
#include <QPainter>
#include <QPrinter>

namespace punte {

namespace {

QString printTr(const char *text)
{
    return QCoreApplication::translate("CalendarPrint", text);
}

/// Draws in the pixels of the design, whatever the printer counts in.
class SheetPainter final {
public:
    SheetPainter(QPainter &painter, QPrinter &printer, const CalendarModel &model, const CalendarPrint::Sheet &sheet)
        : m_painter(painter)
        , m_printer(printer)
        , m_model(model)
        , m_sheet(sheet)
        , m_look(true)
    {
        const QRectF page = printer.pageLayout().paintRectPixels(printer.resolution());
        // The width of the page holds as many pixels of the design as a window would show.
        const qreal wanted = sheet.what == CalendarPrint::What::Agenda ? 760 : 1120;
        m_scale = page.width() / wanted;
        m_size = QSizeF(wanted, page.height() / m_scale);
        painter.scale(m_scale, m_scale);
        painter.setRenderHint(QPainter::Antialiasing);
    }

    void run()
    {
        if (m_sheet.what == CalendarPrint::What::Agenda) {
            agenda();
            return;
        }
        frame(1);
        m_painter.save();
        m_painter.translate(0, headHeight);
        const QSizeF room(m_size.width(), m_size.height() - headHeight - footHeight);
        if (m_sheet.what == CalendarPrint::What::Month)
            MonthView::paint(m_painter, room, m_model, m_look, m_sheet.first, m_sheet.last, m_sheet.month, m_sheet.asOf.date(), states());
        else
            hours(room);
        m_painter.restore();
    }

private:
    static constexpr qreal headHeight = 46;
    static constexpr qreal footHeight = 22;

    [[nodiscard]] std::function<EntryState(const CalendarEntry &)> states() const
    {
        return [this](const CalendarEntry &entry) {
            EntryState state;
            state.clash = CalendarLook::clashText(m_model, entry);
            return state;
        };
    }

    void hours(QSizeF room)
    {
        // From the first to the last hour in which something is, at least the working day.
        int from = m_model.hours().starts.hour();
        int to = m_model.hours().ends.hour() + 1;
        for (const CalendarEntry &entry : m_model.entries()) {
            if (entry.inStrip() || entry.slot.day < m_sheet.first || entry.slot.day > m_sheet.last)
                continue;
            from = std::min(from, entry.slot.minuteOfDay() / 60);
            to = std::max(to, std::min(24, (entry.slot.minuteOfDay() + std::max(entry.slot.minutes, 30) + 59) / 60));
        }
        const TimeGrid measure(m_model, m_look, m_sheet.first, m_sheet.last, room.width(), 10, from, to);
        const qreal hour = (room.height() - measure.headHeight()) / (to - from);
        const TimeGrid grid(m_model, m_look, m_sheet.first, m_sheet.last, room.width(), hour, from, to);
        grid.paintHead(m_painter, m_sheet.asOf.date(), states());
        m_painter.save();
        m_painter.translate(0, grid.headHeight());
        m_painter.setClipRect(QRectF(0, 0, room.width(), grid.hoursHeight()));
        grid.paintHours(m_painter, QRectF(0, 0, room.width(), grid.hoursHeight()), m_sheet.asOf, states());
        m_painter.restore();
    }

    void agenda()
    {
        const QList<AgendaView::Line> lines = AgendaView::linesOf(m_model, m_sheet.first, m_sheet.last);
        const qreal height = 28;
        int page = 1;
        frame(page);
        qreal y = headHeight;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            // A day's name does not stand alone at the foot.
            const qreal needed = !lines.at(i).entry && i + 1 < lines.size() && lines.at(i + 1).entry ? 2 * height : height;
            if (y + needed > m_size.height() - footHeight) {
                m_printer.newPage();
                frame(++page);
                y = headHeight;
            }
            const EntryState state = lines.at(i).entry ? states()(*lines.at(i).entry) : EntryState();
            AgendaView::paintLine(m_painter, QRectF(0, y, m_size.width(), height), lines.at(i), m_model, m_look, m_sheet.asOf.date(), state);
            y += height;
        }
    }

    void frame(int page)
    {
        const QRectF head(0, 0, m_size.width(), headHeight - 10);
        m_painter.setPen(m_look.color(Token::Text1));
        m_painter.setFont(m_look.font(FontRole::PageTitle));
        m_painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, m_sheet.heading);
        m_painter.setPen(m_look.color(Token::Text2));
        m_painter.setFont(m_look.font(FontRole::Secondary));
        m_painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, m_sheet.who);
        const QRectF foot(0, m_size.height() - footHeight, m_size.width(), footHeight);
        m_painter.setPen(m_look.color(Token::Text3));
        m_painter.setFont(m_look.font(FontRole::Caption));
        m_painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom,
            printTr(QT_TRANSLATE_NOOP("CalendarPrint", "As of %1, printed by %2")).arg(DateFormat::shortInstant(m_sheet.asOf), m_sheet.printedBy));
        m_painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, printTr(QT_TRANSLATE_NOOP("CalendarPrint", "page %1")).arg(page));
    }

    QPainter &m_painter;
    QPrinter &m_printer;
    const CalendarModel &m_model;
    const CalendarPrint::Sheet &m_sheet;
    CalendarLook m_look;
    qreal m_scale = 1;
    QSizeF m_size;
};

} // namespace

void CalendarPrint::prepare(QPrinter &printer, const Sheet &sheet)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(sheet.what == What::Agenda ? QPageLayout::Portrait : QPageLayout::Landscape);
    printer.setPageMargins(QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter);
    printer.setDocName(sheet.heading);
    printer.setCreator(QStringLiteral("Punte"));
}

bool CalendarPrint::print(QPrinter &printer, const CalendarModel &model, const Sheet &sheet)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    SheetPainter(painter, printer, model, sheet).run();
    return painter.end();
}

Result<> CalendarPrint::writePdf(const QString &file, const CalendarModel &model, const Sheet &sheet)
{
    const QString part = file + QStringLiteral(".part");
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(part);
    prepare(printer, sheet);
    const auto refused = [&](const QString &detail) {
        QFile::remove(part);
        return std::unexpected(toldError(ErrorKind::Invalid, [] { return printTr(QT_TRANSLATE_NOOP("CalendarPrint", "The file cannot be written there.")); }, detail));
    };
    if (!print(printer, model, sheet))
        return refused(file);
    QFile::remove(file);
    QFile written(part);
    if (!written.rename(file))
        return refused(written.errorString());
    return {};
}

} // namespace punte
