// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/UrlCheck.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <unicode/uspoof.h>

#include <memory>

namespace punte {

namespace {

bool isLookAlike(const QString &host)
{
    bool ascii = true;
    for (const QChar c : host)
        ascii = ascii && c.unicode() < 128;
    if (ascii)
        return false;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<USpoofChecker, decltype(&uspoof_close)> checker(uspoof_open(&status), &uspoof_close);
    uspoof_setRestrictionLevel(checker.get(), USPOOF_HIGHLY_RESTRICTIVE);
    uspoof_setChecks(checker.get(), USPOOF_RESTRICTION_LEVEL | USPOOF_INVISIBLE | USPOOF_MIXED_NUMBERS, &status);
    for (const QString &label : host.split(u'.')) {
        const int32_t found = uspoof_check2(checker.get(), reinterpret_cast<const UChar *>(label.utf16()),
                                            static_cast<int32_t>(label.size()), nullptr, &status);
        if (U_FAILURE(status) || found != 0)
            return true;
        // A whole label of Cyrillic or Greek letters that all have a Latin twin (раураl) is one script and still a trap.
        UChar skeleton[256];
        const int32_t length = uspoof_getSkeleton(checker.get(), 0, reinterpret_cast<const UChar *>(label.utf16()),
                                                  static_cast<int32_t>(label.size()), skeleton, 256, &status);
        bool skeletonAscii = U_SUCCESS(status) && length > 0 && length <= 256;
        for (int32_t i = 0; skeletonAscii && i < length; ++i)
            skeletonAscii = skeleton[i] < 128;
        if (skeletonAscii && label != QString::fromUtf16(skeleton, length))
            return true;
    }
    return false;
}

} // namespace

UrlCheck checkUrl(const QString &typed)
{
    static const QRegularExpression scheme(QStringLiteral("^([A-Za-z][A-Za-z0-9+.\\-]*):"));
    static const QRegularExpression hostPort(QStringLiteral("^[^/:?#]+\\.[^/:?#]+:\\d+([/?#]|$)"));
    UrlCheck check;
    check.normalised = typed.trimmed();
    const auto fail = [&](const QString &reason) {
        check.level = Check::Level::Error;
        check.reason = reason;
        return check;
    };
    QString text = check.normalised;
    for (const QChar c : text) {
        if (c.isSpace() || !c.isPrint())
            return fail(QCoreApplication::translate("Checks", "A web address has no blanks and no invisible characters."));
    }
    const auto match = scheme.match(text);
    if (match.hasMatch() && !hostPort.match(text).hasMatch()) {
        const QString name = match.captured(1).toLower();
        if (name != QLatin1String("http") && name != QLatin1String("https"))
            return fail(QCoreApplication::translate("Checks", "Only http and https addresses are opened, not “%1”.").arg(name));
    } else {
        text.prepend(QStringLiteral("https://"));
    }
    const QUrl url(text, QUrl::StrictMode);
    // Qt shows only whitelisted endings in letters; which of them are safe to show is decided below, for all.
    const QString host = QUrl::fromAce(url.host(QUrl::FullyEncoded).toLatin1(), QUrl::IgnoreIDNWhitelist);
    if (!url.isValid() || host.isEmpty() || (!host.contains(u'.') && !host.contains(u':')) || host.startsWith(u'.'))
        return fail(QCoreApplication::translate("Checks", "This is not a web address."));
    if (!url.userInfo().isEmpty() || text.section(u'/', 2, 2).contains(u'@'))
        return fail(QCoreApplication::translate("Checks", "A web address with a name before @ hides where it leads."));
    check.normalised = text;
    check.lookAlike = isLookAlike(host);
    check.host = check.lookAlike ? QString::fromLatin1(QUrl::toAce(host)) : host;
    if (check.lookAlike) {
        check.level = Check::Level::Warning;
        check.reason = QCoreApplication::translate("Checks", "The letters of this address imitate others; it leads to %1.").arg(check.host);
    }
    return check;
}

} // namespace punte
