// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/import/VcardReader.h"

#include "models/records/import/TextDecoder.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

namespace punte {

namespace {

constexpr qint64 vcardMaxFile = 10LL * 1024 * 1024;
constexpr qsizetype vcardMaxField = 1024 * 1024;
constexpr int vcardMaxCards = 100'000;
constexpr qsizetype vcardMaxParameters = 100; // of one property; nobody writes so many in earnest

// Columns of the table, in this order.
enum VcardColumn { CardId, CardFullName, CardFirst, CardLast, CardSalutation, CardCompany, CardPosition, CardDepartment, CardEmail, CardPhone, CardLanguage, CardNotes, CardColumns };
const char *const vcardHeader[CardColumns] = {"external_id", "full_name", "first_name", "last_name", "salutation", "company", "position",
                                              "department", "email", "phone", "preferred_language", "notes"};

AppError vcardError(LiveText tell)
{
    return toldError(ErrorKind::Invalid, std::move(tell));
}

QByteArray decodeQuotedPrintable(const QByteArray &value)
{
    QByteArray out;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == '=' && i + 2 < value.size()) {
            bool fits = false;
            const int byte = value.mid(i + 1, 2).toInt(&fits, 16);
            if (fits) {
                out += static_cast<char>(byte);
                i += 2;
                continue;
            }
        }
        out += value[i];
    }
    return out;
}

/// Parts of a structured value, split at unescaped marks, escapes undone.
QStringList vcardParts(const QString &value, QChar mark)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'\\' && i + 1 < value.size()) {
            const QChar next = value[++i];
            parts.last() += next == u'n' || next == u'N' ? QChar(u'\n') : next;
        } else if (value[i] == mark && !mark.isNull()) {
            parts.append(QString());
        } else {
            parts.last() += value[i];
        }
    }
    return parts;
}

QString vcardText(const QString &value)
{
    return vcardParts(value, QChar()).first();
}

std::optional<VcardProperty> parseVcardLine(const QByteArray &line)
{
    // The first colon outside quotes ends name and parameters.
    qsizetype colon = -1;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size() && colon < 0; ++i) {
        if (line[i] == '"')
            quoted = !quoted;
        else if (line[i] == ':' && !quoted)
            colon = i;
    }
    if (colon <= 0)
        return std::nullopt;
    VcardProperty property;
    const QList<QByteArray> head = line.left(colon).split(';');
    property.name = head.first().trimmed().toUpper();
    property.name = property.name.mid(property.name.lastIndexOf('.') + 1); // "item1.EMAIL"
    for (qsizetype i = 1; i < std::min(head.size(), vcardMaxParameters); ++i) {
        const qsizetype equals = head[i].indexOf('=');
        const QByteArray name = equals < 0 ? QByteArray("TYPE") : head[i].left(equals).trimmed().toUpper();
        const QByteArray what = (equals < 0 ? head[i] : head[i].mid(equals + 1)).trimmed().toUpper().replace('"', "");
        if (equals < 0 && (what == "QUOTED-PRINTABLE" || what == "BASE64" || what == "B"))
            property.parameters.insert("ENCODING", what);
        else if (QByteArray &known = property.parameters[name]; known.isEmpty())
            known = what;
        else
            known += ',' + what;
    }
    QByteArray bytes = line.mid(colon + 1);
    if (property.parameters.value("ENCODING") == "QUOTED-PRINTABLE")
        bytes = decodeQuotedPrintable(bytes);
    const QByteArray charset = property.parameters.value("CHARSET", "UTF-8");
    auto decoder = TextDecoder::make(charset);
    if (!decoder)
        decoder = TextDecoder::make("UTF-8");
    property.value = decoder ? QString::fromUtf8(decoder->toUtf8(bytes, true)) : QString();
    if (property.value.contains(QChar(TextDecoder::unreadableMark))) {
        property.isUnreadable = true;
        property.value.replace(QChar(TextDecoder::unreadableMark), QChar::ReplacementCharacter);
    }
    return property;
}

/// The preferred one of several numbers or addresses; the first otherwise.
void takeBest(QString &cell, int &rank, const VcardProperty &property, const QString &value)
{
    const QByteArray types = property.parameters.value("TYPE");
    int score = 1;
    if (types.contains("PREF") || property.parameters.contains("PREF"))
        score = 4;
    else if (types.contains("WORK"))
        score = 3;
    else if (types.contains("CELL"))
        score = 2;
    if (types.contains("FAX") || types.contains("PAGER") || types.contains("X400"))
        score = 0;
    if (!value.trimmed().isEmpty() && score > rank) {
        cell = value.trimmed();
        rank = score;
    }
}

