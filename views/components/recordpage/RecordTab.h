// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/Page.h"
#include "views/theme/Theme.h"

#include <QList>
#include <QUuid>
#include <QWidget>

#include <algorithm>

namespace punte {

class PrintedRecord;

/// One tab of a record's page: what a domain shows of records of another one (the opportunities of a company). Made when it is first
/// looked at; the page tells it which record is shown, and again whenever that changes. GUI thread.
class RecordTab : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Another record is shown; null = none. Reads what it needs, never blocks.
    virtual void setRecord(const QUuid &id) = 0;
    /// True when everything asked for is on screen; `readyChanged` says when that changes.
    [[nodiscard]] virtual bool isReady() const { return true; }
    /// What the tab is called: what has the keyboard in it and no name of its own is named so.
    virtual void setTitle(const QString &title) { setAccessibleName(title); }
    /// Sets every text again; idempotent.
    virtual void retranslate() {}
    /// Where the keyboard goes when the tab is chosen.
    virtual void focusFirst() { setFocus(Qt::OtherFocusReason); }
    /// What is selected here adds to what the page is about (an opportunity of the company).
    virtual void addContext(RecordContext &context) const { Q_UNUSED(context) }
    /// Keeps files that were dropped on the page; false = this tab has no place for them.
    virtual bool takeFiles(const QMimeData *files)
    {
        Q_UNUSED(files)
        return false;
    }
    [[nodiscard]] virtual QList<StatusFigure> statusFigures() const { return {}; }
    [[nodiscard]] virtual QList<KeyHint> keyHints() const { return {}; }
    /// For paper. Reads what is missing there and answers false until it is read; readyChanged says when.
    virtual bool preparePrint() { return isReady(); }
    virtual void addToPrint(PrintedRecord &paper) const { Q_UNUSED(paper) }
    /// Buttons of the page's top bar while this tab is shown, left of the primary one.
    [[nodiscard]] virtual QList<QAction *> actions() const { return {}; }
    /// States worth a picture; the page prefixes their names with the tab's id.
    virtual QList<Scene> scenes() { return {}; }

protected:
    /// Of a column beside the middle one: wide enough for its names where the window has the room.
    [[nodiscard]] int sideWidth(int least) const
    {
        const Theme &theme = Theme::instance();
        return std::clamp(width() * 22 / 100, theme.px(least), theme.px(least + 80));
    }

Q_SIGNALS:
    /// How many things stand in the tab, for its title; less than 0 = not known. Takes the place of RecordTabInfo::countQuery.
    void countChanged(qint64 count);
    void readyChanged();
    void statusFiguresChanged();
    void keyHintsChanged();
    void actionsChanged();
};

} // namespace punte
