// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QBoxLayout;

namespace punte {

/// Something that floats over the window inside it: filter editors, pickers, card popups. Radius 8, shadow 0/3/8. Closes on Esc, on a
/// click outside and when its anchor goes; gives the focus back to where it was. Tab stays inside.
class PopupFrame : public QWidget {
    Q_OBJECT
public:
    explicit PopupFrame(QWidget *anchor);
    ~PopupFrame() override;

    [[nodiscard]] QBoxLayout *content() const { return m_content; }
    /// Shows it under the anchor (above it when there is no room), inside the window, and focuses its first field.
    void popup();
    /// Same at a place of the anchor.
    void popupAt(const QRect &rectOfAnchor);
    /// Without: the keyboard stays where it is, with a field that steers the popup (a list of names under what is being typed).
    void setTakesKeyboard(bool takes);
    /// Where the page's commands are single letters: while something is asked here they are letters.
    void setKeepsLetters(bool keeps) { m_keepsLetters = keeps; }
    void closePopup();

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void place();
    void takeName();
    [[nodiscard]] bool openedFromHere(const QWidget *widget) const;

    QPointer<QWidget> m_anchor;
    QPointer<QWidget> m_focusBefore;
    QRect m_place;
    bool m_namedByPlace = false; ///< not by whoever made it
    bool m_takesKeyboard = true;
    bool m_keepsLetters = false;
    QBoxLayout *m_content;
};

} // namespace punte
