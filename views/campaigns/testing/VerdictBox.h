// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/Theme.h"

#include <QWidget>

namespace punte {

class PlainLabel;

/// The one verdict, on the ground of what it means: what, with which figures, and what to do.
class TestVerdictBox final : public QWidget {
    Q_OBJECT
public:
    explicit TestVerdictBox(QWidget *parent = nullptr);
    void say(Semantic role, const QString &title, const QString &words, const QString &advice);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Semantic m_role = Semantic::Neutral;
    PlainLabel *m_title;
    PlainLabel *m_words;
    PlainLabel *m_advice;
};

} // namespace punte