class VcardCard final {
public:
    void take(const VcardProperty &property)
    {
        const QByteArray &name = property.name;
        const bool isText = name == "FN" || name == "N" || name == "ORG" || name == "TITLE" || name == "ROLE" || name == "EMAIL" || name == "TEL"
            || name == "NOTE" || name == "LANG" || name == "UID";
        if (!isText)
            return; // pictures, sounds, keys, addresses: not imported
        if (property.isUnreadable && error.isEmpty())
            error = QCoreApplication::translate("Import", "The row holds characters that cannot be read as %1.").arg(QString::fromLatin1(property.parameters.value("CHARSET", "UTF-8")));
        if (name == "FN" && cells[CardFullName].isEmpty()) {
            cells[CardFullName] = vcardText(property.value).simplified();
        } else if (name == "N" && cells[CardLast].isEmpty() && cells[CardFirst].isEmpty()) {
            const QStringList parts = vcardParts(property.value, u';');
            cells[CardLast] = parts.value(0).simplified();
            cells[CardFirst] = (parts.value(1) + u' ' + parts.value(2).replace(u',', u' ')).simplified();
            cells[CardSalutation] = parts.value(3).simplified();
        } else if (name == "ORG" && cells[CardCompany].isEmpty()) {
            const QStringList parts = vcardParts(property.value, u';');
            cells[CardCompany] = parts.value(0).simplified();
            cells[CardDepartment] = parts.value(1).simplified();
        } else if (name == "TITLE" || (name == "ROLE" && cells[CardPosition].isEmpty())) {
            cells[CardPosition] = vcardText(property.value).simplified();
        } else if (name == "EMAIL") {
            takeBest(cells[CardEmail], m_emailRank, property, vcardText(property.value).remove(QStringLiteral("mailto:"), Qt::CaseInsensitive));
        } else if (name == "TEL") {
            QString number = vcardText(property.value).remove(QStringLiteral("tel:"), Qt::CaseInsensitive);
            number.truncate(number.indexOf(QStringLiteral(";ext="), 0, Qt::CaseInsensitive) < 0 ? number.size() : number.indexOf(QStringLiteral(";ext="), 0, Qt::CaseInsensitive));
            takeBest(cells[CardPhone], m_phoneRank, property, number);
        } else if (name == "LANG") {
            cells[CardLanguage] = vcardText(property.value).left(2).toLower();
            if (cells[CardLanguage] != QLatin1String("ro") && cells[CardLanguage] != QLatin1String("en"))
                cells[CardLanguage].clear();
        } else if (name == "NOTE") {
            cells[CardNotes] = vcardText(property.value);
        } else if (name == "UID") {
            QString id = vcardText(property.value).trimmed();
            if (id.startsWith(QLatin1String("urn:uuid:"), Qt::CaseInsensitive))
                id = id.mid(9);
            cells[CardId] = id.left(200);
        }
    }

    QStringList cells = QStringList(CardColumns, QLatin1String(""));
    QString error;

private:
    int m_emailRank = -1;
    int m_phoneRank = -1;
};

} // namespace

bool looksLikeVcard(QByteArrayView head)
{
    QByteArray start = head.first(std::min<qsizetype>(64, head.size())).toByteArray();
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    return start.trimmed().toUpper().startsWith("BEGIN:VCARD");
}

QList<QByteArray> unfoldVcard(const QByteArray &bytes)
{
    QList<QByteArray> lines;
    bool softBreak = false; // quoted-printable: a line that ends in "=" goes on, without a blank
    for (qsizetype from = 0; from < bytes.size();) {
        qsizetype end = from;
        while (end < bytes.size() && bytes[end] != '\n' && bytes[end] != '\r')
            ++end;
        const QByteArray line = bytes.mid(from, end - from);
        from = end + (end + 1 < bytes.size() && bytes[end] == '\r' && bytes[end + 1] == '\n' ? 2 : 1);
        if (!lines.isEmpty() && softBreak) {
            lines.last().chop(1);
            lines.last() += line;
        } else if (!lines.isEmpty() && (line.startsWith(' ') || line.startsWith('\t'))) {
            lines.last() += line.mid(1);
        } else if (!line.isEmpty()) {
            lines.append(line);
        }
        softBreak = !lines.isEmpty() && lines.last().endsWith('=') && lines.last().left(200).toUpper().contains("QUOTED-PRINTABLE") && lines.last().contains(':');
    }
    return lines;
}

Result<TableSource::Table> readVcards(const QString &file)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return std::unexpected(vcardError([why = input.errorString()] { return QCoreApplication::translate("Import", "The file cannot be opened: %1").arg(why); }));
    if (input.size() > vcardMaxFile)
        return std::unexpected(vcardError([] { return QCoreApplication::translate("Import", "The file of cards is larger than %1 MB.").arg(vcardMaxFile / (1024 * 1024)); }));
    QByteArray bytes = input.readAll();
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    TableSource::Table table;
    table.bytes = bytes.size();
    QStringList header;
    for (const char *name : vcardHeader)
        header.append(QString::fromLatin1(name));
    table.rows.append(header);
    table.errors.append(QString());
    VcardCard card;
    int depth = 0;
    const auto finish = [&] {
        table.rows.append(card.cells);
        table.errors.append(card.error);
        card = VcardCard();
    };
    for (const QByteArray &line : unfoldVcard(bytes)) {
        const QByteArray start = line.left(20).trimmed().toUpper();
        if (start == "BEGIN:VCARD") {
            if (depth++ == 0)
                card = VcardCard();
            if (table.rows.size() > vcardMaxCards)
                return std::unexpected(vcardError([] { return QCoreApplication::translate("Import", "The file holds more than %1 cards.").arg(vcardMaxCards); }));
            continue;
        }
        if (start == "END:VCARD") {
            if (depth == 1)
                finish();
            depth = std::max(0, depth - 1);
            continue;
        }
        if (depth != 1 || line.isEmpty())
            continue; // between cards, or a card inside a card
        if (line.size() > vcardMaxField) {
            // A picture of any size is passed over; a text of that size is refused.
            const QByteArray name = line.left(line.indexOf(':')).toUpper();
            if (!name.contains("PHOTO") && !name.contains("LOGO") && !name.contains("SOUND") && !name.contains("KEY") && card.error.isEmpty())
                card.error = QCoreApplication::translate("Import", "A field of the card is larger than 1 MB.");
            continue;
        }
        if (const auto property = parseVcardLine(line))
            card.take(*property);
    }
    if (depth > 0) {
        card.error = QCoreApplication::translate("Import", "The card has no end; the file is not whole.");
        finish();
    }
    return table;
}

} // namespace punte
