// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/import/CsvReader.h"

#include "models/records/import/TextDecoder.h"

#include <QCoreApplication>
#include <QFile>

#include <deque>

#include <csv.h>

namespace punte {

namespace {

constexpr qint64 csvChunkBytes = 64 * 1024;

int csvNoBlank(unsigned char)
{
    return 0; // libcsv would trim blanks off unquoted cells
}

int csvLineEnds(QStringView text)
{
    int count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n' || (text[i] == u'\r' && (i + 1 >= text.size() || text[i + 1] != u'\n')))
            ++count;
    }
    return count;
}

AppError csvError(LiveText tell)
{
    return toldError(ErrorKind::Invalid, std::move(tell));
}

} // namespace

class CsvReader::Private {
public:
    QFile file;
    CsvFormat format;
    std::optional<TextDecoder> decoder;
    csv_parser parser{};
    bool parserReady = false;
    bool finished = false;
    std::optional<AppError> failed;
    QStringList header;
    bool headerRead = false;
    std::deque<CsvRow> ready;

    // The record being put together.
    QStringList cells;
    bool hasNul = false;
    bool hasUnreadable = false;
    bool tooManyColumns = false;
    bool afterReturn = false;
    qint64 line = 1;       ///< line the parser is in
    qint64 startLine = 1;  ///< line where the present record began
    qint64 number = 0;

    ~Private()
    {
        if (parserReady)
            csv_free(&parser);
    }

    static void cellRead(void *bytes, size_t size, void *self) { static_cast<Private *>(self)->takeCell(static_cast<const char *>(bytes), size); }
    static void recordRead(int end, void *self) { static_cast<Private *>(self)->takeRecord(end); }

    void takeCell(const char *bytes, size_t size)
    {
        afterReturn = false;
        if (cells.size() >= maxColumns) {
            tooManyColumns = true;
            return;
        }
        QString cell = QString::fromUtf8(bytes, static_cast<qsizetype>(size));
        if (cell.contains(QChar(u'\0'))) {
            hasNul = true;
            cell.replace(QChar(u'\0'), QChar(0x2400)); // the sign for NUL, so that the place can be seen
        }
        if (cell.contains(QChar(TextDecoder::unreadableMark))) {
            hasUnreadable = true;
            cell.replace(QChar(TextDecoder::unreadableMark), QChar::ReplacementCharacter);
        }
        line += csvLineEnds(cell);
        cells.append(cell);
    }

    /// Called at every line end outside quotes, and at the end of the file with -1.
    void takeRecord(int end)
    {
        if (!cells.isEmpty() && !(cells.size() == 1 && cells.first().isEmpty() && header.size() != 1))
            finishRecord();
        cells.clear();
        hasNul = hasUnreadable = false;
        if (!(end == '\n' && afterReturn))
            ++line;
        afterReturn = end == '\r';
        startLine = line;
    }

    void finishRecord()
    {
        if (!headerRead) {
            headerRead = true;
            takeHeader();
            return;
        }
        CsvRow row;
        row.number = ++number;
        row.line = startLine;
        if (hasNul)
            row.error = QCoreApplication::translate("Import", "The row holds a NUL character.");
        else if (hasUnreadable)
            row.error = QCoreApplication::translate("Import", "The row holds characters that cannot be read as %1.").arg(QString::fromLatin1(format.encoding));
        else if (cells.size() != header.size())
            row.error = QCoreApplication::translate("Import", "The row has %1 cells, the header has %2.").arg(cells.size()).arg(header.size());
        row.cells = std::move(cells);
        ready.push_back(std::move(row));
    }

    void takeHeader()
    {
        header = uniqueHeader(cells);
        if (hasNul || hasUnreadable)
            failed = csvError([encoding = format.encoding] { return QCoreApplication::translate("Import", "The header cannot be read as %1.").arg(QString::fromLatin1(encoding)); });
    }

