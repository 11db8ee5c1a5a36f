// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/reveal/DecidePopups.h"

#include "models/core/Clock.h"
#include "models/decisions/cases/CaseText.h"
#include "views/components/Buttons.h"
#include "views/components/DateEdit.h"
#include "views/components/EditorGrid.h"
#include "views/components/PlainLabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

namespace punte {

HandUpPopup::HandUpPopup(Database &database, const QUuid &decision, const QUuid &option, QWidget *anchor)
    : PopupFrame(anchor), m_note(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
{
    setObjectName(QStringLiteral("handUpPopup"));
    setFixedWidth(Theme::instance().px(300));
    content()->setSpacing(Theme::instance().px(4));
    content()->addWidget(new PlainLabel(tr("Hand up to"), FontRole::PanelTitle));
    m_note->setWordWrap(true);
    m_note->setText(tr("Looking for colleagues who may decide this\u2026"));
    content()->addWidget(m_note);
    connect(this, &PopupFrame::closed, this, &QObject::deleteLater);
    DecideCommands::deciders(database, this, decision, option, [this](const Result<QList<DecideColleague>> &colleagues) { showColleagues(colleagues); });
}

void HandUpPopup::showColleagues(const Result<QList<DecideColleague>> &colleagues)
{
    m_ready = true;
    if (!colleagues)
        m_note->setText(colleagues.error().what);
    else if (colleagues->isEmpty())
        m_note->setText(tr("No colleague has authority and limit for this option."));
    else
        m_note->setText(tr("Whoever you choose may read and decide it from then on, and is told."));
    m_note->setMinimumHeight(m_note->heightForWidth(Theme::instance().px(300 - 64)));
    QPushButton *first = nullptr;
    for (const DecideColleague &each : colleagues ? *colleagues : QList<DecideColleague>()) {
        auto *button = Buttons::push(plainButtonText(tr("%1 \u00B7 authority %2").arg(each.name, QString::number(each.authority))));
        button->setObjectName(QStringLiteral("colleagueButton"));
        connect(button, &QPushButton::clicked, this, [this, each] {
            Q_EMIT chosen(each.user, each.name);
            closePopup();
        });
        content()->addWidget(button);
        first = first ? first : button;
    }
    if (isVisible()) {
        adjustSize();
        popup(); // it has grown
        if (first)
            first->setFocus(Qt::PopupFocusReason);
    }
    Q_EMIT readyChanged();
}

NextRoundPopup::NextRoundPopup(const CaseFacts &facts, int round, QWidget *anchor)
    : PopupFrame(anchor), m_grid(new EditorGrid(EditorSources{})), m_start(Buttons::push(QString(), ButtonVariant::Primary))
{
    setObjectName(QStringLiteral("nextRoundPopup"));
    setKeepsLetters(true);
    setFixedWidth(Theme::instance().px(360));
    content()->addWidget(new PlainLabel(tr("Round %1").arg(round), FontRole::PanelTitle));
    auto *note = new PlainLabel(tr("Everybody starts from an empty form and sees these means and spreads beside it. The result is that of the last round."),
        FontRole::Secondary, Token::Text2);
    note->setWordWrap(true);
    note->setMinimumHeight(note->heightForWidth(Theme::instance().px(360 - 64)));
    content()->addWidget(note);
    Field until = looseField("deadline", FieldKind::Instant);
    until.check = [](const QVariant &value) {
        FieldCheck check;
        check.normalised = value;
        if (value.isValid() && !value.isNull() && CaseText::deadline(value.toDateTime()) <= Clock::now()) {
            check.level = FieldCheck::Level::Error;
            check.message = NextRoundPopup::tr("This moment has passed already.");
        }
        return check;
    };
    auto *edit = static_cast<DateEdit *>(m_grid->addEditor(until, tr("Deadline")));
    edit->setHint(DateHint::Future);
    static_cast<ValueEditor *>(edit)->setValue(QDateTime(Clock::today().addDays(1), QTime(17, 0)));
    edit->findChild<QLineEdit *>()->setObjectName(QStringLiteral("roundDeadline"));
    content()->addWidget(m_grid);
    if (facts.progress.invited < anonymousFrom) {
        m_small = new QCheckBox(tr("Fewer than three score: I know that this is not anonymous"));
        m_small->setObjectName(QStringLiteral("roundSmallBox"));
        content()->addWidget(m_small);
        connect(m_small, &QCheckBox::toggled, m_start, &QWidget::setEnabled);
        m_start->setEnabled(false);
    }
    m_start->setText(tr("Start round %1").arg(round));
    m_start->setObjectName(QStringLiteral("roundStartButton"));
    content()->addWidget(m_start, 0, Qt::AlignRight);
    connect(m_start, &QPushButton::clicked, this, &NextRoundPopup::start);
    connect(m_grid, &EditorGrid::committed, this, &NextRoundPopup::start);
    connect(m_grid, &EditorGrid::cancelled, this, &PopupFrame::closePopup);
    connect(this, &PopupFrame::closed, this, &QObject::deleteLater);
}

void NextRoundPopup::start()
{
    if (!m_start->isEnabled())
        return;
    const std::optional<QVariantMap> values = m_grid->values();
    if (!values)
        return;
    Q_EMIT wanted(CaseText::deadline(values->value(QStringLiteral("deadline")).toDateTime()), m_small != nullptr);
    closePopup();
}

} // namespace punte
