// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/Chip.h"

#include <QAbstractButton>
#include <QWidget>

class QBoxLayout;

namespace punte {

class PlainLabel;

/// One key figure of a record's head: its name above, its values below (an amount per currency, the organisation's first).
struct KeyFigure {
    QByteArray id;       ///< what RecordHead::figureActivated says
    QString label;
    QStringList values;  ///< empty = the figure is left out
    QString tooltip;
    bool leads = false;  ///< a click opens the records behind it
};

/// The band at the head of a record's page: mark, name, chips, one line of facts, and the key figures at the right, or under them where
/// the page is too narrow for both.
class RecordHead final : public QWidget {
    Q_OBJECT
public:
    explicit RecordHead(QWidget *parent = nullptr);

    /// Two letters of the name in the mark; a person's is round.
    void setTitle(const QString &title, bool person = false);
    [[nodiscard]] QString title() const;
    void setChips(const QList<ChipSpec> &chips);
    void setFacts(const QStringList &facts);
    void setFigures(const QList<KeyFigure> &figures);
    /// For paper: chips and facts in words, and the figures that are shown.
    [[nodiscard]] QStringList words() const;
    [[nodiscard]] const QList<KeyFigure> &figures() const { return m_shownFigures; }
    /// A click on the name edits it.
    void setTitleEditable(bool editable);

Q_SIGNALS:
    void figureActivated(const QByteArray &id);
    void titleClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();

    QWidget *m_mark;
    PlainLabel *m_title;
    PlainLabel *m_facts;
    QWidget *m_names;
    QBoxLayout *m_chips;
    QWidget *m_figures;
    QBoxLayout *m_figureRow;
    QBoxLayout *m_row;
    QList<KeyFigure> m_shownFigures;
    bool m_editable = false;
};

} // namespace punte
