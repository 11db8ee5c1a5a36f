// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/WelcomeView.h"

#include "app/shell/ErrorText.h"
#include "app/shell/SignInPanel.h"
#include "models/db/ErrorMapping.h"
#include "views/theme/Accessible.h"
#include "views/theme/Icons.h"
#include "views/theme/PunteStyle.h"
#include "views/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace punte {

WelcomeView::WelcomeView(QWidget *parent)
    : QWidget(parent)
    , m_logo(new QLabel(this))
    , m_title(new QLabel(QStringLiteral("Punte"), this))
    , m_text(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_details(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_retry(new QPushButton(this))
    , m_more(new QPushButton(this))
    , m_quit(new QPushButton(this))
    , m_signIn(new SignInPanel(this))
{
    Accessible::setRole(this, QAccessible::AlertMessage);
    setObjectName(QStringLiteral("welcomeView"));
    m_text->setObjectName(QStringLiteral("welcomeLabel"));
    m_details->setObjectName(QStringLiteral("welcomeDetails"));
    m_retry->setObjectName(QStringLiteral("welcomeRetryButton"));
    for (QLabel *label : {m_text, m_advice, m_details}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setFixedWidth(520);
    }
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(260, 6);
    setButtonVariant(m_retry, ButtonVariant::Primary);
    setButtonVariant(m_more, ButtonVariant::Flat);
    m_more->setCheckable(true);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_more);
    buttons->addWidget(m_quit);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_logo, 0, Qt::AlignHCenter);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_bar, 0, Qt::AlignHCenter);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addWidget(m_advice, 0, Qt::AlignHCenter);
    column->addWidget(m_signIn, 0, Qt::AlignHCenter);
    column->addLayout(buttons);
    column->addWidget(m_details, 0, Qt::AlignHCenter);
    column->addStretch(3);

    connect(m_retry, &QPushButton::clicked, this, &WelcomeView::retryRequested);
    connect(m_quit, &QPushButton::clicked, this, &WelcomeView::quitRequested);
    connect(m_more, &QPushButton::toggled, m_details, &QWidget::setVisible);
    connect(&Theme::instance(), &Theme::changed, this, &WelcomeView::applyTheme);
    applyTheme();
    retranslate();
    showProgress(QString());
}

void WelcomeView::applyTheme()
{
    const Theme &theme = Theme::instance();
    m_logo->setPixmap(Icons::application().pixmap(QSize(48, 48), devicePixelRatioF()));
    m_title->setFont(theme.font(FontRole::CompanyName));
    m_text->setFont(theme.font(m_isError ? FontRole::PanelTitle : FontRole::Body));
    m_advice->setFont(theme.font(FontRole::Body));
    m_details->setFont(theme.font(FontRole::Secondary));
    m_details->setForegroundRole(QPalette::PlaceholderText);
    // Centred in the column, a label does not get the height that its wrapped text needs by itself.
    for (QLabel *label : {m_text, m_advice, m_details})
        label->setMinimumHeight(label->text().isEmpty() ? 0 : label->heightForWidth(label->width()));
    update();
}

void WelcomeView::showProgress(const QString &step)
{
    m_isError = false;
    m_text->setText(step);
    m_bar->setVisible(!step.isEmpty());
    for (QWidget *part : {static_cast<QWidget *>(m_advice), static_cast<QWidget *>(m_details), static_cast<QWidget *>(m_retry),
                          static_cast<QWidget *>(m_more), static_cast<QWidget *>(m_quit), static_cast<QWidget *>(m_signIn)})
        part->hide();
    applyTheme();
}

void WelcomeView::showError(LiveText attempted, const AppError &error)
{
    m_isError = true;
    m_bar->hide();
    m_signIn->hide();
    m_attempted = std::move(attempted);
    m_error = error;
    m_details->setText(errorDetails(error));
    tellError();
    m_more->setChecked(false);
    m_details->hide();
    m_more->setVisible(!m_details->text().isEmpty());
    m_retry->show();
    m_quit->show();
    m_retry->setFocus();
    Accessible::announce(this, m_text->text());
}

void WelcomeView::tellError()
{
    m_text->setText(m_attempted());
    setAccessibleName(m_text->text());
    const AppError error = inPresentLanguage(m_error);
    const QString advice = QStringList{error.what, whatToDo(error)}.join(QLatin1Char(' ')).trimmed();
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    applyTheme();
}

void WelcomeView::showSignIn(const SignInRequest &request)
{
    showProgress(QString());
    m_signIn->show();
    m_signIn->ask(request);
}

void WelcomeView::retranslate()
{
    m_retry->setText(tr("Try again"));
    m_more->setText(tr("Details"));
    m_quit->setText(tr("Quit"));
    m_signIn->retranslate();
    if (m_isError)
        tellError();
}

QString WelcomeView::text() const { return m_text->text(); }

void WelcomeView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Token::Page));
}

} // namespace punte
