// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/FieldCatalogue.h"
#include "views/components/EditorSources.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QUuid>
#include <QVariantMap>
#include <QWidget>

class QBoxLayout;

namespace punte {

class FormRow;

/// A record's fields as a form: label of 118 px, value edited in place (inspector) or all editors open (a new record). Checks while
/// typing, beside the field, in words. Data that comes back from the database never overwrites what is being typed. Knows no database:
/// the page saves what is emitted.
class RecordFormView final : public QWidget {
    Q_OBJECT
public:
    enum class Mode {
        InPlace, ///< values; one becomes an editor on click, Enter or F2, and commits on Enter, Tab or leaving it
        Edit     ///< all editors open; Enter or the page's button submits all
    };

    RecordFormView(const TableInfo &table, Mode mode, QWidget *parent = nullptr);
    ~RecordFormView() override;

    void setSources(const EditorSources &sources);
    /// Which fields, in this order; without it all `inForm` fields of the catalogue.
    void setColumns(const QList<QByteArray> &columns);
    [[nodiscard]] const QList<QByteArray> &columns() const { return m_columns; }
    /// A line and a heading above the row of a column ("Relationship"); before setColumns().
    void setHeadings(const QHash<QByteArray, QString> &headings) { m_headings = headings; }
    /// Columns that the record's head already shows: their rows appear while they are edited only.
    void setHeadColumns(const QSet<QByteArray> &columns);
    /// Date columns that are promises.
    void setDueColumns(const QSet<QByteArray> &columns);
    /// What a field says while it has no value, instead of a dash ("60% by default").
    void setEmptyText(const QByteArray &column, const QString &text);
    /// Another record: values by column (raw; display names and currencies under their own columns). Drops what was typed.
    void setValues(const QVariantMap &values);
    /// The same record as it is now: fields being typed or not yet saved keep what they show.
    void refreshValues(const QVariantMap &values);
    [[nodiscard]] const QVariantMap &values() const { return m_values; }
    /// `why` is the tooltip of fields that cannot be changed now.
    void setWritable(bool writable, const QString &why = {});
    void setColumnWritable(const QByteArray &column, bool writable);

    [[nodiscard]] bool isDirty() const { return !m_dirty.isEmpty(); }
    /// Columns whose value was typed and is neither saved nor refused yet.
    [[nodiscard]] const QSet<QByteArray> &dirtyColumns() const { return m_dirty; }
    /// Typed values that pass their checks, ready to be written; money brings its currency column.
    [[nodiscard]] QVariantMap changes() const;
    /// Checks all fields, shows the messages, moves to the first error. True if nothing is wrong.
    bool checkAll();
    /// Checks, then emits formSubmitted().
    void submit();
    /// A message from outside (the database refused, a likely duplicate), beside its field.
    void setMessage(const QByteArray &column, FieldCheck::Level level, const QString &message);
    /// The save of these columns is through: they are clean.
    void acceptColumns(const QList<QByteArray> &columns);
    /// In place: takes what the open editors hold as if each had been left. What cannot be taken stays open, with the reason.
    void commitOpen();
    /// The save of what was committed is through, but for `waiting`; a field that is being typed in again stays dirty.
    void acceptSaved(const QSet<QByteArray> &waiting);
    /// The save was refused: back to the stored value.
    void revertColumns(const QList<QByteArray> &columns);

    /// Typed texts of dirty fields, also of those whose save is on its way, to be kept on disk; setDraft() puts them back as dirty.
    [[nodiscard]] QJsonObject draft() const;
    void setDraft(const QJsonObject &draft);

    void editField(const QByteArray &column);
    void focusFirst();

Q_SIGNALS:
    /// In place: one field was changed; it stays dirty until acceptColumns() or refreshValues() with that value.
    void fieldCommitted(const QByteArray &column, const QVariant &value);
    /// All changed fields, in Edit mode.
    void formSubmitted(const QVariantMap &changes);
    void dirtyChanged(bool dirty);
    /// Something was typed: look for duplicates, keep the draft.
    void fieldEdited(const QByteArray &column);
    /// Nothing typed is left in this field: it was saved, given up or put back.
    void fieldReleased(const QByteArray &column);
    /// A link, phone or address was activated.
    void linkActivated(const QByteArray &column, const QVariant &raw);
    /// The row of a head column is gone again and had the keyboard.
    void headEdited();
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    friend class FormRow;
    void rebuild();
    void setDirty(const QByteArray &column, bool dirty);
    [[nodiscard]] FormRow *row(const QByteArray &column) const;
    [[nodiscard]] bool isWritable(const Field &field) const;

    const TableInfo &m_table;
    Mode m_mode;
    EditorSources m_sources;
    QList<QByteArray> m_columns;
    QHash<QByteArray, QString> m_headings;
    QList<QWidget *> m_headingRows;
    QSet<QByteArray> m_head;
    QSet<QByteArray> m_due;
    QSet<QByteArray> m_locked;
    QVariantMap m_values;
    QSet<QByteArray> m_dirty;
    bool m_writable = true;
    QString m_why;
    QBoxLayout *m_layout;
    QList<FormRow *> m_rows;
};

} // namespace punte
