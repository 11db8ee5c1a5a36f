// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Clock.h"
#include "models/records/Enums.h"
#include "views/components/EditorSources.h"
#include "views/theme/Theme.h"

#include <QApplication>
#include <QLocale>

namespace punte {

/// What every test of this folder starts with: the fixed day of the pictures, English, light.
inline void prepareComponentTest()
{
    Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41)));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Enums::add("opportunity_stage", {{"PROSPECTING", "Prospecting"}, {"QUALIFICATION", "Qualification"}, {"PROPOSAL", "Proposal"},
                                     {"NEGOTIATION", "Negotiation"}, {"CLOSED_WON", "Won", "Closed won"}, {"CLOSED_LOST", "Lost", "Closed lost"}});
    Enums::add("task_priority", {{"LOW", "Low"}, {"MEDIUM", "Medium"}, {"HIGH", "High"}, {"URGENT", "Urgent"}});
    Theme::instance().install(*qApp);
    Theme::instance().setMode(Theme::Mode::Light);
}

[[nodiscard]] inline QUuid personId(const QString &name) { return QUuid::createUuidV5(QUuid(), name); }

[[nodiscard]] inline EditorSources componentSources()
{
    EditorSources sources;
    sources.persons = [] {
        QList<PickItem> people;
        for (const char16_t *name : {u"Ana Dumitrescu", u"Ioana Radu", u"Mihai Popa", u"Ștefan Țiriac"})
            people.append({personId(QString::fromUtf16(name)), QString::fromUtf16(name), {}});
        return people;
    };
    sources.me = personId(QStringLiteral("Ana Dumitrescu"));
    return sources;
}

} // namespace punte
