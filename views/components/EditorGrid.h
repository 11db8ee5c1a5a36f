// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/FieldCatalogue.h"
#include "views/components/EditorSources.h"

#include <QHash>
#include <QWidget>

class QGridLayout;

namespace punte {

class PlainLabel;
class ValueEditor;

/// A few labelled editors that belong to a question rather than to a record (why was it lost, what was said on the phone): label of
/// 118 px, editor, one message line under them, and under each editor how its text is understood. Checks all at once.
class EditorGrid final : public QWidget {
    Q_OBJECT
public:
    explicit EditorGrid(const EditorSources &sources, QWidget *parent = nullptr);

    /// `field.title` is not used: the label says what is asked here.
    ValueEditor *addEditor(const Field &field, const QString &label);
    void addWidget(const QString &label, QWidget *widget);
    /// The same field in another language.
    void setLabel(const QByteArray &column, const QString &label);
    [[nodiscard]] const QList<ValueEditor *> &editors() const { return m_editors; }
    [[nodiscard]] ValueEditor *editor(const QByteArray &column) const;
    void showMessage(const QString &message, QWidget *focus = nullptr);
    /// The values typed, by column; an amount brings its currency. Nothing, with a message and the focus in the field, if one is wrong.
    [[nodiscard]] std::optional<QVariantMap> values();

Q_SIGNALS:
    void committed();
    void edited();
    /// Esc in one of the editors.
    void cancelled();

private:
    EditorSources m_sources;
    QGridLayout *m_grid;
    QList<ValueEditor *> m_editors;
    QHash<QWidget *, PlainLabel *> m_labels; ///< by what stands beside them
    PlainLabel *m_message;
};

/// A field that stands in no table's description.
[[nodiscard]] Field looseField(const QByteArray &column, FieldKind kind, int maxLength = 0, bool required = false);

} // namespace punte
