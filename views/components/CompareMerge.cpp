// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/CompareMerge.h"

#include <vector>

namespace punte {

namespace {

// Longer texts are not compared word by word: the table of the comparison would take too long.
constexpr qsizetype mergeTokenLimit = 1500;

/// The original's words [start, end) were replaced by `words`, which are [from, to) of the changed text.
struct MergeHunk {
    int start = 0;
    int end = 0;
    int from = 0;
    int to = 0;
    bool operator==(const MergeHunk &) const = default;
};

QStringList mergeTokens(const QString &text)
{
    QStringList tokens;
    const auto kind = [](QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('_') ? 0 : c.isSpace() ? 1 : 2; };
    qsizetype start = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        if (i < text.size() && kind(text.at(i)) == kind(text.at(start)) && kind(text.at(i)) != 2)
            continue;
        tokens.append(text.mid(start, i - start));
        start = i;
    }
    return tokens;
}

std::vector<MergeHunk> mergeHunks(const QStringList &a, const QStringList &b)
{
    const std::size_t n = std::size_t(a.size());
    const std::size_t m = std::size_t(b.size());
    std::vector<int> lcs((n + 1) * (m + 1), 0);
    const auto at = [&](std::size_t i, std::size_t j) -> int & { return lcs[i * (m + 1) + j]; };
    for (std::size_t i = n; i-- > 0;)
        for (std::size_t j = m; j-- > 0;)
            at(i, j) = a.at(qsizetype(i)) == b.at(qsizetype(j)) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    std::vector<MergeHunk> hunks;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < n || j < m) {
        if (i < n && j < m && a.at(qsizetype(i)) == b.at(qsizetype(j))) {
            ++i;
            ++j;
            continue;
        }
        MergeHunk hunk{int(i), int(i), int(j), int(j)};
        while ((i < n || j < m) && !(i < n && j < m && a.at(qsizetype(i)) == b.at(qsizetype(j)))) {
            if (j >= m || (i < n && at(i + 1, j) >= at(i, j + 1)))
                ++i;
            else
                ++j;
        }
        hunk.end = int(i);
        hunk.to = int(j);
        hunks.push_back(hunk);
    }
    return hunks;
}

QString joinedTokens(const QStringList &tokens, int from, int to)
{
    QString text;
    for (int i = from; i < to; ++i)
        text += tokens.at(i);
    return text;
}

QStringList tagList(const QVariant &value) { return value.toStringList(); }

QVariant joinedTags(const CompareRow &row)
{
    const QStringList original = tagList(row.original);
    const QStringList theirs = tagList(row.theirs);
    const QStringList mine = tagList(row.mine);
    QStringList joined;
    for (const QString &tag : original)
        if (theirs.contains(tag) && mine.contains(tag)) // removed by either is removed
            joined.append(tag);
    for (const QStringList &side : {theirs, mine})
        for (const QString &tag : side)
            if (!original.contains(tag) && !joined.contains(tag))
                joined.append(tag);
    return joined;
}

QList<TextSpan> addedTagSpans(const QStringList &original, const QString &text, const QStringList &tags)
{
    QList<TextSpan> spans;
    qsizetype from = 0;
    for (const QString &tag : tags) {
        const qsizetype at = text.indexOf(tag, from);
        if (at < 0)
            continue;
        if (!original.contains(tag))
            spans.append({at, tag.size()});
        from = at + tag.size();
    }
    return spans;
}

bool sameValue(const QVariant &a, const QVariant &b)
{
    const bool emptyA = a.isNull() || a.toString().isEmpty();
    const bool emptyB = b.isNull() || b.toString().isEmpty();
    if (a.typeId() == QMetaType::QStringList || b.typeId() == QMetaType::QStringList)
        return a.toStringList() == b.toStringList();
    if (emptyA || emptyB)
        return emptyA == emptyB;
    return a == b || a.toString() == b.toString();
}

} // namespace

