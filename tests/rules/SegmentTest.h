// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// Segments: a fixed grammar that names the wrong key, every key finds whom it means, the preview and the run are one.
class SegmentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWrongKeyIsNamed_data();
    void theWrongKeyIsNamed();
    void whatIsTooMuchIsRefused();
    void everyKeyFindsWhomItMeans();
    void neverIsSaidAndMeansTheSameEverywhere();
    void savedSegmentsAreChecked();
    void whoMayAskSeesPeople();
    void previewSaysWhoIsOutAndWhy();
    void randomSegmentsPrepareWhatTheyPreview();
};

} // namespace punte
