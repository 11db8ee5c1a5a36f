// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/ConflictDesk.h"

#include "models/core/Clock.h"
#include "models/db/Database.h"
#include "models/db/Session.h"
#include "models/records/BoardModel.h"
#include "models/records/PagedTableModel.h"
#include "models/records/UndoStack.h"
#include "views/components/CompareDialog.h"
#include "views/components/ShellServices.h"

namespace punte {

ConflictDesk::ConflictDesk(ShellServices &shell, const EditorSources &sources, QObject *owner, QWidget *page)
    : QObject(owner)
    , m_shell(shell)
    , m_sources(sources)
    , m_page(page)
{
    connect(&shell.database(), &Database::stateChanged, this, [this](ConnectionState state) {
        if (state == ConnectionState::Reconnecting)
            m_awayFrom = Clock::now();
        else if (state == ConnectionState::Live)
            m_awayUntil = Clock::now();
    });
}

ConflictDesk::~ConflictDesk()
{
    if (m_open)
        m_open->dismiss();
    for (auto it = m_kept.cbegin(); it != m_kept.cend(); ++it)
        m_shell.dropDraft(it.key());
}

void ConflictDesk::watch(PagedTableModel &model)
{
    connect(&model, &PagedTableModel::conflict, this, [this, &model](const ConflictInfo &info) {
        compare(info, [&model](const ConflictInfo &theirs, const QVariantMap &values) { model.saveOver(theirs, values); });
    });
    connect(&model, &PagedTableModel::saved, this, [this](const QUuid &action, const QList<QUuid> &ids, const ActionLabel &label) {
        m_shell.undoStack().push(action, label);
        for (const QUuid &id : ids)
            forget(id);
    });
}

void ConflictDesk::watch(BoardModel &model)
{
    connect(&model, &BoardModel::conflict, this, [this, &model](const ConflictInfo &info) {
        compare(info, [&model](const ConflictInfo &theirs, const QVariantMap &values) { model.saveOver(theirs, values); },
                [&model, id = info.id] { model.acknowledge(id); });
    });
    connect(&model, &BoardModel::saved, this, [this](const QUuid &action, const QList<QUuid> &cards, const ActionLabel &label) {
        m_shell.undoStack().push(action, label);
        for (const QUuid &id : cards)
            forget(id);
    });
}

void ConflictDesk::compare(const ConflictInfo &info, SaveOver saveOver, std::function<void()> takeTheirs)
{
    forget(info.id);
    m_waiting.append({info, std::move(saveOver), std::move(takeTheirs)});
    if (!m_open)
        openNext();
}

QString ConflictDesk::subjectOf(const ConflictInfo &info) const
{
    const TableInfo &table = FieldCatalogue::instance().table(info.table);
    const QString key = QString::fromLatin1(table.titleColumn);
    constexpr int mostLetters = 80; // a note has no other name than its words
    const QString name = info.theirs.value(key, info.original.value(key)).toString();
    return name.size() > mostLetters ? name.simplified().left(mostLetters - 1) + QChar(0x2026) : name;
}

void ConflictDesk::openNext()
{
    if (m_open || m_waiting.isEmpty() || !m_page)
        return;
    const Case each = m_waiting.takeFirst();
    CompareInput input = CompareInput::fromConflict(each.info, FieldCatalogue::instance().table(each.info.table), m_sources, subjectOf(each.info),
                                                    m_shell.session().displayName);
    input.myNote = CompareInput::awayNote(m_awayFrom, m_awayUntil, each.info.theirTime);
    m_open = new CompareDialog(input, m_sources);
    connect(m_open, &CompareDialog::resolved, this, [this, each](const QVariantMap &values) { settle(each, values); });
    connect(m_open, &CompareDialog::postponed, this, [this, each] { keep(each); });
    connect(m_open, &QObject::destroyed, this, &ConflictDesk::openNext, Qt::QueuedConnection);
    m_open->openOver(m_page->window());
}

void ConflictDesk::settle(const Case &each, const QVariantMap &values)
{
    m_shell.clearError();
    if (!values.isEmpty())
        each.saveOver(each.info, values);
    else if (each.takeTheirs)
        each.takeTheirs();
}

void ConflictDesk::keep(const Case &each)
{
    m_kept.insert(each.info.id, each);
    tellMyself(each.info);
    m_shell.keepDraft(each.info.id, subjectOf(each.info), [this, id = each.info.id] {
        const Case again = m_kept.value(id);
        if (!again.info.id.isNull())
            compare(again.info, again.saveOver, again.takeTheirs);
    });
}

// So that it is found again: a draft in the status bar is easily overlooked.
void ConflictDesk::tellMyself(const ConflictInfo &info)
{
    static const QHash<QByteArray, QString> kinds{{"crm.customer_companies", QStringLiteral("company")}, {"crm.contact_persons", QStringLiteral("contact")},
        {"crm.opportunities", QStringLiteral("opportunity")}, {"crm.tasks", QStringLiteral("task")}, {"crm.contracts", QStringLiteral("contract")},
        {"decision.customer_decisions", QStringLiteral("decision")}};
    if (kinds.contains(info.table))
        m_shell.database().query(this, "notices/tell_conflict", {{QStringLiteral("table"), QString::fromLatin1(info.table)}, {QStringLiteral("row"), info.id},
                                                                    {QStringLiteral("kind"), kinds.value(info.table)}, {QStringLiteral("title"), subjectOf(info)}}, [](const BatchResult &) {});
}

void ConflictDesk::forget(const QUuid &record)
{
    if (m_kept.remove(record))
        m_shell.dropDraft(record);
}

void ConflictDesk::saveDirectly(const ConflictInfo &info, const QVariantMap &values)
{
    const QUuid action = Saves::newId();
    const ActionLabel label{"edit", {{QStringLiteral("table"), QString::fromLatin1(info.table)}, {QStringLiteral("subject"), subjectOf(info)}}};
    Request request;
    request.actionId = action;
    request.statements.append(Saves::update(info.table, {RowChange{info.id, info.theirVersion, values}}, action, label));
    m_shell.database().run(this, request, [this, action, label, info, values](const BatchResult &result) {
        if (result && (result->first().recovered || !result->first().rows.isEmpty())) {
            m_shell.undoStack().push(action, label);
            return;
        }
        m_shell.showError([subject = subjectOf(info)] { return tr("The change of %1 was not saved.").arg(subject); }, result ? Saves::notVisible() : result.error());
        Case again{info, [this](const ConflictInfo &theirs, const QVariantMap &chosen) { saveDirectly(theirs, chosen); }, {}};
        again.info.mine = values;
        keep(again);
    });
}

} // namespace punte
