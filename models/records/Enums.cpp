// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/Enums.h"

#include <QCoreApplication>
#include <QHash>

namespace punte {

namespace {

QHash<QByteArray, QList<EnumValue>> &vocabularies()
{
    static QHash<QByteArray, QList<EnumValue>> all;
    return all;
}

const EnumValue *findEnumValue(const QByteArray &name, const QString &code)
{
    for (const EnumValue &value : Enums::values(name)) {
        if (code == QLatin1String(value.code))
            return &value;
    }
    return nullptr;
}

QString translatedEnum(const char *text)
{
    return QCoreApplication::translate("Enums", text);
}

} // namespace

void Enums::add(const QByteArray &name, QList<EnumValue> values)
{
    vocabularies().insert(name, std::move(values));
}

const QList<EnumValue> &Enums::values(const QByteArray &name)
{
    static const QList<EnumValue> none;
    const auto it = vocabularies().constFind(name);
    return it == vocabularies().constEnd() ? none : it.value();
}

bool Enums::contains(const QByteArray &name, const QString &code)
{
    return findEnumValue(name, code) != nullptr;
}

// A code that this program does not know comes from a newer database: shown as it is rather than as nothing.
QString Enums::recordText(const QByteArray &name, const QString &code)
{
    const EnumValue *value = findEnumValue(name, code);
    return value != nullptr && value->record != nullptr ? translatedEnum(value->record) : code;
}

QString Enums::columnText(const QByteArray &name, const QString &code)
{
    const EnumValue *value = findEnumValue(name, code);
    if (value != nullptr && value->column != nullptr)
        return translatedEnum(value->column);
    return recordText(name, code);
}

QString Enums::tooltipText(const QByteArray &name, const QString &code)
{
    const EnumValue *value = findEnumValue(name, code);
    return value != nullptr && value->tooltip != nullptr ? translatedEnum(value->tooltip) : QString();
}

int Enums::order(const QByteArray &name, const QString &code)
{
    const QList<EnumValue> &all = values(name);
    for (int i = 0; i < all.size(); ++i) {
        if (code == QLatin1String(all.at(i).code))
            return i;
    }
    return -1;
}

} // namespace punte
