// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/inbox/EvaluatorList.h"

#include "views/components/Buttons.h"
#include "views/components/InspectorFrame.h"
#include "views/components/KeyCap.h"
#include "views/components/PlainLabel.h"

#include <QBoxLayout>
#include <QCheckBox>

#include <algorithm>

namespace punte {

EvaluatorList::EvaluatorList(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(tr("To score it"), FontRole::PanelTitle))
    , m_note(new PlainLabel(tr("Choose a response type, and who usually scores such cases is proposed here."), FontRole::Secondary, Token::Text3))
    , m_all(Buttons::small(tr("Invite all")))
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("evaluatorList"));
    m_all->setObjectName(QStringLiteral("inviteAllButton"));
    m_all->setToolTip(plainToolTip(tr("Ticks everybody who is proposed")));
    m_note->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    for (const QString &key : KeyCap::keys(QKeySequence(inviteKey)))
        head->addWidget(new KeyCap(key));
    head->addWidget(m_all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::instance().px(4));
    column->addLayout(head);
    column->addWidget(m_note);
    column->addLayout(m_rows);
    column->addStretch();
    connect(m_all, &QPushButton::clicked, this, [this] {
        chooseAll();
        Q_EMIT changed();
    });
    fill();
}

void EvaluatorList::setProposed(const QList<ProposedEvaluator> &proposed)
{
    const auto same = [](const ProposedEvaluator &a, const ProposedEvaluator &b) { return a.who.member == b.who.member && a.reason() == b.reason(); };
    if (std::ranges::equal(proposed, m_proposed, same))
        return;
    m_proposed = proposed;
    fill();
}

QList<QUuid> EvaluatorList::chosen() const
{
    QList<QUuid> members;
    for (const ProposedEvaluator &each : m_proposed)
        if (m_chosen.contains(each.who.member))
            members.append(each.who.member);
    return members;
}

void EvaluatorList::setChosen(const QList<QUuid> &members)
{
    m_chosen = QSet<QUuid>(members.begin(), members.end());
    for (auto it = m_boxes.begin(); it != m_boxes.end(); ++it)
        it.value()->setChecked(m_chosen.contains(it.key()));
}

void EvaluatorList::chooseAll()
{
    QList<QUuid> all;
    for (const ProposedEvaluator &each : std::as_const(m_proposed))
        all.append(each.who.member);
    setChosen(all);
}

void EvaluatorList::fill()
{
    InspectorFrame::clearSection(qobject_cast<QBoxLayout *>(m_rows));
    m_boxes.clear();
    for (const ProposedEvaluator &each : std::as_const(m_proposed)) {
        auto *row = new QWidget;
        auto *box = new QCheckBox(plainButtonText(each.who.name));
        const QString reason = each.reason();
        box->setObjectName(QStringLiteral("evaluatorBox"));
        box->setAccessibleName(each.who.name + QStringLiteral(", ") + reason);
        box->setChecked(m_chosen.contains(each.who.member));
        auto *why = new PlainLabel(reason, FontRole::Caption, Token::Text2);
        why->setContentsMargins(Theme::instance().px(24), 0, 0, 0);
        auto *lines = new QVBoxLayout(row);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(0);
        lines->addWidget(box);
        lines->addWidget(why);
        connect(box, &QCheckBox::clicked, this, [this, member = each.who.member](bool on) {
            if (on)
                m_chosen.insert(member);
            else
                m_chosen.remove(member);
            Q_EMIT changed();
        });
        m_boxes.insert(each.who.member, box);
        m_rows->addWidget(row);
    }
    m_note->setVisible(m_proposed.isEmpty());
    m_all->setVisible(!m_proposed.isEmpty());
}

} // namespace punte
