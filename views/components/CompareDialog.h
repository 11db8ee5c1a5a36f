// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/OutsideLink.h"
#include "views/components/CompareMerge.h"
#include "views/components/EditorSources.h"

#include <QDateTime>
#include <QVariantMap>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace punte {

class CompareHead;
class CompareLine;
class ModalOverlay;
class PlainLabel;
struct ConflictInfo;

/// Everything the comparison shows.
struct CompareInput {
    QString subject;        ///< "Agro Bărăgan SRL"
    int originalVersion = 0;
    int theirVersion = 0;
    QDateTime originalTime; ///< when the version that was read came about
    QString theirName;
    QDateTime theirTime;
    QString myName;
    QString myNote;         ///< "offline 09:12–09:31"
    QList<CompareRow> rows;
    QVariantMap unseen;     ///< written columns that people do not see (a card's place); saved as they are

    /// From what a model reports; `subject` names the record.
    [[nodiscard]] static CompareInput fromConflict(const ConflictInfo &info, const TableInfo &table, const EditorSources &sources,
                                                   const QString &subject, const QString &myName);
    /// "offline 09:12–09:31", when they saved while my line was down from then until then; else nothing.
    [[nodiscard]] static QString awayNote(const QDateTime &from, const QDateTime &until, const QDateTime &theirTime);
};

/// Two people changed one record: original, theirs, mine and the result, field by field. What can be settled without loss is settled;
/// for the rest T takes theirs, M mine, E writes another value; Up and Down walk the differences. Never overwrites by itself.
class CompareDialog final : public QWidget {
    Q_OBJECT
public:
    CompareDialog(const CompareInput &input, const EditorSources &sources, QWidget *parent = nullptr);

    /// Covers the window with a scrim and shows itself on it; deletes itself when it is done.
    void openOver(QWidget *window);
    /// Goes away without an answer, because what it is about has gone.
    void dismiss();
    [[nodiscard]] int openChoices() const;
    /// Columns to write over their version: what differs from theirs.
    [[nodiscard]] QVariantMap result() const;
    /// An e-mail that asks the other person about what needs a choice; to whom it goes is chosen there.
    [[nodiscard]] OutsideLink question() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Save these values on top of `theirVersion`; an empty map = theirs is kept as it is.
    void resolved(const QVariantMap &values, int theirVersion);
    /// Keep my draft for later.
    void postponed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    friend class CompareLine;
    void choiceMade(CompareLine *line);
    void moveBy(CompareLine *from, int step);
    void takeAll(bool theirs);
    void postpone();
    void updateState();
    void retranslateUi();

    CompareInput m_input;
    EditorSources m_sources;
    QList<CompareLine *> m_lines;
    PlainLabel *m_title;
    PlainLabel *m_summary;
    CompareHead *m_head;
    QScrollArea *m_scroll;
    PlainLabel *m_keys;
    PlainLabel *m_equal;
    QCheckBox *m_showEqual;
    QPushButton *m_allTheirs;
    QPushButton *m_allMine;
    QPushButton *m_later;
    PlainLabel *m_left;
    QPushButton *m_save;
    QPushButton *m_ask;
    QToolButton *m_close;
    ModalOverlay *m_overlay = nullptr;
};

} // namespace punte
