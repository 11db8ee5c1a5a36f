// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/Panel.h"

#include <QScrollArea>

class QBoxLayout;

namespace punte {

class PanelFrame;
class ShellServices;
struct PanelInfo;

/// The panels that domains bring, each as a card under its heading: one under the other, or side by side where the column lies below the
/// list. Scrolls when there are more than fit.
class PanelColumn final : public QScrollArea {
    Q_OBJECT
public:
    PanelColumn(ShellServices &shell, const QList<PanelInfo> &panels, QWidget *parent = nullptr);

    void activate();
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] bool isEmpty() const;
    void setSideBySide(bool sideBySide);
    [[nodiscard]] QList<Scene> scenes();
    void retranslate();

Q_SIGNALS:
    void readyChanged();
    /// Some card came or went.
    void cardsChanged();

private:
    struct Card {
        QByteArray id;
        const char *title = nullptr;
        punte::Panel *panel = nullptr; // QFrame has a word of this name, too
        PanelFrame *frame = nullptr;
    };
    void showHeading(const Card &card);
    QList<Card> m_cards;
    QBoxLayout *m_layout;
};

} // namespace punte
