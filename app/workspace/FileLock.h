// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QCoreApplication>
#include <QString>

#include <chrono>

namespace punte {

/// A flock on a file: given back by the kernel when the program dies in whatever way, and not inherited by the server.
class FileLock final {
    Q_DECLARE_TR_FUNCTIONS(FileLock)
public:
    enum class Mode { Shared, Exclusive };

    explicit FileLock(QString path);
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    /// Waits at most `patience`; Timeout when somebody else keeps it. Zero tries once.
    [[nodiscard]] Result<> lock(Mode mode, std::chrono::milliseconds patience = std::chrono::seconds(90));
    void unlock();
    [[nodiscard]] bool isLocked() const { return m_descriptor >= 0; }

private:
    QString m_path;
    int m_descriptor = -1;
};

} // namespace punte
