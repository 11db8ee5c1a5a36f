// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/RomanianTour.h"

#include "views/components/Page.h"
#include "views/components/PopupFrame.h"
#include "views/components/RecordTable.h"
#include "views/components/board/BoardColumn.h"
#include "views/components/board/BoardListView.h"
#include "views/components/board/CardDelegate.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

namespace punte {

static constexpr const char *tourSeed = R"(
INSERT INTO crm.customer_companies (company_name, legal_name, tax_id, phone, email, website, city, county, industry_name, status, company_size, employee_count,
        annual_revenue_amount, annual_revenue_currency, vat_payer, trade_register_no, iban, bank, preferred_language, tags, notes, owner_id, team_id)
    VALUES ('Agro Xyzăgan SRL', 'Xyzagan Prod', '14399840', '+40712345678', 'xyzcontact@xyzagan.example', 'https://xyzagan.example', 'Xyzobozia', 'Xyzomița', 'Xyzultură',
            'ACTIVE', 'SMALL', 40, 120000, 'RON', true, 'J40/8364/2024', 'RO49AAAA1B31007593840000', 'Xyzbanc', 'ro', '{xyztag}', 'Xyznotă', ':ana', ':team');
INSERT INTO crm.contact_persons (first_name, last_name, position, phone, email, customer_company_id, is_primary_contact, is_decision_maker)
    SELECT 'Xyzelena', 'Xyzmarin', 'Xyzdirector', '+40744555666', 'xyzelena@xyzagan.example', id, true, true FROM crm.customer_companies;
INSERT INTO crm.opportunities (title, customer_company_id, contact_person_id, amount, currency, stage, position, expected_close_date, closed_at, lost_reason, competitor, source, owner_id,
        team_id, last_activity_at)
    SELECT 'Xyzoferta ' || n, (SELECT id FROM crm.customer_companies), (SELECT id FROM crm.contact_persons), CASE WHEN n <> 3 THEN 1000 * n END, CASE n WHEN 2 THEN 'EUR' ELSE 'RON' END,
           (ARRAY['PROSPECTING', 'PROSPECTING', 'PROSPECTING', 'QUALIFICATION', 'NEGOTIATION', 'CLOSED_WON', 'CLOSED_LOST'])[n], 'i' || n || 'i',
           CASE n WHEN 1 THEN date '2026-01-23' WHEN 3 THEN NULL ELSE date '2026-02-01' + n END, CASE WHEN n >= 6 THEN date '2026-01-20' END,
           CASE n WHEN 7 THEN 'PRICE' END, CASE n WHEN 7 THEN 'Xyzvecin' END, 'Xyzsursă', ':ana', ':team', CASE n WHEN 4 THEN timestamptz '2025-11-01 10:00+02' ELSE timestamptz '2026-01-26 10:00+02' END
    FROM generate_series(1, 7) n;
INSERT INTO crm.tasks (title, due_date, assigned_to_user_id, customer_id, opportunity_id, priority)
    SELECT 'Xyzsarcină ' || n, timestamptz '2026-01-20 09:00+02' + n * interval '3 days', ':ana', (SELECT id FROM crm.customer_companies),
           (SELECT id FROM crm.opportunities WHERE title = 'Xyzoferta ' || n), (ARRAY['LOW', 'MEDIUM', 'HIGH', 'URGENT'])[n]
    FROM generate_series(1, 4) n;
INSERT INTO crm.interactions (type, date_time, customer_id, opportunity_id, user_id, description, outcome, duration_minutes, feedback_type)
    SELECT t, timestamptz '2026-01-25 12:00+02', (SELECT id FROM crm.customer_companies), (SELECT id FROM crm.opportunities WHERE title = 'Xyzoferta 1'), ':ana', 'Xyzdiscuție', NULL, 7, 'POSITIVE'
    FROM unnest(ARRAY['CALL', 'EMAIL', 'MEETING', 'DEMO', 'FOLLOW_UP']) t;
)";

