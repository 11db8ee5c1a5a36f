// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/notices/SnoozePopup.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/core/DatePhrase.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace punte {

SnoozePopup::SnoozePopup(QWidget *anchor, std::function<void(const QDateTime &)> chosen)
    : PopupFrame(anchor)
    , m_chosen(std::move(chosen))
    , m_edit(new QLineEdit)
    , m_echo(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_ok(Buttons::small(tr("Snooze"), ButtonVariant::Primary))
{
    setObjectName(QStringLiteral("snoozePopup"));
    setAccessibleName(tr("Snooze until"));
    m_edit->setObjectName(QStringLiteral("snoozeEdit"));
    m_edit->setAccessibleName(tr("Snooze until"));
    m_edit->setPlaceholderText(tr("tomorrow 14:00, friday, +3d"));
    m_edit->setMinimumWidth(Theme::instance().px(220));
    m_ok->setObjectName(QStringLiteral("snoozeOk"));
    auto *label = new PlainLabel(tr("Snooze until"), FontRole::SecondaryMedium, Token::Text2);
    auto *row = new QHBoxLayout;
    row->addWidget(m_edit, 1);
    row->addWidget(m_ok);
    content()->addWidget(label);
    content()->addLayout(row);
    content()->addWidget(m_echo);
    connect(m_edit, &QLineEdit::textChanged, this, &SnoozePopup::read);
    connect(m_edit, &QLineEdit::returnPressed, this, &SnoozePopup::choose);
    connect(m_ok, &QPushButton::clicked, this, &SnoozePopup::choose);
    connect(this, &PopupFrame::closed, this, &QObject::deleteLater);
    read();
}

void SnoozePopup::read()
{
    const QDateTime now = Clock::now();
    m_until = {};
    const QString typed = m_edit->text().trimmed();
    QString echo;
    if (!typed.isEmpty()) {
        const Result<DatePhraseValue> phrase = readDatePhrase(typed, now, DateHint::Future);
        if (!phrase) {
            echo = phrase.error().what;
        } else {
            const QDateTime until(phrase->date, phrase->time.value_or(QTime(9, 0)));
            if (until > now)
                m_until = until;
            echo = until > now ? DateFormat::fullInstant(until) : tr("This moment has passed already.");
        }
    }
    m_echo->setText(echo);
    m_echo->setVisible(!echo.isEmpty());
    m_ok->setEnabled(m_until.isValid());
    setInvalidField(m_edit, !typed.isEmpty() && !m_until.isValid());
}

void SnoozePopup::choose()
{
    if (!m_until.isValid())
        return;
    const QDateTime until = m_until;
    const auto chosen = m_chosen;
    closePopup();
    chosen(until);
}

} // namespace punte
