// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/phases/CaseCard.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "models/decisions/cases/CaseFacts.h"
#include "models/decisions/cases/CaseText.h"
#include "models/records/Enums.h"
#include "views/components/Buttons.h"
#include "views/components/Chip.h"
#include "views/components/InitialsAvatar.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/decisions/phases/CaseLooks.h"
#include "views/decisions/phases/LevelBars.h"
#include "views/decisions/phases/PhaseStepper.h"
#include "views/decisions/phases/PhaseView.h"
#include "views/theme/Shapes.h"

#include <QBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace punte {

namespace {
constexpr int cardWidth = 268;
constexpr int nameWidth = 88;
constexpr int descriptionLines = 6;
enum RowPlace { CustomerRow, ValueRow, RelationRow, IssuesRow, UrgencyRow, ImpactRow, TargetRow };

/// A hairline between two sections, from edge to edge.
class SectionLine final : public QWidget {
public:
    explicit SectionLine(QWidget *parent) : QWidget(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), themeColor(Token::Line)); }
};

QPushButton *linkButton(const QString &name, QWidget *parent)
{
    QPushButton *link = Buttons::small(QString(), ButtonVariant::Link, {}, parent);
    link->setObjectName(name);
    link->setMinimumWidth(24); // a long name gives way and is elided
    return link;
}

void setLink(QPushButton *link, const QString &text)
{
    link->setText(plainButtonText(text));
    link->setToolTip(plainToolTip(text));
    link->setAccessibleName(text);
}
}

CaseCard::CaseCard(PhaseView &view, QWidget *parent)
    : QFrame(parent)
    , m_view(view)
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("caseCard"));
    setProperty("punteFrameless", true);
    buildColumn();
    addHead();
    addFigures();
    addStory();
    addWay();
    addPeople();
    connect(m_stepper, &PhaseStepper::phaseChosen, &view, &PhaseView::phaseWanted);
    connect(m_customer, &QPushButton::clicked, this, [this] { m_view.shell().openRecord("company", m_company); });
    connect(m_request, &QPushButton::clicked, this, [this] { m_view.shell().openRecord("request", m_requestId); });
    connect(&Theme::instance(), &Theme::changed, this, [this] { setFixedWidth(sizeHint().width()); });
    setFixedWidth(sizeHint().width());
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &CaseCard::placeTier);
    retranslate();
}

void CaseCard::buildColumn()
{
    auto *host = new QWidget;
    m_column = new QVBoxLayout(host);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_scroll->setWidget(host);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    host->setAutoFillBackground(false);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(1, 1, 1, 1);
    around->addWidget(m_scroll);
}

void CaseCard::addHead()
{
    QBoxLayout *head = addSection(QStringLiteral("caseHead"));
    auto *chips = m_chips = new QHBoxLayout;
    m_secondChips = new QHBoxLayout;
    m_secondChips->addStretch(1);
    chips->setSpacing(6);
    m_type = new Chip({}, this);
    m_tier = new Chip({}, this);
    m_number = new PlainLabel(QString(), FontRole::Secondary, Token::Text2, this);
    m_number->setObjectName(QStringLiteral("caseNumber"));
    m_number->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // half a number says nothing; the chips shorten theirs
    chips->addWidget(m_type);
    chips->addWidget(m_tier);
    chips->addStretch(1);
    chips->addWidget(m_number);
    head->addLayout(chips);
    head->addLayout(m_secondChips);
    m_title = new PlainLabel(QString(), FontRole::KeyFigureInspector, Token::Text1, this);
    m_title->setObjectName(QStringLiteral("caseTitle"));
    m_title->setWordWrap(true);
    m_title->setMaximumLines(3);
    head->addWidget(m_title);
}

