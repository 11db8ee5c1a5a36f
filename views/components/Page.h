// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/RecordContext.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QUuid>
#include <QWidget>

class QAction;

namespace punte {

class ShellServices;

/// One figure in the status bar's right half, already formatted: label "Weighted" (may be empty), value "1,860,098.60 RON".
struct StatusFigure {
    QString label;
    QString value;
};

/// One page of the window (Customers, Pipeline, Tasks, ...). The shell owns it, shows its parts at their fixed places and saves its
/// state; the page brings content only. All widgets returned here belong to the page; the shell reparents them into the bars and they
/// die with the window. Pages hear of a language change by `retranslate` (called after QLocale and translators were switched).
class Page : public QWidget {
    Q_OBJECT
public:
    Page(QByteArray pageId, ShellServices &shell, QWidget *parent = nullptr);
    ~Page() override;

    [[nodiscard]] const QByteArray &pageId() const { return m_pageId; }
    [[nodiscard]] ShellServices &shell() const { return m_shell; }

    /// Left of the search field: the view switcher, a saved-view button. Null = nothing.
    virtual QWidget *topBarWidget() { return nullptr; }
    /// 44 px bar under the top bar: filter chips left, sort and saved view right. Null = no bar.
    virtual QWidget *filterBar() { return nullptr; }
    /// The one primary button in the top bar ("New opportunity"). Null = none.
    virtual QAction *primaryAction() { return nullptr; }
    /// Plain buttons left of the primary one ("Import...").
    virtual QList<QAction *> secondaryActions() { return {}; }
    /// Record inspector, 320-340 px at the right; the shell puts it beside the page or over its right edge. Null = none.
    virtual QWidget *inspector() { return nullptr; }
    /// True if the inspector may stand beside the page at the present width; below 1500 px boards say no.
    [[nodiscard]] virtual bool inspectorFitsBeside(int pageWidth) const;

    [[nodiscard]] virtual QList<StatusFigure> statusFigures() const { return {}; }

    /// What is restored at the next start: view, filters, columns, sort, selection, scroll. Must accept anything, also old or broken.
    [[nodiscard]] virtual QJsonObject saveState() const { return {}; }
    virtual void restoreState(const QJsonObject &state) { Q_UNUSED(state) }

    /// Shown for the first time or again: load what is not loaded yet. Never blocks.
    virtual void activate() {}
    virtual void deactivate() {}
    /// Shows one record of a kind this page declared in its PageInfo.
    virtual void openRecord(const QByteArray &kind, const QUuid &id)
    {
        Q_UNUSED(kind)
        Q_UNUSED(id)
    }
    /// What is selected or open here.
    [[nodiscard]] virtual RecordContext currentContext() const { return {}; }
    /// True when everything asked for is on screen and nothing is loading: pictures and tests wait for it, by `readyChanged`.
    [[nodiscard]] virtual bool isReady() const { return true; }
    /// Sets every text again; idempotent and cheap.
    virtual void retranslate() {}

Q_SIGNALS:
    void readyChanged();
    void statusFiguresChanged();
    /// The inspector has something to show, or not any more.
    void inspectorWanted(bool visible);

private:
    QByteArray m_pageId;
    ShellServices &m_shell;
};

} // namespace punte
