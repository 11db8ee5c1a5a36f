// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/outcome/LearnedCasesModel.h"

#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "models/decisions/cases/CaseText.h"
#include "views/decisions/outcome/LearningText.h"

#include <algorithm>

namespace punte {

LearnedCasesModel::LearnedCasesModel(QObject *parent) : QAbstractTableModel(parent) {}

void LearnedCasesModel::setCases(const QList<LearnedCase> &cases)
{
    beginResetModel();
    m_cases = cases;
    m_currency = cases.isEmpty() ? QByteArray() : cases.first().currency;
    if (std::ranges::any_of(cases, [this](const LearnedCase &each) { return each.currency != m_currency; }))
        m_currency.clear();
    endResetModel();
}

int LearnedCasesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_cases.size()); }
int LearnedCasesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

// Whole units: a table is read down, not to the last coin.
QString LearnedCasesModel::amount(const LearnedCase &each, const QString &plain) const
{
    if (plain.isEmpty())
        return QStringLiteral("\u2013");
    const QString whole = NumberFormat::decimal(plain, 0);
    return m_currency.isEmpty() ? whole + QChar(QChar::Nbsp) + QString::fromLatin1(each.currency) : whole;
}

QString LearnedCasesModel::text(const LearnedCase &each, int column) const
{
    const QString none = QStringLiteral("\u2013");
    switch (column) {
    case Case: return CaseText::number(each.number);
    case Customer: return each.customer;
    case Response: return each.option;
    case Rank: return LearningText::rank(each.rank);
    case Predicted: return each.predicted ? LearningText::figure(*each.predicted, 1) : none;
    case Satisfied: return NumberFormat::integer(each.satisfaction);
    case CostExpected: return amount(each, each.costExpected);
    case Cost: return amount(each, each.costActual);
    case Kept: return LearningText::kept(each.retained);
    case Hours: return each.hours ? tr("%1 h").arg(NumberFormat::integer(*each.hours)) : none;
    case Alike: return each.similarity ? LearningText::percent(*each.similarity) : none;
    default: return {};
    }
}

QVariant LearnedCasesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LearnedCase &each = m_cases.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(each, column);
    case Qt::TextAlignmentRole: {
        const bool figure = column != Case && column != Customer && column != Response && column != Rank && column != Kept;
        return int(Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft));
    }
    case Qt::ToolTipRole:
        if (column == Cost || column == CostExpected)
            return tr("expected %1, was %2, resolved in %3").arg(text(each, CostExpected), text(each, Cost), text(each, Hours));
        if (column == Customer)
            return each.customer;
        return column == Response ? each.option
                                  : tr("%1: %2, decided by %3 on %4").arg(CaseText::number(each.number), each.title, each.decider, DateFormat::longDate(each.decidedAt.date()));
    case ChipRole: return column == Kept && each.retained ? QVariant(*each.retained) : QVariant();
    case StrongRole: return column == Satisfied || (column == Rank && each.rank == 1);
    case QuietRole: return column == Rank && each.rank != 1;
    case IdRole: return each.id;
    default: return {};
    }
}

QVariant LearnedCasesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section >= Predicted && section != Kept ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Case: return tr("Case");
    case Customer: return tr("Customer");
    case Response: return tr("Response");
    case Rank: return tr("Rank");
    case Predicted: return tr("Predicted");
    case Satisfied: return tr("Satisfied");
    case CostExpected: return tr("Cost expected");
    case Cost: return m_currency.isEmpty() ? tr("Cost") : tr("Cost, %1").arg(QString::fromLatin1(m_currency));
    case Kept: return tr("Stayed");
    case Hours: return tr("Resolved");
    case Alike: return tr("Alike");
    default: return {};
    }
}

void LearnedCasesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_cases.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace punte
