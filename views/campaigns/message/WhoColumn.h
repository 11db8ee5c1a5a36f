// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/writing/MessageAudience.h"
#include "views/components/PanelFrame.h"

class QVBoxLayout;

namespace punte {

class PlainLabel;

/// Who gets the message, in numbers: in and why, out and why, the first by name. Stands where no other room brings its own.
class WhoColumn final : public PanelFrame {
    Q_OBJECT
public:
    explicit WhoColumn(MessageAudience &audience, QWidget *parent = nullptr);
    void retranslate();
    /// Who may read campaigns and not all people.
    void showDenied();

private:
    void show();
    void addHeading(const QString &text);
    void addLine(const QString &text, const QString &number);

    MessageAudience &m_audience;
    PlainLabel *m_number;
    PlainLabel *m_of;
    QVBoxLayout *m_lines;
    bool m_denied = false;
};

} // namespace punte
