// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

#include <memory>

class QTranslator;

namespace punte {

/// Switches the language of the running program: translators, default locale (numbers, dates, sort order), layout of plural forms.
/// Widgets hear of it by QEvent::LanguageChange, models and pages by `languageChanged`, sent after everything is switched.
/// One per process, GUI thread.
class LanguageController final : public QObject {
    Q_OBJECT
public:
    explicit LanguageController(QObject *parent = nullptr);
    ~LanguageController() override;

    [[nodiscard]] static QStringList languages(); ///< {"en", "ro"}
    /// The language of the system if we speak it, else English.
    [[nodiscard]] static QString systemLanguage();
    /// The name of a language in itself: "Română".
    [[nodiscard]] static QString nativeName(const QString &code);

    [[nodiscard]] const QString &language() const { return m_language; }
    /// Unknown codes are taken as English, unless a test added them.
    void setLanguage(const QString &code);

    /// For tests: a further language that setLanguage() takes, such as one with longer words. Not owned.
    void addLanguage(const QString &code, QTranslator *translator) { m_translators.insert(code, translator); }

    /// A text in a language that need not be the window's: the palette finds commands under both names.
    [[nodiscard]] QString translate(const QString &code, const char *context, const char *source) const;

Q_SIGNALS:
    void languageChanged();

private:
    [[nodiscard]] QTranslator *translator(const QString &code) const;
    QHash<QString, QTranslator *> m_translators;
    QString m_language;
};

} // namespace punte
