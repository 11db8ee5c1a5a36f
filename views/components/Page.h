// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/RecordRef.h"
#include "views/components/RecordContext.h"
#include "views/components/Scene.h"

#include <QAction>
#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QPointer>
#include <QUuid>
#include <QWidget>

class QMimeData;

namespace punte {

class RecordWalker;
class ShellServices;
struct Filter;

/// One figure in the status bar's right half, already formatted: label "Weighted" (may be empty), value "1,860,098.60 RON".
struct StatusFigure {
    QString label;
    QString value;
    QPointer<QAction> action = {}; ///< shown as a link after the value, under the action's text
};

/// A key and what it does in the present state of the page: "Alt ↓ next opportunity".
struct KeyHint {
    QStringList keys;
    QString text;
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

    /// Takes the whole room under the bars, to its edges, instead of standing inside of the page's margins.
    [[nodiscard]] virtual bool fillsArea() const { return false; }
    /// Left of the search field: the view switcher, a saved-view button. Null = nothing. One whose horizontal policy is Expanding gets
    /// all the room.
    virtual QWidget *topBarWidget() { return nullptr; }
    /// The page this one stands under (Customers > Import): the title leads back to it, the navigation marks it, and the search field
    /// makes room for the page's own bar. Empty = it stands for itself.
    [[nodiscard]] virtual QByteArray parentPage() const { return {}; }
    /// Whether the next start may begin here; a page under another one usually needs something that is not kept.
    [[nodiscard]] virtual bool isStartPage() const { return parentPage().isEmpty(); }
    /// What is shown, in place of the page's name: a record's. Such a page keeps the search field. `placeChanged` says when it changes.
    [[nodiscard]] virtual QString titleText() const { return {}; }
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

    /// The inspector lies over this much of the page's right edge (0 = not at all): a board gets that much more room to scroll.
    virtual void setCovered(int width) { Q_UNUSED(width) }

    [[nodiscard]] virtual QList<StatusFigure> statusFigures() const { return {}; }
    /// What the keyboard does just now (an open inspector, a cell being edited), the most useful first; the status bar shows what fits.
    [[nodiscard]] virtual QList<KeyHint> keyHints() const { return {}; }

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
    /// The list of records of this kind as it stands here, for walking on from an open one; null if there is none.
    virtual RecordWalker *walker(const QByteArray &kind)
    {
        Q_UNUSED(kind)
        return nullptr;
    }
    /// One step in what was looked at on this page itself, back (-1) or forward (1); false leaves the step to the window.
    virtual bool stepPlace(int step)
    {
        Q_UNUSED(step)
        return false;
    }
    /// Shows a saved view of this page; the views come from the database, so it may be a moment later.
    virtual void openView(const QUuid &view) { Q_UNUSED(view) }
    /// Lists exactly the rows of this filter, over the columns of the page's table.
    virtual void openFilter(const Filter &filter) { Q_UNUSED(filter) }
    /// What a file that is dropped on this page holds; empty = none is taken.
    [[nodiscard]] virtual QByteArray fileKind() const { return {}; }
    /// Reads a file of a kind this page declared in its PageInfo; an empty name asks for one.
    virtual void openFile(const QByteArray &kind, const QString &file)
    {
        Q_UNUSED(kind)
        Q_UNUSED(file)
    }
    /// What is selected or open here.
    [[nodiscard]] virtual RecordContext currentContext() const { return {}; }
    /// The record that is shown or selected here, as openRecord() takes it: it can be pinned, linked to, and takes dropped files.
    [[nodiscard]] virtual RecordRef currentRecord() const { return {}; }
    /// Keeps files that were dropped on the record shown here; false where records have no place for them.
    virtual bool takeFiles(const QMimeData *files)
    {
        Q_UNUSED(files)
        return false;
    }
    /// True when everything asked for is on screen and nothing is loading: pictures and tests wait for it, by `readyChanged`.
    [[nodiscard]] virtual bool isReady() const { return true; }
    /// States beside the plain page that pictures and layout tests want to see.
    virtual QList<Scene> scenes() { return {}; }
    /// Sets every text again; idempotent and cheap.
    virtual void retranslate() {}

    /// Ids of records for saveState(), at most a few hundred.
    [[nodiscard]] static QJsonArray toJson(const QList<QUuid> &ids);
    [[nodiscard]] static QList<QUuid> idsFromJson(const QJsonValue &json);

Q_SIGNALS:
    void readyChanged();
    void statusFiguresChanged();
    void keyHintsChanged();
    /// parentPage() answers otherwise now.
    void placeChanged();
    /// The inspector has something to show, or not any more.
    void inspectorWanted(bool visible);

protected:
    /// While a cell of a list is edited.
    [[nodiscard]] static QList<KeyHint> cellHints();
    /// While an inspector is open; `next` walks on to the next record.
    [[nodiscard]] static QList<KeyHint> inspectorHints(const QAction *next);

private:
    QByteArray m_pageId;
    ShellServices &m_shell;
};

} // namespace punte
