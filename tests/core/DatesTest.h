// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

class DatesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void phrase_data();
    void phrase();
    void phraseRefuses_data();
    void phraseRefuses();
    void hints();
    void everyWrittenDateIsReadBack();
    void formats();
    void relative_data();
    void relative();
    void relativeInstants();
    void fixedClock();
};

} // namespace punte
