// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/SearchProvider.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QTimer;

namespace punte {

class ActionRegistry;
class PaletteFooter;
class PaletteModel;

/// Ctrl+K: finds records and commands by name, in both languages and blind to diacritics. Lies over the window on a scrim; the keyboard
/// stays in its field the whole time (up, down, Enter, Ctrl+Enter, Tab, Esc). Choosing closes it and gives the focus back first.
class CommandPalette final : public QWidget {
    Q_OBJECT
public:
    CommandPalette(ActionRegistry &actions, QWidget *window);

    void setProviders(const QList<SearchProvider *> &providers);
    /// Opens with this text already typed; closes when it is open.
    void toggle(const QString &text = QString());
    void openWith(const QString &text);
    void close();
    [[nodiscard]] PaletteModel &model() const { return *m_model; }
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] int currentRow() const;

Q_SIGNALS:
    void recordChosen(const punte::SearchHit &hit, bool newWindow);
    /// A command was chosen together with the customer it is about.
    void commandAboutChosen(const QByteArray &command, const punte::SearchHit &hit);
    /// A command was chosen for a phone number that nobody has.
    void commandWithPhoneChosen(const QByteArray &command, const QString &phone);
    void callRequested(const punte::SearchHit &hit);
    void writeRequested(const punte::SearchHit &hit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void dress();
    void retranslate();
    void choose(int row, bool newWindow);
    void showActionsOf(int row);
    void moveChoice(int step);
    void refreshCount();

    ActionRegistry &m_actions;
    PaletteModel *m_model;
    QLineEdit *m_field;
    QLabel *m_count;
    QListView *m_list;
    PaletteFooter *m_footer;
    QTimer *m_delay;
    QPointer<QWidget> m_focusBefore;
    QRect m_box;
};

} // namespace punte
