// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The tour through lists, forms, shell and dialogs.
#include "app/shell/BarButton.h"
#include "app/shell/CommandPalette.h"
#include "app/shell/ErrorText.h"
#include "app/shell/NavigationBar.h"
#include "app/shell/SignInPanel.h"
#include "app/shell/WelcomeView.h"
#include "models/db/ErrorMapping.h"
#include "models/records/Enums.h"
#include "models/records/Saves.h"
#include "tests/features/RomanianTour.h"
#include "views/components/CompareDialog.h"
#include "views/components/DateEdit.h"
#include "views/components/FilterBar.h"
#include "views/components/FilterEditor.h"
#include "views/components/Job.h"
#include "views/components/Page.h"
#include "views/components/RecordFormView.h"
#include "views/components/RecordTable.h"
#include "views/customers/CustomerSources.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

namespace punte {

void RomanianTour::customers()
{
    m_desk->window->showPage("customers");
    m_desk->page("customers")->openRecord("company", idOf(QStringLiteral("customer_companies"), QStringLiteral("true")));
    [&] { QTRY_VERIFY(m_desk->window->currentPage()->isReady()); }();
    look(QStringLiteral("customers"));
    auto *table = m_desk->window->currentPage()->findChild<RecordTable *>();
    Q_EMIT table->recordMenuRequested(table->mapToGlobal(QPoint(60, 60)));
    look(QStringLiteral("menu of a customer"));
    table->showColumnMenu(table->mapToGlobal(QPoint(40, 10)));
    look(QStringLiteral("columns of customers"));
    table->copySelection();
    look(QStringLiteral("copied"));
    QTest::keyClick(m_desk->window.get(), Qt::Key_N, Qt::ControlModifier);
    look(QStringLiteral("new customer"));
    m_desk->find<QPushButton>("createButton")->click();
    look(QStringLiteral("new customer, empty"));
    QTest::keyClick(m_desk->find<QWidget>("newRecordForm"), Qt::Key_Escape);
}

// Each field of the company with something typed that is not right, the message beside it.
void RomanianTour::companyMistakes()
{
    m_desk->window->showPage("customers");
    m_desk->page("customers")->openRecord("company", idOf(QStringLiteral("customer_companies"), QStringLiteral("true")));
    [&] { QTRY_VERIFY(m_desk->window->currentPage()->isReady()); }();
    const std::pair<const char *, const char *> mistakes[] = {{"company_name", ""}, {"tax_id", "14399849"}, {"tax_id", "1840415123456"}, {"iban", "RO49AAAA1B31007593840001"}, {"iban", "XX"},
        {"phone", "1234"}, {"email", "a@b"}, {"email", "nimic"}, {"website", "htp:/x"}, {"trade_register_no", "J99/1/1800"}, {"employee_count", "multi"}, {"annual_revenue_amount", "mult"},
        {"employee_count", "-4"}, {"notes", ""}, {"status", ""}, {"owner_id", ""}, {"vat_payer", ""}, {"preferred_language", ""}, {"tags", ""}};
    for (const auto &[column, typed] : mistakes) {
        auto *form = m_desk->find<RecordFormView>("companyForm");
        form->editField(column);
        auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        if (edit && typed[0]) {
            edit->selectAll();
            QTest::keyClicks(edit, QString::fromUtf8(typed));
            QTest::keyClick(edit, Qt::Key_Return);
        }
        m_texts.collect(QStringLiteral("%1 \"%2\"").arg(QLatin1String(column), QString::fromUtf8(typed)));
        if (QWidget *focus = QApplication::focusWidget())
            QTest::keyClick(focus, Qt::Key_Escape);
        closeAll();
        form = m_desk->find<RecordFormView>("companyForm"); // another one after a switch of the language
        form->revertColumns(form->dirtyColumns().values());
    }
}

void RomanianTour::tasksAndImport()
{
    for (const char *page : {"tasks", "import"}) {
        m_desk->window->showPage(page);
        [&] { QTRY_VERIFY(m_desk->window->currentPage()->isReady()); }();
        look(QString::fromLatin1(page));
    }
    m_desk->window->showPage("tasks");
    auto *table = m_desk->window->currentPage()->findChild<RecordTable *>();
    table->selectRow(0);
    Q_EMIT table->recordMenuRequested(table->mapToGlobal(QPoint(60, 60)));
    look(QStringLiteral("menu of a task"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    look(QStringLiteral("tasks selected"));
}

// The editor of every condition that can be made, and what the chips then say.
void RomanianTour::filters(const QByteArray &page)
{
    m_desk->window->showPage(page);
    auto *bar = qobject_cast<FilterBar *>(m_desk->window->currentPage()->filterBar());
    bar->openAddFilter();
    look(QStringLiteral("fields to filter by"));
    const QByteArray key = page == "pipeline" ? QByteArray("opportunities") : page == "customers" ? QByteArray("companies") : QByteArray("tasks");
    Filter chips;
    for (const Field &field : FieldCatalogue::instance().table(key).fields) {
        m_texts.add(field.tooltipText(), QStringLiteral("tooltip of a field"));
        if (!field.filterable)
            continue;
        const QList<FilterOp> ops = filterOpsFor(field.kind);
        FilterTerm term{field.column, ops.first(), {}};
        if (field.kind == FieldKind::Enum)
            for (const EnumValue &value : Enums::values(field.enumName))
                term.values << QString::fromLatin1(value.code);
        else if (field.kind == FieldKind::Date || field.kind == FieldKind::Instant)
            term.values = {QStringLiteral("today-30"), QStringLiteral("today")};
        else if (field.kind == FieldKind::Bool)
            term.values = {QStringLiteral("true")};
        else if (field.kind == FieldKind::Person)
            term.values = {QStringLiteral("me")};
        else
            term.op = FilterOp::IsEmpty;
        chips.terms << term;
        auto *editor = new FilterEditor(FieldCatalogue::instance().table(key), {}, bar);
        editor->editTerm(term);
        m_texts.collect(QStringLiteral("filter by %1").arg(QString::fromLatin1(field.column)));
        editor->closePopup();
        delete editor;
    }
    bar->setFilter(chips);
    look(QStringLiteral("chips"));
    bar->setFilter({{}, QStringLiteral("xyzyxz")});
    Q_EMIT bar->filterChanged(bar->filter());
    [&] { QTRY_VERIFY(m_desk->window->currentPage()->isReady()); }();
    look(QStringLiteral("nothing matches"));
    bar->clear();
    [&] { QTRY_VERIFY(m_desk->window->currentPage()->isReady()); }();
}

void RomanianTour::forms()
{
    for (const char *command : {"customers.logInteraction", "customers.newTask"}) {
        m_desk->window->showPage("tasks");
        m_desk->window->action(command)->trigger();
        auto *form = m_desk->find<QWidget>(qstrcmp(command, "customers.newTask") == 0 ? "taskDialog" : "composerDialog");
        m_texts.collect(QString::fromLatin1(command));
        if (auto *due = form->findChild<DateEdit *>(QStringLiteral("task_dueEditor"))) {
            auto *edit = due->findChild<QLineEdit *>();
            edit->setFocus();
            for (const char *typed : {"poimaine", "32.13", "vineri 10:00"}) {
                edit->selectAll();
                QTest::keyClicks(edit, QString::fromUtf8(typed));
                m_texts.collect(QStringLiteral("a date"));
                form->findChildren<QPushButton *>(QRegularExpression(QStringLiteral("^(saveButton|composerSave)$"))).constFirst()->click();
                m_texts.collect(QStringLiteral("a form with something missing"));
            }
            QTest::keyClick(edit, Qt::Key_Down, Qt::AltModifier);
            look(QStringLiteral("calendar"));
        }
        QTest::keyClick(form, Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void RomanianTour::palette()
{
    CommandPalette &palette = m_desk->window->palette();
    for (const char *text : {"", ">", "xyza", "qqqqq", "@xyz"}) {
        palette.openWith(QString::fromUtf8(text));
        QTest::qWait(0);
        [&] { QTRY_VERIFY(palette.findChild<QAbstractItemView *>()->model()->rowCount() > 0); }();
        m_texts.collect(QStringLiteral("palette \"%1\"").arg(QString::fromUtf8(text)));
        QTest::keyClick(palette.findChild<QLineEdit *>(), Qt::Key_Tab);
        look(QStringLiteral("actions in the palette"));
        palette.close();
    }
}

void RomanianTour::shell()
{
    MainWindow &window = *m_desk->window;
    window.action("help.shortcuts")->trigger();
    look(QStringLiteral("shortcuts"));
    QTest::keyClick(m_desk->find<QWidget>("shortcutsSheet"), Qt::Key_Escape);
    window.action("help.about")->trigger();
    look(QStringLiteral("about"));
    if (auto *about = m_desk->find<QMessageBox>("aboutDialog"))
        about->close();
    window.navigation().personButton()->click();
    look(QStringLiteral("person"));
    window.navigation().workspaceButton()->click();
    look(QStringLiteral("workspace"));
    window.startJob([] { return QStringLiteral("xyz"); })->setProgress(20, 100);
    m_texts.collect(QStringLiteral("a job"));
}

// What the database refuses with, as the strip says it, with the advice and the details.
void RomanianTour::messages()
{
    QList<AppError> errors{offlineError(), undecidedError(), timeoutError(), cancelledError(), unfitServerError(120'000), internalError(QStringLiteral("xyz"))};
    for (const char *state : {"PU001", "PU010", "PU011", "PU012", "PU013", "PU020", "23505", "23502", "23503", "23514", "42501", "25006", "57014", "55P03", "40001", "53100", "53300", "57P01",
             "28P01", "28000", "3D000", "42P01", "22001", "22003", "22007", "22021", "22P02", "XX000", "PU999", "23999"})
        errors << appErrorOf({.sqlState = state, .constraint = QStringLiteral("ck_customer_companies_phone")});
    for (const char *rule : {"stage_move", "lost_reason", "reopen_reason", "won_requires", "closed_date_while_open", "interaction_in_future", "founding_year_in_future", "last_administrator",
             "undo_already", "undo_not_yours"})
        errors << appErrorOf({.sqlState = "PU013", .detail = QStringLiteral("{\"rule\": \"%1\"}").arg(QLatin1String(rule))});
    for (const AppError &error : std::as_const(errors)) {
        m_desk->window->showError([] { return QStringLiteral("xyz."); }, error);
        m_texts.add(error.what, QStringLiteral("an error"));
        m_texts.add(whatToDo(error), QStringLiteral("an error's advice"));
    }
    if (auto *details = m_desk->find<QPushButton>("messageDetailsButton"))
        details->click();
    look(QStringLiteral("message strip"));
    m_desk->window->clearError();
    ConflictInfo conflict{.table = "crm.customer_companies", .id = idOf(QStringLiteral("customer_companies"), QStringLiteral("true")), .originalVersion = 1, .theirVersion = 2,
        .original = {{QStringLiteral("company_name"), QStringLiteral("xyz")}, {QStringLiteral("city"), QStringLiteral("xyza")}},
        .theirs = {{QStringLiteral("company_name"), QStringLiteral("xyzb")}, {QStringLiteral("city"), QStringLiteral("xyza")}},
        .mine = {{QStringLiteral("company_name"), QStringLiteral("xyzc")}, {QStringLiteral("city"), QStringLiteral("xyzd")}}, .theirName = QStringLiteral("Xyzana Xyzescu"),
        .theirTime = QDateTime(QDate(2026, 1, 27), QTime(9, 30))};
    auto *compare = new CompareDialog(CompareInput::fromConflict(conflict, FieldCatalogue::instance().table("companies"), {}, QStringLiteral("xyz"), QStringLiteral("Xyzana Xyzescu")), {});
    compare->openOver(m_desk->window.get());
    m_texts.collect(QStringLiteral("compare"));
    QTest::keyClick(compare, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void RomanianTour::welcome()
{
    m_desk->window->setSearchProviders({});
    m_desk->window->closeSession();
    WelcomeView &view = m_desk->window->welcome();
    view.showProgress(QStringLiteral("xyz"));
    look(QStringLiteral("start"));
    view.showError([] { return QStringLiteral("xyz."); }, offlineError());
    look(QStringLiteral("start failed"));
    view.showSignIn({QStringLiteral("xyz"), QStringLiteral("xyz.example"), QStringLiteral("xyzana"), true, true, {}});
    look(QStringLiteral("sign in"));
    view.showSignIn({QStringLiteral("xyz"), QStringLiteral("xyz.example"), QStringLiteral("xyzana"), false, false, {}});
    look(QStringLiteral("sign in without keyring"));
}

// Buttons and dialogs that Qt words itself.
void RomanianTour::qtDialogs()
{
    QDialogButtonBox buttons;
    for (int button = QDialogButtonBox::FirstButton; button <= QDialogButtonBox::LastButton; button *= 2)
        buttons.addButton(QDialogButtonBox::StandardButton(button));
    buttons.show();
    QFileDialog files;
    files.setOption(QFileDialog::DontUseNativeDialog);
    files.setDirectory(m_files.path()); // empty: what lies in a folder is nobody's translation
    files.show();
    QMessageBox box(QMessageBox::Warning, QStringLiteral("xyz"), QStringLiteral("xyz"), QMessageBox::Yes | QMessageBox::No);
    box.setDetailedText(QStringLiteral("xyz"));
    box.show();
    QCalendarWidget calendar;
    calendar.show();
    look(QStringLiteral("Qt"));
}

} // namespace punte