    void readChunk()
    {
        const QByteArray bytes = file.read(csvChunkBytes);
        if (bytes.isEmpty() && file.error() != QFileDevice::NoError) {
            failed = csvError([why = file.errorString()] { return QCoreApplication::translate("Import", "The file cannot be read further: %1").arg(why); });
            return;
        }
        const bool last = file.atEnd();
        const QByteArray text = decoder->toUtf8(bytes, last);
        if (csv_parse(&parser, text.constData(), static_cast<size_t>(text.size()), cellRead, recordRead, this) != static_cast<size_t>(text.size()))
            failed = csvError([line = startLine] { return QCoreApplication::translate("Import", "The file cannot be read from line %1 on.").arg(line); });
        else if (static_cast<qsizetype>(parser.entry_pos) > maxCellBytes)
            failed = csvError([line = startLine] { return QCoreApplication::translate("Import", "A cell of the row in line %1 is longer than 1 MB; a quote that is opened there may never be closed.").arg(line); });
        else if (tooManyColumns)
            failed = csvError([line = startLine] { return QCoreApplication::translate("Import", "The row in line %1 has more than %2 columns.").arg(line).arg(maxColumns); });
        else if (last)
            finish();
    }

    void finish()
    {
        finished = true;
        // libcsv ends an open quote silently unless every stray quote is an error; the record is handed out as wrong, not lost.
        constexpr int insideCell = 2;
        if (parser.pstate != insideCell || !parser.quoted) {
            csv_fini(&parser, cellRead, recordRead, this);
            return;
        }
        CsvRow row;
        row.number = ++number;
        row.line = startLine;
        row.cells = cells;
        row.cells.append(QString::fromUtf8(reinterpret_cast<const char *>(parser.entry_buf), static_cast<qsizetype>(parser.entry_pos)));
        row.error = QCoreApplication::translate("Import", "A quote opened in this row is never closed; the rest of the file is part of it.");
        if (headerRead)
            ready.push_back(std::move(row));
        else
            failed = csvError([] { return QCoreApplication::translate("Import", "A quote opened in the header is never closed."); });
    }
};

CsvReader::CsvReader(const QString &file, const CsvFormat &format) : d(std::make_unique<Private>())
{
    d->file.setFileName(file);
    d->format = format;
}

CsvReader::~CsvReader() = default;

Result<> CsvReader::open()
{
    auto decoder = TextDecoder::make(d->format.encoding);
    if (!decoder)
        return std::unexpected(decoder.error());
    d->decoder.emplace(std::move(*decoder));
    if (!d->file.open(QIODevice::ReadOnly))
        return std::unexpected(csvError([why = d->file.errorString()] { return QCoreApplication::translate("Import", "The file cannot be opened: %1").arg(why); }));
    d->file.seek(d->format.bomBytes);
    if (csv_init(&d->parser, CSV_REPALL_NL) != 0)
        return std::unexpected(csvError([] { return QCoreApplication::translate("Import", "There is not enough memory to read the file."); }));
    d->parserReady = true;
    csv_set_delim(&d->parser, static_cast<unsigned char>(d->format.delimiter));
    csv_set_space_func(&d->parser, csvNoBlank);
    csv_set_blk_size(&d->parser, 16 * 1024);
    while (!d->headerRead && !d->finished && !d->failed)
        d->readChunk();
    if (d->failed)
        return std::unexpected(*d->failed);
    if (!d->headerRead)
        return std::unexpected(csvError([] { return QCoreApplication::translate("Import", "The file is empty."); }));
    return {};
}

const QStringList &CsvReader::header() const
{
    return d->header;
}

bool CsvReader::next(CsvRow &row)
{
    while (d->ready.empty() && !d->finished && !d->failed)
        d->readChunk();
    if (d->ready.empty())
        return false;
    row = std::move(d->ready.front());
    d->ready.pop_front();
    return true;
}

std::optional<AppError> CsvReader::failure() const
{
    return d->failed;
}

qint64 CsvReader::position() const
{
    return d->file.pos();
}

qint64 CsvReader::size() const
{
    return d->file.size();
}

} // namespace punte
