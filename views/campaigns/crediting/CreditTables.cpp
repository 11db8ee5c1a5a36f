// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/crediting/CreditTables.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/core/Decimal.h"
#include "models/core/NumberFormat.h"
#include "models/records/Enums.h"
#include "views/campaigns/dashboard/DashboardText.h"

#include <QLocale>

#include <algorithm>

namespace punte {

namespace {

constexpr int models = int(attributionModels.size());

QString shareText(double part, double whole) { return whole > 0 ? DashboardText::percent(100 * part / whole, 1) : QStringLiteral("\u2013"); }

// The year only where it is another one.
QString dayText(QDate day) { return day.year() == Clock::today().year() ? DateFormat::dayMonth(day) : DateFormat::shortDate(day); }

QString creditText(double credit) { return NumberFormat::decimal(QString::number(credit, 'f', 2), 2); }

QStringList figuresOf(const PerModel<qint64> &money, const PerModel<double> &credit, qint64 whole, CreditMeasure measure)
{
    QStringList cells;
    for (std::size_t i = 0; i < attributionModels.size(); ++i)
        cells << (measure == CreditMeasure::Money ? CreditTables::amount(money.at(i)) : measure == CreditMeasure::Share ? shareText(double(money.at(i)), double(whole)) : creditText(credit.at(i)));
    return cells;
}

template <class Figure>
PerModel<Figure> everyModel(Figure figure)
{
    PerModel<Figure> all{};
    all.fill(figure);
    return all;
}

QStringList modelNames(bool shortened)
{
    QStringList names;
    for (int i = 0; i < models; ++i)
        names << (shortened ? CreditTables::shortModel(i) : DashboardText::model(attributionModelKey(attributionModels.at(std::size_t(i)))));
    return names;
}

} // namespace

QString CreditTables::amount(qint64 minor) { return NumberFormat::decimal(Decimal(minor, 2).toText(), 2); }

QString CreditTables::measureText(CreditMeasure measure)
{
    return measure == CreditMeasure::Money ? tr("Money") : measure == CreditMeasure::Share ? tr("Share") : tr("Conversions");
}

QString CreditTables::shortModel(int place)
{
    switch (place) {
    case 0: return tr("First");
    case 1: return tr("Last");
    case 2: return tr("Linear");
    case 3: return tr("Decay");
    default: return tr("Position");
    }
}

QString CreditTables::what(const CreditConversion &conversion)
{
    if (conversion.isBooking())
        return conversion.title.isEmpty() ? tr("A booking") : tr("Booking: %1").arg(conversion.title);
    return conversion.title.isEmpty() ? tr("A won opportunity") : conversion.title;
}

std::pair<CreditTable, QList<CreditPick>> CreditTables::campaigns(const CreditReport &report, const QByteArray &currency, CreditMeasure measure, const QUuid &own, const QString &ownName)
{
    CreditTable table;
    QList<CreditPick> picks;
    table.heads = QStringList{tr("Campaign")} + modelNames(false) + QStringList{tr("Conversions")};
    table.tips = {{}, tr("All of it to the first touch"), tr("All of it to the last touch before"), tr("The same to each touch"),
        tr("Half as much for each %n days earlier", nullptr, report.halfLifeDays), tr("40% to the first, 40% to the last, 20% to those between"), tr("In how many conversions it has a share")};
    table.firstFigure = 1;
    const CreditTotal *total = report.total(currency);
    if (!total)
        return {table, picks};
    QList<CreditShare> shares = report.sharesIn(currency);
    if (!own.isNull()) {
        const auto mine = std::ranges::find(shares, own, &CreditShare::campaign);
        const CreditShare first = mine == shares.end() ? CreditShare{own, ownName, currency, {}, {}, 0} : *mine;
        shares.removeIf([&own](const CreditShare &each) { return each.campaign == own; });
        shares.prepend(first);
        table.strong.insert(0);
    }
    for (const CreditShare &share : std::as_const(shares)) {
        table.rows.append(QStringList{share.name} + figuresOf(share.money, share.credit, total->value, measure) + QStringList{NumberFormat::integer(share.conversions)});
        picks.append({CreditPick::Kind::Campaign, share.campaign});
    }
    table.quiet.insert(int(table.rows.size()));
    table.rows.append(QStringList{tr("Unattributed")} + figuresOf(everyModel(total->unattributedValue), everyModel(double(total->unattributed)), total->value, measure)
                      + QStringList{NumberFormat::integer(total->unattributed)});
    picks.append({CreditPick::Kind::Unattributed, {}});
    table.strong.insert(int(table.rows.size()));
    table.rows.append(QStringList{tr("All conversions")} + figuresOf(everyModel(total->value), everyModel(double(total->conversions)), total->value, measure)
                      + QStringList{NumberFormat::integer(total->conversions)});
    picks.append({CreditPick::Kind::All, {}});
    return {table, picks};
}

CreditTable CreditTables::conversions(const ConversionList &list, bool apart)
{
    CreditTable table;
    table.heads = apart ? QStringList{tr("Day"), tr("Customer"), tr("Conversion"), tr("Value"), tr("Touches")} : QStringList{tr("Day"), tr("Conversion"), tr("Value"), tr("Touches")};
    table.tips = QStringList(table.heads.size());
    table.firstFigure = apart ? 3 : 2;
    for (const CreditConversion &each : list.rows) {
        if (each.touches == 0)
            table.quiet.insert(int(table.rows.size()));
        QStringList names{each.customer(), what(each)};
        if (!apart) {
            names.removeAll(QString());
            names = QStringList{names.join(QStringLiteral(" \u00B7 "))};
        }
        table.rows.append(QStringList{apart ? each.at.date().toString(Qt::ISODate) : dayText(each.at.date())} + names + QStringList{amount(each.value), NumberFormat::integer(each.touches)});
    }
    return table;
}

CreditTable CreditTables::path(const QList<CreditTouch> &path, qint64 value, CreditMeasure measure)
{
    CreditTable table;
    table.heads = QStringList{tr("When"), tr("Touch"), tr("Campaign")} + modelNames(true);
    table.tips = QStringList(3) + modelNames(false);
    table.firstFigure = 3;
    const bool romanian = QLocale().language() == QLocale::Romanian;
    for (const CreditTouch &touch : path) {
        const QString channel = romanian ? touch.channel : touch.channelEn;
        const QString type = Enums::recordText("touchpoint_type", QString::fromLatin1(touch.type));
        table.rows.append(QStringList{QStringLiteral("%1 %2").arg(dayText(touch.at.date()), DateFormat::time(touch.at.time())), touch.type == "EVENT" && !channel.isEmpty() ? channel : type, touch.campaign}
                          + figuresOf(touch.money, touch.credit, value, measure));
    }
    return table;
}

} // namespace punte
