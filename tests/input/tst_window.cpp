// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/punte/Wiring.h"
#include "models/core/Clock.h"
#include "tests/gui/DeskWindow.h"
#include "tests/input/Naughty.h"
#include "translations/Translations.h"
#include "views/components/RecordTable.h"
#include "views/theme/Theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTest>

using namespace punte;

namespace {

/// What is wrong with a text that may be read as markup or as a shortcut; empty when nothing is.
QString complaintAbout(const QObject *object, const char *what, const QString &text, bool mayBeMarkup)
{
    const bool raw = text.contains(QLatin1String("<b>R")) || text.contains(QLatin1String("<img src"));
    if (!mayBeMarkup || !raw)
        return {};
    return QStringLiteral("%1 %2 (%3): %4").arg(QString::fromLatin1(object->metaObject()->className()), object->objectName(), QLatin1String(what), text.left(80));
}

bool hasShortcutOf(QString text)
{
    return text.remove(QLatin1String("&&")).contains(QLatin1String("R&")) || text.contains(QLatin1String("A&B"));
}

/// Every text that the programs' windows show, tooltips and menus included, with the hostile names in it.
QStringList hostileTexts()
{
    QStringList wrong;
    const QWidgetList all = QApplication::allWidgets();
    for (const QWidget *widget : all) {
        wrong << complaintAbout(widget, "tooltip", widget->toolTip(), Qt::mightBeRichText(widget->toolTip()));
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            wrong << complaintAbout(label, "label", label->text(), label->textFormat() != Qt::PlainText);
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && hasShortcutOf(button->text()))
            wrong << QStringLiteral("button %1: %2").arg(button->objectName(), button->text().left(80));
        if (const auto *menu = qobject_cast<const QMenu *>(widget)) {
            for (const QAction *action : menu->actions())
                if (hasShortcutOf(action->text()))
                    wrong << QStringLiteral("menu %1: %2").arg(menu->objectName(), action->text().left(80));
        }
    }
    wrong.removeAll(QString());
    return wrong;
}

/// Widgets that stick out of their window; what scrolls may be larger.
QStringList overflows(const QWidget &window)
{
    QStringList wrong;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        bool scrolls = false;
        for (const QWidget *parent = widget->parentWidget(); parent && parent != &window; parent = parent->parentWidget())
            scrolls = scrolls || qobject_cast<const QAbstractScrollArea *>(parent);
        const QRect place(widget->mapTo(&window, QPoint()), widget->size());
        if (!scrolls && (place.right() > window.width() || place.left() < 0))
            wrong << QStringLiteral("%1 %2 at %3..%4 of %5").arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())
                         .arg(place.left()).arg(place.right()).arg(window.width());
    }
    return wrong;
}

void seedHostileOffice(TestDatabase &db)
{
    const QUuid team = db.addTeam(markupName());
    TestDatabase::Person person{.login = QStringLiteral("ana"), .roles = {QStringLiteral("MANAGER")}, .team = team};
    person.firstName = QStringLiteral("<b>R&D</b>");
    person.lastName = QStringLiteral("<img src=x> A&B");
    (void)db.addUser(person);
    for (const QString &name : {markupName(), longName()}) {
        (void)db.rows(QStringLiteral("WITH c AS (INSERT INTO crm.customer_companies (company_name, city, county, notes, tags, owner_id, phone)"
                                     " VALUES ($1, left($1, 90), left($1, 90), $1, ARRAY[left($1, 90)], (SELECT id FROM core.users LIMIT 1), '<b>R&D 0712') RETURNING id),"
                                     " o AS (INSERT INTO crm.opportunities (title, customer_company_id, amount, stage, position, competitor, source, description, owner_id)"
                                     " SELECT $1, id, 9999999999999.99, 'PROPOSAL', 'i', $1, $1, repeat($1, 40), (SELECT id FROM core.users LIMIT 1) FROM c RETURNING id),"
                                     " p AS (INSERT INTO crm.contact_persons (first_name, last_name, customer_company_id, position, phone, email)"
                                     " SELECT left($1, 90), left($1, 90), id, left($1, 90), '0712345678', 'x@example.ro' FROM c RETURNING id),"
                                     " t AS (INSERT INTO crm.tasks (title, due_date, customer_id, opportunity_id, assigned_to_user_id)"
                                     " SELECT $1, 'infinity', c.id, o.id, (SELECT id FROM core.users LIMIT 1) FROM c, o RETURNING id)"
                                     " INSERT INTO crm.interactions (type, customer_id, description, outcome, date_time) SELECT 'CALL', id, $1, $1, '-infinity' FROM c"), {name});
    }
    db.exec(QStringLiteral("UPDATE crm.opportunities SET expected_close_date = 'infinity', version = version + 1 WHERE title LIKE 'WWW%'"));
}

} // namespace

