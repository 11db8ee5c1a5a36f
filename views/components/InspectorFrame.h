// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QBoxLayout;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace punte {

class PlainLabel;

/// The frame of a record's inspector, 320 to 340 px wide: title of up to two lines, a line below it, a body of sections that scrolls,
/// a foot of buttons. As an overlay it has a line and a shadow at its left edge. Esc asks to close it.
class InspectorFrame : public QFrame {
    Q_OBJECT
public:
    explicit InspectorFrame(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Link and fact under the title; the link is emitted as subtitleActivated().
    void setSubtitle(const QString &link, const QString &fact = {});
    /// A strip under the title, full width (stage switch).
    void setHeadWidget(QWidget *widget);
    /// Appends a section; a line divides it from the one before. An empty title gives no heading.
    QBoxLayout *addSection(const QString &title, const QString &note = {}, QWidget *trailing = nullptr);
    /// A plus beside a section's heading that triggers a command ("New task…"); null without the command.
    [[nodiscard]] static QWidget *plusFor(QAction *command);
    void clearSections();
    /// Empties one section; its heading stays.
    static void clearSection(QBoxLayout *section);
    void addFootWidget(QWidget *widget);
    void addFootStretch();
    void setFootVisible(bool visible);
    /// What the head shows can be changed from there: a click on the title edits it, a button offers all of these.
    struct HeadField {
        QByteArray column;
        QString title;
    };
    void setHeadFields(const QList<HeadField> &fields);
    /// A figure of the head that is edited by a click.
    void editOnClick(QWidget *figure, const QByteArray &column);
    /// The keyboard comes back from a field of the head.
    void focusHead();
    /// Also shows the button that opens the record on its own page.
    void setCanOpen(bool can);
    /// Lies over the page (true) or stands beside it.
    void setOverlay(bool overlay);
    [[nodiscard]] bool isOverlay() const { return m_overlay; }

    /// Whether a window of this width has room for the inspector beside a board (1500 px from the design).
    [[nodiscard]] static bool standsBeside(int windowWidth);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void closeRequested();
    void openRequested();
    void subtitleActivated();
    void headFieldChosen(const QByteArray &column);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void updateMargins();
    void showHeadMenu();

    PlainLabel *m_title;
    QPushButton *m_link;
    PlainLabel *m_fact;
    QWidget *m_subtitle;
    QToolButton *m_edit;
    QToolButton *m_open;
    QToolButton *m_close;
    QBoxLayout *m_column;
    QBoxLayout *m_headSlot;
    QScrollArea *m_scroll;
    QBoxLayout *m_sections;
    QWidget *m_foot;
    QBoxLayout *m_footRow;
    QList<HeadField> m_headFields;
    bool m_overlay = false;
};

} // namespace punte