void CaseCard::addFigures()
{
    QBoxLayout *facts = addSection(QStringLiteral("caseFigures"));
    facts->setSpacing(4);
    m_customer = linkButton(QStringLiteral("caseCustomerLink"), this);
    m_customerName = new PlainLabel(QString(), FontRole::Body, Token::Text1, this);
    m_customerName->setObjectName(QStringLiteral("caseCustomerName"));
    auto *customer = new QWidget(this);
    auto *customerRow = new QHBoxLayout(customer);
    customerRow->setContentsMargins(0, 0, 0, 0);
    customerRow->addWidget(m_customer);
    customerRow->addWidget(m_customerName, 1);
    customerRow->addStretch();
    m_rows.append(addRow(facts, customer));
    addText(facts, true);
    addText(facts, false);
    addText(facts, false);
    m_urgency = new LevelBars(this);
    m_rows.append(addRow(facts, m_urgency));
    addText(facts, true);
    addText(facts, false)->setObjectName(QStringLiteral("caseTarget"));
}

void CaseCard::addStory()
{
    QBoxLayout *story = addSection(QStringLiteral("caseStory"));
    m_description = new PlainLabel(QString(), FontRole::Secondary, Token::Text2, this);
    m_description->setWordWrap(true);
    m_description->setMaximumLines(descriptionLines);
    m_request = linkButton(QStringLiteral("caseRequestLink"), this);
    story->addWidget(m_description);
    story->addWidget(m_request, 0, Qt::AlignLeft);
}

void CaseCard::addWay()
{
    QBoxLayout *way = addSection(QStringLiteral("casePhases"));
    m_phase = new PlainLabel(QString(), FontRole::PanelTitle, Token::Text1, this);
    m_stepper = new PhaseStepper(Qt::Vertical, this);
    way->addWidget(m_phase);
    way->addWidget(m_stepper);
    m_column->addStretch(1);
}

void CaseCard::addPeople()
{
    QBoxLayout *people = addSection(QStringLiteral("caseEvaluators"));
    m_evaluatorsTitle = new PlainLabel(QString(), FontRole::PanelTitle, Token::Text1, this);
    people->addWidget(m_evaluatorsTitle);
    m_evaluators = new QVBoxLayout;
    m_evaluators->setSpacing(4);
    people->addLayout(m_evaluators);
}

QSize CaseCard::sizeHint() const { return {Theme::instance().px(cardWidth), QFrame::sizeHint().height()}; }

QBoxLayout *CaseCard::addSection(const QString &name)
{
    if (m_column->count() > 0)
        m_column->addWidget(new SectionLine(this));
    auto *box = new QWidget(this);
    box->setObjectName(name);
    auto *section = new QVBoxLayout(box);
    section->setContentsMargins(12, 10, 12, 10);
    section->setSpacing(6);
    m_column->addWidget(box);
    return section;
}

CaseCard::Row CaseCard::addRow(QBoxLayout *section, QWidget *value)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    auto *name = new PlainLabel(QString(), FontRole::Secondary, Token::Text2, this);
    name->setFixedWidth(Theme::instance().px(nameWidth));
    name->setMinimumHeight(Theme::instance().px(18));
    line->addWidget(name);
    line->addWidget(value, 1);
    section->addLayout(line);
    return {name, value};
}

PlainLabel *CaseCard::addText(QBoxLayout *section, bool strong)
{
    auto *value = new PlainLabel(QString(), strong ? FontRole::BodyMedium : FontRole::Body, Token::Text1, this);
    value->setTabular(true);
    m_rows.append(addRow(section, value));
    return value;
}

void CaseCard::setRow(const Row &row, const QString &name, bool shown)
{
    row.name->setText(name);
    row.name->setVisible(shown);
    row.value->setVisible(shown);
}

void CaseCard::setCase(const CaseFacts &facts, int shown)
{
    m_company = facts.companyId;
    m_requestId = facts.requestId;
    m_type->setSpec(CaseLooks::type(facts));
    m_tier->setSpec(CaseLooks::tier(facts));
    m_number->setText(CaseText::number(facts.number));
    placeTier();
    m_title->setText(facts.title);
    showFigures(facts);
    m_description->setText(facts.description.simplified());
    setLink(m_request, tr("Request: %1").arg(facts.requestTitle));
    m_request->setVisible(!facts.requestId.isNull() && !facts.requestTitle.isEmpty());
    m_phase->setText(facts.status == "cancelled" ? tr("Called off") : tr("Phase %1 of 6").arg(NumberFormat::integer(facts.phase)));
    m_stepper->setCase(facts, shown);
    showEvaluators(facts);
}

