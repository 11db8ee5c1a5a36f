// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/LiveText.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace punte {

/// What the sign-in to a company server asks for.
struct SignInRequest {
    QString profile;         ///< "Câmpia Verde"
    QString server;          ///< "crm.campiaverde.example"
    QString login;
    bool canRemember = true; ///< a keyring is there
    bool remember = true;
    LiveText reason;         ///< why it is asked again; empty the first time
};

/// Name and password for a company server. The password leaves this widget only by the signal and is cleared at once.
class SignInPanel final : public QWidget {
    Q_OBJECT
public:
    explicit SignInPanel(QWidget *parent);
    void ask(const SignInRequest &request);
    void retranslate();

Q_SIGNALS:
    void passwordGiven(const QString &login, const QString &password, bool remember);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void submit();
    void refreshButton();
    SignInRequest m_request;
    QLabel *m_title;
    QLabel *m_server;
    QLabel *m_nameLabel;
    QLabel *m_passwordLabel;
    QLineEdit *m_name;
    QLineEdit *m_password;
    QCheckBox *m_keep;
    QLabel *m_note;
    QPushButton *m_signIn;
};

} // namespace punte
