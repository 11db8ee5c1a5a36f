// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/ChangeFeed.h"
#include "models/db/Database.h"
#include "models/records/Saves.h"

#include <QJsonObject>

namespace punte {

/// A named way to look at a list: filter, columns, order, and what else its page keeps in the definition.
struct SavedView {
    QUuid id;
    int version = 0;
    QByteArray page;
    QString name;
    QString ownerName;
    bool mine = false;
    bool shared = false;   ///< everybody of the organisation sees it; only its owner changes it
    bool start = false;    ///< what its owner sees after signing in
    QJsonObject definition;
};

/// The saved views of all pages, one's own and the shared ones: read once per session, kept live. Changes are commands like any other, with
/// undo. One per Database, owned by it. GUI thread only; before the first answer there are none.
class SavedViews final : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] static SavedViews &of(Database &database);

    void follow(ChangeFeed &feed);
    void load();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Of one page; one's own first, each part by name.
    [[nodiscard]] QList<SavedView> views(const QByteArray &page) const;
    [[nodiscard]] const SavedView *view(const QUuid &id) const;
    /// The view that the person starts with, or null.
    [[nodiscard]] const SavedView *startView() const;
    [[nodiscard]] bool hasName(const QByteArray &page, const QString &name) const;

    /// The id of the new view; `saved` or `failed` follows.
    QUuid create(const QByteArray &page, const QString &name, const QJsonObject &definition, bool shared);
    void setDefinition(const QUuid &id, const QJsonObject &definition);
    void rename(const QUuid &id, const QString &name);
    void setShared(const QUuid &id, bool shared);
    /// At most one of a person's views is what he starts with.
    void setStart(const QUuid &id, bool start);
    void remove(const QUuid &id);

Q_SIGNALS:
    void changed();
    void saved(const QUuid &view, const QUuid &actionId, const punte::ActionLabel &label);
    void failed(const punte::AppError &error);

private:
    explicit SavedViews(Database &database);
    void update(const SavedView &view, const QVariantMap &values);
    void send(const QUuid &view, const Statement &statement, const QUuid &action, const ActionLabel &label);
    [[nodiscard]] static ActionLabel label(const char *code, const QString &name);

    Database &m_database;
    QList<SavedView> m_views;
    bool m_loaded = false;
    ChangeFeed *m_feed = nullptr;
};

} // namespace punte
