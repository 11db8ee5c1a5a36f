// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/LanguageController.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace punte {

namespace {

QLocale localeOf(const QString &code)
{
    // British English: Monday first, 24 hours, day before month, as a European company expects.
    return code == QLatin1String("ro") ? QLocale(QLocale::Romanian, QLocale::Romania) : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

LanguageController::LanguageController(QObject *parent)
    : QObject(parent)
{
    for (const QString &code : languages()) {
        auto *translator = new QTranslator(this);
        // A missing file is a broken build, found by a test; the program then speaks its English source texts.
        if (!translator->load(QStringLiteral(":/i18n/punte_%1.qm").arg(code)))
            qWarning("no translation file for %s", qPrintable(code));
        m_translators.insert(code, translator);
    }
}

LanguageController::~LanguageController() = default;

QStringList LanguageController::languages() { return {QStringLiteral("en"), QStringLiteral("ro")}; }

QString LanguageController::systemLanguage()
{
    for (const QString &name : QLocale::system().uiLanguages()) {
        const QString code = name.left(2).toLower();
        if (languages().contains(code))
            return code;
    }
    return QStringLiteral("en");
}

QString LanguageController::nativeName(const QString &code)
{
    return code == QLatin1String("ro") ? QStringLiteral("Română") : QStringLiteral("English");
}

QTranslator *LanguageController::translator(const QString &code) const { return m_translators.value(code, nullptr); }

void LanguageController::setLanguage(const QString &code)
{
    const QString wanted = m_translators.contains(code) ? code : QStringLiteral("en");
    if (wanted == m_language)
        return;
    // The locale first: whoever formats on LanguageChange must already get the new one.
    QLocale::setDefault(localeOf(wanted));
    QTranslator *old = translator(m_language);
    m_language = wanted;
    QCoreApplication::installTranslator(translator(wanted));
    if (old)
        QCoreApplication::removeTranslator(old);
    Q_EMIT languageChanged();
}

QString LanguageController::translate(const QString &code, const char *context, const char *source) const
{
    if (!source)
        return QString();
    const QString text = translator(code) ? translator(code)->translate(context, source) : QString();
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

} // namespace punte
