// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariant>

#include <functional>
#include <map>

namespace punte {

enum class FieldKind {
    Text, LongText, Integer, Money, Percent, Date, Instant, Bool, Enum,
    Person,   ///< a core.users id, shown by name and initials
    Company, Contact, Opportunity, Campaign, ///< links to other records
    Phone, Email, Url, TaxId, Iban, TradeRegister, Tags,
    Repeat    ///< how something repeats, shown in words (RepeatRule)
};

/// What a check says about a typed value: nothing, a warning that may be saved all the same, or an error that may not.
struct FieldCheck {
    enum class Level { Ok, Warning, Error } level = Level::Ok;
    QString message;   ///< translated
    QVariant normalised; ///< what will be stored; equal to the input when nothing is to be normalised
};

/// One column of a table that people see. Titles and tooltips are source texts, translated in the context "Fields" when shown.
struct Field {
    QByteArray column;               ///< name in the table, also the name in the list's select
    FieldKind kind = FieldKind::Text;
    const char *title = nullptr;     ///< QT_TRANSLATE_NOOP("Fields", "...")
    const char *tooltip = nullptr;
    QByteArray enumName;             ///< for Enum: name in Enums
    QByteArray currencyColumn;       ///< for Money: the column that holds the currency
    QByteArray readExpression;       ///< SQL of the list's select when it is not simply the column (alias t = the table); {now} = the program's clock
    QByteArray displayColumn;        ///< for links: the column of the select that holds the name to show
    QByteArray displayExpression;    ///< SQL of that column ("ow.display_name"); empty = the field of that name says it
    QByteArray sortColumn;           ///< hot sort key (leakproof type) when it is not the column; empty + !sortable = cannot sort
    int width = 120;
    int maxLength = 0;               ///< 0 = no limit of its own
    bool editable = true;
    bool required = false;
    bool sortable = false;
    bool filterable = true;
    bool inList = true;              ///< can be a column of the list
    bool listDefault = false;        ///< is one from the start
    bool inForm = true;
    bool grouped = true;             ///< for Integer: thousands are divided; a year's are not
    /// Optional domain check in addition to kind, length and required.
    std::function<FieldCheck(const QVariant &)> check;

    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QString tooltipText() const;
    [[nodiscard]] bool isRightAligned() const;
    [[nodiscard]] bool isLink() const;
    /// SQL of the value over alias `t` and the joins of the table.
    [[nodiscard]] QByteArray expression() const;
};

/// The one description of a table that people see: lists, forms, filters, bulk edit, import, export and history all read it.
struct TableInfo {
    QByteArray name;                 ///< "crm.customer_companies"
    QByteArray key;                  ///< short name: "companies"
    const char *singular = nullptr;  ///< "Records" context
    const char *plural = nullptr;
    QByteArray fromClause;           ///< "crm.customer_companies t LEFT JOIN ..."
    QByteArray baseCondition;        ///< "t.deleted_at IS NULL"
    QByteArray titleColumn;          ///< names a record for people: "company_name"
    QByteArray searchKind;           ///< kind in core.search_index; empty = no text filter
    QByteArray permission;           ///< "companies" -> companies.read / .write / .delete
    QByteArray ownerColumn;          ///< whose record it is; bulk reassigning sets it. Empty = nobody's
    QByteArray tagsColumn;           ///< text[]; empty = has no tags
    /// How a task is about such a record: column of crm.tasks and its value over alias `x`. Empty = tasks are not about it.
    QList<std::pair<QByteArray, QByteArray>> taskLinks;
    QList<Field> fields;

    [[nodiscard]] const Field *field(QByteArrayView column) const;
    [[nodiscard]] int indexOf(QByteArrayView column) const;
    /// SQL of the name shown for a link field; empty when it has none of its own (people are then named from the lookups).
    [[nodiscard]] QByteArray displayExpressionOf(const Field &field) const;
    /// SQL over alias `t`: the rows of the list, or those that were deleted from it.
    [[nodiscard]] QString rowCondition(bool deleted) const;
    [[nodiscard]] QString singularText() const;
    [[nodiscard]] QString pluralText() const;
};

/// Registry of the tables; domains register theirs at start (registerCustomers(), registerSales() ...). GUI thread only.
class FieldCatalogue final {
public:
    static FieldCatalogue &instance();
    /// Every table gets a column for the time of deletion, for its list of deleted records.
    void add(TableInfo table);
    [[nodiscard]] const TableInfo &table(QByteArrayView nameOrKey) const;
    [[nodiscard]] bool contains(QByteArrayView nameOrKey) const;
    [[nodiscard]] QList<QByteArray> tables() const;

private:
    [[nodiscard]] const TableInfo *find(QByteArrayView nameOrKey) const;
    // std::map keeps references valid while later tables are added.
    std::map<QByteArray, TableInfo> m_tables; ///< by key: one table may be described twice (interactions, and those that are requests)
    std::map<QByteArray, QByteArray> m_keys;  ///< by the table's name
};

} // namespace punte
