// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/consents/ConsentCommands.h"
#include "views/components/PopupFrame.h"

namespace punte {

class EditorGrid;
class ShellServices;

/// Writes down a yes with its proof, or a no. What is written stays: the popup says so before, and a refusal keeps what was typed.
class ConsentPopup final : public PopupFrame {
    Q_OBJECT
public:
    enum class Word { Yes, No };
    ConsentPopup(ShellServices &shell, Word word, const QUuid &contact, const QString &person, QWidget *anchor);

Q_SIGNALS:
    void written();

private:
    void addYes();
    void addNo();
    void save();
    [[nodiscard]] ConsentEntry entry(const QVariantMap &values) const;

    ShellServices &m_shell;
    Word m_word;
    QUuid m_contact;
    QString m_person;
    EditorGrid *m_grid;
    bool m_sending = false;
};

} // namespace punte
