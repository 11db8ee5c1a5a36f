// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QKeySequence>
#include <QList>

#include <functional>

class QObject;
class QWidget;

namespace punte {

class Page;
class ShellServices;

/// Groups of the navigation, in order of display. Top and Bottom have no heading.
enum class NavGroup { Top, Sell, Grow, Resolve, Oversee, Bottom };

/// The number beside a page's name; an urgent one (overdue tasks) is drawn on danger ground.
struct PageBadge {
    int count = 0;
    bool urgent = false;
};

/// A page as the shell knows it before it exists: pages are built when they are first opened.
struct PageInfo {
    QByteArray id;                 ///< "customers"; --page, settings and file names of pictures use it
    const char *title = nullptr;   ///< QT_TRANSLATE_NOOP("Pages", "Customers")
    QByteArray icon;
    NavGroup group = NavGroup::Top;
    int order = 0;                 ///< inside its group
    QKeySequence shortcut;         ///< optional: opens the page
    QByteArray permission;         ///< "opportunities.read"; without it the page is not shown. Empty = for everybody
    QList<QByteArray> recordKinds; ///< kinds that openRecord() of this page accepts
    QList<QByteArray> fileKinds;   ///< kinds of files that openFile() of this page accepts
    bool inNavigation = true;      ///< false: reached from another page, under which it stands (Page::parentPage)
    std::function<Page *(ShellServices &shell, QWidget *parent)> create;

    /// Optional: counts for the badge, asked at the start and after changes of `badgeTables`; must not need the page itself.
    std::function<void(ShellServices &shell, QObject *context, std::function<void(PageBadge)> done)> badge;
    QList<QByteArray> badgeTables;

    QByteArray helpTopic{};        ///< what F1 opens here; empty = the topic of the page's own id
};

/// The pages of the program. Domains add theirs (registerCustomersPages(registry), ...), app/punte decides which: a page that is not
/// built is not there. GUI thread only.
class PageRegistry final {
public:
    void add(PageInfo info);
    /// In order of display.
    [[nodiscard]] const QList<PageInfo> &pages() const { return m_pages; }
    [[nodiscard]] const PageInfo *page(const QByteArray &id) const;
    [[nodiscard]] const PageInfo *pageFor(const QByteArray &recordKind) const;
    [[nodiscard]] const PageInfo *pageForFile(const QByteArray &fileKind) const;

private:
    QList<PageInfo> m_pages;
};

} // namespace punte