// Words of the type and the tier are read whole: what does not fit beside each other stands in two lines.
void CaseCard::placeTier()
{
    const QMargins margins = m_chips->parentWidget()->layout()->contentsMargins();
    const int bar = m_scroll->verticalScrollBar()->maximum() > 0 ? m_scroll->verticalScrollBar()->sizeHint().width() : 0;
    const int room = width() - 2 - bar - margins.left() - margins.right();
    const int wanted = m_type->sizeHint().width() + m_tier->sizeHint().width() + m_number->sizeHint().width() + 3 * m_chips->spacing();
    const bool below = wanted > room;
    if (below == (m_secondChips->indexOf(m_tier) >= 0))
        return;
    (below ? m_chips : m_secondChips)->removeWidget(m_tier);
    (below ? m_secondChips : m_chips)->insertWidget(below ? 0 : 1, m_tier);
}

void CaseCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeTier();
}

void CaseCard::showFigures(const CaseFacts &facts)
{
    const QDateTime now = Clock::now();
    const auto text = [this](RowPlace place) { return static_cast<PlainLabel *>(m_rows.at(place).value); };
    setLink(m_customer, facts.customerName);
    m_customerName->setText(facts.customerName);
    m_customer->setVisible(!facts.companyId.isNull());
    m_customerName->setVisible(facts.companyId.isNull());
    setRow(m_rows.at(CustomerRow), tr("Customer"), true);
    text(ValueRow)->setText(NumberFormat::money(facts.customerValue.toText(), facts.currency));
    setRow(m_rows.at(ValueRow), tr("Value"), facts.hasCustomerValue);
    text(RelationRow)->setText(CaseText::months(facts.relationshipMonths));
    setRow(m_rows.at(RelationRow), tr("Relationship"), facts.relationshipMonths > 0);
    text(IssuesRow)->setText(NumberFormat::integer(facts.previousIssues));
    setRow(m_rows.at(IssuesRow), tr("Earlier issues"), facts.previousIssues > 0);
    m_urgency->setLevel(LevelBars::urgency(facts.urgency));
    setRow(m_rows.at(UrgencyRow), tr("Urgency"), true);
    text(ImpactRow)->setText(NumberFormat::money(facts.impact.toText(), facts.currency));
    setRow(m_rows.at(ImpactRow), tr("Impact"), facts.hasImpact);
    const bool late = CaseText::isLate(facts, now);
    text(TargetRow)->setText(CaseText::target(facts, now));
    text(TargetRow)->setToken(late ? Token::Danger : Token::Text1);
    text(TargetRow)->setToolTip(plainToolTip(facts.target.isValid() ? DateFormat::fullInstant(facts.target) : QString()));
    setRow(m_rows.at(TargetRow), facts.isOpen() ? tr("Resolve by") : tr("Resolved"), facts.isOpen() ? facts.target.isValid() : facts.resolvedAt.isValid());
}

void CaseCard::showEvaluators(const CaseFacts &facts)
{
    m_evaluatorsTitle->setText(facts.evaluators.isEmpty() ? tr("Nobody is asked to score yet") : tr("Evaluators"));
    while (QLayoutItem *item = m_evaluators->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const CaseEvaluator &each : facts.evaluators) {
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        line->addWidget(new InitialsAvatar(each.name, Theme::instance().px(20), row));
        auto *name = new PlainLabel(each.name, FontRole::Body, Token::Text1, row);
        line->addWidget(name, 1);
        line->addWidget(new PlainLabel(Enums::recordText("team_role", QString::fromLatin1(each.job)), FontRole::Secondary, Token::Text2, row));
        m_evaluators->addWidget(row);
    }
}

void CaseCard::retranslate()
{
    setAccessibleName(tr("What it is about"));
    m_stepper->retranslate();
}

void CaseCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Shapes::box(painter, QRectF(rect()), Theme::instance().px(8), themeColor(Token::Panel), themeColor(Token::Line));
}

} // namespace punte
