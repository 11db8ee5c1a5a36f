// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace punte {

/// One value of a vocabulary. Raw codes are never shown: a column form ("Câștigate") and a record form ("Câștigată") are.
struct EnumValue {
    QByteArray code;
    const char *record = nullptr;  ///< QT_TRANSLATE_NOOP("Enums", ...), agrees with its noun in the singular
    const char *column = nullptr;  ///< plural / heading form; null = the record form
    const char *tooltip = nullptr;
};

/// All vocabularies of the database by name ("opportunity_stage"), in catalogue order. Domains register theirs. GUI thread only.
class Enums final {
public:
    static void add(const QByteArray &name, QList<EnumValue> values);
    [[nodiscard]] static const QList<EnumValue> &values(const QByteArray &name);
    [[nodiscard]] static bool contains(const QByteArray &name, const QString &code);
    [[nodiscard]] static QString recordText(const QByteArray &name, const QString &code);
    [[nodiscard]] static QString columnText(const QByteArray &name, const QString &code);
    [[nodiscard]] static QString tooltipText(const QByteArray &name, const QString &code);
    /// Place in the catalogue from 0, -1 if unknown. A hot sort column of an enum (stage_no) holds this number plus one.
    [[nodiscard]] static int order(const QByteArray &name, const QString &code);
};

} // namespace punte
