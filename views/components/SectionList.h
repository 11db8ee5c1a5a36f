// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace punte {

/// The sections of a page at its left, as Administration, Preferences and Help have them: headings, sections with an icon, and finds
/// inside of a section indented under it. Arrows walk over what can be chosen. Takes its look from the theme.
class SectionList final : public QListWidget {
    Q_OBJECT
public:
    explicit SectionList(QWidget *parent = nullptr);

    void addHeading(const QString &text);
    /// `key` names it for currentKey(); a `find` is indented and has no icon.
    void addSection(const QString &key, const QString &text, const QByteArray &icon = {}, bool find = false);
    [[nodiscard]] QString currentKey() const;
    /// Shows this one as chosen, without telling of it; false when it is not there.
    bool setCurrentKey(const QString &key);
    [[nodiscard]] QStringList keys() const;

Q_SIGNALS:
    /// The person chose another one.
    void chosen(const QString &key);

private:
    void applyTheme();
    bool m_quiet = false;
};

} // namespace punte
