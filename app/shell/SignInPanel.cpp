// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/SignInPanel.h"

#include "views/theme/PunteStyle.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace punte {

SignInPanel::SignInPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_server(new QLabel(this))
    , m_nameLabel(new QLabel(this))
    , m_passwordLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_keep(new QCheckBox(this))
    , m_note(new QLabel(this))
    , m_signIn(new QPushButton(this))
{
    setObjectName(QStringLiteral("signInPanel"));
    m_name->setObjectName(QStringLiteral("signInNameField"));
    m_password->setObjectName(QStringLiteral("signInPasswordField"));
    m_keep->setObjectName(QStringLiteral("signInKeepCheck"));
    m_signIn->setObjectName(QStringLiteral("signInButton"));
    m_password->setEchoMode(QLineEdit::Password);
    m_nameLabel->setBuddy(m_name);
    m_passwordLabel->setBuddy(m_password);
    for (QLabel *label : {m_title, m_server, m_note})
        label->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    setButtonVariant(m_signIn, ButtonVariant::Primary);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(24, 20, 24, 20);
    grid->setVerticalSpacing(6);
    grid->setHorizontalSpacing(12);
    grid->addWidget(m_title, 0, 0, 1, 3);
    grid->addWidget(m_server, 1, 0, 1, 3);
    grid->addWidget(m_nameLabel, 2, 0);
    grid->addWidget(m_passwordLabel, 2, 1);
    grid->addWidget(m_name, 3, 0);
    grid->addWidget(m_password, 3, 1);
    grid->addWidget(m_signIn, 3, 2);
    grid->addWidget(m_keep, 4, 0, 1, 3);
    grid->addWidget(m_note, 5, 0, 1, 3);
    setFixedWidth(Theme::instance().px(640));

    connect(m_name, &QLineEdit::textChanged, this, &SignInPanel::refreshButton);
    connect(m_password, &QLineEdit::textChanged, this, &SignInPanel::refreshButton);
    connect(m_name, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPanel::submit);
    connect(m_signIn, &QPushButton::clicked, this, &SignInPanel::submit);
}

void SignInPanel::ask(const SignInRequest &request)
{
    m_request = request;
    m_name->setText(request.login);
    m_password->clear();
    m_keep->setChecked(request.remember && request.canRemember);
    retranslate();
    (request.login.isEmpty() ? m_name : m_password)->setFocus();
}

void SignInPanel::submit()
{
    if (!m_signIn->isEnabled())
        return;
    const QString password = m_password->text();
    m_password->clear();
    Q_EMIT passwordGiven(m_name->text().trimmed(), password, m_keep->isChecked());
}

void SignInPanel::refreshButton() { m_signIn->setEnabled(!m_name->text().trimmed().isEmpty() && !m_password->text().isEmpty()); }

void SignInPanel::retranslate()
{
    const Theme &theme = Theme::instance();
    m_title->setFont(theme.font(FontRole::PanelTitle));
    m_title->setText(m_request.profile);
    m_server->setFont(theme.font(FontRole::Secondary));
    m_server->setText(tr("Company server, %1").arg(m_request.server));
    m_nameLabel->setText(tr("Name"));
    m_passwordLabel->setText(tr("Password"));
    m_signIn->setText(tr("Sign in"));
    m_keep->setText(tr("Keep the password in the system keyring"));
    m_keep->setVisible(m_request.canRemember);
    m_note->setText(m_request.reason ? m_request.reason()
                    : m_request.canRemember     ? QString()
                                                : tr("There is no system keyring here, so the password is asked for each time."));
    m_note->setVisible(!m_note->text().isEmpty());
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, themeColor(m_request.reason ? Token::Danger : Token::Text2));
    m_note->setPalette(ink);
    refreshButton();
}

void SignInPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Shapes::box(painter, rect(), 8, themeColor(Token::Panel), themeColor(Token::Line));
}

} // namespace punte
