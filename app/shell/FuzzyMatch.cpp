// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/FuzzyMatch.h"

#include <algorithm>

namespace punte {

namespace {

constexpr int startOfText = 120;
constexpr int startOfWord = 100;
constexpr int insideWord = 40;
constexpr int lettersInOrder = 12;

bool beginsWord(const QString &folded, int at) { return at == 0 || !folded.at(at - 1).isLetterOrNumber(); }

// The best place of a word: the first at the start of a word, else the first at all.
int placeOfWord(const QString &folded, const QString &word)
{
    int first = -1;
    for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        if (beginsWord(folded, at))
            return at;
        if (first < 0)
            first = at;
    }
    return first;
}

bool matchLetters(const QString &folded, const QString &letters, QList<int> &places)
{
    int from = 0;
    for (const QChar letter : letters) {
        // A letter that begins a word is preferred: initials are how people abbreviate.
        int found = -1;
        for (int at = folded.indexOf(letter, from); at >= 0; at = folded.indexOf(letter, at + 1)) {
            if (found < 0)
                found = at;
            if (beginsWord(folded, at)) {
                found = at == from ? at : found;
                break;
            }
        }
        if (found < 0)
            return false;
        places.append(found);
        from = found + 1;
    }
    // Letters strewn over a long text are chance, not a match.
    return places.last() - places.first() < 4 * letters.size();
}

QList<std::pair<int, int>> rangesFromPlaces(QList<int> places)
{
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    QList<std::pair<int, int>> ranges;
    for (const int place : places) {
        if (!ranges.isEmpty() && ranges.last().first + ranges.last().second == place)
            ++ranges.last().second;
        else
            ranges.append({place, 1});
    }
    return ranges;
}

} // namespace

QString foldForSearch(const QString &text, QList<int> *positions)
{
    QString folded;
    folded.reserve(text.size());
    for (int i = 0; i < text.size();) {
        const int length = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QString parts = text.mid(i, length).normalized(QString::NormalizationForm_KD).toLower();
        for (const QChar part : parts) {
            if (part.isMark())
                continue;
            folded.append(part);
            if (positions)
                positions->append(i);
        }
        i += length;
    }
    return folded;
}

FuzzyResult fuzzyMatch(const QString &text, const QString &typed)
{
    QList<int> positions;
    const QString folded = foldForSearch(text, &positions);
    const QStringList words = foldForSearch(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    FuzzyResult result;
    if (words.isEmpty())
        return result;

    QList<int> marked;
    int score = 0;
    for (const QString &word : words) {
        const int at = placeOfWord(folded, word);
        if (at >= 0) {
            score += at == 0 ? startOfText : beginsWord(folded, at) ? startOfWord : insideWord;
            for (int i = 0; i < word.size(); ++i)
                marked.append(positions.at(at + i));
            continue;
        }
        QList<int> places;
        if (word.size() < 3 || !matchLetters(folded, word, places))
            return result;
        score += lettersInOrder;
        for (const int place : places)
            marked.append(positions.at(place));
    }
    // Among equals the shorter text is the likelier one.
    result.score = std::max(1, score - std::min(20, static_cast<int>(text.size()) / 4));
    result.ranges = rangesFromPlaces(marked);
    return result;
}

QList<std::pair<int, int>> wordMarks(const QString &text, const QString &needle)
{
    QList<std::pair<int, int>> marks;
    for (const QString &word : needle.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (foldForSearch(text).contains(foldForSearch(word)))
            marks += fuzzyMatch(text, word).ranges;
    return marks;
}

} // namespace punte
