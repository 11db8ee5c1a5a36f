// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What stands on the screen as a message while the language is switched: it says the same in the other language, and does nothing else.
class MessageCases : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void openMessageIsToldAgain_data();
    void openMessageIsToldAgain();
    void everyMappedErrorIsToldAgain();
    void openToastIsToldAgain();
    void startErrorIsToldAgain();
};
