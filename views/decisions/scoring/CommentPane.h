// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QWidget>

namespace punte {

class OptionLetter;
class PlainLabel;
class PlainTextEdit;
class ScoreSheet;
struct CaseFacts;

/// What one says of the current cell, without a name. Follows the cell; what is typed is kept by the sheet.
class CommentPane final : public QWidget {
    Q_OBJECT
public:
    explicit CommentPane(ScoreSheet &sheet, QWidget *parent = nullptr);

    void setCase(const CaseFacts &facts);
    void showCell(QPoint cell, const QString &criterion, const QString &letter, const QString &option);
    [[nodiscard]] QPoint cell() const { return m_cell; }
    [[nodiscard]] PlainTextEdit *edit() const { return m_edit; }
    void focusEdit();
    void retranslate();

Q_SIGNALS:
    /// Back to the cell (0), on to the next one (1).
    void left(int step);
    void submitRequested();
    void undoRequested(bool redo);
    /// The keyboard came here, or went.
    void editing(bool here);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showText();
    void takeText();
    void showNote();

    ScoreSheet &m_sheet;
    QPoint m_cell;
    bool m_isSmall = false;
    PlainLabel *m_criterion;
    PlainLabel *m_dot;
    OptionLetter *m_letter;
    PlainLabel *m_option;
    QWidget *m_noteIcon;
    PlainLabel *m_note;
    PlainTextEdit *m_edit;
};

} // namespace punte
