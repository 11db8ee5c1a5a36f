// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/ImportDesk.h"

#include "views/components/MessageStrip.h"

#include <QDropEvent>
#include <QFile>
#include <QMenu>
#include <QMimeData>
#include <QTest>

namespace punte {

void ImportDesk::write(const QByteArray &csv) const
{
    QFile output(file());
    QVERIFY(output.open(QIODevice::WriteOnly));
    QCOMPARE(output.write(csv), csv.size());
}

void ImportDesk::drop(const QByteArray &csv) const
{
    write(csv);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file())});
    auto *area = m_desk.find<QWidget>("pageArea");
    const QPoint at = area->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(area, &enter);
    if (!enter.isAccepted())
        return;
    QDropEvent fall(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(area, &fall);
}

void ImportDesk::waitForDryRun() const
{
    const auto done = [this] { return m_desk.page("import")->isReady() && button("importApplyButton") && button("importApplyButton")->isVisible(); };
    QTRY_VERIFY_WITH_TIMEOUT(done(), 60'000);
}

void ImportDesk::click(const char *name) const
{
    auto *widget = m_desk.find<QWidget>(name);
    QVERIFY2(widget && widget->isVisible() && widget->isEnabled(), name);
    QTest::mouseClick(widget, Qt::LeftButton);
}

ImportTable *ImportDesk::table() const
{
    return m_desk.page("import")->findChild<ImportTable *>();
}

QString ImportDesk::cell(int row, int column) const
{
    return rows()->index(row, column).data().toString();
}

QString ImportDesk::tile(int n) const
{
    return m_desk.find<QWidget>(qPrintable(QStringLiteral("importTile%1").arg(n)))->accessibleName();
}

QString ImportDesk::strip() const
{
    return m_desk.window->findChild<MessageStrip *>()->messageText();
}

QModelIndex ImportDesk::columnsIndex(const QString &name) const
{
    const QAbstractItemModel *model = m_desk.find<QTableView>("importColumnsView")->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == name)
            return model->index(row, 1);
    }
    return {};
}

void ImportDesk::chooseByKeys(QTableView *columns, const QString &choice) const
{
    QTest::keyClick(columns, Qt::Key_Return);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    for (int step = 0; step < menu->actions().size(); ++step) {
        if (menu->activeAction() && menu->activeAction()->text() == choice) {
            QTest::keyClick(menu, Qt::Key_Return);
            return;
        }
        QTest::keyClick(menu, Qt::Key_Down);
    }
    QFAIL("The choice is not in the menu");
}

void ImportDesk::clickAnswer(int row, int choice) const
{
    const QRect place = table()->answerRect(row, choice);
    QVERIFY(place.isValid());
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place.center());
}

} // namespace punte
