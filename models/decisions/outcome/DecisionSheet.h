// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"
#include "models/decisions/cases/CaseFacts.h"
#include "models/records/export/PrintedRecord.h"

#include <QCoreApplication>

#include <optional>

namespace punte {

/// A decision outside of the program: on paper and as CSV, in the window's language. Holds what the whole team knows and nothing of one
/// evaluator: no name, score, comment, rank or total of a person, also no lowest and highest one. Before the reveal, and while another
/// round is open, it holds no score at all. Value type.
class DecisionSheet final {
    Q_DECLARE_TR_FUNCTIONS(punte::DecisionSheet)
public:
    struct Line {
        QString item;    ///< which criterion or option; empty for the case itself
        QString name;
        QString text;
        QString plain;   ///< for a program to read: a number, a day; empty = the text
        bool isNumber = false;
        bool isText = false; ///< sentences
    };
    struct Part {
        QString title;
        QList<Line> lines;
    };

    /// What has to be read beside the case itself.
    [[nodiscard]] static QList<Statement> question(const QUuid &decision);
    [[nodiscard]] static DecisionSheet make(const CaseFacts &facts, const QList<ResultSet> &answer);

    /// "DC-041 Refund after outage".
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const QList<Part> &parts() const { return m_parts; }
    /// UTF-8 with byte order mark; formulas defused.
    [[nodiscard]] QByteArray csv() const;
    [[nodiscard]] PrintedRecord paper(const QString &user, const QString &organisation) const;
    /// Writes a file by its ending: csv, else pdf on A4.
    [[nodiscard]] Result<> write(const QString &path, const QString &user, const QString &organisation) const;

private:
    void addCase(const CaseFacts &facts);
    void addCriteria(const CaseFacts &facts);
    void addOptions(const CaseFacts &facts);
    void addResults(const CaseFacts &facts, const ResultSet &results);
    void addOutcome(const CaseFacts &facts, const ResultSet &outcome);
    void begin(const QString &title) { m_parts.append({title, {}}); }
    /// Nothing for an empty text.
    void add(const QString &item, const QString &name, const QString &text, bool isText = false);
    void addNumber(const QString &item, const QString &name, const QString &text, const QString &plain);
    void addMoment(const QString &name, const QDateTime &moment);

    QString m_title;
    QStringList m_head;
    QList<Part> m_parts;
};

} // namespace punte
