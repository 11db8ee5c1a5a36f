// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/crediting/CreditTouches.h"
#include "views/components/PopupFrame.h"

class QGridLayout;
class QPushButton;

namespace punte {

class PlainLabel;
class ShellServices;

/// Where a touch comes from: the message with what was heard of it, the meeting or call, the event from elsewhere. Leads on to the
/// campaign, the person and the customer.
class TouchPopup final : public PopupFrame {
    Q_OBJECT
public:
    TouchPopup(ShellServices &shell, const CreditTouch &touch, QWidget *anchor);
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

private:
    void showOrigin(const TouchOrigin &origin);
    void addFact(const QString &name, const QString &value);
    void addFacts(const TouchOrigin &origin);
    void addWay(const char *name, const QString &text, const QByteArray &kind, const QUuid &id);

    ShellServices &m_shell;
    CreditTouch m_touch;
    PlainLabel *m_title;
    QGridLayout *m_facts;
    QWidget *m_ways;
    bool m_loaded = false;
};

} // namespace punte
