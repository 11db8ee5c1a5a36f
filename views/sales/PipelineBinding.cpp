// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sales/PipelineBinding.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "models/db/ErrorMapping.h"
#include "models/records/BoardColumnModel.h"
#include "models/records/Lookups.h"
#include "models/sales/PipelineBoard.h"
#include "models/sales/StageRules.h"
#include "views/components/StageGlyph.h"

#include <QPointer>

#include <algorithm>

namespace punte {

static const BoardCard *pipelineCard(const QModelIndex &index)
{
    return static_cast<const BoardCard *>(index.data(CardRole).value<void *>());
}

PipelineBinding::PipelineBinding(BoardModel &board, Lookups &lookups, LostReasons &reasons, const SessionInfo &session, QObject *parent)
    : QObject(parent)
    , m_board(board)
    , m_lookups(lookups)
    , m_reasons(reasons)
    , m_rights(session)
    , m_currency(session.currency)
{
    m_board.setSpoken([self = QPointer(this)](const QModelIndex &card) { return self ? self->face(card).spoken() : QString(); });
}

int PipelineBinding::columns() const
{
    return m_board.columnCount();
}

QAbstractItemModel *PipelineBinding::cards(int column) const
{
    return m_board.column(column);
}

quint64 PipelineBinding::faceStamp(const QModelIndex &card) const
{
    return card.data(StampRole).toULongLong();
}

CardFace PipelineBinding::face(const QModelIndex &index) const
{
    CardFace face;
    const BoardCard *card = pipelineCard(index);
    if (!card) {
        face.placeholder = true;
        return face;
    }
    face.title = m_board.value(*card, "title").toString();
    face.subtitle = m_board.value(*card, "company_name").toString();
    if (face.subtitle.isEmpty())
        face.subtitle = tr("No company");
    face.owner = m_lookups.userName(m_board.value(*card, "owner_id").toUuid());
    face.figure = card->hasAmount ? NumberFormat::money(m_board.value(*card, "amount").toString(), card->currency.toLatin1()) : QStringLiteral("\u2013");
    addDateLine(*card, face);
    addTimeInStage(*card, face);
    addStaleLine(*card, face);
    addTaskLine(*card, face);
    if (card->state == SaveState::Saving) {
        face.notice = tr("Saving\u2026");
    } else if (card->state == SaveState::Refused || card->state == SaveState::Conflict) {
        face.notice = inPresentLanguage(card->error).what;
        face.noticeIsError = true;
    }
    return face;
}

QByteArray PipelineBinding::stageOf(const BoardCard &card) const
{
    return m_board.value(card, "stage").toByteArray();
}

void PipelineBinding::addDateLine(const BoardCard &card, CardFace &face) const
{
    const QByteArray stage = stageOf(card);
    const QDate today = Clock::today();
    CardLine line;
    if (stage == "CLOSED_WON" || stage == "CLOSED_LOST") {
        const QVariant closedAt = m_board.value(card, "closed_at");
        const QDate closed = DateFormat::dayOf(closedAt);
        const QString when = closed.isValid() ? DateFormat::relativeDate(closed, today) : DateFormat::oddText(closedAt);
        const bool won = stage == "CLOSED_WON";
        line.icon = won ? "checkmark" : "process-stop";
        line.color = won ? Token::Positive : Token::Text2;
        line.text = (won ? tr("Won %1") : tr("Lost %1")).arg(when);
        line.shortText = when; // the mark says the rest
        line.tooltip = DateFormat::fullDate(closed);
        face.lines << line;
        if (!won) {
            CardLine reason;
            reason.icon = "tag";
            reason.text = m_reasons.label(m_board.value(card, "lost_reason").toString());
            const QString competitor = m_board.value(card, "competitor").toString();
            if (!competitor.isEmpty())
                reason.tooltip = tr("Competitor: %1").arg(competitor);
            face.lines << reason;
        }
        return;
    }
    const QVariant expected = m_board.value(card, "expected_close_date");
    const QDate due = DateFormat::dayOf(expected);
    if (const QString odd = DateFormat::oddText(expected); !odd.isEmpty()) {
        line.icon = "view-calendar";
        line.text = odd;
    } else if (!due.isValid()) {
        line.icon = "view-calendar";
        line.text = tr("No close date");
        line.color = Token::Text3;
    } else if (due < today) {
        line.icon = "data-warning";
        line.text = DateFormat::overdue(due, today);
        line.shortText = tr("%n day(s) late", "short, on a narrow card", int(due.daysTo(today)));
        line.color = Token::Danger;
        line.strong = true;
        line.tooltip = DateFormat::fullDate(due);
    } else {
        line.icon = "view-calendar";
        line.text = DateFormat::relativeDate(due, today);
        line.tooltip = DateFormat::fullDate(due);
    }
    face.lines << line;
}

// At the end of the line with the date, quietly: how long the card has been in its stage. Longer than the stage allows, it warns; a card
// that nobody has touched for so long says that in a line of its own, and warns once.
void PipelineBinding::addTimeInStage(const BoardCard &card, CardFace &face) const
{
    const QByteArray stage = stageOf(card);
    const QDate since = DateFormat::dayOf(m_board.value(card, "stage_since"));
    if (isClosedStage(stage) || !since.isValid() || face.lines.isEmpty())
        return;
    const int days = int(since.daysTo(Clock::today()));
    if (days <= 0)
        return;
    const int column = m_board.columnOf(stage);
    const int patience = column < 0 ? 0 : m_board.columnInfo(column).staleAfterDays;
    const QDate active = DateFormat::dayOf(m_board.value(card, "last_activity_at"));
    CardLine &line = face.lines.last();
    line.trailing = tr("%n d", nullptr, days);
    line.trailingWarns = patience > 0 && days > patience && active.isValid() && active.daysTo(Clock::today()) <= patience;
    QStringList tip{line.tooltip.isEmpty() ? line.text : line.tooltip};
    tip << tr("%n day(s) in this stage, since %1", nullptr, days).arg(DateFormat::longDate(since));
    if (line.trailingWarns)
        tip << tr("%n day(s) are usual", nullptr, patience);
    line.tooltip = tip.join(QLatin1Char('\n'));
}

void PipelineBinding::addStaleLine(const BoardCard &card, CardFace &face) const
{
    const int column = m_board.columnOf(stageOf(card));
    if (column < 0)
        return; // a board by months knows no patience
    const BoardColumnInfo &info = m_board.columnInfo(column);
    const QDate last = DateFormat::dayOf(m_board.value(card, "last_activity_at"));
    if (info.staleAfterDays <= 0 || isClosedStage(info.code) || !last.isValid())
        return;
    const int days = int(last.daysTo(Clock::today()));
    if (days <= info.staleAfterDays)
        return;
    face.lines << CardLine{.icon = "chronometer", .text = DateFormat::withoutActivity(days), .color = Token::Warning, .strong = true,
        .tooltip = tr("The last activity was on %1. In this stage a card is stale after %n day(s).", nullptr, info.staleAfterDays)
                       .arg(DateFormat::longDate(last))};
}

void PipelineBinding::addTaskLine(const BoardCard &card, CardFace &face) const
{
    if (!card.detailsKnown) {
        face.lines << CardLine{}; // its room is kept, so that nothing jumps when the task arrives
        return;
    }
    const QString task = card.details.value(QStringLiteral("task_title")).toString();
    const bool mayWrite = m_rights.may("tasks.write");
    if (task.isEmpty() && !mayWrite) {
        face.lines << CardLine{.text = tr("No next task"), .color = Token::Text3};
        return;
    }
    if (task.isEmpty()) {
        face.lines << CardLine{.mark = CardLine::Mark::Action, .icon = "list-add", .text = tr("Add a next task"), .color = Token::Text3};
        return;
    }
    const QDateTime due = card.details.value(QStringLiteral("task_due")).toDateTime();
    face.lines << CardLine{.mark = mayWrite ? CardLine::Mark::Checkbox : CardLine::Mark::Icon, .text = task, .tooltip = due.isValid() ? tr("%1, due %2").arg(task, DateFormat::fullInstant(due)) : task};
}

QStringList PipelineBinding::boardMoney(const QList<BoardSum> &sums, bool weighted, const QString &ownCurrency)
{
    QStringList texts;
    QList<BoardSum> ordered = sums;
    std::ranges::stable_partition(ordered, [&](const BoardSum &sum) { return sum.currency == ownCurrency; });
    for (const BoardSum &sum : std::as_const(ordered))
        texts << NumberFormat::money(weighted ? sum.weightedTotal() : sum.total(), sum.currency.toLatin1());
    if (texts.isEmpty())
        texts << NumberFormat::money(u"0.00", ownCurrency.toLatin1());
    return texts;
}

// Exact sums, and beside them what a drag would make of them.
void PipelineBinding::addFigures(int column, const DragPreview *preview, ColumnHeadFace &face) const
{
    const BoardHead &now = m_board.head(column);
    face.count = NumberFormat::integer(now.count);
    HeadFigure total{tr("Total"), boardMoney(now.sums, false, m_currency), {}, true};
    HeadFigure weighted{tr("Weighted"), boardMoney(now.sums, true, m_currency), {}, false, tr("Wtd.")};
    if (preview && preview->target >= 0) {
        const BoardHead after = m_board.headAfterMove(column, preview->cards, preview->target);
        if (!(after == now) && verdict(preview->cards, preview->target).kind != DropVerdict::Kind::Illegal) {
            face.countPreview = NumberFormat::integer(after.count);
            total.previews = boardMoney(after.sums, false, m_currency);
            weighted.previews = boardMoney(after.sums, true, m_currency);
        }
    }
    face.figures = {total, weighted};
}

ColumnHeadFace PipelineBinding::head(int column, const DragPreview *preview) const
{
    const BoardColumnInfo &info = m_board.columnInfo(column);
    const QString code = QString::fromLatin1(info.code);
    ColumnHeadFace face;
    face.name = m_board.columnTitle(column);
    if (info.windowDays > 0)
        face.subtitle = tr("last %n day(s)", nullptr, info.windowDays);
    addFigures(column, preview, face);
    face.percent = info.percent;
    face.color = StageGlyph::token(code);
    face.glyph = [code](QPainter &painter, const QRectF &rect, bool dimmed) { StageGlyph::paint(painter, rect, code, dimmed); };
    return face;
}

QString PipelineBinding::emptyText(int column) const
{
    return isClosedStage(m_board.columnInfo(column).code) ? tr("Nothing closed in this time") : tr("No opportunities in this stage");
}

DropVerdict PipelineBinding::verdict(const QList<QUuid> &cards, int target) const
{
    DropVerdict verdict;
    bool moves = false;
    int withoutAmount = 0;
    for (const QUuid &id : cards)
        if (const BoardCard *card = m_board.card(id)) {
            moves = moves || card->column != target;
            withoutAmount += card->hasAmount ? 0 : 1;
        }
    if (!moves) {
        verdict.kind = DropVerdict::Kind::Source;
        return verdict;
    }
    for (const QUuid &id : cards) {
        const BoardCard *card = m_board.card(id);
        const QString why = card ? m_rights.explanation("opportunities.write", m_board.value(*card, "owner_id").toUuid()) : QString();
        if (!why.isEmpty()) {
            verdict.kind = DropVerdict::Kind::Illegal;
            verdict.headline = tr("No right");
            verdict.reason = why;
            return verdict;
        }
    }
    const MoveVerdict rule = m_board.verdict(cards, target);
    verdict.headline = rule.headline;
    verdict.reason = rule.reason;
    if (rule.kind == MoveVerdict::Kind::Illegal) {
        verdict.kind = DropVerdict::Kind::Illegal;
    } else if (rule.asks == StageInput::won && withoutAmount > 0 && cards.size() > 1) {
        verdict.kind = DropVerdict::Kind::Illegal;
        verdict.headline = tr("Amounts are missing");
        verdict.reason = tr("%n of them has no amount.", nullptr, withoutAmount);
    } else if (rule.kind == MoveVerdict::Kind::NeedsReason) {
        verdict.kind = DropVerdict::Kind::NeedsInput;
    }
    return verdict;
}

std::pair<QString, QString> PipelineBinding::dropStrip(const QList<QUuid> &cards, int target) const
{
    const DropVerdict::Kind kind = verdict(cards, target).kind;
    if (kind == DropVerdict::Kind::Illegal || kind == DropVerdict::Kind::Source)
        return {};
    QStringList changes;
    for (const BoardSum &sum : m_board.weightedChange(cards, target))
        changes << NumberFormat::moneyChange(sum.weightedTotal(), sum.currency.toLatin1());
    return {tr("Weighted"), changes.join(QStringLiteral(" \u00B7 "))};
}

void PipelineBinding::move(const QList<QUuid> &cards, int target, int row, const QRect &anchor)
{
    const DropVerdict::Kind kind = verdict(cards, target).kind;
    if (kind == DropVerdict::Kind::Source && !m_board.isManualOrder())
        Q_EMIT orderFixed();
    else if (kind == DropVerdict::Kind::NeedsInput)
        Q_EMIT inputNeeded(m_board.verdict(cards, target).asks, cards, target, row, anchor);
    else
        m_board.move(cards, target, row);
}

void PipelineBinding::lineChecked(const QUuid &id, int)
{
    const BoardCard *card = m_board.card(id);
    if (!card)
        return;
    const QUuid task = card->details.value(QStringLiteral("task_id")).toUuid();
    if (task.isNull())
        Q_EMIT taskWanted(id);
    else
        Q_EMIT taskCompleted(task, card->details.value(QStringLiteral("task_version")).toInt(), id);
}

QString PipelineBinding::openTotal(bool weighted) const
{
    BoardHead sum;
    for (int i = 0; i < m_board.columnCount(); ++i)
        if (!isClosedStage(m_board.columnInfo(i).code))
            for (const BoardSum &part : m_board.head(i).sums)
                sum.add(part.currency, part.minor, part.weighted, part.cards);
    if (sum.sums.isEmpty())
        return {};
    return boardMoney(sum.sums, weighted, m_currency).join(QStringLiteral(" \u00B7 "));
}

qint64 PipelineBinding::openCount() const
{
    qint64 count = 0;
    for (int i = 0; i < m_board.columnCount(); ++i)
        if (!isClosedStage(m_board.columnInfo(i).code))
            count += m_board.head(i).count;
    return count;
}

} // namespace punte
