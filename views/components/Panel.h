// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/Scene.h"

#include <QList>
#include <QWidget>

namespace punte {

/// A part of a page that knows no domain: a card beside the list of Home, a section of Preferences. Domains bring theirs by
/// PanelRegistry; the page gives it its frame and heading. GUI thread.
class Panel : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Beside the heading, in small: "3 meetings". Empty = nothing.
    [[nodiscard]] virtual QString note() const { return {}; }
    /// False takes the whole card away: there is nothing to show and nothing to do.
    [[nodiscard]] virtual bool isWanted() const { return true; }
    /// Shown for the first time or again: reads what it needs, never blocks.
    virtual void activate() {}
    /// True when everything asked for is on screen; `readyChanged` says when that changes.
    [[nodiscard]] virtual bool isReady() const { return true; }
    /// Sets every text again; idempotent.
    virtual void retranslate() {}
    /// States worth a picture; the page prefixes their names with the panel's id.
    virtual QList<Scene> scenes() { return {}; }

Q_SIGNALS:
    void readyChanged();
    /// note() or isWanted() answers otherwise now.
    void headingChanged();
};

} // namespace punte
