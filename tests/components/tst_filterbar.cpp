// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ComponentTest.h"

#include "views/components/ComponentGallery.h"
#include "views/components/FilterBar.h"
#include "views/components/FilterChip.h"
#include "views/components/FilterEditor.h"
#include "views/components/FilterText.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace punte;

class FilterBarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareComponentTest(); }

    void init()
    {
        m_window = new QWidget;
        auto *column = new QVBoxLayout(m_window);
        m_bar = new FilterBar(GalleryModel::tableInfo());
        m_bar->setSources(componentSources());
        column->addWidget(m_bar);
        column->addStretch(1);
        m_window->resize(900, 600);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
    }
    void cleanup() { delete m_window; }

    void addsNumberByKeyboard()
    {
        QSignalSpy changed(m_bar, &FilterBar::filterChanged);
        QTest::mouseClick(m_window->findChild<QPushButton *>(QStringLiteral("addFilter")), Qt::LeftButton);
        auto *search = m_window->findChild<QLineEdit *>(QStringLiteral("filterFieldSearch"));
        QVERIFY(search->isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(search));
        QTest::keyClicks(search, QStringLiteral("amou"));
        QTest::keyClick(search, Qt::Key_Return);
        QWidget *edit = QApplication::focusWidget();
        QVERIFY(qobject_cast<QLineEdit *>(edit));
        QTest::keyClicks(edit, QStringLiteral("5,000"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(changed.count(), 1);
        const Filter filter = m_bar->filter();
        QCOMPARE(filter.terms.size(), 1);
        QCOMPARE(filter.terms.first().column, QByteArray("amount"));
        QCOMPARE(filter.terms.first().op, FilterOp::AtLeast);
        QCOMPARE(filter.terms.first().values.value(0).toString(), QStringLiteral("5000"));
        QCOMPARE(filter.terms.first().values.value(1).toString(), QStringLiteral("RON"));
        QCOMPARE(chips().size(), 1);
        QCOMPARE(chips().first()->valueText(), QStringLiteral("from 5,000\u00a0RON"));
    }

    void choosesSeveralStages()
    {
        openField(QStringLiteral("stage"));
        auto *list = m_window->findChild<QListWidget *>(QStringLiteral("filterChecklist"));
        QVERIFY(list);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(2)).center());
        QTest::mouseClick(m_window->findChild<QPushButton *>(QStringLiteral("filterApply")), Qt::LeftButton);
        QCOMPARE(m_bar->filter().terms.size(), 1);
        QCOMPARE(m_bar->filter().terms.first().values, QVariantList({QStringLiteral("PROSPECTING"), QStringLiteral("PROPOSAL")}));
        QCOMPARE(chips().first()->valueText(), QStringLiteral("Prospecting or Proposal"));
    }

    void refusesNonsenseInWords()
    {
        openField(QStringLiteral("amount"));
        QWidget *edit = QApplication::focusWidget();
        QTest::keyClicks(edit, QStringLiteral("a lot"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTest::qWait(0);
        auto *editor = m_window->findChild<FilterEditor *>();
        QVERIFY(editor && editor->isVisible());
        QVERIFY(m_bar->filter().isEmpty());
        QTest::keyClick(edit, Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<FilterEditor *>() || !m_window->findChild<FilterEditor *>()->isVisible());
    }

    void removesChipByKeyAndByCross()
    {
        Filter filter;
        filter.terms = {{"company_name", FilterOp::Contains, {QStringLiteral("agro")}}, {"phone", FilterOp::IsEmpty, {}}};
        m_bar->setFilter(filter);
        QSignalSpy changed(m_bar, &FilterBar::filterChanged);
        QCOMPARE(chips().size(), 2);
        QTest::keyClick(chips().first(), Qt::Key_Delete);
        QCOMPARE(m_bar->filter().terms.size(), 1);
        FilterChip *last = chips().first();
        QTest::mouseClick(last, Qt::LeftButton, {}, QPoint(last->width() - 8, last->height() / 2));
        QVERIFY(m_bar->filter().isEmpty());
        QCOMPARE(changed.count(), 2);
    }

    void editsChipInPlace()
    {
        Filter filter;
        filter.terms = {{"company_name", FilterOp::Contains, {QStringLiteral("agro")}}};
        m_bar->setFilter(filter);
        chips().first()->setFocus();
        QTest::keyClick(chips().first(), Qt::Key_Return);
        QWidget *edit = QApplication::focusWidget();
        auto *line = qobject_cast<QLineEdit *>(edit);
        QVERIFY(line);
        QCOMPARE(line->text(), QStringLiteral("agro"));
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("lapte"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(m_bar->filter().terms.value(0).values.value(0).toString(), QStringLiteral("lapte"));
    }

    void quickTextWaitsAndEscapeClears()
    {
        QSignalSpy changed(m_bar, &FilterBar::filterChanged);
        m_bar->focusText();
        auto *text = m_window->findChild<QLineEdit *>(QStringLiteral("filterText"));
        QVERIFY(text->isVisible());
        QTest::keyClicks(text, QStringLiteral("lapte"));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_bar->filter().text, QStringLiteral("lapte"));
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(m_bar->filter().text.isEmpty());
        QVERIFY(!text->isVisible());
    }

    void wordsOfConditions_data()
    {
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<int>("op");
        QTest::addColumn<QVariantList>("values");
        QTest::addColumn<QString>("words");
        const auto s = [](const char *text) { return QVariant(QString::fromUtf8(text)); };
        QTest::newRow("quarter") << QByteArray("close_date") << int(FilterOp::Between) << QVariantList{s("2025-10-01"), s("2025-12-31")} << QStringLiteral("Q4 2025");
        QTest::newRow("open end") << QByteArray("close_date") << int(FilterOp::Between) << QVariantList{s("2026-02-03"), s("")} << QStringLiteral("from 3 Feb 2026");
        QTest::newRow("none of") << QByteArray("stage") << int(FilterOp::NoneOf) << QVariantList{s("CLOSED_LOST")} << QStringLiteral("any but Lost");
        QTest::newRow("empty") << QByteArray("phone") << int(FilterOp::IsEmpty) << QVariantList{} << QStringLiteral("none");
        QTest::newRow("me") << QByteArray("owner_id") << int(FilterOp::AnyOf) << QVariantList{s("me")} << QStringLiteral("me");
    }

    void wordsOfConditions()
    {
        QFETCH(QByteArray, column);
        QFETCH(int, op);
        QFETCH(QVariantList, values);
        const Field *field = GalleryModel::tableInfo().field(column);
        QTEST(FilterText::value(*field, {column, FilterOp(op), values}, componentSources()), "words");
    }

private:
    QList<FilterChip *> chips() const
    {
        QList<FilterChip *> visible;
        const auto all = m_bar->findChildren<FilterChip *>();
        for (FilterChip *chip : all)
            if (!chip->isHidden())
                visible.append(chip);
        return visible;
    }
    void openField(const QString &typed)
    {
        m_bar->openAddFilter();
        auto *search = m_window->findChild<QLineEdit *>(QStringLiteral("filterFieldSearch"));
        QTest::keyClicks(search, typed);
        QTest::keyClick(search, Qt::Key_Return);
    }

    QWidget *m_window = nullptr;
    FilterBar *m_bar = nullptr;
};

QTEST_MAIN(FilterBarTest)
#include "tst_filterbar.moc"
