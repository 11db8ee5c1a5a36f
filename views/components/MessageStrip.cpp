// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/MessageStrip.h"

#include "models/db/ErrorMapping.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Accessible.h"
#include "views/theme/Icons.h"
#include "views/theme/Shapes.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace punte {

namespace {

Semantic stripRole(MessageStrip::Kind kind)
{
    switch (kind) {
    case MessageStrip::Kind::Info: return Semantic::Info;
    case MessageStrip::Kind::Positive: return Semantic::Positive;
    case MessageStrip::Kind::Warning: return Semantic::Warning;
    case MessageStrip::Kind::Error: return Semantic::Danger;
    }
    return Semantic::Info;
}

Token stripInk(MessageStrip::Kind kind)
{
    switch (kind) {
    case MessageStrip::Kind::Info: return Token::Info;
    case MessageStrip::Kind::Positive: return Token::Positive;
    case MessageStrip::Kind::Warning: return Token::Warning;
    case MessageStrip::Kind::Error: return Token::Danger;
    }
    return Token::Info;
}

} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent)
    , m_title(new PlainLabel(QString(), FontRole::PanelTitle, Token::Text1, this))
    , m_text(new PlainLabel(QString(), FontRole::Body, Token::Text1, this))
    , m_details(new PlainLabel(QString(), FontRole::Caption, Token::Text2, this))
    , m_detailsButton(Buttons::small(QString(), ButtonVariant::Flat, {}, this))
    , m_close(Buttons::icon(QStringLiteral("window-close"), QString(), this))
{
    setObjectName(QStringLiteral("messageStrip"));
    Accessible::setRole(this, QAccessible::AlertMessage);
    setProperty("punteFrameless", true);
    m_text->setWordWrap(true);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setObjectName(QStringLiteral("messageDetails"));
    m_detailsButton->setCheckable(true);
    m_detailsButton->setObjectName(QStringLiteral("messageDetailsButton"));
    m_close->setObjectName(QStringLiteral("messageClose"));

    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addWidget(m_details);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(36, 7, 8, 7);
    m_row->setSpacing(8);
    m_row->addLayout(words, 1);
    m_row->addWidget(m_detailsButton);
    m_row->addWidget(m_close);
    connect(m_detailsButton, &QPushButton::toggled, m_details, &QWidget::setVisible);
    connect(m_close, &QToolButton::clicked, this, &MessageStrip::dismiss);
    retranslateUi();
    hide();
}

void MessageStrip::showMessage(Kind kind, LiveText title, LiveText text, LiveText details)
{
    for (const Action &action : std::as_const(m_actions))
        delete action.button;
    m_actions.clear();
    m_kind = kind;
    m_title->setToken(stripInk(kind));
    m_tellTitle = std::move(title);
    m_tellText = std::move(text);
    m_tellDetails = std::move(details);
    tell();
    m_details->hide();
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(!m_details->text().isEmpty());
    show();
    update();
    Accessible::announce(this, messageText());
}

// Only the words: what is open, what has the focus and what was announced stays as it is.
void MessageStrip::tell()
{
    const auto said = [](const LiveText &text) { return text ? text() : QString(); };
    const QString text = said(m_tellText);
    m_title->setText(said(m_tellTitle));
    m_title->setWordWrap(text.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_details->setText(said(m_tellDetails));
    for (const Action &action : std::as_const(m_actions))
        action.button->setText(action.text());
    setAccessibleName(messageText());
}

void MessageStrip::showError(LiveText attempted, const AppError &error, LiveText advice)
{
    const LiveText what = [error] { return inPresentLanguage(error).what; };
    const LiveText hint = advice ? std::move(advice) : [error] { return inPresentLanguage(error).hint; };
    const LiveText why = [what, hint] { return QStringLiteral("%1 %2").arg(what(), hint()).trimmed(); };
    const bool saysWhat = attempted && !attempted().isEmpty();
    showMessage(error.kind == ErrorKind::Offline || error.kind == ErrorKind::Conflict ? Kind::Warning : Kind::Error,
                saysWhat ? std::move(attempted) : what, saysWhat ? why : hint, [error] { return detailsText(error); });
}

QString MessageStrip::detailsText(const AppError &error)
{
    QStringList lines;
    if (!error.sqlState.isEmpty())
        lines.append(tr("SQLSTATE %1").arg(error.sqlState));
    if (!error.constraint.isEmpty())
        lines.append(tr("Constraint %1").arg(error.constraint));
    if (!error.detail.isEmpty())
        lines.append(error.detail);
    return lines.join(QLatin1Char('\n'));
}

QPushButton *MessageStrip::addAction(LiveText text)
{
    QPushButton *button = Buttons::small(text(), ButtonVariant::Default, {}, this);
    m_row->insertWidget(m_row->indexOf(m_detailsButton), button);
    m_actions.append({button, std::move(text)});
    button->show();
    return button;
}

void MessageStrip::dismiss()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT dismissed();
}

QString MessageStrip::messageText() const
{
    return m_text->text().isEmpty() ? m_title->text() : QStringLiteral("%1 %2").arg(m_title->text(), m_text->text());
}

QString MessageStrip::iconName() const
{
    switch (m_kind) {
    case Kind::Info: return QStringLiteral("documentinfo");
    case Kind::Positive: return QStringLiteral("checkmark");
    case Kind::Warning:
    case Kind::Error: return QStringLiteral("data-warning");
    }
    return {};
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    Shapes::box(painter, QRectF(rect()), theme.px(6), theme.ground(stripRole(m_kind)));
    const int edge = theme.px(16);
    Icons::paint(painter, QRect(12, m_title->y() + (m_title->height() - edge) / 2, edge, edge), iconName(), theme.text(stripRole(m_kind)));
}

void MessageStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QFrame::changeEvent(event);
}

void MessageStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void MessageStrip::retranslateUi()
{
    m_detailsButton->setText(tr("Details"));
    Buttons::setName(m_close, tr("Close the message"));
    tell();
}

} // namespace punte
