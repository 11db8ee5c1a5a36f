// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/scoring/CommentPane.h"

#include "models/decisions/scoring/ScoreSheet.h"
#include "views/components/PlainLabel.h"
#include "views/components/PlainTextEdit.h"
#include "views/decisions/phases/OptionLetter.h"
#include "views/decisions/scoring/NoteIcon.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>

namespace punte {

static constexpr int roomToSay = 200; // characters: from then on it says how many are left

CommentPane::CommentPane(ScoreSheet &sheet, QWidget *parent)
    : QWidget(parent)
    , m_sheet(sheet)
    , m_criterion(new PlainLabel(QString(), FontRole::PanelTitle, Token::Text1, this))
    , m_dot(new PlainLabel(QStringLiteral("·"), FontRole::Body, Token::Text2, this))
    , m_letter(new OptionLetter(QString(), OptionLetter::Look::Tinted, this))
    , m_option(new PlainLabel(QString(), FontRole::Body, Token::Text2, this))
    , m_noteIcon(new NoteIcon(QStringLiteral("view-private"), this))
    , m_note(new PlainLabel(QString(), FontRole::Secondary, Token::Text2, this))
    , m_edit(new PlainTextEdit(this))
{
    setObjectName(QStringLiteral("commentPane"));
    m_edit->setObjectName(QStringLiteral("commentEdit"));
    m_note->setObjectName(QStringLiteral("commentNoteLabel"));
    m_edit->installEventFilter(this);
    m_edit->setLongestPaste(ScoreCell::longestComment);
    const Theme &theme = Theme::instance();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(12));
    column->setSpacing(theme.px(8));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(8));
    for (QWidget *each : QList<QWidget *>{m_criterion, m_dot, m_letter})
        head->addWidget(each);
    m_criterion->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    head->addWidget(m_option, 1);
    head->addWidget(m_noteIcon);
    head->addWidget(m_note);
    m_note->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    column->addLayout(head);
    column->addWidget(m_edit, 1);
    m_edit->setMinimumHeight(theme.px(44));
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // the form above it comes first
    connect(m_edit, &QPlainTextEdit::textChanged, this, &CommentPane::takeText);
    connect(&sheet, &ScoreSheet::cellChanged, this, [this](QPoint cell) {
        if (cell == m_cell)
            showText();
    });
    retranslate();
}

void CommentPane::setCase(const CaseFacts &facts)
{
    m_isSmall = facts.progress.isSmall;
    m_edit->setReadOnly(m_isSmall);
    m_edit->setEnabled(!m_isSmall);
    retranslate();
}

void CommentPane::showCell(QPoint cell, const QString &criterion, const QString &letter, const QString &option)
{
    m_cell = cell;
    m_criterion->setText(criterion);
    m_letter->setLetter(letter);
    m_option->setText(option);
    m_edit->setAccessibleName(tr("Comment: %1, %2, %3").arg(criterion, letter, option));
    showText();
}

void CommentPane::showText()
{
    const QString comment = m_sheet.cell(m_cell).comment;
    if (m_edit->toPlainText() != comment) {
        const QSignalBlocker blocker(m_edit);
        m_edit->setPlainText(comment);
        m_edit->moveCursor(QTextCursor::End);
    }
    showNote();
}

void CommentPane::takeText()
{
    const QString typed = m_edit->toPlainText();
    const QString taken = m_sheet.setComment(m_cell, typed);
    if (taken.size() != typed.size()) {
        const QSignalBlocker blocker(m_edit);
        m_edit->setPlainText(taken);
        m_edit->moveCursor(QTextCursor::End);
    }
    showNote();
}

void CommentPane::showNote()
{
    const ScoreCell cell = m_sheet.cell(m_cell);
    const int room = ScoreCell::longestComment - int(cell.comment.size());
    const bool isLonely = cell.hasLonelyComment() && cell.cannotJudge;
    m_noteIcon->setVisible(!m_isSmall && !isLonely && room > roomToSay);
    m_note->setToken(isLonely ? Token::Warning : Token::Text2);
    if (m_isSmall)
        m_note->setText(tr("no comments in this round"));
    else if (isLonely)
        m_note->setText(tr("a comment needs a score"));
    else if (room <= roomToSay)
        m_note->setText(tr("%n character(s) left", nullptr, room));
    else
        m_note->setText(tr("anonymous comment"));
}

void CommentPane::focusEdit()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->moveCursor(QTextCursor::End);
}

void CommentPane::retranslate()
{
    m_edit->setPlaceholderText(m_isSmall ? tr("With so few evaluators a comment would not be anonymous.") : tr("Why this score? Nobody sees who wrote it."));
    showNote();
}

bool CommentPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        Q_EMIT editing(event->type() == QEvent::FocusIn);
    if (event->type() == QEvent::FocusOut)
        m_sheet.keepComment();
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isUndo = key->matches(QKeySequence::Undo) && !m_edit->document()->isUndoAvailable();
    const bool isRedo = key->matches(QKeySequence::Redo) && !m_edit->document()->isRedoAvailable();
    const bool isTab = key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier;
    const bool isBack = key->key() == Qt::Key_Backtab || (key->key() == Qt::Key_Tab && key->modifiers() == Qt::ShiftModifier) || key->key() == Qt::Key_Escape;
    const bool isSubmit = isEnter && key->modifiers() & Qt::ControlModifier;
    if (!isUndo && !isRedo && !isTab && !isBack && !isSubmit)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (isSubmit)
        Q_EMIT submitRequested();
    else if (isUndo || isRedo)
        Q_EMIT undoRequested(isRedo);
    else
        Q_EMIT left(isTab ? 1 : 0);
    return true;
}

} // namespace punte
