// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QUuid>

namespace punte {

/// One topic of help: a file of this name in resources/help for each language.
struct HelpTopic {
    QByteArray id;    ///< "tasks": also the id of the page that it is about, if there is one
    const char *group; ///< QT_TRANSLATE_NOOP("Help", "Pages")
};

/// The topics in order of reading. GUI thread only.
class HelpTopics final {
public:
    static constexpr auto recordKind = "helpTopic"; ///< as which the palette and the help page know a topic

    [[nodiscard]] static const QList<HelpTopic> &all();
    [[nodiscard]] static bool contains(const QByteArray &id);
    /// The first of these that exists; else the one to begin with.
    [[nodiscard]] static QByteArray best(const QList<QByteArray> &wanted);
    [[nodiscard]] static QUuid idOf(const QByteArray &topic);
    /// Empty for an unknown one.
    [[nodiscard]] static QByteArray topicOf(const QUuid &id);
    /// In the window's language.
    [[nodiscard]] static QString title(const QByteArray &topic);
    [[nodiscard]] static QString groupText(const HelpTopic &topic);
    /// The file's text, in the window's language unless one is named.
    [[nodiscard]] static QString markdown(const QByteArray &topic, const QString &language = {});
    /// "ro" or "en", as help is shown.
    [[nodiscard]] static QString language();
    /// Topics in which every typed word is found, in either language; those whose title has them first. Empty text = all, in order.
    [[nodiscard]] static QList<QByteArray> find(const QString &typed);
};

} // namespace punte
