// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QUuid>

#include <functional>

class QMenu;
class QPushButton;
class QWidget;

namespace punte {

class ListDesk;
class SavedViews;
class ShellServices;
class ViewButton;
struct SavedView;

/// The saved views of one list: the button in the top bar that names the view in use and says when it is modified, its menu (one's own,
/// shared ones, save, rename, share, start with it, the deleted records), and the links in the filter bar that keep or drop a change.
/// Lives with its desk.
class ListViews final : public QObject {
    Q_OBJECT
public:
    /// `everything` names the list without a view ("All customers").
    ListViews(ListDesk &desk, const QByteArray &page, const QByteArray &prefix, const char *group, std::function<QString()> everything, QWidget *owner);

    [[nodiscard]] QPushButton *button() const;
    /// What belongs to a view beside filter and columns (board or list); put back by `restore`.
    void setExtras(std::function<QJsonObject()> save, std::function<void(const QJsonObject &)> restore);
    /// The list as the page has set it up is how it is without a view; later calls change nothing.
    void takePlain();

    void show(QUuid view);
    void showPlain();
    void setDeletedShown(bool deleted);
    [[nodiscard]] QUuid current() const { return m_current; }
    [[nodiscard]] bool isDeletedShown() const { return m_deleted; }
    [[nodiscard]] bool isModified() const;
    /// Filter and columns of the list itself, also while its deleted records are shown.
    [[nodiscard]] QJsonObject listDefinition() const { return m_deleted ? m_beforeDeleted : definition(); }
    /// Filter or columns changed.
    void noteChange();
    /// After a restart: this view was in use, with whatever was changed in it since.
    void restoreCurrent(const QUuid &view);
    void retranslate();

private:
    void fillMenu();
    void addView(QMenu &menu, const SavedView &view);
    void saveChanges();
    void saveAs();
    void rename();
    void reset();
    void askName(const QString &title, const QString &verb, const QString &name, bool asksShared, std::function<void(const QString &, bool)> done);
    void apply(const QJsonObject &definition);
    [[nodiscard]] QJsonObject definition() const;
    [[nodiscard]] QJsonObject savedDefinition() const;
    [[nodiscard]] bool differs(const QJsonObject &saved) const;
    [[nodiscard]] ShellServices &shell() const;

    ListDesk &m_desk;
    QByteArray m_page;
    std::function<QString()> m_everything;
    SavedViews *m_views;
    QPushButton *m_button;
    QMenu *m_menu;
    QPushButton *m_saveLink;
    QPushButton *m_saveAsLink;
    QPushButton *m_resetLink;
    QWidget *m_owner;
    std::function<QJsonObject()> m_saveExtras;
    std::function<void(const QJsonObject &)> m_restoreExtras;
    QJsonObject m_plain;
    QJsonObject m_beforeDeleted;
    QUuid m_current;
    QUuid m_wanted; ///< to be shown as soon as the views are known
    bool m_deleted = false;
    bool m_applying = false;
};

} // namespace punte
