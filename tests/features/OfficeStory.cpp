// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/OfficeStory.h"

#include "models/records/PagedTableModel.h"
#include "models/records/Saves.h"
#include "views/components/CompareDialog.h"
#include "views/components/CompareLine.h"
#include "views/components/Page.h"
#include "views/components/RecordFormView.h"
#include "views/components/RecordTable.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace punte {

OfficeStory::OfficeStory()
{
    seedOffice(db);
    db.addUser(QStringLiteral("ioana"), {QStringLiteral("ANALYST")});
    // Thirty more in the first column, so that it scrolls.
    db.exec(QStringLiteral("INSERT INTO crm.opportunities (title, customer_company_id, amount, currency, stage, position, expected_close_date, owner_id, team_id)"
                           " SELECT 'Cerere ' || n, customer_company_id, 500, 'RON', 'PROSPECTING', 'm' || lpad(n::text, 3, '0') || 'i', '2026-03-01', owner_id, team_id"
                           " FROM generate_series(1, 30) n, (SELECT * FROM crm.opportunities LIMIT 1) o"));
}

QString OfficeStory::valueOf(const QString &opportunity, const QString &column)
{
    return db.value(QStringLiteral("SELECT %1::text FROM crm.opportunities WHERE id = $1").arg(column), {idOf(opportunity).toString(QUuid::WithoutBraces)});
}

QUuid OfficeStory::idOf(const QString &opportunity)
{
    static QHash<QString, QUuid> known; // titles change in the stories
    const QString key = db.name() + opportunity;
    if (!known.contains(key))
        known.insert(key, QUuid(db.value(QStringLiteral("SELECT id FROM crm.opportunities WHERE title = $1"), {opportunity})));
    return known.value(key);
}

QUuid OfficeStory::companyId()
{
    return QUuid(db.value(QStringLiteral("SELECT id FROM crm.customer_companies")));
}

void OfficeStory::saveAs(DeskWindow &desk, const QByteArray &table, const QUuid &id, const QVariantMap &values)
{
    const int version = db.value(QStringLiteral("SELECT version FROM %1 WHERE id = $1").arg(QString::fromLatin1(table)), {id.toString(QUuid::WithoutBraces)}).toInt();
    const QUuid action = Saves::newId();
    Request request;
    request.actionId = action;
    request.statements.append(Saves::update(table, {RowChange{id, version, values}}, action, {"edit", {}}));
    int rows = -1;
    desk.database.run(nullptr, request, [&](const BatchResult &result) { rows = result ? int(result->first().rows.size()) : 0; });
    QTRY_COMPARE(rows, 1);
}

RecordFormView *OfficeStory::inspect(DeskWindow &desk, const QUuid &opportunity)
{
    desk.page("pipeline")->openRecord("opportunity", opportunity); // beside the board
    RecordFormView *form = nullptr; // on a slow machine something else stands there before it
    const auto isHere = [&] {
        form = desk.window->currentPage()->isReady() ? desk.find<RecordFormView>("opportunityForm") : nullptr;
        return form && form->isVisible() && !form->values().value(QStringLiteral("title")).isNull();
    };
    [&] { QTRY_VERIFY(isHere()); }();
    return form;
}

QString OfficeStory::inspectedTitle(const DeskWindow &desk)
{
    const auto *form = desk.find<RecordFormView>("opportunityForm");
    return form ? form->values().value(QStringLiteral("title")).toString() : QString();
}

static void activate(DeskWindow &desk)
{
    desk.window->activateWindow();
    [&] { QTRY_VERIFY(desk.window->isActiveWindow()); }();
}

QLineEdit *OfficeStory::typeInto(DeskWindow &desk, RecordFormView *form, const QByteArray &column, const QString &text)
{
    activate(desk);
    form->editField(column);
    auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (!edit)
        return nullptr;
    edit->selectAll();
    QTest::keyClicks(edit, text);
    return edit;
}

RecordTable *OfficeStory::table(DeskWindow &desk)
{
    return desk.window->currentPage()->findChild<RecordTable *>(QStringLiteral("recordTable"));
}

QLineEdit *OfficeStory::typeIntoCell(DeskWindow &desk, RecordTable *table, int row, const QByteArray &column, const QString &text)
{
    activate(desk);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(row, table->columnOf(column)));
    QTest::keyClick(table, Qt::Key_F2);
    auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (!edit)
        return nullptr;
    edit->selectAll();
    QTest::keyClicks(edit, text);
    return edit;
}

CompareDialog *OfficeStory::compare(const DeskWindow &desk)
{
    auto *dialog = desk.find<CompareDialog>("compareDialog");
    return dialog && dialog->isVisible() ? dialog : nullptr;
}

CompareLine *OfficeStory::line(const CompareDialog *dialog, const char *column)
{
    return dialog->findChild<CompareLine *>(QStringLiteral("compare_") + QLatin1String(column));
}

QString OfficeStory::labelText(const DeskWindow &desk, const char *name)
{
    const auto *label = desk.find<QLabel>(name);
    return label ? label->text() : QString();
}

} // namespace punte
