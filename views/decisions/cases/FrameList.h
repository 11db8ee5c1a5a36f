// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/LiveText.h"
#include "views/decisions/cases/FramingDesk.h"

#include <QHash>
#include <QPointer>
#include <QVariantMap>
#include <QWidget>

class QBoxLayout;

namespace punte {

class FrameRow;
class PlainLabel;

/// Rows that belong to a decision, put together while it is framed: lines that are opened in place for typing, added, taken away and put
/// in another order by mouse and by keys. What is typed in an open line stays while colleagues change the others.
class FrameList : public QWidget {
    Q_OBJECT
public:
    /// `columns`: of the form of one row.
    FrameList(FramingDesk &desk, const QByteArray &table, const QList<QByteArray> &columns, QWidget *parent = nullptr);

    void setCase(const CaseFacts &facts);
    [[nodiscard]] bool isEditing() const { return m_editor != nullptr; }
    void add();
    void edit(const QUuid &id);
    void closeEditor();
    /// The first line, or the place where one is added.
    void focusFirst();
    virtual void retranslate();

protected:
    [[nodiscard]] FramingDesk &desk() const { return m_desk; }
    [[nodiscard]] FrameRow *row(const QUuid &id) const { return m_rows.value(id); }
    [[nodiscard]] const QHash<QUuid, FrameRow *> &rows() const { return m_rows; }

    [[nodiscard]] virtual QList<QUuid> ids(const CaseFacts &facts) const = 0;
    /// What a new row begins with, beside its place.
    [[nodiscard]] virtual QVariantMap defaults() const { return {}; }
    /// The sort number behind the last one.
    [[nodiscard]] virtual int nextPlace() const = 0;
    [[nodiscard]] virtual FrameRow *makeRow(const QUuid &id) = 0;
    virtual void fillRow(FrameRow &row, const CaseFacts &facts, int place) = 0;
    virtual void remove(const QUuid &id) = 0;
    virtual void place(const QUuid &id, int place) = 0;
    struct Words {
        QString empty;
        QString create;
        LiveText notAdded;
        LiveText notSaved;
        QString added;
    };
    [[nodiscard]] virtual Words words() const = 0;

    void paintEvent(QPaintEvent *event) override;

private:
    FrameRow *addRow(const QUuid &id);
    void layOut();
    void showEditor(QWidget *editor, int at);
    void walk(const QUuid &id, int step);
    void moveBy(const QUuid &id, int step);
    [[nodiscard]] int placeAt(const QPoint &globalPos) const;

    FramingDesk &m_desk;
    QByteArray m_table;
    QList<QByteArray> m_columns;
    QHash<QUuid, FrameRow *> m_rows;
    QList<QUuid> m_order;
    PlainLabel *m_empty;
    QBoxLayout *m_layout;
    QPointer<QWidget> m_editor;
    QUuid m_edited;       ///< null while a new one is added
    QUuid m_focusWanted;  ///< gets the keyboard when it stands at its new place
    int m_dropLine = -1;  ///< y of the line that says where a drop would land
};

} // namespace punte
