// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/TimelineItem.h"
#include "views/components/EditorSources.h"

#include <QHash>
#include <QSet>
#include <QStyledItemDelegate>

namespace punte {

/// Draws one line of a timeline: over the first of a day its head, then icon, headline, what was said, and when. Long texts show three
/// lines until the item is opened.
class TimelineDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    /// The colleagues who can be named in a text.
    void setSources(const EditorSources &sources) { m_sources = sources; }

    /// Shows all of an item, or three lines again.
    void toggle(const QString &key);
    [[nodiscard]] static QString iconOf(const TimelineItem &item);

    /// What stands in the editor at first, instead of the stored text: an earlier draft of this line.
    void setDraft(const QString &key, const QString &text) { m_drafts.insert(key, text); }
    void dropDraft(const QString &key) { m_drafts.remove(key); }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool eventFilter(QObject *object, QEvent *event) override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    /// Typed into the editor of this line, as it stood when the editor was opened; not saved yet.
    void typed(const punte::TimelineItem &item, const QString &text);
    void committed(const punte::TimelineItem &item, const QString &text);
    void givenUp(const punte::TimelineItem &item);

private:
    [[nodiscard]] QStringList detailLines(const TimelineItem &item, int width) const;
    [[nodiscard]] static int textWidth(int width, const TimelineItem &item);

    EditorSources m_sources;
    QSet<QString> m_open;
    QHash<QString, QString> m_drafts;
    mutable QString m_editing; ///< key of the line whose editor is open
};

} // namespace punte
