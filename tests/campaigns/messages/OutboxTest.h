// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// The mail room's folder: exactly once, whole, nowhere else.
class OutboxTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void handsOverOnce();
    void takenFilesDoNotComeBack();
    void goesOnAfterEveryStep();
    void refusesForeignFiles();
    void oneProgramAtATime();
    void staysInside();
    void noFolderNoRight();
    void fullDisk();
    void namesAreOurs();
};

} // namespace punte
