// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/notices/NoticeText.h"

#include "models/core/DateFormat.h"

#include <QCoreApplication>
#include <QHash>

namespace punte::NoticeText {

namespace {

QString noticeTr(const char *text, int n = -1)
{
    return QCoreApplication::translate("NoticeText", text, nullptr, n);
}

QString factOf(const Notice &notice, const char *key)
{
    return notice.facts.value(QLatin1String(key)).toString();
}

QString actorOf(const Notice &notice)
{
    return notice.actor.isEmpty() ? noticeTr(QT_TRANSLATE_NOOP("NoticeText", "A colleague")) : notice.actor;
}

QString requestNumber(const Notice &notice)
{
    return QStringLiteral("SD-%1").arg(notice.facts.value(QLatin1String("number")).toInteger());
}

QString assignedMany(const QString &what, int count)
{
    if (what == QLatin1String("opportunity"))
        return noticeTr(QT_TRANSLATE_N_NOOP("NoticeText", "%1 assigned you %Ln opportunity(s)"), count);
    if (what == QLatin1String("company"))
        return noticeTr(QT_TRANSLATE_N_NOOP("NoticeText", "%1 assigned you %Ln customer(s)"), count);
    if (what == QLatin1String("request"))
        return noticeTr(QT_TRANSLATE_N_NOOP("NoticeText", "%1 assigned you %Ln request(s)"), count);
    return noticeTr(QT_TRANSLATE_N_NOOP("NoticeText", "%1 assigned you %Ln task(s)"), count);
}

QString assigned(const Notice &notice)
{
    const QString what = factOf(notice, "what");
    if (notice.facts.contains(QLatin1String("count")))
        return assignedMany(what, notice.facts.value(QLatin1String("count")).toInt()).arg(actorOf(notice));
    const char *text = QT_TRANSLATE_NOOP("NoticeText", "%1 assigned you a task");
    if (what == QLatin1String("opportunity"))
        text = QT_TRANSLATE_NOOP("NoticeText", "%1 assigned you an opportunity");
    else if (what == QLatin1String("company"))
        text = QT_TRANSLATE_NOOP("NoticeText", "%1 assigned you a customer");
    else if (what == QLatin1String("request"))
        text = QT_TRANSLATE_NOOP("NoticeText", "%1 assigned you a request");
    return noticeTr(text).arg(actorOf(notice));
}

QString mentioned(const Notice &notice)
{
    const QString what = factOf(notice, "what");
    const char *text = QT_TRANSLATE_NOOP("NoticeText", "%1 mentioned you in a note");
    if (what == QLatin1String("interaction"))
        text = QT_TRANSLATE_NOOP("NoticeText", "%1 mentioned you in an interaction");
    else if (what == QLatin1String("request"))
        text = QT_TRANSLATE_NOOP("NoticeText", "%1 mentioned you in a request");
    return noticeTr(text).arg(actorOf(notice));
}

QString answered(const Notice &notice)
{
    if (notice.facts.value(QLatin1String("customer")).toBool())
        return noticeTr(QT_TRANSLATE_NOOP("NoticeText", "The customer wrote in %1")).arg(requestNumber(notice));
    return noticeTr(QT_TRANSLATE_NOOP("NoticeText", "%1 answered in %2")).arg(actorOf(notice), requestNumber(notice));
}

QString decision(const Notice &notice)
{
    static const QHash<QString, const char *> steps{
        {QStringLiteral("score"), QT_TRANSLATE_NOOP("NoticeText", "Your scores are asked for: “%1”")},
        {QStringLiteral("reveal"), QT_TRANSLATE_NOOP("NoticeText", "The scores are revealed: “%1”")},
        {QStringLiteral("handed"), QT_TRANSLATE_NOOP("NoticeText", "A decision was handed up to you: “%1”")},
        {QStringLiteral("sign_off"), QT_TRANSLATE_NOOP("NoticeText", "Sign-off: “%1”")},
        {QStringLiteral("overdue"), QT_TRANSLATE_NOOP("NoticeText", "A decision is overdue: “%1”")},
        {QStringLiteral("outcome"), QT_TRANSLATE_NOOP("NoticeText", "What came of “%1”?")}};
    return noticeTr(steps.value(factOf(notice, "step"), "%1")).arg(factOf(notice, "title"));
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" • "));
}

