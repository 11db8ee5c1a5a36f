// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/FormDrafts.h"

#include "models/records/RecordForm.h"

namespace punte {

FormDrafts::FormDrafts(RecordForm &form)
    : QObject(&form)
{
}

FormDrafts &FormDrafts::of(RecordForm &form)
{
    auto *drafts = form.findChild<FormDrafts *>({}, Qt::FindDirectChildrenOnly);
    return drafts ? *drafts : *new FormDrafts(form);
}

void FormDrafts::keep(const QUuid &record, const QJsonObject &typed)
{
    if (typed.isEmpty())
        m_drafts.remove(record);
    else
        m_drafts.insert(record, typed);
}

QJsonObject FormDrafts::take(const QUuid &record)
{
    return m_drafts.take(record);
}

} // namespace punte
