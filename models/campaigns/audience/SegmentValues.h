// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Reading.h"

#include <QHash>
#include <QObject>

namespace punte {

/// What can be chosen in conditions that have no fixed vocabulary: services, breeds, counties, sectors, tags in use. Read once, when first asked
/// for; before that a value is called by its code. GUI thread.
class SegmentValues final : public QObject {
    Q_OBJECT
public:
    struct Choice {
        QString code;
        QString text;
    };

    explicit SegmentValues(Database &database, QObject *parent = nullptr);
    /// Asks for them unless they are there.
    void need();
    [[nodiscard]] Database &database() const { return m_reading.database(); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Of a key of the grammar: its vocabulary, or what is in use.
    [[nodiscard]] QList<Choice> choices(const QByteArray &key) const;
    [[nodiscard]] QString text(const QByteArray &key, const QString &code) const;

Q_SIGNALS:
    void changed();

private:
    Reading m_reading;
    QHash<QByteArray, QList<Choice>> m_choices;
    QHash<QByteArray, QHash<QString, QString>> m_texts;
    bool m_loaded = false;
};

} // namespace punte
