// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/EditorSources.h"

#include <QListView>

class QStandardItemModel;

namespace punte {

/// The list under a picker: title and subtitle per line, the part that matches what was typed in bold, initials for people.
class PickList final : public QListView {
    Q_OBJECT
public:
    explicit PickList(QWidget *parent = nullptr);
    void setItems(const QList<PickItem> &items, const QString &typed, bool avatars);
    [[nodiscard]] const QList<PickItem> &items() const { return m_items; }
    /// The current line's item, or null.
    [[nodiscard]] const PickItem *current() const;
    void move(int by);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void picked(const punte::PickItem &item);

private:
    QList<PickItem> m_items;
    QStandardItemModel *m_lines;
};

} // namespace punte
