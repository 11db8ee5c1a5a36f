// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// Others' changes come in, and touch nothing that one is busy with.
class LiveStories final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMoveAppearsEverywhere();
    void aReaderSeesAndCannotMove();
    void selectionAndScrollStay();
    void listScrollStays();
    void inspectorKeepsWhatIsTyped();
    void untouchedEditorFollows();
    void inlineEditorKeepsWhatIsTyped();
    void untouchedCellIsNotWrittenBack();
    void filterPopupStays();
};

} // namespace punte
