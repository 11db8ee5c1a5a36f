// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CleanHtmlTest.h"
#include "DeliveryTest.h"
#include "FileLedger.h"
#include "MimeTest.h"
#include "OutboxTest.h"
#include "ProviderTest.h"
#include "SmsTest.h"
#include "TemplateTest.h"

#include <QTest>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 5 && qstrcmp(argv[1], "--deliver") == 0)
        return punte::deliverAsChild(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]), QString::fromLocal8Bit(argv[4]));
    int failed = 0;
    punte::TemplateTest templates;
    punte::CleanHtmlTest html;
    punte::MimeTest mime;
    punte::SmsTest sms;
    punte::OutboxTest outbox;
    punte::DeliveryTest delivery;
    punte::ProviderTest provider;
    for (QObject *test : std::initializer_list<QObject *>{&templates, &html, &mime, &sms, &outbox, &delivery, &provider})
        failed += QTest::qExec(test, argc, argv);
    return failed == 0 ? 0 : 1;
}
