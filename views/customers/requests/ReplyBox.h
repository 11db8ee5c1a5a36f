// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/RequestCommands.h"

#include <QWidget>

class QCheckBox;
class QPlainTextEdit;
class QPushButton;

namespace punte {

class PlainLabel;
class SegmentedSwitch;
class ShellServices;

/// Where an answer or an internal note is written. What is typed is kept as a draft of its request until it is sent. Ctrl+Enter sends.
class ReplyBox final : public QWidget {
    Q_OBJECT
public:
    explicit ReplyBox(ShellServices &shell, QWidget *parent = nullptr);

    /// Takes up what was typed about this request before.
    void setRequest(const RequestItem &request, const QString &contact);
    void write(RequestMessage::From from);
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool hasKeyboard() const;
    void setText(const QString &text);
    void retranslate();

Q_SIGNALS:
    void sent(const QUuid &action, const punte::ActionLabel &label);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void send();
    void keepTyped();
    void showMode();
    [[nodiscard]] RequestMessage::From from() const;

    ShellServices &m_shell;
    RequestItem m_request;
    QString m_contact;
    SegmentedSwitch *m_mode;
    PlainLabel *m_to;
    QPlainTextEdit *m_edit;
    QCheckBox *m_wait;
    QPushButton *m_send;
    bool m_sending = false;
};

} // namespace punte
