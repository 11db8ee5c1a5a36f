// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/cases/CaseForm.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "models/decisions/cases/CaseText.h"
#include "models/decisions/cases/DecisionCase.h"
#include "models/records/FieldCatalogue.h"
#include "models/records/RecordForm.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordFormController.h"
#include "views/components/RecordFormView.h"
#include "views/components/ShellServices.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QJsonArray>

namespace punte {

namespace {
const QList<QByteArray> caseColumns{"title", "description", "decision_type", "urgency_level", "financial_impact", "expected_resolution_date", "customer_name",
    "customer_company_id", "customer_tier", "customer_value", "relationship_duration_months", "previous_issues_count", "customer_impact_scope", "nps_score"};

QPushButton *quietLink(const char *name, QWidget *parent)
{
    QPushButton *link = Buttons::small(QString(), ButtonVariant::Link, {}, parent);
    link->setObjectName(QLatin1String(name));
    link->setMinimumWidth(24);
    return link;
}
}

CaseForm::CaseForm(FramingDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(new RecordForm(desk.shell().database(), FieldCatalogue::instance().table("decisions"), this))
    , m_typeLabel(new PlainLabel(QString(), FontRole::Secondary, Token::Text2, this))
    , m_type(new QComboBox(this))
    , m_words(new PlainLabel(QString(), FontRole::Caption, Token::Text2, this))
    , m_takeType(quietLink("takeTypeButton", this))
    , m_target(new PlainLabel(QString(), FontRole::Caption, Token::Text2, this))
    , m_takeTarget(quietLink("takeTargetButton", this))
    , m_request(quietLink("caseRequestLink", this))
    , m_formHost(new QWidget(this))
{
    setObjectName(QStringLiteral("caseForm"));
    m_type->setObjectName(QStringLiteral("responseTypeCombo"));
    m_target->setObjectName(QStringLiteral("targetNote"));
    m_words->setWordWrap(true);
    m_target->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *type = new QHBoxLayout;
    m_typeLabel->setFixedWidth(Theme::instance().px(118));
    type->addWidget(m_typeLabel);
    type->addWidget(m_type, 1);
    column->addLayout(type);
    auto *proposal = new QHBoxLayout;
    proposal->addWidget(m_words, 1);
    proposal->addWidget(m_takeType, 0, Qt::AlignTop);
    column->addLayout(proposal);
    auto *target = new QHBoxLayout;
    target->addWidget(m_target, 1);
    target->addWidget(m_takeTarget, 0, Qt::AlignTop);
    column->addLayout(target);
    auto *host = new QVBoxLayout(m_formHost);
    host->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_formHost);
    column->addWidget(m_request, 0, Qt::AlignLeft);
    connect(m_type, &QComboBox::activated, this, [this](int index) { chooseType(m_type->itemData(index).toByteArray()); });
    connect(m_takeType, &QPushButton::clicked, this, [this] { chooseType(m_desk.facts().classification.value(QLatin1String("response_type")).toString().toLatin1()); });
    connect(m_takeTarget, &QPushButton::clicked, this, [this] {
        m_desk.runAndLoad(FrameCommands::setTarget(m_desk.facts(), m_desk.choices().target()), [] { return tr("The target time was not saved."); });
    });
    connect(m_request, &QPushButton::clicked, this, [this] { m_desk.shell().openRecord("request", m_desk.facts().requestId); });
    connect(&desk.choices(), &FrameChoices::changed, this, [this] {
        showTypes();
        showProposal();
        showTarget();
        Q_EMIT readyChanged();
    });
    connect(m_form, &RecordForm::loaded, this, &CaseForm::readyChanged);
    connect(m_form, &RecordForm::failed, this, &CaseForm::readyChanged);
    retranslate();
}

// Made anew when the language changes: what is typed in it stays.
void CaseForm::buildForm()
{
    if (m_controller)
        m_controller->keepTyped();
    delete m_controller;
    delete m_view;
    m_view = new RecordFormView(m_form->tableInfo(), RecordFormView::Mode::InPlace);
    m_view->setObjectName(QStringLiteral("caseFormView"));
    m_view->setSources(m_desk.sources());
    m_view->setHeadings({{"customer_name", tr("Whose problem")}});
    m_view->setColumns(caseColumns);
    m_formHost->layout()->addWidget(m_view);
    m_controller = new RecordFormController(m_desk.shell(), *m_form, *m_view, m_desk.sources(), this);
    m_controller->setAttempted([] { return tr("The decision was not saved."); });
    connect(m_view, &RecordFormView::linkActivated, this, [this](const QByteArray &column, const QVariant &raw) {
        if (column == "customer_company_id")
            m_desk.shell().openRecord("company", raw.toUuid());
    });
    m_view->setWritable(m_desk.isEditable(), m_desk.whyFixed());
}

void CaseForm::setCase(const CaseFacts &facts)
{
    if (m_form->id() != facts.id)
        m_form->load(facts.id);
    m_view->setWritable(m_desk.isEditable(), m_desk.whyFixed());
    m_view->setDueColumns(facts.isOpen() ? QSet<QByteArray>{"expected_resolution_date"} : QSet<QByteArray>()); // what is decided is not late any more
    const QString request = tr("Request: %1").arg(facts.requestTitle);
    m_request->setText(plainButtonText(request));
    m_request->setToolTip(plainToolTip(request));
    m_request->setAccessibleName(request);
    m_request->setVisible(!facts.requestId.isNull());
    showTypes();
    showProposal();
    showTarget();
}

bool CaseForm::isReady() const { return m_form->isLoaded() && m_form->id() == m_desk.facts().id && !m_desk.choices().isLoading(); }

void CaseForm::showTypes()
{
    const QSignalBlocker blocked(m_type);
    m_type->clear();
    m_type->addItem(tr("not chosen yet"), QByteArray());
    for (const ResponseType &each : m_desk.choices().types())
        m_type->addItem(each.text(), each.code);
    m_type->setCurrentIndex(std::max(0, m_type->findData(m_desk.facts().responseType)));
    m_type->setEnabled(m_desk.isEditable());
    QStringList tip{m_type->currentText(), m_desk.whyFixed()}; // a long name is shortened in the box
    tip.removeAll(QString());
    m_type->setToolTip(plainToolTip(tip.join(QLatin1Char('\n'))));
}

// Why a kind was proposed: the words that were found. A proposal that is not taken is offered.
void CaseForm::showProposal()
{
    const QJsonObject &proposal = m_desk.facts().classification;
    QStringList words;
    for (const QJsonValue &each : proposal.value(QLatin1String("words")).toArray())
        words.append(each.toString());
    words.removeAll(QString());
    const QByteArray code = proposal.value(QLatin1String("response_type")).toString().toLatin1();
    const ResponseType *type = m_desk.choices().type(code);
    const bool taken = code == m_desk.facts().responseType;
    m_words->setText(words.isEmpty() || !type ? QString() : taken ? tr("Proposed because of: %1").arg(words.join(QStringLiteral(", ")))
                                                                   : tr("“%1” is proposed because of: %2").arg(type->text(), words.join(QStringLiteral(", "))));
    m_words->setVisible(!m_words->text().isEmpty());
    m_takeType->setVisible(type && !taken && m_desk.isEditable());
}

void CaseForm::showTarget()
{
    const CaseFacts &facts = m_desk.facts();
    const QDateTime &computed = m_desk.choices().target();
    const bool same = computed == facts.target;
    const QString kind = CaseText::responseType(facts);
    const QString by = facts.urgency >= 4 || kind.isEmpty() ? tr("urgency %1").arg(NumberFormat::integer(facts.urgency)) : kind;
    m_target->setText(!computed.isValid() ? QString()
                      : same ? tr("Target time as “%1” asks for, in working time.").arg(by)
                             : tr("“%1” asks for %2; this was set by hand.").arg(by, CaseText::moment(computed, Clock::now())));
    m_target->setVisible(computed.isValid() && facts.isOpen());
    m_takeTarget->setVisible(computed.isValid() && !same && m_desk.isEditable());
}

void CaseForm::chooseType(const QByteArray &code)
{
    m_desk.runAndLoad(FrameCommands::setResponseType(m_desk.facts(), code, m_desk.choices().type(code)), [] { return tr("The response type was not saved."); });
}

void CaseForm::leave()
{
    if (m_controller)
        m_controller->leave();
}

void CaseForm::focusFirst() { m_view->focusFirst(); }

void CaseForm::retranslate()
{
    m_typeLabel->setText(tr("Response type"));
    m_type->setAccessibleName(tr("Response type"));
    m_takeType->setText(tr("Take it"));
    m_takeTarget->setText(tr("Use that"));
    m_takeType->setAccessibleName(tr("Take the proposed response type"));
    m_takeTarget->setAccessibleName(tr("Use the time that urgency and kind ask for"));
    buildForm();
    if (!m_desk.facts().id.isNull())
        setCase(m_desk.facts());
}

} // namespace punte
