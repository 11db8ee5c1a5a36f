// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/CustomersBench.h"

#include <QMimeData>

namespace punte {

class Composer;

/// A customers' desk on which somebody talks with a customer: the composer wherever it is, files that are dropped, the clock.
class ContactBench : protected CustomersBench {
protected:
    [[nodiscard]] Page *page() const { return m_desk->window->currentPage(); }
    /// Over the page, else that of the customer's or the person's page.
    [[nodiscard]] Composer *composer() const;
    /// What the strips of the window say.
    [[nodiscard]] QString message() const;
    void openCustomer(const QString &company = QStringLiteral("Agro Bărăgan SRL")) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) const;
    void later(int seconds);
    void drop(const QString &file) const;
    void drop(QMimeData &data) const;
    /// The path of a new file with these bytes.
    [[nodiscard]] QString written(const QByteArray &bytes, const char *name) const;
    /// Of the interaction that was logged last.
    [[nodiscard]] QString last(const char *what) const;

    QDateTime m_now;
    QTemporaryDir m_folder;
};

} // namespace punte
