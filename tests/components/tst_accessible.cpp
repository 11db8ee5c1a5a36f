// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ComponentTest.h"

#include "views/components/BulkBar.h"
#include "views/components/Buttons.h"
#include "views/components/CompareDialog.h"
#include "views/components/ComponentGallery.h"
#include "views/components/FilterBar.h"
#include "views/components/InspectorFrame.h"
#include "views/components/MessageStrip.h"
#include "views/components/PlainLabel.h"
#include "views/components/PopupFrame.h"
#include "views/components/RecordFormView.h"
#include "views/components/SegmentedSwitch.h"
#include "views/components/StatePanel.h"
#include "views/components/Toast.h"
#include "views/theme/Accessible.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace punte;

/// Every control has a name; a language or theme change reaches everything; popups keep the keyboard.
class AccessibleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareComponentTest(); }

    void controlsHaveNames()
    {
        const std::unique_ptr<QWidget> page = makePage();
        QStringList nameless;
        const auto all = page->findChildren<QWidget *>();
        for (QWidget *widget : all) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || !widget->isVisible())
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            const bool named = face && (!face->text(QAccessible::Name).isEmpty() || !widget->accessibleName().isEmpty());
            if (!named && !qobject_cast<QAbstractScrollArea *>(widget))
                nameless.append(QStringLiteral("%1 %2").arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName()));
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    }

    void languageAndThemeReachEverything()
    {
        const std::unique_ptr<QWidget> page = makePage();
        for (int i = 0; i < 2; ++i) {
            QEvent change(QEvent::LanguageChange);
            const auto all = page->findChildren<QWidget *>();
            for (QWidget *widget : all)
                QApplication::sendEvent(widget, &change);
            Theme::instance().setMode(i == 0 ? Theme::Mode::Dark : Theme::Mode::Light);
            Theme::instance().setZoom(i == 0 ? 150 : 100);
            QVERIFY(!page->grab().isNull());
        }
        QCOMPARE(Theme::instance().zoom(), 100);
    }

    void popupKeepsTheKeyboard()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *anchor = Buttons::push(QStringLiteral("Anchor"));
        auto *other = new QLineEdit;
        column->addWidget(anchor);
        column->addWidget(other);
        window.resize(400, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        anchor->setFocus();
        PopupFrame popup(anchor);
        auto *first = new QLineEdit(&popup);
        auto *second = new QLineEdit(&popup);
        popup.content()->addWidget(first);
        popup.content()->addWidget(second);
        QSignalSpy closed(&popup, &PopupFrame::closed);
        popup.popup();
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(first));
        QTest::keyClick(first, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(second));
        QTest::keyClick(second, Qt::Key_Tab); // comes round, does not leave
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(first));
        QTest::keyClick(first, Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(anchor));
        popup.popup();
        QTest::mouseClick(other, Qt::LeftButton);
        QCOMPARE(closed.count(), 2);
    }

    void tabWalksAsOneReads()
    {
        QWidget window;
        PopupFrame popup(&window);
        auto *foot = Buttons::push(QStringLiteral("Save"));
        popup.content()->addWidget(foot);
        auto *late = new QLineEdit; // made after, stands above
        popup.content()->insertWidget(0, late);
        window.resize(400, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        popup.popup();
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(late));
        QTest::keyClick(late, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(foot));
        QTest::keyClick(foot, Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(late));
    }

    void comboTellsLabelAndValue()
    {
        QComboBox combo;
        combo.addItems({QStringLiteral("RON"), QStringLiteral("EUR")});
        combo.setAccessibleName(QStringLiteral("Currency"));
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&combo);
        QCOMPARE(face->role(), QAccessible::ComboBox);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Currency"));
        combo.setCurrentIndex(1);
        QCOMPARE(face->text(QAccessible::Value), QStringLiteral("EUR"));
        QCOMPARE(face->child(0)->object(), static_cast<QObject *>(combo.view()));
    }

    void segmentsAreTabs()
    {
        SegmentedSwitch views;
        views.addSegment(QStringLiteral("Board"));
        views.addSegment(QStringLiteral("List"));
        views.setCurrentIndex(1);
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&views);
        QCOMPARE(face->role(), QAccessible::PageTabList);
        QCOMPARE(face->childCount(), 2);
        QCOMPARE(face->child(1)->role(), QAccessible::PageTab);
        QCOMPARE(face->child(1)->text(QAccessible::Name), QStringLiteral("List"));
        QVERIFY(face->child(1)->state().selected && !face->child(0)->state().selected);
        face->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(views.currentIndex(), 0);
    }

    void dialogsAndMenusAreNamed()
    {
        QWidget window;
        auto *anchor = Buttons::push(QStringLiteral("Anchor"), ButtonVariant::Default, {}, &window);
        anchor->setAccessibleName(QStringLiteral("Views"));
        window.show();
        PopupFrame popup(anchor);
        popup.content()->addWidget(new PlainLabel(QStringLiteral("Save the view"), FontRole::PanelTitle));
        popup.popup();
        QCOMPARE(popup.accessibleName(), QStringLiteral("Save the view"));
        QCOMPARE(QAccessible::queryAccessibleInterface(&popup)->role(), QAccessible::Dialog);
        QMenu menu(anchor);
        menu.addAction(QStringLiteral("Mine"));
        menu.popup(QPoint());
        QCOMPARE(menu.accessibleName(), QStringLiteral("Views"));
    }

    void entriesOfMenusAreHeardAgain()
    {
        QWidget window;
        auto *command = new QAction(QStringLiteral("Reassign\u2026"), &window);
        window.show();
        for (int time = 0; time < 2; ++time) { // a context menu is made anew, its commands are not
            QMenu menu(&window);
            menu.addAction(command);
            menu.popup(window.mapToGlobal(QPoint(0, 0)));
            QAccessibleInterface *entry = QAccessible::queryAccessibleInterface(&menu)->child(0);
            QVERIFY(entry && entry->isValid());
            QCOMPARE(entry->text(QAccessible::Name), QStringLiteral("Reassign\u2026"));
            QCOMPARE(entry->parent()->object(), static_cast<QObject *>(&menu));
        }
    }

    void onlyTheKeyboardIsTheFocus()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *field = new QLineEdit;
        auto *list = new QListWidget;
        list->addItems({QStringLiteral("one"), QStringLiteral("two")});
        column->addWidget(field);
        column->addWidget(list);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QAccessibleEvent row(list, QAccessible::Focus);
        row.setChild(1);
        list->setFocus();
        QVERIFY(Accessible::isHeard(row));
        field->setFocus();
        QVERIFY(!Accessible::isHeard(row)); // the row changes, the keyboard is in the field
        list->setFocusPolicy(Qt::NoFocus);
        QVERIFY(Accessible::isHeard(row)); // as the palette's list, which its field leads
        list->hide();
        QVERIFY(!Accessible::isHeard(row));
        QVERIFY(Accessible::isHeard(QAccessibleEvent(list, QAccessible::NameChanged)));
    }

    void segmentsMoveByArrows()
    {
        SegmentedSwitch views;
        for (const char16_t *name : {u"Board", u"List", u"Forecast"})
            views.addSegment(QString::fromUtf16(name));
        QSignalSpy changed(&views, &SegmentedSwitch::currentChanged);
        QTest::keyClick(&views, Qt::Key_Right);
        QTest::keyClick(&views, Qt::Key_Right);
        QTest::keyClick(&views, Qt::Key_Right); // the end
        QCOMPARE(views.currentIndex(), 2);
        QCOMPARE(changed.count(), 2);
        QTest::keyClick(&views, Qt::Key_Left);
        QCOMPARE(views.currentIndex(), 1);
    }

    void stripSaysWhatHappened()
    {
        MessageStrip strip;
        AppError error;
        error.kind = ErrorKind::Constraint;
        error.what = QStringLiteral("The stage follows another one.");
        error.sqlState = QStringLiteral("PU010");
        strip.showError([] { return QStringLiteral("The opportunity could not be moved."); }, error);
        QVERIFY(strip.isVisibleTo(nullptr));
        QCOMPARE(strip.messageText(), QStringLiteral("The opportunity could not be moved. The stage follows another one."));
        QVERIFY(MessageStrip::detailsText(error).contains(QStringLiteral("PU010")));
        QSignalSpy dismissed(&strip, &MessageStrip::dismissed);
        QTest::keyClick(&strip, Qt::Key_Escape);
        QCOMPARE(dismissed.count(), 1);
        QVERIFY(strip.isHidden());
    }

    void toastOffersUndo()
    {
        QWidget host;
        host.resize(600, 400);
        host.show();
        Toast toast(&host);
        QSignalSpy undo(&toast, &Toast::undoRequested);
        toast.showText([] { return QStringLiteral("Moved"); }, true);
        QVERIFY(toast.isVisible());
        QTest::mouseClick(toast.findChild<QPushButton *>(QStringLiteral("toastUndo")), Qt::LeftButton);
        QCOMPARE(undo.count(), 1);
        QVERIFY(!toast.isVisible());
    }

