// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/plan/PlanJson.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QPushButton;

namespace punte {

/// Rows of a name and a value that a person adds, changes and takes away: a budget by purpose, measures with their targets. Enter in the last
/// row begins another one.
class PairRows final : public QWidget {
    Q_OBJECT
public:
    explicit PairRows(const QByteArray &role, QWidget *parent = nullptr);

    /// What the fields are for: placeholders and names for screen readers, and the words of the button.
    void setTexts(const QString &name, const QString &value, const QString &add, const QString &remove);
    /// Amounts are read as money; what is none is marked. Otherwise a number is taken as one, anything else as words.
    void setAmounts(bool amounts) { m_amounts = amounts; }
    /// Words that stand for stored names, by name; what has none stands as it is stored. Rows change their words at once.
    void setNames(const QHash<QString, QString> &names);
    void setWritable(bool writable);
    /// Replaces what is typed.
    void setPairs(const QList<PlanJson::Pair> &pairs);
    /// What is typed, empty rows left out; values plain where they are numbers.
    [[nodiscard]] QList<PlanJson::Pair> pairs() const;
    /// Why it cannot be saved; empty = it can.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isDirty() const { return pairs() != m_stored; }
    void focusFirst();
    void addRow();

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QWidget *widget = nullptr;
        QLineEdit *name = nullptr;
        QLineEdit *value = nullptr;
        QPushButton *remove = nullptr;
    };
    Row &append(const PlanJson::Pair &pair);
    void nameRow(const Row &row) const;
    [[nodiscard]] QString storedName(const QString &shown) const;
    [[nodiscard]] QString plainValue(const QString &typed) const;

    QByteArray m_role;
    QBoxLayout *m_rows;
    QPushButton *m_add;
    QList<Row> m_list;
    QList<PlanJson::Pair> m_stored;
    QList<PlanJson::Pair> m_given; ///< as they were set last
    QHash<QString, QString> m_names;
    QString m_nameText, m_valueText, m_removeText;
    bool m_isSet = false;
    bool m_amounts = false;
    bool m_writable = true;
};

} // namespace punte
