// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/punte/Summons.h"

#include <QLocalServer>
#include <QObject>

namespace punte {

/// One window a workspace: a program that is started again for the same one hands over what it was asked and ends. The two meet at a socket
/// in a folder that only this person may enter; whoever else connects, or says something else than one short line, gets no answer.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    /// `identity` names what is worked on; `folder` empty = the person's runtime folder.
    explicit SingleInstance(const QString &identity, const QString &folder = {}, QObject *parent = nullptr);
    ~SingleInstance() override;

    enum class Role {
        First,  ///< nobody runs: summoned() is emitted from now on
        Second, ///< somebody runs and took the summons
        Alone   ///< no socket could be made: this program works, and cannot be summoned
    };
    [[nodiscard]] Role start(const Summons &summons);
    /// Where the two meet; empty without a safe folder.
    [[nodiscard]] QString socketPath() const { return m_path; }

Q_SIGNALS:
    void summoned(const punte::Summons &summons);

private:
    [[nodiscard]] bool handOver(const Summons &summons) const;
    void greet();

    QString m_path;
    QLocalServer m_server;
};

} // namespace punte
