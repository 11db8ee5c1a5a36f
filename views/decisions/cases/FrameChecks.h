// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <optional>

namespace punte {

struct CaseFacts;

/// What scoring needs and what of it is there; each line leads to its place.
class FrameChecks final : public QWidget {
    Q_OBJECT
public:
    enum class Part { Case, Criteria, Options, Evaluators };

    explicit FrameChecks(QWidget *parent = nullptr);

    void showCase(const CaseFacts &facts);
    /// The first thing that is missing for scoring; nothing when all is there.
    [[nodiscard]] static std::optional<Part> firstMissing(const CaseFacts &facts);
    /// "Scoring cannot begin yet: criteria are missing, one more option is needed."
    [[nodiscard]] static QString missingText(const CaseFacts &facts);

Q_SIGNALS:
    void wanted(punte::FrameChecks::Part part);

private:
    class Line;
    QList<Line *> m_lines;
};

} // namespace punte
