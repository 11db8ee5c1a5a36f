// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/TimelineText.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/records/ActionText.h"
#include "models/records/Enums.h"
#include "models/records/FieldCatalogue.h"
#include "models/records/FieldFormat.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QVariant>

namespace punte::TimelineText {

static QString timelineTr(const char *text)
{
    return QCoreApplication::translate("TimelineText", text);
}

static QString of(const TimelineItem &item, const char *key)
{
    return item.extra.value(QLatin1String(key)).toString();
}

static QString shortened(const QString &text, int most)
{
    const QString line = text.simplified();
    return line.size() <= most ? line : line.left(most - 1) + QChar(0x2026);
}

// "by Ana Dumitrescu": who did it is said in the same way for everything.
static QString byWhom(const TimelineItem &item)
{
    return item.userName.isEmpty() ? QString() : timelineTr(QT_TRANSLATE_NOOP("TimelineText", "by %1")).arg(item.userName);
}

static QString interactionTitle(const TimelineItem &item)
{
    const QString contact = of(item, "contact");
    if (contact.isEmpty())
        return Enums::recordText("interaction_type", item.type);
    // Whole sentences: the words around a name differ by kind in Romanian.
    if (item.type == QLatin1String("CALL"))
        return timelineTr(QT_TRANSLATE_NOOP("TimelineText", "Call with %1")).arg(contact);
    if (item.type == QLatin1String("EMAIL"))
        return timelineTr(QT_TRANSLATE_NOOP("TimelineText", "E-mail with %1")).arg(contact);
    if (item.type == QLatin1String("MEETING"))
        return timelineTr(QT_TRANSLATE_NOOP("TimelineText", "Meeting with %1")).arg(contact);
    if (item.type == QLatin1String("DEMO"))
        return timelineTr(QT_TRANSLATE_NOOP("TimelineText", "Demo for %1")).arg(contact);
    if (item.type == QLatin1String("PRESENTATION"))
        return timelineTr(QT_TRANSLATE_NOOP("TimelineText", "Presentation for %1")).arg(contact);
    if (item.type == QLatin1String("FOLLOW_UP"))
        return timelineTr(QT_TRANSLATE_NOOP("TimelineText", "Follow-up with %1")).arg(contact);
    return timelineTr(QT_TRANSLATE_NOOP("TimelineText", "Request from %1")).arg(contact);
}

// The sentence of the command, without a name that the page already says.
static QString changeTitle(const TimelineItem &item)
{
    const QByteArray table = of(item, "table").toLatin1();
    const QByteArray label = of(item, "label").toLatin1();
    const QJsonObject after = item.extra.value(QLatin1String("after")).toObject();
    if (label == "undo" || label == "redo")
        return ActionText::sentence(label, item.extra.value(QLatin1String("args")).toObject());
    const QString singular = FieldCatalogue::instance().contains(table) ? FieldCatalogue::instance().table(table).singularText() : QString();
    const QString what = item.title.isEmpty() || table == "crm.company_addresses"
        ? (table == "crm.customer_companies" ? timelineTr(QT_TRANSLATE_NOOP("TimelineText", "Customer")) : singular)
        : timelineTr(QT_TRANSLATE_NOOP("TimelineText", "%1 “%2”")).arg(singular, item.title);
    if (item.type == QLatin1String("I"))
        return timelineTr(QT_TRANSLATE_NOOP("TimelineText", "New: %1")).arg(what);
    if (item.type == QLatin1String("D") || (after.contains(QLatin1String("deleted_at")) && !after.value(QLatin1String("deleted_at")).isNull()))
        return timelineTr(QT_TRANSLATE_NOOP("TimelineText", "Deleted: %1")).arg(what);
    if (after.contains(QLatin1String("deleted_at")))
        return timelineTr(QT_TRANSLATE_NOOP("TimelineText", "Restored: %1")).arg(what);
    return timelineTr(QT_TRANSLATE_NOOP("TimelineText", "Changed: %1")).arg(what);
}

Headline headline(const TimelineItem &item)
{
    Headline head;
    QStringList rest{byWhom(item)};
    if (item.kind == "interaction") {
        head.strong = interactionTitle(item);
        if (const int minutes = item.extra.value(QLatin1String("minutes")).toInt(); minutes > 0)
            rest << DateFormat::minutes(minutes);
    } else if (item.kind == "note") {
        head.strong = timelineTr(QT_TRANSLATE_NOOP("TimelineText", "Note"));
    } else if (item.kind == "task") {
        head.strong = timelineTr(QT_TRANSLATE_NOOP("TimelineText", "New task: %1")).arg(item.title);
    } else if (item.kind == "task_done") {
        head.strong = timelineTr(QT_TRANSLATE_NOOP("TimelineText", "Task done: %1")).arg(item.title);
    } else if (item.kind == "change") {
        head.strong = changeTitle(item);
    } else {
        head.strong = item.title;
    }
    rest.removeAll(QString());
    head.rest = rest.join(QStringLiteral(", "));
    return head;
}

// Values in the ledger are JSON; the catalogue knows how they look.
static QString shownValue(const Field &field, const QJsonObject &image)
{
    const QJsonValue value = image.value(QString::fromLatin1(field.column));
    if (value.isNull() || value.isUndefined())
        return {};
    switch (field.kind) {
    case FieldKind::Date: return FieldFormat::text(field, QDate::fromString(value.toString(), Qt::ISODate));
    case FieldKind::Instant: return FieldFormat::text(field, QDateTime::fromString(value.toString(), Qt::ISODate));
    case FieldKind::Tags: return value.toVariant().toStringList().join(QStringLiteral(", "));
    // numeric(15,2) has at most fifteen digits: a double of JSON gives each of them back.
    case FieldKind::Money: return FieldFormat::text(field, value.isDouble() ? QString::number(value.toDouble(), 'f', 2) : value.toString(), {},
        image.value(QString::fromLatin1(field.currencyColumn)).toString());
    default: return shortened(FieldFormat::text(field, value.toVariant()), 80);
    }
}

QStringList fieldChanges(const QByteArray &table, const QJsonObject &before, const QJsonObject &after)
{
    QStringList lines;
    if (!FieldCatalogue::instance().contains(table))
        return lines;
    for (const Field &field : FieldCatalogue::instance().table(table).fields) {
        const QString column = QString::fromLatin1(field.column);
        if (!before.contains(column) && !after.contains(column))
            continue;
        if (field.isLink()) { // of another record the ledger keeps the key only
            lines << timelineTr(QT_TRANSLATE_NOOP("TimelineText", "%1: changed")).arg(field.titleText());
            continue;
        }
        const QString was = shownValue(field, before);
        const QString is = shownValue(field, after);
        if (was == is)
            continue;
        const QString none = QStringLiteral("\u2013");
        lines << QStringLiteral("%1: %2 \u2192 %3").arg(field.titleText(), was.isEmpty() ? none : was, is.isEmpty() ? none : is);
    }
    return lines;
}

QString detail(const TimelineItem &item)
{
    if (item.kind == "change") {
        if (item.type != QLatin1String("U"))
            return {};
        return fieldChanges(of(item, "table").toLatin1(), item.extra.value(QLatin1String("before")).toObject(), item.extra.value(QLatin1String("after")).toObject())
            .join(QLatin1Char('\n'));
    }
    if (item.kind == "task") {
        const QDateTime due = QDateTime::fromString(of(item, "due"), Qt::ISODate);
        QStringList facts;
        if (due.isValid())
            facts << timelineTr(QT_TRANSLATE_NOOP("TimelineText", "due %1")).arg(DateFormat::relativeDate(due.toLocalTime().date(), Clock::today()));
        if (of(item, "assigned") != item.userName && !of(item, "assigned").isEmpty())
            facts << timelineTr(QT_TRANSLATE_NOOP("TimelineText", "for %1")).arg(of(item, "assigned"));
        return facts.join(QStringLiteral(", "));
    }
    QStringList lines{item.body, of(item, "outcome")};
    if (!of(item, "opportunity").isEmpty())
        lines << timelineTr(QT_TRANSLATE_NOOP("TimelineText", "About %1")).arg(of(item, "opportunity"));
    if (!of(item, "company").isEmpty())
        lines << timelineTr(QT_TRANSLATE_NOOP("TimelineText", "At %1")).arg(of(item, "company"));
    if (const QStringList files = item.extra.value(QLatin1String("files")).toVariant().toStringList(); !files.isEmpty())
        lines << timelineTr(QT_TRANSLATE_NOOP("TimelineText", "Files: %1")).arg(files.join(QStringLiteral(", ")));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString when(const TimelineItem &item)
{
    if (!item.at.isValid())
        return item.cursor;
    const QDateTime now = Clock::now();
    const QDateTime local = item.at.toLocalTime();
    if (item.isPinned()) // stands under no day
        return DateFormat::shortInstant(item.at);
    return local.date() == now.toLocalTime().date() ? DateFormat::relativeInstant(item.at, now) : DateFormat::time(local.time());
}

QString tooltip(const TimelineItem &item)
{
    QStringList lines{headline(item).plain(), detail(item), item.at.isValid() ? DateFormat::fullInstant(item.at) : item.cursor};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString pinned()
{
    return timelineTr(QT_TRANSLATE_NOOP("TimelineText", "Pinned"));
}

QString day(QDate date, QDate today)
{
    if (date == today)
        return timelineTr(QT_TRANSLATE_NOOP("TimelineText", "Today"));
    if (date == today.addDays(-1))
        return timelineTr(QT_TRANSLATE_NOOP("TimelineText", "Yesterday"));
    const QLocale locale;
    QString text = locale.toString(date, date.year() == today.year() ? QStringLiteral("dddd d MMMM") : QStringLiteral("dddd d MMMM yyyy"));
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace punte::TimelineText
