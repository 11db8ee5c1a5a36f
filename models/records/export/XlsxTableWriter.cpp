// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/export/XlsxTableWriter.h"

#include "models/core/DateFormat.h"
#include "models/core/Decimal.h"

#include <QCoreApplication>
#include <QFile>

#include <xlsxwriter.h>

namespace punte {

namespace {

constexpr qsizetype xlsxMaxText = 32'767; // of one cell, by the file format
constexpr double pixelsPerCharacter = 7.5;

lxw_datetime xlsxMoment(QDate date, QTime time)
{
    return {date.year(), date.month(), date.day(), time.hour(), time.minute(), double(time.second())};
}

/// A spreadsheet keeps numbers as doubles: what has more digits than those hold is written as text instead of being rounded.
std::optional<double> exactDouble(const QString &plain)
{
    const auto decimal = Decimal::fromText(plain);
    if (!decimal)
        return std::nullopt;
    qsizetype digits = 0;
    for (const QChar c : plain)
        digits += c.isDigit() ? 1 : 0;
    return digits <= 15 ? std::optional(plain.toDouble()) : std::nullopt;
}

} // namespace

XlsxTableWriter::XlsxTableWriter(const QString &path, ExportStyle style, int sheetRows)
    : m_path(path)
    , m_style(std::move(style))
    , m_sheetRows(sheetRows)
{
}

XlsxTableWriter::~XlsxTableWriter()
{
    if (m_book != nullptr)
        workbook_close(m_book); // given up: the half file is removed by whoever asked for it
}

Result<> XlsxTableWriter::begin(const ExportSheet &sheet)
{
    m_sheet = sheet;
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    m_book = workbook_new_opt(QFile::encodeName(m_path).constData(), &options);
    if (m_book == nullptr)
        return std::unexpected(exportError([] { return QCoreApplication::translate("Export", "there is not enough memory"); }));
    const auto format = [this](const char *number) {
        lxw_format *made = workbook_add_format(m_book);
        format_set_num_format(made, number);
        return made;
    };
    m_head = workbook_add_format(m_book);
    format_set_bold(m_head);
    format_set_bottom(m_head, LXW_BORDER_THIN);
    m_money = format("#,##0.00");
    m_whole = format("0");
    m_percent = format("0.##\"%\"");
    const QByteArray date = m_style.date.toLower().toLatin1();
    m_date = format(date.constData());
    m_instant = format((date + " hh:mm").constData());
    lxw_doc_properties facts{};
    QByteArray title = sheet.title.toUtf8(); // the library takes plain char pointers and copies
    QByteArray user = sheet.user.toUtf8();
    facts.title = title.data();
    facts.author = user.data();
    workbook_set_properties(m_book, &facts);
    openSheet();
    return {};
}

void XlsxTableWriter::openSheet()
{
    ++m_sheets;
    // A sheet's name may hold 31 characters and none of []:*?/\.
    QString name = m_sheet.title.left(24);
    for (const QChar c : QStringLiteral("[]:*?/\\'"))
        name.remove(c);
    if (m_sheets > 1)
        name += QStringLiteral(" %1").arg(m_sheets);
    m_page = workbook_add_worksheet(m_book, name.isEmpty() ? nullptr : name.toUtf8().constData());
    worksheet_freeze_panes(m_page, 1, 0);
    for (int i = 0; i < m_sheet.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(m_page, column, column, m_sheet.columns[i].width / pixelsPerCharacter, nullptr);
        const QString title = m_style.words ? m_sheet.columns[i].title : QString::fromLatin1(m_sheet.columns[i].key);
        worksheet_write_string(m_page, 0, column, title.toUtf8().constData(), m_head);
    }
    m_row = 1;
}

Result<> XlsxTableWriter::cell(unsigned row, unsigned short column, const ExportColumn &what, const QVariantList &values)
{
    const QVariant raw = values.value(what.value);
    if (!raw.isValid() || raw.isNull())
        return {};
    lxw_error error = LXW_NO_ERROR;
    const auto number = ExportSheet::isNumber(what.kind) ? exactDouble(raw.toString()) : std::nullopt;
    // The calendar of spreadsheets begins in 1900.
    const bool isDay = what.kind == FieldKind::Date && raw.typeId() == QMetaType::QDate && raw.toDate().year() >= 1900;
    const bool isMoment = what.kind == FieldKind::Instant && raw.typeId() == QMetaType::QDateTime && raw.toDateTime().date().year() >= 1900;
    if (number) {
        lxw_format *look = what.kind == FieldKind::Money ? m_money : what.kind == FieldKind::Percent ? m_percent : m_whole;
        error = worksheet_write_number(m_page, row, column, *number, look);
    } else if (isDay) {
        lxw_datetime moment = xlsxMoment(raw.toDate(), QTime(0, 0));
        error = worksheet_write_datetime(m_page, row, column, &moment, m_date);
    } else if (isMoment) {
        const QDateTime local = raw.toDateTime().toLocalTime();
        lxw_datetime moment = xlsxMoment(local.date(), local.time());
        error = worksheet_write_datetime(m_page, row, column, &moment, m_instant);
    } else {
        const QString text = m_sheet.text(what, values, m_style);
        if (text.size() > xlsxMaxText)
            return std::unexpected(exportError([] { return QCoreApplication::translate("Export", "a text is longer than a spreadsheet's cell holds; choose CSV"); }));
        error = worksheet_write_string(m_page, row, column, text.toUtf8().constData(), nullptr);
    }
    if (error != LXW_NO_ERROR)
        return std::unexpected(exportError(QString::fromUtf8(lxw_strerror(error))));
    return {};
}

Result<> XlsxTableWriter::rows(const QList<QVariantList> &rows)
{
    for (const QVariantList &values : rows) {
        if (m_row >= static_cast<unsigned>(m_sheetRows))
            openSheet();
        for (int i = 0; i < m_sheet.columns.size(); ++i) {
            if (auto done = cell(m_row, static_cast<unsigned short>(i), m_sheet.columns[i], values); !done)
                return done;
        }
        ++m_row;
    }
    return {};
}

void XlsxTableWriter::writeFacts()
{
    m_page = workbook_add_worksheet(m_book, QCoreApplication::translate("Export", "About").toUtf8().constData());
    worksheet_set_column(m_page, 0, 0, 16, nullptr);
    worksheet_set_column(m_page, 1, 1, 80, nullptr);
    const QList<std::pair<QString, QString>> facts = {
        {QCoreApplication::translate("Export", "List"), m_sheet.title},
        {QCoreApplication::translate("Export", "Filter"), m_sheet.filter.isEmpty() ? QCoreApplication::translate("Export", "all rows") : m_sheet.filter},
        {QCoreApplication::translate("Export", "As of"), DateFormat::shortInstant(m_sheet.asOf, m_sheet.locale)},
        {QCoreApplication::translate("Export", "Exported by"), m_sheet.user}};
    unsigned row = 0;
    for (const auto &[name, value] : facts) {
        worksheet_write_string(m_page, row, 0, name.toUtf8().constData(), m_head);
        worksheet_write_string(m_page, row++, 1, value.left(xlsxMaxText).toUtf8().constData(), nullptr);
    }
}

Result<> XlsxTableWriter::finish()
{
    writeFacts();
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    if (error != LXW_NO_ERROR)
        return std::unexpected(exportError(QString::fromUtf8(lxw_strerror(error))));
    return {};
}

} // namespace punte