RomanianTour::RomanianTour()
{
    const QUuid team = m_db.addTeam(QStringLiteral("Xyzvânzări"));
    const auto ana = m_db.addUser({.login = QStringLiteral("xyzana"), .roles = {QStringLiteral("ADMIN")}, .team = team, .teamRole = QStringLiteral("sales_manager"),
        .firstName = QStringLiteral("Xyzana"), .lastName = QStringLiteral("Xyzescu")});
    m_db.exec(QString::fromUtf8(tourSeed)
                  .replace(QLatin1String(":ana"), ana.id.toString(QUuid::WithoutBraces))
                  .replace(QLatin1String(":team"), team.toString(QUuid::WithoutBraces)));
}

QStringList RomanianTour::dataTexts()
{
    QStringList data;
    for (const QStringList &row : m_db.rows(QStringLiteral(
             "SELECT unnest(ARRAY[company_name, legal_name, tax_id, phone, email, website, city, county, industry_name, trade_register_no, iban, bank, notes, tags[1]]) FROM crm.customer_companies"
             " UNION ALL SELECT unnest(ARRAY[full_name, first_name, last_name, position, phone, email]) FROM crm.contact_persons"
             " UNION ALL SELECT unnest(ARRAY[title, competitor, source]) FROM crm.opportunities UNION ALL SELECT title FROM crm.tasks UNION ALL SELECT description FROM crm.interactions"
             " UNION ALL SELECT unnest(ARRAY[display_name, login, first_name, last_name]) FROM core.users UNION ALL SELECT name FROM core.tenants UNION ALL SELECT name FROM core.teams")))
        if (!row.first().isEmpty())
            data << row.first();
    // Names of folders, as the file dialog shows them.
    data << m_db.name() << m_files.path() << QDir(m_files.path()).dirName() << QDir::homePath();
    std::ranges::sort(data, [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return data;
}

QUuid RomanianTour::idOf(const QString &table, const QString &condition)
{
    return QUuid::fromString(m_db.value(QStringLiteral("SELECT id FROM crm.%1 WHERE %2").arg(table, condition)));
}

QMap<QString, QString> RomanianTour::walk()
{
    m_texts = {};
    walkThrough();
    return m_texts.all();
}

QMap<QString, QString> RomanianTour::walkSwitching()
{
    const auto speak = [](const char *language) {
        deskLanguage().setLanguage(QString::fromLatin1(language));
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    };
    m_texts = {};
    m_texts.lookBetween([speak] { speak("ro"); }, [speak] { speak("en"); });
    walkThrough();
    return m_texts.all();
}

void RomanianTour::walkThrough()
{
    m_desk = std::make_unique<DeskWindow>(m_db, QStringLiteral("xyzana"), "pipeline");
    (void)QTest::qWaitForWindowActive(m_desk->window.get());
    board();
    drags();
    stagePopups();
    opportunityInspector();
    opportunityList();
    customers();
    companyMistakes();
    tasksAndImport();
    for (const char *page : {"pipeline", "customers", "tasks"})
        filters(page);
    forms();
    palette();
    shell();
    messages();
    qtDialogs();
    welcome();
    m_desk.reset();
}

void RomanianTour::closeAll()
{
    for (QWidget *popup = QApplication::activePopupWidget(); popup; popup = QApplication::activePopupWidget())
        popup->close();
    const auto frames = m_desk->window->findChildren<PopupFrame *>();
    for (PopupFrame *frame : frames)
        frame->closePopup();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

void RomanianTour::look(const QString &scene)
{
    m_texts.collect(scene);
    closeAll();
}

void RomanianTour::board()
{
    [&] { QTRY_VERIFY(m_desk->window->currentPage()->isReady()); }();
    // Cards and heads draw themselves; their tooltips are made on demand from the same face.
    for (int c = 0; m_desk->board()->column(c); ++c) {
        const BoardListView &list = m_desk->board()->column(c)->list();
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            const CardFace &face = list.cardDelegate().face(list.model()->index(row, 0));
            for (const CardLine &line : face.lines) {
                m_texts.add(line.text, QStringLiteral("card"));
                m_texts.add(line.tooltip, QStringLiteral("tooltip of a card"));
            }
            m_texts.add(face.notice, QStringLiteral("card"));
        }
    }
    look(QStringLiteral("board"));
    m_desk->select(QStringLiteral("Xyzoferta 1"));
    BoardListView &list = m_desk->board()->column(0)->list();
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, {}, list.mapToGlobal(QPoint(30, 30)));
    QApplication::sendEvent(&list, &menu);
    look(QStringLiteral("context menu of a card"));
    m_desk->find<QPushButton>("sortButton")->click();
    look(QStringLiteral("sorting"));
}

void RomanianTour::drags()
{
    const std::pair<const char *, int> drags[] = {{"Xyzoferta 1", 1}, {"Xyzoferta 1", 4}, {"Xyzoferta 5", 5}, {"Xyzoferta 6", 0}};
    for (const auto &[title, target] : drags) {
        m_desk->drag(QString::fromLatin1(title), target, false);
        m_texts.collect(QStringLiteral("drag"));
        QTest::keyClick(&m_desk->board()->column(m_desk->columnOf(QString::fromLatin1(title)))->list(), Qt::Key_Escape);
    }
}

void RomanianTour::stagePopups()
{
    const std::pair<const char *, Qt::Key> moves[] = {{"Xyzoferta 1", Qt::Key_6}, {"Xyzoferta 5", Qt::Key_5}, {"Xyzoferta 7", Qt::Key_2}, {"Xyzoferta 1", Qt::Key_5}};
    for (const auto &[title, key] : moves) {
        m_desk->select(QString::fromLatin1(title));
        QTest::keyClick(m_desk->window.get(), key, Qt::AltModifier);
        m_texts.collect(QStringLiteral("move"));
        if (auto *confirm = m_desk->find<QPushButton>("confirmMoveButton"); confirm && confirm->isVisible() && key != Qt::Key_5)
            confirm->click(); // without what is asked
        look(QStringLiteral("move, refused"));
    }
}

void RomanianTour::opportunityInspector()
{
    const QUuid opportunity = idOf(QStringLiteral("opportunities"), QStringLiteral("title = 'Xyzoferta 1'"));
    m_desk->page("pipeline")->openRecord("opportunity", opportunity);
    [&] { QTRY_VERIFY(m_desk->window->currentPage()->isReady()); }();
    look(QStringLiteral("opportunity"));
    m_desk->find<QPushButton>("moveToButton")->click();
    look(QStringLiteral("move to"));
    QTest::keyClick(m_desk->window.get(), Qt::Key_N, Qt::ControlModifier);
    look(QStringLiteral("new opportunity"));
    m_desk->find<QPushButton>("createButton")->click();
    look(QStringLiteral("new opportunity, empty"));
    QTest::keyClick(m_desk->find<QWidget>("newRecordForm"), Qt::Key_Escape);
}

void RomanianTour::opportunityList()
{
    QTest::mouseClick(m_desk->find<QWidget>("segment1"), Qt::LeftButton);
    [&] { QTRY_VERIFY(m_desk->window->currentPage()->isReady()); }();
    look(QStringLiteral("list of opportunities"));
    auto *table = m_desk->window->currentPage()->findChild<RecordTable *>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    look(QStringLiteral("all selected"));
    table->showColumnMenu(table->mapToGlobal(QPoint(40, 10)));
    look(QStringLiteral("columns"));
    Q_EMIT table->recordMenuRequested(table->mapToGlobal(QPoint(60, 60)));
    look(QStringLiteral("menu of an opportunity"));
    QTest::mouseClick(m_desk->find<QWidget>("segment0"), Qt::LeftButton);
}

} // namespace punte
