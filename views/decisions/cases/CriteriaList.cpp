// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/cases/CriteriaList.h"

#include "models/core/LargestRemainder.h"
#include "models/decisions/cases/DecisionCase.h"
#include "views/decisions/cases/CriterionRow.h"

#include <algorithm>

namespace punte {

CriteriaList::CriteriaList(FramingDesk &desk, QWidget *parent)
    : FrameList(desk, "decision_criteria", {"name", "description"}, parent)
{
    setObjectName(QStringLiteral("criteriaList"));
    CriteriaList::retranslate();
}

QList<QUuid> CriteriaList::ids(const CaseFacts &facts) const
{
    QList<QUuid> all;
    for (const CaseCriterion &each : facts.criteria)
        all.append(each.id);
    return all;
}

// As the database has it: it counts once, until somebody moves its slider.
QVariantMap CriteriaList::defaults() const
{
    return {{QStringLiteral("weight"), QStringLiteral("1.0")}};
}

int CriteriaList::nextPlace() const { return FrameCommands::placeBehind(desk().facts().criteria); }

FrameRow *CriteriaList::makeRow(const QUuid &id)
{
    auto *made = new CriterionRow(id, this);
    connect(made, &CriterionRow::weightMoved, this, &CriteriaList::showShares);
    connect(made, &CriterionRow::weightSet, this, [this, id](const Decimal &weight) { setWeight(id, weight); });
    return made;
}

void CriteriaList::fillRow(FrameRow &row, const CaseFacts &facts, int place)
{
    CaseCriterion shown = facts.criteria.at(place);
    m_versions.remove(shown.id); // read again
    if (m_wanted.value(shown.id, shown.weight) == shown.weight)
        m_wanted.remove(shown.id);
    else
        shown.weight = m_wanted.value(shown.id);
    static_cast<CriterionRow &>(row).showCriterion(shown);
    if (place == facts.criteria.size() - 1)
        QMetaObject::invokeMethod(this, [this] {
            showShares();
            sendNext();
        }, Qt::QueuedConnection);
}

// Whole per cents that add up to a hundred, of the weights as they are shown.
void CriteriaList::showShares()
{
    QStringList weights;
    QList<CriterionRow *> shown;
    for (const CaseCriterion &each : desk().facts().criteria) {
        if (auto *line = static_cast<CriterionRow *>(row(each.id))) {
            shown.append(line);
            weights.append(line->weight().toText());
        }
    }
    const Result<QList<qint64>> shares = allocateLargestRemainder(100, weights);
    for (int i = 0; shares && i < shown.size(); ++i)
        shown.at(i)->setShare(int(shares->at(i)));
}

const CaseCriterion *CriteriaList::criterion(const QUuid &id) const
{
    for (const CaseCriterion &each : desk().facts().criteria)
        if (each.id == id)
            return &each;
    return nullptr;
}

void CriteriaList::setWeight(const QUuid &id, const Decimal &weight)
{
    m_wanted.insert(id, weight);
    sendNext();
}

// One after the other: the second save of a row needs the version that the first one made.
void CriteriaList::sendNext()
{
    while (!m_sending && !m_wanted.isEmpty()) {
        const QUuid id = m_wanted.constBegin().key();
        const CaseCriterion *stored = criterion(id);
        if (!stored) {
            m_wanted.remove(id); // somebody took it away
            continue;
        }
        CaseCriterion now = *stored;
        now.version = std::max(now.version, m_versions.value(id));
        const Decimal weight = m_wanted.value(id);
        const FrameCommand command = FrameCommands::setWeight(now, weight);
        if (command.isNull()) {
            m_wanted.remove(id);
            continue;
        }
        m_sending = true;
        desk().run(command, [] { return tr("The weight was not saved."); }, {}, [this, id, weight, version = now.version](const Result<QUuid> &done) {
            m_sending = false;
            if (done)
                m_versions.insert(id, version + 1);
            if (m_wanted.value(id) == weight)
                m_wanted.remove(id);
            const CaseCriterion *before = criterion(id);
            if (auto *line = static_cast<CriterionRow *>(row(id)); !done && before && line)
                line->giveUp(before->weight);
            if (done)
                desk().decision().load();
            sendNext();
        });
        return;
    }
}

void CriteriaList::flush()
{
    for (FrameRow *each : rows())
        static_cast<CriterionRow *>(each)->flush();
}

void CriteriaList::remove(const QUuid &id)
{
    if (const CaseCriterion *gone = criterion(id))
        desk().runAndLoad(FrameCommands::removeCriterion(*gone), [] { return tr("The criterion was not deleted."); }, tr("“%1” deleted").arg(gone->name));
}

void CriteriaList::place(const QUuid &id, int place)
{
    desk().runAndLoad(FrameCommands::placeCriterion(desk().facts(), id, place), [] { return tr("The order was not saved."); });
}

FrameList::Words CriteriaList::words() const
{
    return {tr("No criteria yet. A template brings the usual ones; options are judged by them, each with its weight."), tr("Add criterion"),
        [] { return tr("The criterion was not added."); }, [] { return tr("The criterion was not saved."); }, tr("Criterion added")};
}

void CriteriaList::retranslate()
{
    FrameList::retranslate();
    for (FrameRow *each : rows())
        static_cast<CriterionRow *>(each)->retranslate();
}

} // namespace punte
