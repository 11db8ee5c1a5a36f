// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/import/SheetReader.h"

#include "models/core/Logging.h"
#include "models/records/import/SheetFactory.h"
#include "models/records/import/XlsxSheets.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <orcus/orcus_ods.hpp>

namespace punte {

namespace {

constexpr qint64 sheetMaxFile = 100LL * 1024 * 1024;
constexpr quint64 sheetMaxUnpacked = 600ULL * 1024 * 1024;

AppError sheetError(LiveText tell)
{
    return toldError(ErrorKind::Invalid, std::move(tell));
}

/// What all parts of a ZIP file say they unpack to, from its directory; nothing when there is none. Read before anything is unpacked.
std::optional<quint64> unpackedSize(QFile &file)
{
    const qint64 tailSize = std::min<qint64>(file.size(), 65'557);
    file.seek(file.size() - tailSize);
    const QByteArray tail = file.read(tailSize);
    const qsizetype end = tail.lastIndexOf("PK\x05\x06");
    if (end < 0 || tail.size() - end < 22)
        return std::nullopt;
    const auto at32 = [](const QByteArray &bytes, qsizetype at) { return qFromLittleEndian<quint32>(bytes.constData() + at); };
    const auto at16 = [](const QByteArray &bytes, qsizetype at) { return qFromLittleEndian<quint16>(bytes.constData() + at); };
    const quint32 size = at32(tail, end + 12);
    const quint32 offset = at32(tail, end + 16);
    if (size > 64U * 1024 * 1024 || !file.seek(offset))
        return std::nullopt;
    const QByteArray directory = file.read(size);
    quint64 sum = 0;
    for (qsizetype at = 0; at + 46 <= directory.size() && at32(directory, at) == 0x02014b50;) {
        sum += at32(directory, at + 24);
        at += 46 + at16(directory, at + 28) + at16(directory, at + 30) + at16(directory, at + 32);
    }
    return sum;
}

} // namespace

size_t SheetStrings::add(std::string_view s)
{
    m_strings.append(QString::fromUtf8(s.data(), qsizetype(s.size())));
    return size_t(m_strings.size()) - 1;
}

size_t SheetStrings::commit_segments()
{
    m_strings.append(std::exchange(m_segments, QString()));
    return size_t(m_strings.size()) - 1;
}

size_t SheetFormats::commit_number_format()
{
    m_codes.insert(m_id, m_code);
    m_code.clear();
    return m_id;
}

size_t SheetFormats::commit_cell_xf()
{
    m_cells.append(std::exchange(m_current, 0));
    return size_t(m_cells.size()) - 1;
}

QHash<size_t, SheetNumberLook> SheetFormats::looks() const
{
    QHash<size_t, SheetNumberLook> looks;
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        const auto code = m_codes.constFind(m_cells[i]);
        looks.insert(size_t(i), code == m_codes.constEnd() ? builtInNumberLook(m_cells[i]) : sheetNumberLook(*code));
    }
    return looks;
}

void SheetPage::set_auto(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t col, std::string_view s)
{
    m_cells.setText(row, col, QString::fromUtf8(s.data(), qsizetype(s.size())));
}

void SheetPage::set_string(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t col, orcus::spreadsheet::string_id_t index)
{
    m_cells.setText(row, col, m_strings.value(index));
}

void SheetPage::set_bool(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t col, bool value)
{
    m_cells.setText(row, col, value ? QStringLiteral("true") : QStringLiteral("false"));
}

void SheetPage::set_date_time(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t col, int year, int month, int day, int hour, int minute, double second)
{
    const QDate date(year, month, day);
    const QTime time(hour, minute, int(second));
    QString text = date.toString(Qt::ISODate);
    if (time.isValid() && time != QTime(0, 0))
        text += u' ' + time.toString(QStringLiteral("HH:mm:ss"));
    m_cells.setText(row, col, date.isValid() ? text : QStringLiteral("%1-%2-%3").arg(year).arg(month).arg(day));
}

orcus::spreadsheet::src_address_t SheetPlaces::resolve_address(std::string_view address)
{
    orcus::spreadsheet::src_address_t place{0, 0, 0};
    int column = 0;
    int row = 0;
    for (const char c : address.substr(address.find_last_of('!') == std::string_view::npos ? 0 : address.find_last_of('!') + 1)) {
        if (c >= 'A' && c <= 'Z' && column < 100'000)
            column = column * 26 + (c - 'A' + 1);
        else if (c >= '0' && c <= '9' && row < 100'000'000)
            row = row * 10 + (c - '0');
    }
    place.row = row > 0 ? row - 1 : 0;
    place.column = column > 0 ? column - 1 : 0;
    return place;
}

orcus::spreadsheet::src_range_t SheetPlaces::resolve_range(std::string_view range)
{
    const size_t colon = range.find(':');
    if (colon == std::string_view::npos)
        return {resolve_address(range), resolve_address(range)};
    return {resolve_address(range.substr(0, colon)), resolve_address(range.substr(colon + 1))};
}

orcus::spreadsheet::iface::import_sheet *SheetFactory::append_sheet(orcus::spreadsheet::sheet_t, std::string_view name)
{
    m_pages.push_back(std::make_unique<SheetPage>(m_strings, m_origin));
    m_names.emplace_back(name);
    return m_pages.back().get();
}

orcus::spreadsheet::iface::import_sheet *SheetFactory::get_sheet(std::string_view name)
{
    for (size_t i = 0; i < m_names.size(); ++i) {
        if (m_names[i] == name)
            return m_pages[i].get();
    }
    return nullptr;
}

orcus::spreadsheet::iface::import_sheet *SheetFactory::get_sheet(orcus::spreadsheet::sheet_t index)
{
    return index >= 0 && static_cast<size_t>(index) < m_pages.size() ? m_pages[static_cast<size_t>(index)].get() : nullptr;
}

Result<TableSource::Table> readSheet(const QString &file, FileContainer container)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return std::unexpected(sheetError([why = input.errorString()] { return QCoreApplication::translate("Import", "The file cannot be opened: %1").arg(why); }));
    const qint64 bytes = input.size();
    if (bytes > sheetMaxFile)
        return std::unexpected(sheetError([] { return QCoreApplication::translate("Import", "The workbook is larger than %1 MB. Save the sheet as CSV and import that.").arg(sheetMaxFile / (1024 * 1024)); }));
    const auto unpacked = unpackedSize(input);
    if (!unpacked)
        return std::unexpected(sheetError([] { return QCoreApplication::translate("Import", "The file is not a whole workbook."); }));
    if (*unpacked > sheetMaxUnpacked)
        return std::unexpected(sheetError([] { return QCoreApplication::translate("Import", "Unpacked, the workbook is larger than %1 MB. Save the sheet as CSV and import that.").arg(sheetMaxUnpacked / (1024 * 1024)); }));
    input.close();
    SheetFactory factory;
    try {
        const std::string path = QFile::encodeName(file).toStdString();
        if (container == FileContainer::Xlsx) {
            auto rows = readXlsxRows(file);
            if (!rows)
                return std::unexpected(rows.error());
            return TableSource::Table{std::move(*rows), {}, bytes};
        }
        orcus::orcus_ods(&factory).read_file(path);
    } catch (const std::exception &problem) {
        qCInfo(logImport) << "A workbook could not be read:" << problem.what();
        return std::unexpected(sheetError([] { return QCoreApplication::translate("Import", "The workbook cannot be read; it is damaged or protected by a password."); }));
    }
    for (const std::unique_ptr<SheetPage> &page : factory.pages()) {
        if (page->cells().isTooLarge())
            return std::unexpected(sheetError([] { return QCoreApplication::translate("Import", "The sheet has more cells than can be read at once. Split it and import the parts."); }));
        if (!page->cells().isEmpty())
            return TableSource::Table{page->cells().take(factory.formats().looks(), factory.origin()), {}, bytes};
    }
    return TableSource::Table{};
}

} // namespace punte
