// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/ProbePage.h"

#include "views/components/ShellServices.h"

#include <QAction>

namespace punte {

ProbePage::ProbePage(QByteArray pageId, ShellServices &shell, QWidget *parent)
    : Page(std::move(pageId), shell, parent)
    , m_switch(new QWidget(this))
    , m_filters(new QWidget(this))
    , m_inspector(new QWidget(this))
{
    ActionSpec spec;
    spec.id = this->pageId() + ".new";
    spec.context = "Pages";
    spec.text = "Pipeline";
    spec.group = "General";
    spec.shortcut = QKeySequence(QStringLiteral("Ctrl+N"));
    m_new = shell.addAction(spec, this);
    connect(m_new, &QAction::triggered, this, [this] { ++created; });
}

void ProbePage::openRecord(const QByteArray &kind, const QUuid &id)
{
    openedKind = kind;
    openedId = id;
    Q_EMIT inspectorWanted(true);
}

PageInfo ProbePage::info(const QByteArray &id, const char *title, NavGroup group, int order)
{
    PageInfo info;
    info.id = id;
    info.title = title;
    info.icon = "group";
    info.group = group;
    info.order = order;
    info.create = [id](ShellServices &shell, QWidget *parent) { return new ProbePage(id, shell, parent); };
    return info;
}

void ProbeSearch::search(QObject *context, const QString &text, int limit, Done done)
{
    questions.append({context, text, limit, std::move(done)});
}

void ProbeSearch::answer(int n, const QStringList &titles)
{
    if (!questions.at(n).context)
        return;
    QList<SearchHit> hits;
    for (const QString &title : titles) {
        SearchHit hit;
        hit.kind = m_kinds.first();
        hit.id = QUuid::createUuidV5(QUuid(), title);
        hit.title = title;
        hit.icon = "view-bank";
        hits.append(hit);
    }
    questions.at(n).done(hits);
}

} // namespace punte
