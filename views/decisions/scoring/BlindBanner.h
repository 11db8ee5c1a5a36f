// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/cases/CaseFacts.h"

#include <QFrame>

class QToolButton;

namespace punte {

class PlainLabel;

/// Over the form: how many have finished, without names, and until when there is time. Says what is not blind: a workspace of one's own,
/// a round of fewer than three.
class BlindBanner final : public QFrame {
    Q_OBJECT
public:
    explicit BlindBanner(QWidget *parent = nullptr);

    /// `isOwn`: the database is this person's own, and so are the scores in it.
    void setCase(const CaseFacts &facts, bool isOwn);
    void retranslate();
    /// What whoever leads the decision can do with the round; shown for them only.
    [[nodiscard]] QToolButton *menuButton() const { return m_menu; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const QString &title, const QString &text);
    void showDeadline();

    CaseFacts m_facts;
    bool m_isOwn = false;
    QWidget *m_icon;
    PlainLabel *m_title;
    QWidget *m_dots;
    PlainLabel *m_text;
    PlainLabel *m_deadline;
    QToolButton *m_menu;
};

} // namespace punte
