// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/reveal/RightsBox.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "models/decisions/cases/CaseFacts.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Shapes.h"

#include <QBoxLayout>
#include <QPainter>

namespace punte {

namespace {

/// A tick or a cross before a line; the line's words say the same.
class RightMark final : public QWidget {
public:
    explicit RightMark(bool fine) : m_fine(fine) { setFixedSize(Theme::instance().px(16), Theme::instance().px(16)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(3, 3, -3, -3);
        if (m_fine)
            Shapes::tick(painter, box, themeColor(Token::Positive));
        else
            Shapes::cross(painter, box, themeColor(Token::Danger));
    }

private:
    bool m_fine;
};

bool needsSignOff(const CaseFacts &facts, const CaseOption &option)
{
    return option.changesContract || facts.decisionType == "policy_exception" || facts.decisionType == "contract_modification";
}

QString momentOf(const QDateTime &at)
{
    const QString time = DateFormat::time(at.toLocalTime().time());
    return at.toLocalTime().date() == Clock::today() ? time : DateFormat::dayMonth(at.toLocalTime().date()) + QStringLiteral(", ") + time;
}

} // namespace

RightsBox::RightsBox(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout)
    , m_handUp(Buttons::small(QString()))
    , m_ask(Buttons::small(QString()))
    , m_sign(Buttons::small(QString(), ButtonVariant::Primary))
    , m_takeBack(Buttons::small(QString(), ButtonVariant::Link))
{
    setObjectName(QStringLiteral("rightsBox"));
    m_handUp->setObjectName(QStringLiteral("handUpButton"));
    m_ask->setObjectName(QStringLiteral("askSignOffButton"));
    m_sign->setObjectName(QStringLiteral("signOffButton"));
    m_takeBack->setObjectName(QStringLiteral("takeBackSignOffButton"));
    m_lines->setSpacing(Theme::instance().px(3));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(Theme::instance().px(22), 0, 0, 0);
    for (QPushButton *each : {m_sign, m_ask, m_handUp, m_takeBack}) {
        each->hide();
        buttons->addWidget(each);
    }
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::instance().px(4));
    column->addLayout(m_lines);
    column->addLayout(buttons);
    connect(m_handUp, &QPushButton::clicked, this, [this] { Q_EMIT handUpWanted(m_handUp); });
    connect(m_ask, &QPushButton::clicked, this, &RightsBox::signOffAsked);
    connect(m_sign, &QPushButton::clicked, this, [this] { Q_EMIT signOffWanted(true); });
    connect(m_takeBack, &QPushButton::clicked, this, [this] { Q_EMIT signOffWanted(false); });
}

void RightsBox::addLine(bool fine, const QString &text, const QString &end, const QString &below)
{
    auto *line = new QWidget;
    line->setObjectName(QStringLiteral("rightLine"));
    line->setAccessibleName((fine ? tr("Yes: %1") : tr("No: %1")).arg(QStringList{text, end, below}.join(QStringLiteral(", "))));
    auto *grid = new QGridLayout(line);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::instance().px(6));
    grid->setVerticalSpacing(0);
    grid->addWidget(new RightMark(fine), 0, 0);
    auto *words = new PlainLabel(text, FontRole::Body);
    auto *beside = new PlainLabel(end, FontRole::Secondary, fine ? Token::Text2 : Token::Danger);
    beside->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(words, 0, 1);
    grid->addWidget(beside, 0, 2);
    grid->setColumnStretch(1, 1);
    if (!below.isEmpty()) {
        auto *why = new PlainLabel(below, FontRole::Caption, Token::Text2);
        why->setWordWrap(true);
        grid->addWidget(why, 1, 1, 1, 2);
    }
    m_lines->addWidget(line);
}

void RightsBox::showAuthority(const CaseFacts &facts, const CaseOption &option, const ChoiceRight &right)
{
    const bool enough = !right.has("authority");
    const bool within = !right.has("amount");
    const QString limit = right.limit ? tr("limit %1").arg(NumberFormat::money(right.limit->toText(), facts.currency))
                                      : within ? tr("without a limit") : tr("no limit is known");
    const QString has = right.authority ? tr("Authority %1, urgency %2").arg(*right.authority).arg(right.urgency) : tr("No authority, urgency %1").arg(right.urgency);
    addLine(enough, has, !enough ? tr("not enough") : option.cost.isZero() || !within ? QString() : tr("within my limit"));
    if (!within)
        addLine(false, tr("Cost %1").arg(NumberFormat::money(option.cost.toText(), facts.currency)), limit);
}

void RightsBox::showSignOff(const CaseFacts &facts, const CaseOption &option, const ChoiceRight &right, bool maySign)
{
    if (!needsSignOff(facts, option))
        return;
    const QString why = option.changesContract ? tr("needed, because %1 changes the contract").arg(option.letter)
                        : facts.decisionType == "policy_exception" ? tr("needed for every policy exception") : tr("needed for every change of a contract");
    const bool given = !right.has("sign_off");
    addLine(given, tr("Legal sign-off"), given ? QStringList{facts.signedOffName, momentOf(facts.signedOffAt)}.join(QStringLiteral(", ")) : tr("missing"), why);
    m_sign->setText(tr("Sign off %1").arg(option.letter));
    m_sign->setVisible(!given && maySign);
    m_takeBack->setText(tr("Take back the sign-off"));
    m_takeBack->setVisible(given && maySign);
    m_ask->setText(tr("Ask for the sign-off"));
    m_ask->setVisible(!given && !maySign && facts.mayWrite);
}

void RightsBox::showRights(const CaseFacts &facts, const CaseOption *option, const ChoiceRight *right, bool maySign)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (QPushButton *each : {m_sign, m_ask, m_handUp, m_takeBack})
        each->hide();
    if (!option || !right) {
        addLine(false, tr("No option is chosen"), QString());
        return;
    }
    if (!facts.mayWrite)
        addLine(false, tr("Only members of %1 decide").arg(facts.teamName), QString());
    showAuthority(facts, *option, *right);
    showSignOff(facts, *option, *right, maySign);
    if (!facts.handedToName.isEmpty())
        addLine(true, tr("Handed up to %1").arg(facts.handedToName), QString());
    m_handUp->setText(tr("Hand up\u2026"));
    m_handUp->setVisible(facts.mayWrite && !right->isWithinPower());
}

} // namespace punte