QString importCounts(const Notice &notice)
{
    const auto count = [&](const char *key) { return notice.facts.value(QLatin1String(key)).toInt(); };
    QStringList parts;
    parts += noticeTr(QT_TRANSLATE_N_NOOP("NoticeText", "%Ln created"), count("created"));
    if (count("changed") > 0)
        parts += noticeTr(QT_TRANSLATE_N_NOOP("NoticeText", "%Ln changed"), count("changed"));
    if (count("refused") > 0)
        parts += noticeTr(QT_TRANSLATE_N_NOOP("NoticeText", "%Ln refused"), count("refused"));
    return joined(parts);
}

} // namespace

QString title(const Notice &notice)
{
    if (notice.kind == "ASSIGNED")
        return assigned(notice);
    if (notice.kind == "MENTIONED")
        return mentioned(notice);
    if (notice.kind == "ANSWERED")
        return answered(notice);
    if (notice.kind == "IMPORTED")
        return noticeTr(QT_TRANSLATE_NOOP("NoticeText", "The import of “%1” has finished")).arg(factOf(notice, "title"));
    if (notice.kind == "CONFLICT")
        return noticeTr(QT_TRANSLATE_NOOP("NoticeText", "Your changes to “%1” wait as a draft")).arg(factOf(notice, "title"));
    if (notice.kind == "DECISION")
        return decision(notice);
    return factOf(notice, "title");
}

QString detail(const Notice &notice, const QDateTime &now)
{
    const QString company = factOf(notice, "company");
    if (notice.kind == "MENTIONED") {
        const QString words = factOf(notice, "title").simplified();
        return joined({company, words.isEmpty() ? QString() : noticeTr(QT_TRANSLATE_NOOP("NoticeText", "“%1”")).arg(words)});
    }
    if (notice.kind == "IMPORTED")
        return importCounts(notice);
    if (notice.kind == "DECISION") {
        const QDateTime until = QDateTime::fromString(factOf(notice, "until"), Qt::ISODate).toLocalTime();
        return joined({company, until.isValid() ? DateFormat::relativeInstant(until, now) : QString()});
    }
    if (notice.kind == "CONFLICT")
        return noticeTr(QT_TRANSLATE_NOOP("NoticeText", "Somebody else saved the record first."));
    if (notice.isReminder()) {
        const QDateTime start = QDateTime::fromString(factOf(notice, "start"), Qt::ISODate).toLocalTime();
        QString when;
        if (start.isValid())
            when = factOf(notice, "what") == QLatin1String("meeting") || start > now ? DateFormat::relativeInstant(start, now) : DateFormat::overdue(start, now);
        return joined({when, company});
    }
    const QString named = factOf(notice, "title");
    return joined({named, company == named ? QString() : company});
}

QString kindName(const QByteArray &kind)
{
    static const QHash<QByteArray, const char *> names{
        {"REMINDER", QT_TRANSLATE_NOOP("NoticeText", "Reminders")},
        {"ASSIGNED", QT_TRANSLATE_NOOP("NoticeText", "Assigned to me")},
        {"MENTIONED", QT_TRANSLATE_NOOP("NoticeText", "I am mentioned")},
        {"ANSWERED", QT_TRANSLATE_NOOP("NoticeText", "Answers to my requests")},
        {"IMPORTED", QT_TRANSLATE_NOOP("NoticeText", "Finished imports")},
        {"CONFLICT", QT_TRANSLATE_NOOP("NoticeText", "Changes that met another's")},
        {"DECISION", QT_TRANSLATE_NOOP("NoticeText", "Decisions")}};
    return noticeTr(names.value(kind, ""));
}

QString icon(const Notice &notice)
{
    static const QHash<QByteArray, const char *> icons{{"MENTIONED", "view-conversation-balloon"}, {"ANSWERED", "mail-message"},
        {"IMPORTED", "document-import"}, {"CONFLICT", "vcs-merge"}, {"DECISION", "vcs-branch"}, {"REMINDER", "notifications"}};
    static const QHash<QString, const char *> subjects{{QStringLiteral("opportunity"), "object-columns"}, {QStringLiteral("company"), "group"},
        {QStringLiteral("request"), "mail-message"}};
    if (notice.isReminder() && factOf(notice, "what") == QLatin1String("meeting"))
        return QStringLiteral("meeting-attending");
    return QLatin1String(icons.value(notice.kind, subjects.value(factOf(notice, "what"), "view-pim-tasks")));
}

QString several(int count)
{
    return noticeTr(QT_TRANSLATE_N_NOOP("NoticeText", "%Ln new notification(s)"), count);
}

} // namespace punte::NoticeText
