// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/InteractionCommands.h"
#include "models/db/Database.h"
#include "models/db/Reading.h"

#include <QObject>

namespace punte {

/// What the composer offers and saves: the people and open opportunities of the customer it is about, and one command that keeps an
/// interaction or a note together with the next task as a single undo step. Checks what the database would refuse, in words, beside the
/// field. GUI thread.
class ComposerModel final : public QObject {
    Q_OBJECT
public:
    /// The type of a note among those of interactions.
    static const QString note;

    struct Choice {
        QUuid id;
        QString name;
        QString fact;
        bool primary = false;
    };
    /// What is wrong with one field.
    struct Fault {
        QByteArray field; ///< "customer_id", "date_time", "description", "outcome", "duration_minutes", "task_title", "task_due"
        QString message;
    };

    explicit ComposerModel(Database &database, QObject *parent = nullptr);

    /// The seven types of the vocabulary and the note, in the order of the switch.
    [[nodiscard]] static QStringList types();
    void setCustomer(const QUuid &customer);
    [[nodiscard]] const QUuid &customer() const { return m_customer; }
    [[nodiscard]] const QList<Choice> &contacts() const { return m_contacts; }
    [[nodiscard]] const QList<Choice> &opportunities() const { return m_opportunities; }
    [[nodiscard]] bool isLoading() const { return m_reading.isRunning(); }
    void refresh();

    [[nodiscard]] static QList<Fault> check(const NewInteraction &what, const QDateTime &now);
    /// The field that the database refused, when its error names one.
    [[nodiscard]] static Fault faultOf(const AppError &error);
    void save(const NewInteraction &what, TaskCommands::Done done);
    [[nodiscard]] bool isSaving() const { return m_saving; }

Q_SIGNALS:
    void choicesChanged();

private:
    Database &m_database;
    QUuid m_customer;
    QList<Choice> m_contacts;
    QList<Choice> m_opportunities;
    Reading m_reading;
    bool m_saving = false;
};

} // namespace punte
