// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;

namespace punte {

class PlainLabel;

/// A panel: radius 8, 1 px line, head of 38 px with title, a trailing note and room for buttons; content below.
class PanelFrame : public QFrame {
    Q_OBJECT
public:
    explicit PanelFrame(const QString &title = {}, QWidget *parent = nullptr);

    /// An empty title removes the head.
    void setTitle(const QString &title);
    /// Secondary text at the right of the head ("3 of 8 signals"); a bare number counts what the title names and stands beside it.
    void setNote(const QString &note);
    /// Puts a widget beside the title: what the panel is about in more words, or the choice of it.
    void addTitleWidget(QWidget *widget);
    /// Puts a widget at the right end of the head.
    void addHeadWidget(QWidget *widget);
    /// The content's layout: vertical, padding 12.
    [[nodiscard]] QBoxLayout *content() const { return m_content; }
    /// Tables reach the panel's edges.
    void setContentPadding(int padding);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateHead();

    QWidget *m_head;
    QBoxLayout *m_headRow;
    PlainLabel *m_title;
    PlainLabel *m_count;
    PlainLabel *m_note;
    QBoxLayout *m_content;
    int m_besideTitle = 2; ///< place in the row of the head
};

} // namespace punte
