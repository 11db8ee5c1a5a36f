// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace punte {

class ComposerField;

/// Fields of the composer beside each other. What is to be said about one of them stands under the row: at its field as far as there is
/// room, else further left, so that a date is read in full under a field that is narrower than it. A sentence longer than the row wraps.
class ComposerRow final : public QWidget {
    Q_OBJECT
public:
    /// Each with its stretch; what is no field has nothing to say.
    explicit ComposerRow(const QList<std::pair<QWidget *, int>> &parts, QWidget *parent = nullptr);
    /// Behind the last one.
    void addPart(QWidget *part);

protected:
    bool event(QEvent *event) override;

private:
    void place();

    QWidget *m_fields;
    QWidget *m_notes;
    QList<ComposerField *> m_said;
};

} // namespace punte
