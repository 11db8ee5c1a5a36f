// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// RecordPage: what is read for it, waited for, stopped and asked again.
#include "models/db/ErrorMapping.h"
#include "models/db/Reading.h"
#include "models/db/SqlStore.h"
#include "models/db/WhenLive.h"
#include "models/records/RecordDetails.h"
#include "models/records/RecordForm.h"
#include "views/components/RecordWalker.h"
#include "views/components/ShellServices.h"
#include "views/components/recordpage/RecordPage.h"
#include "views/components/recordpage/RecordWalkBar.h"

#include <algorithm>

namespace punte {

void RecordPage::waitForHead()
{
    if (!isHeadReady())
        m_waitTimer.start();
}

bool RecordPage::isHeadReady() const
{
    const bool missing = m_frame->isMissing();
    if (m_followed && (m_followed->id() != m_record || !(m_followed->isLoaded() || missing)))
        return false;
    return missing || std::ranges::none_of(m_around, &RecordDetails::isLoading);
}

void RecordPage::followForm(RecordForm &form, const Words &gone)
{
    m_followed = &form;
    connect(&form, &RecordForm::loaded, this, [this] {
        if (isHeadReady())
            showContent();
        Q_EMIT readyChanged();
    });
    connect(&form, &RecordForm::failed, this, [this, &form](const AppError &error) {
        if (!form.isLoaded())
            showFailed(error);
    });
    const auto missing = [this, gone] { showMissing(gone); };
    connect(&form, &RecordForm::missing, this, missing);
    connect(&form, &RecordForm::removed, this, missing);
}

void RecordPage::followDetails(RecordDetails &details)
{
    m_around.append(&details);
    connect(&details, &RecordDetails::changed, this, &RecordPage::readyChanged);
}

void RecordPage::setFirst(const QByteArray &statement, const QVariantMap &parameters, const Words &none)
{
    m_firstStatement = statement;
    m_firstParameters = parameters;
    m_none = none;
}

void RecordPage::openFirst()
{
    if (m_firstStatement.isEmpty())
        return;
    Request request;
    request.statements = {SqlStore::instance().statement(m_firstStatement, m_firstParameters)};
    m_first->ask(request, [this](const BatchResult &result) {
        if (!m_record.isNull())
            return;
        if (!result) {
            showFailed(result.error());
            whenLiveAgain(shell().database(), this, [this] { openFirst(); });
        } else if (const QUuid first = result->first().value(0, u"id").toUuid(); !first.isNull()) {
            openRecord(m_kind, first);
        } else {
            showMissing(m_none);
        }
    });
}

void RecordPage::retry()
{
    m_frame->showWaiting();
    if (m_record.isNull()) {
        openFirst();
        return;
    }
    for (TabSlot &slot : m_tabs)
        slot.shown = {}; // told again: what they read failed, too
    showRecord(m_record);
    showTabAt(m_frame->tabBar()->currentIndex());
}

// All of it: the head waits for what stands around the record, and one line reads one after the other.
void RecordPage::stopReading()
{
    for (Reading *each : findChildren<Reading *>())
        each->drop();
    showFailed(cancelledError());
}

void RecordPage::readPosition()
{
    RecordWalker *walker = shell().walker(m_kind);
    if (!walker) {
        m_walkBar->setPosition(0, -1);
        return;
    }
    walker->position(m_record, this, [this, id = m_record](int row, int count) {
        if (id == m_record)
            m_walkBar->setPosition(row + 1, count);
    });
}

void RecordPage::readCounts()
{
    Request request;
    request.slot = "record_tab_counts"; // those of a newer record replace the ones that still wait
    request.lane = Lane::Background;
    QList<int> asked;
    for (int i = 0; i < m_tabs.size(); ++i) {
        const TabSlot &slot = m_tabs.at(i);
        if (slot.info.countQuery.isEmpty() || slot.ownCount)
            continue;
        request.statements.append(SqlStore::instance().statement(slot.info.countQuery, {{QStringLiteral("record"), m_record}}));
        asked.append(i);
    }
    if (asked.isEmpty() || m_record.isNull())
        return;
    shell().database().run(this, request, [this, asked, id = m_record](const BatchResult &result) {
        if (!result || id != m_record)
            return; // a number in a tab's title is no reason for a message
        for (qsizetype i = 0; i < asked.size(); ++i)
            m_frame->tabBar()->setCount(asked.at(i), result->at(i).value(0, u"n").toLongLong());
    });
}

} // namespace punte
