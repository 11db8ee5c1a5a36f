// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace punte {

class PlainLabel;
class ScoreSheet;

/// How much of the form is done, and the two ways out of it.
class ProgressPane final : public QWidget {
    Q_OBJECT
public:
    explicit ProgressPane(ScoreSheet &sheet, QWidget *parent = nullptr);

    void showProgress();
    void retranslate();
    [[nodiscard]] QPushButton *submitButton() const { return m_submit; }
    [[nodiscard]] QPushButton *asideButton() const { return m_aside; }
    /// What stands between this person and handing in.
    [[nodiscard]] QString whatIsLeft() const;

private:
    ScoreSheet &m_sheet;
    PlainLabel *m_title;
    PlainLabel *m_count;
    QWidget *m_bar;
    PlainLabel *m_left;
    QPushButton *m_aside;
    QPushButton *m_submit;
};

} // namespace punte
