// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/ContactBench.h"

#include "app/shell/PageArea.h"
#include "models/core/Clock.h"
#include "views/components/MessageStrip.h"
#include "views/customers/composer/Composer.h"
#include "views/customers/composer/ComposerDialog.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFile>
#include <QTest>

namespace punte {

Composer *ContactBench::composer() const
{
    if (auto *dialog = m_desk->window->findChild<ComposerDialog *>())
        return dialog->composer();
    return page()->findChild<Composer *>();
}

QString ContactBench::message() const
{
    QStringList all;
    for (const MessageStrip *strip : m_desk->window->findChildren<MessageStrip *>())
        if (strip->isVisible())
            all << strip->messageText();
    return all.join(u' ');
}

void ContactBench::openCustomer(const QString &company) const
{
    m_desk->window->openRecord("company", QUuid::fromString(m_db->value(QStringLiteral("SELECT id FROM crm.customer_companies WHERE company_name = $1"), {company})));
    QTRY_COMPARE(page()->titleText(), company);
    ready();
}

void ContactBench::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(m_desk->window.get(), key, modifiers);
}

void ContactBench::later(int seconds)
{
    m_now = m_now.addSecs(seconds);
    Clock::setFixed(m_now);
}

void ContactBench::drop(const QString &file) const
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    drop(data);
}

void ContactBench::drop(QMimeData &data) const
{
    auto *area = m_desk->window->findChild<PageArea *>();
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(area, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(area, &event);
}

QString ContactBench::written(const QByteArray &bytes, const char *name) const
{
    QFile file(m_folder.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(bytes);
    return file.fileName();
}

QString ContactBench::last(const char *what) const
{
    return m_db->value(QStringLiteral("SELECT (%1)::text FROM crm.interactions ORDER BY created_at DESC LIMIT 1").arg(QLatin1String(what)));
}

} // namespace punte