private:
    static std::unique_ptr<QWidget> makePage()
    {
        auto page = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(page.get());
        auto *bar = new FilterBar(GalleryModel::tableInfo());
        Filter filter;
        filter.terms = {{"company_name", FilterOp::Contains, {QStringLiteral("agro")}}};
        bar->setFilter(filter);
        column->addWidget(bar);
        auto *strip = new MessageStrip;
        strip->showMessage(MessageStrip::Kind::Warning, [] { return QStringLiteral("Title"); }, [] { return QStringLiteral("Text"); }, [] { return QStringLiteral("Details"); });
        column->addWidget(strip);
        for (const auto mode : {RecordFormView::Mode::Edit, RecordFormView::Mode::InPlace}) {
            auto *form = new RecordFormView(GalleryModel::tableInfo(), mode);
            form->setSources(componentSources());
            form->setValues({{QStringLiteral("company_name"), QStringLiteral("Agro")}});
            column->addWidget(form);
        }
        auto *inspector = new InspectorFrame;
        inspector->setTitle(QStringLiteral("Record"));
        inspector->setCanOpen(true);
        inspector->addSection(QStringLiteral("Section"));
        column->addWidget(inspector);
        auto *bulk = new BulkBar;
        bulk->addAction(new QAction(QStringLiteral("Tag"), bulk));
        bulk->setCounts(2, 5, false);
        column->addWidget(bulk);
        auto *error = new ErrorState;
        error->setError({ErrorKind::Offline, QStringLiteral("No answer"), QStringLiteral("refused"), QStringLiteral("08006"), {}, {}});
        column->addWidget(error);
        page->resize(1000, 1600);
        page->show();
        return page;
    }
};

QTEST_MAIN(AccessibleTest)
#include "tst_accessible.moc"
