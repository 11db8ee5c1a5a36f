// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/PopupFrame.h"

#include <QUuid>

namespace punte {

class EditorGrid;
class PlainLabel;
class Reading;
class ShellServices;

/// Writes down by hand what was heard of one message, over what is known of it already: people and machines apart.
class HeardPopup final : public PopupFrame {
    Q_OBJECT
public:
    HeardPopup(ShellServices &shell, const QUuid &send, const QString &recipient, QWidget *anchor);

Q_SIGNALS:
    void recorded();

private:
    void read();
    void warn();
    void save();

    ShellServices &m_shell;
    QUuid m_send;
    Reading *m_reading;
    EditorGrid *m_grid;
    PlainLabel *m_known;
    PlainLabel *m_warning;
    bool m_sending = false;
};

} // namespace punte
