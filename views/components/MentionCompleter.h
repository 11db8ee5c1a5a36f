// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/EditorSources.h"

#include <QPointer>

class QPlainTextEdit;

namespace punte {

class PickList;
class PopupFrame;

/// Offers colleagues while "@" and part of a name are typed into a text: whoever is named there is told, by the database. Blind to case and
/// diacritics. Up and Down choose, Enter or Tab takes the name, Esc leaves what was typed; the keyboard stays in the text. Lives with it.
/// Install it after the text's other event filters: its keys come first.
class MentionCompleter final : public QObject {
    Q_OBJECT
public:
    MentionCompleter(QPlainTextEdit *text, const EditorSources &sources);
    ~MentionCompleter() override;

    [[nodiscard]] bool isOpen() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Where in the document the "@" stands before the cursor, or -1.
    [[nodiscard]] int signPosition() const;
    [[nodiscard]] QString typed(int sign) const;
    void look();
    void show(const QList<PickItem> &people, const QString &typed);
    void take(const PickItem &person);
    void close();

    QPlainTextEdit *m_text;
    EditorSources m_sources;
    QPointer<PopupFrame> m_popup;
    QPointer<PickList> m_list;
    int m_left = -1;        ///< the "@" that was answered or given up: not asked about again
    bool m_typing = false;  ///< a key is being handled: what changes now was typed, not put there
};

} // namespace punte
