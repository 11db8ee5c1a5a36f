// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"

#include <QObject>
#include <QTimer>

namespace punte {

/// A record that is probably the one being typed.
struct Duplicate {
    QUuid id;
    QString title;
    QString place;  ///< a company's town, a person's company
    QByteArray why; ///< "tax_id", "email", "phone" or "name"
    bool operator==(const Duplicate &) const = default;
};

/// Looks for the record that somebody is about to enter a second time: same tax ID, e-mail, phone, or the same name without case,
/// diacritics, punctuation and legal form. Asks after a short pause in typing; a newer text makes an older question void. GUI thread.
class DuplicateCheck final : public QObject {
    Q_OBJECT
public:
    static constexpr int pause = 250; ///< ms
    static constexpr int limit = 3;

    /// `kind`: "company" or "contact".
    DuplicateCheck(Database &database, const QByteArray &kind, QObject *parent = nullptr);

    /// The record's columns as they are typed now (company_name, tax_id, ...; first_name, email, ...); `except`: the record itself, when it
    /// is there already.
    void setValues(const QVariantMap &values, const QUuid &except = {});
    /// Nothing is typed any more.
    void clear();
    [[nodiscard]] const QList<Duplicate> &found() const { return m_found; }
    [[nodiscard]] bool isBusy() const { return m_pause.isActive() || m_asking; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void take(const QList<Duplicate> &found);

    Database &m_database;
    QByteArray m_kind;
    QTimer m_pause;
    QVariantMap m_params;
    QList<Duplicate> m_found;
    quint64 m_generation = 0;
    bool m_asking = false;
};

} // namespace punte
