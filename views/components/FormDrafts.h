// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QUuid>

namespace punte {

class RecordForm;

/// What was typed into a record's form and could not be saved when somebody went on to another record or changed the language: it is
/// there again when he comes back. One per form model, so that it outlives the view. A record that does not exist yet has the null id.
class FormDrafts final : public QObject {
    Q_OBJECT
public:
    static FormDrafts &of(RecordForm &form);

    /// An empty draft forgets the one that was kept.
    void keep(const QUuid &record, const QJsonObject &typed);
    [[nodiscard]] QJsonObject take(const QUuid &record);

private:
    explicit FormDrafts(RecordForm &form);

    QHash<QUuid, QJsonObject> m_drafts;
};

} // namespace punte
