// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace punte {

/// The list of work: lines of one height, made a little higher where that fills the view with whole lines.
class AgendaListView final : public QListView {
    Q_OBJECT
public:
    explicit AgendaListView(QWidget *parent = nullptr);

    [[nodiscard]] int lineHeight() const { return m_lineHeight; }
    /// Number of the last line that is wholly in sight, from 1.
    [[nodiscard]] int lastSeen() const;
    /// One screen further, with that line current.
    void showMore();

Q_SIGNALS:
    /// Other lines are in sight.
    void seenChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void keyboardSearch(const QString &) override {} // letters are commands here

private:
    void fitLines();
    int m_lineHeight;
};

} // namespace punte
