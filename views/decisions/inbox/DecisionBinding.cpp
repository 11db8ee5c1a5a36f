// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/inbox/DecisionBinding.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "models/decisions/inbox/DecisionBoard.h"
#include "models/records/BoardColumnModel.h"
#include "models/records/Enums.h"

#include <QPointer>

#include <algorithm>

namespace punte {

static const BoardCard *decisionCard(const QModelIndex &index) { return static_cast<const BoardCard *>(index.data(CardRole).value<void *>()); }

static bool isClosedStatus(const QByteArray &status) { return status == "resolved" || status == "cancelled"; }

DecisionBinding::DecisionBinding(BoardModel &board, const SessionInfo &session, QObject *parent)
    : QObject(parent)
    , m_board(board)
    , m_rights(session)
    , m_currency(session.currency)
{
    m_board.setSpoken([self = QPointer(this)](const QModelIndex &card) { return self ? self->face(card).spoken() : QString(); });
}

QAbstractItemModel *DecisionBinding::cards(int column) const { return m_board.column(column); }

quint64 DecisionBinding::faceStamp(const QModelIndex &card) const { return card.data(StampRole).toULongLong(); }

CardFace DecisionBinding::face(const QModelIndex &index) const
{
    CardFace face;
    const BoardCard *card = decisionCard(index);
    if (!card) {
        face.placeholder = true;
        return face;
    }
    face.title = m_board.value(*card, "title").toString();
    face.subtitle = m_board.value(*card, "number").toString() + QStringLiteral(" \u00B7 ") + m_board.value(*card, "customer_name").toString();
    face.owner = m_board.value(*card, "owner_name").toString();
    face.figure = card->hasAmount ? NumberFormat::money(m_board.value(*card, "financial_impact").toString(), card->currency.toLatin1()) : QStringLiteral("\u2013");
    addTarget(*card, face);
    addStep(*card, face);
    if (card->state == SaveState::Saving) {
        face.notice = tr("Saving\u2026");
    } else if (card->state == SaveState::Refused || card->state == SaveState::Conflict) {
        face.notice = card->error.what;
        face.noticeIsError = true;
    }
    return face;
}

// By when, and at the end of the line how urgent it is; closed ones say when they were decided.
void DecisionBinding::addTarget(const BoardCard &card, CardFace &face) const
{
    const QDateTime now = Clock::now();
    CardLine line;
    line.icon = "chronometer";
    if (const QDateTime decided = m_board.value(card, "actual_resolution_date").toDateTime(); decided.isValid()) {
        line.icon = "checkmark";
        line.color = Token::Positive;
        line.text = tr("Decided %1").arg(DateFormat::relativeDate(decided.toLocalTime().date(), now.date()));
        line.tooltip = DateFormat::fullInstant(decided);
        face.lines << line;
        return;
    }
    const QDateTime target = m_board.value(card, "expected_resolution_date").toDateTime();
    if (isClosedStatus(m_board.value(card, "status").toByteArray()) || !target.isValid())
        return;
    const int urgency = m_board.value(card, "urgency_level").toInt();
    const bool late = target < now;
    line.text = late ? DateFormat::overdue(target, now) : DateFormat::relativeInstant(target, now);
    line.icon = late ? "data-warning" : "chronometer";
    line.color = late ? Token::Danger : Token::Text2;
    line.strong = late;
    line.trailing = tr("urgency %1").arg(urgency);
    line.tooltip = tr("To be decided by %1").arg(DateFormat::fullInstant(target)) + u'\n' + tr("Urgency %1 of 5").arg(urgency);
    face.lines << line;
}

void DecisionBinding::addStep(const BoardCard &card, CardFace &face) const
{
    const QString step = m_board.value(card, "next_step").toString();
    if (step == QLatin1String("none") || step == QLatin1String("done"))
        return;
    const bool mine = m_board.value(card, "for_me").toBool() || step == QLatin1String("score");
    face.lines << CardLine{.icon = mine ? QByteArray("go-next") : QByteArray("vcs-branch"), .text = Enums::recordText("decision_next", step),
        .color = mine ? Token::Accent : Token::Text2, .strong = mine, .tooltip = Enums::tooltipText("decision_next", step)};
}

QStringList DecisionBinding::impacts(const QList<BoardSum> &sums) const
{
    QList<BoardSum> ordered = sums;
    std::ranges::stable_partition(ordered, [this](const BoardSum &sum) { return sum.currency == m_currency; });
    QStringList texts;
    for (const BoardSum &sum : std::as_const(ordered))
        texts << NumberFormat::money(sum.total(), sum.currency.toLatin1());
    if (texts.isEmpty())
        texts << NumberFormat::money(u"0.00", m_currency.toLatin1());
    return texts;
}

ColumnHeadFace DecisionBinding::head(int column, const DragPreview *preview) const
{
    const BoardHead &now = m_board.head(column);
    ColumnHeadFace face;
    face.name = m_board.columnTitle(column);
    if (const int days = m_board.columnInfo(column).windowDays; days > 0)
        face.subtitle = tr("last %n day(s)", nullptr, days);
    face.count = NumberFormat::integer(now.count);
    HeadFigure impact{tr("At stake"), impacts(now.sums), {}, true};
    if (preview && preview->target >= 0 && verdict(preview->cards, preview->target).kind != DropVerdict::Kind::Illegal) {
        const BoardHead after = m_board.headAfterMove(column, preview->cards, preview->target);
        if (!(after == now)) {
            face.countPreview = NumberFormat::integer(after.count);
            impact.previews = impacts(after.sums);
        }
    }
    face.figures = {impact};
    return face;
}

QString DecisionBinding::emptyText(int column) const
{
    return isClosedStatus(m_board.columnInfo(column).code) ? tr("Nothing in this time") : tr("No decisions here");
}

DropVerdict DecisionBinding::verdict(const QList<QUuid> &cards, int target) const
{
    DropVerdict verdict;
    const bool moves = std::ranges::any_of(cards, [&](const QUuid &id) {
        const BoardCard *card = m_board.card(id);
        return card && card->column != target;
    });
    if (!moves) {
        verdict.kind = DropVerdict::Kind::Source;
        return verdict;
    }
    if (!mayMove()) {
        verdict.kind = DropVerdict::Kind::Illegal;
        verdict.headline = tr("No right");
        verdict.reason = m_rights.explanation("decisions.write");
        return verdict;
    }
    const MoveVerdict rule = m_board.verdict(cards, target);
    verdict.headline = rule.headline;
    verdict.reason = rule.reason;
    if (rule.kind == MoveVerdict::Kind::Illegal) {
        verdict.kind = DropVerdict::Kind::Illegal;
    } else if (rule.kind == MoveVerdict::Kind::NeedsReason && rule.asks != DecisionMove::reason && cards.size() > 1) {
        verdict.kind = DropVerdict::Kind::Illegal;
        verdict.headline = tr("One at a time");
        verdict.reason = tr("Each of them asks for a choice of its own.");
    } else if (rule.kind == MoveVerdict::Kind::NeedsReason) {
        verdict.kind = DropVerdict::Kind::NeedsInput;
    }
    return verdict;
}

void DecisionBinding::move(const QList<QUuid> &cards, int target, int row, const QRect &anchor)
{
    const DropVerdict::Kind kind = verdict(cards, target).kind;
    if (kind == DropVerdict::Kind::Source) {
        Q_EMIT orderFixed();
    } else if (kind == DropVerdict::Kind::NeedsInput) {
        Q_EMIT inputNeeded(m_board.verdict(cards, target).asks, cards, target, anchor);
    } else if (kind == DropVerdict::Kind::Legal) {
        for (const QUuid &card : cards) // each step is a command of its own
            m_board.move({card}, target, row);
    }
}

qint64 DecisionBinding::openCount() const
{
    qint64 count = 0;
    for (int i = 0; i < m_board.columnCount(); ++i)
        if (!isClosedStatus(m_board.columnInfo(i).code))
            count += m_board.head(i).count;
    return count;
}

} // namespace punte