std::optional<QString> mergeTexts(const QString &original, const QString &theirs, const QString &mine)
{
    const QStringList base = mergeTokens(original);
    const QStringList left = mergeTokens(theirs);
    const QStringList right = mergeTokens(mine);
    if (base.size() > mergeTokenLimit || left.size() > mergeTokenLimit || right.size() > mergeTokenLimit)
        return std::nullopt;
    const std::vector<MergeHunk> a = mergeHunks(base, left);
    const std::vector<MergeHunk> b = mergeHunks(base, right);
    QString merged;
    std::size_t i = 0;
    std::size_t j = 0;
    int done = 0;
    while (i < a.size() || j < b.size()) {
        const bool takeLeft = j >= b.size() || (i < a.size() && a[i].start <= b[j].start);
        if (i < a.size() && j < b.size()) {
            const bool touch = a[i].start <= b[j].end && b[j].start <= a[i].end;
            if (touch) { // the same change in the same place is one change
                const bool same = a[i].start == b[j].start && a[i].end == b[j].end
                    && joinedTokens(left, a[i].from, a[i].to) == joinedTokens(right, b[j].from, b[j].to);
                if (!same)
                    return std::nullopt;
                ++j;
            }
        }
        const MergeHunk &hunk = takeLeft ? a[i] : b[j];
        merged += joinedTokens(base, done, hunk.start);
        merged += takeLeft ? joinedTokens(left, hunk.from, hunk.to) : joinedTokens(right, hunk.from, hunk.to);
        done = hunk.end;
        if (takeLeft)
            ++i;
        else
            ++j;
    }
    merged += joinedTokens(base, done, int(base.size()));
    return merged;
}

QList<TextSpan> addedSpans(const QString &original, const QString &changed)
{
    const QStringList base = mergeTokens(original);
    const QStringList tokens = mergeTokens(changed);
    if (base.size() > mergeTokenLimit || tokens.size() > mergeTokenLimit)
        return {};
    QList<TextSpan> spans;
    const std::vector<MergeHunk> hunks = mergeHunks(base, tokens);
    for (const MergeHunk &hunk : hunks) {
        const qsizetype start = joinedTokens(tokens, 0, hunk.from).size();
        const qsizetype length = joinedTokens(tokens, hunk.from, hunk.to).size();
        if (length > 0)
            spans.append({start, length});
    }
    return spans;
}

CompareResult compareRow(const CompareRow &row)
{
    CompareResult result;
    const auto settle = [&result](CompareOutcome outcome, const QVariant &value, const QString &text) {
        result.outcome = outcome;
        result.value = value;
        result.text = text;
        return result;
    };
    const bool theirsChanged = !sameValue(row.original, row.theirs);
    const bool mineChanged = !sameValue(row.original, row.mine);
    if (row.field.kind == FieldKind::Tags) {
        result.theirsAdded = addedTagSpans(row.original.toStringList(), row.theirsText, row.theirs.toStringList());
        result.mineAdded = addedTagSpans(row.original.toStringList(), row.mineText, row.mine.toStringList());
    } else if (row.field.kind == FieldKind::LongText) {
        result.theirsAdded = addedSpans(row.originalText, row.theirsText);
        result.mineAdded = addedSpans(row.originalText, row.mineText);
    }
    if (!theirsChanged && !mineChanged)
        return settle(CompareOutcome::Equal, row.theirs, row.theirsText);
    if (sameValue(row.theirs, row.mine))
        return settle(CompareOutcome::BothSame, row.theirs, row.theirsText);
    if (!mineChanged)
        return settle(CompareOutcome::TheirsOnly, row.theirs, row.theirsText);
    if (!theirsChanged)
        return settle(CompareOutcome::MineOnly, row.mine, row.mineText);
    if (row.field.kind == FieldKind::Tags) {
        const QVariant joined = joinedTags(row);
        return settle(CompareOutcome::ListsJoined, joined, joined.toStringList().join(QStringLiteral(", ")));
    }
    if (row.field.kind == FieldKind::LongText)
        if (const std::optional<QString> merged = mergeTexts(row.original.toString(), row.theirs.toString(), row.mine.toString()))
            return settle(CompareOutcome::TextMerged, *merged, *merged);
    result.outcome = CompareOutcome::NeedsChoice;
    return result;
}

} // namespace punte
