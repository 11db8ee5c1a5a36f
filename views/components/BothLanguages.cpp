// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/BothLanguages.h"

#include <QCoreApplication>
#include <QTranslator>

namespace punte {

QStringList BothLanguages::names(const char *context, const char *source)
{
    // Loaded beside the one that is installed: the window may speak English while somebody types Romanian.
    static const QTranslator *romanian = [] {
        auto *translator = new QTranslator(QCoreApplication::instance());
        if (!translator->load(QStringLiteral(":/i18n/punte_ro.qm")))
            qWarning("no translation file for Romanian");
        return translator;
    }();
    QStringList names{QCoreApplication::translate(context, source), QString::fromUtf8(source)};
    if (const QString text = romanian->translate(context, source); !text.isEmpty())
        names += text;
    names.removeDuplicates();
    return names;
}

} // namespace punte
