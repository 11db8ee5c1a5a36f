// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/consents/ConsentWordsModel.h"

#include "models/core/DateFormat.h"
#include "views/campaigns/consents/ConsentText.h"

namespace punte {

void ConsentWordsModel::setWords(const QList<ConsentWord> &words)
{
    beginResetModel();
    m_words = words;
    endResetModel();
}

void ConsentWordsModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

int ConsentWordsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_words.size()); }

QString ConsentWordsModel::text(const ConsentWord &word, int column) const
{
    switch (column) {
    case When: return DateFormat::shortInstant(word.at);
    case What: return ConsentText::what(word);
    case About: return ConsentText::about(word);
    case How: return word.isImport && word.source != QLatin1String("import") ? tr("%1, imported").arg(ConsentText::source(word.source)) : ConsentText::source(word.source);
    case Words: return ConsentText::words(word);
    case Noted: return ConsentText::noted(word.notedBy, word.notedAt);
    default: return {};
    }
}

QVariant ConsentWordsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_words.size())
        return {};
    const ConsentWord &word = m_words.at(index.row());
    if (role == Qt::DisplayRole)
        return text(word, index.column());
    if (role == Qt::ToolTipRole)
        return index.column() == When ? DateFormat::fullInstant(word.at) : text(word, index.column()).toHtmlEscaped();
    return {};
}

QVariant ConsentWordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) // heads may be shortened
        return {};
    switch (section) {
    case When: return tr("When");
    case What: return tr("Word");
    case About: return tr("For");
    case How: return tr("How");
    case Words: return tr("Proof or reason");
    case Noted: return tr("Written down by");
    default: return {};
    }
}

} // namespace punte