/// Names that look like markup, menus or that never end, in the real window: lists, cards, forms, palette, toast, strip, menus, status bar.
class TestInputWindow final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pages_data();
    void pages();
    void paletteToastStripAndMenus();

private:
    std::unique_ptr<TestDatabase> m_db;
};

void TestInputWindow::initTestCase()
{
    Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41)));
    Wiring::registerModels();
    initPunteTranslations();
    Theme::instance().install(*qApp);
    m_db = std::make_unique<TestDatabase>();
    seedHostileOffice(*m_db);
}

void TestInputWindow::pages_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QString>("table");
    QTest::newRow("customers") << QByteArray("customers") << QByteArray("company") << QStringLiteral("crm.customer_companies");
    QTest::newRow("pipeline") << QByteArray("pipeline") << QByteArray("opportunity") << QStringLiteral("crm.opportunities");
    QTest::newRow("tasks") << QByteArray("tasks") << QByteArray() << QStringLiteral("crm.tasks");
}

void TestInputWindow::pages()
{
    QFETCH(const QByteArray, page);
    QFETCH(const QByteArray, kind);
    QFETCH(const QString, table);
    DeskWindow desk(*m_db, QStringLiteral("ana"), page);
    desk.window->resize(1093, 614);
    const QStringList ids{m_db->value(QStringLiteral("SELECT id FROM %1 ORDER BY id LIMIT 1").arg(table)),
        m_db->value(QStringLiteral("SELECT id FROM %1 ORDER BY id DESC LIMIT 1").arg(table))};
    for (const QString &id : ids) {
        if (!kind.isEmpty())
            desk.window->currentPage()->openRecord(kind, QUuid(id));
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->currentPage()->isReady(), 20'000);
        QCoreApplication::processEvents();
        const QImage picture = desk.window->grab().toImage();
        QVERIFY(!picture.isNull());
        QVERIFY2(hostileTexts().isEmpty(), qPrintable(hostileTexts().join(u'\n')));
        QCOMPARE(desk.window->width(), 1093); // nothing pushed it apart
        QVERIFY2(overflows(*desk.window).isEmpty(), qPrintable(overflows(*desk.window).join(u'\n')));
    }
    QVERIFY2(desk.window->minimumSizeHint().width() <= 1093, qPrintable(QString::number(desk.window->minimumSizeHint().width())));
}

void TestInputWindow::paletteToastStripAndMenus()
{
    DeskWindow desk(*m_db, QStringLiteral("ana"), "customers");
    desk.window->resize(1093, 614);
    AppError error;
    error.kind = ErrorKind::Constraint;
    error.what = markupName();
    error.detail = longName();
    desk.window->showError([] { return markupName() + longName(); }, error);
    desk.window->showToast(markupName() + longName());
    QTest::keyClick(desk.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *field = desk.find<QLineEdit>("paletteField");
    QVERIFY(field && field->isVisible());
    for (const QString &text : {QStringLiteral("R&D"), QStringLiteral("WWW"), QString(10'000, u'W'), markupName()}) {
        field->setText(text);
        QTest::keyClick(field, Qt::Key_End);
        auto *list = desk.find<QListView>("paletteList");
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, 20'000);
        QVERIFY(!desk.window->grab().isNull());
        QVERIFY2(hostileTexts().isEmpty(), qPrintable(hostileTexts().join(u'\n')));
        QVERIFY2(overflows(*desk.window).isEmpty(), qPrintable(overflows(*desk.window).join(u'\n')));
    }
    QTest::keyClick(field, Qt::Key_Escape);
    for (const char *name : {"personButton", "workspaceButton"}) {
        if (auto *button = desk.find<QAbstractButton>(name)) {
            button->click();
            QVERIFY2(hostileTexts().isEmpty(), qPrintable(hostileTexts().join(u'\n')));
            for (QWidget *menu : QApplication::topLevelWidgets())
                if (qobject_cast<QMenu *>(menu))
                    menu->close();
        }
    }
    QCOMPARE(desk.window->width(), 1093);
}

QTEST_MAIN(TestInputWindow)
#include "tst_window.moc"
