// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/inbox/NewDecisionDialog.h"

#include "models/records/DraftStore.h"
#include "models/records/FieldCatalogue.h"
#include "models/records/RecordForm.h"
#include "views/components/ModalOverlay.h"
#include "views/components/NewRecordForm.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordFormView.h"
#include "views/components/ShellServices.h"
#include "views/decisions/inbox/EvaluatorList.h"
#include "views/decisions/inbox/ProposalPanel.h"
#include "views/theme/Theme.h"

#include <QBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace punte {

static const QList<QByteArray> newDecisionColumns{"title", "customer_company_id", "customer_name", "description", "response_type_code", "decision_type", "urgency_level",
    "financial_impact", "customer_tier", "customer_value", "relationship_duration_months", "previous_issues_count"};
/// What a customer brings along.
static const QList<QByteArray> customerColumns{"customer_name", "customer_tier", "customer_value", "relationship_duration_months", "previous_issues_count"};
static const QString chosenKey = QStringLiteral("evaluators");
static const QString handKey = QStringLiteral("hand");

static QVariantMap decisionDefaults(const DecisionStart &start, const QString &currency)
{
    QVariantMap values{{QStringLiteral("urgency_level"), QStringLiteral("3")}, {QStringLiteral("customer_tier"), QStringLiteral("standard")}, {QStringLiteral("currency"), currency}};
    values.insert(start.known);
    const TypeProposal proposal = proposeType(values.value(QStringLiteral("title")).toString() + u' ' + values.value(QStringLiteral("description")).toString(), start.types);
    if (!proposal.responseType.isEmpty())
        values.insert(QStringLiteral("response_type_code"), QString::fromLatin1(proposal.responseType));
    if (!proposal.decisionType.isEmpty())
        values.insert(QStringLiteral("decision_type"), QString::fromLatin1(proposal.decisionType));
    return values;
}

NewDecisionDialog::NewDecisionDialog(ShellServices &shell, const EditorSources &sources, DecisionStart start, QWidget *window)
    : m_shell(shell)
    , m_start(std::move(start))
    , m_panel(new ProposalPanel)
    , m_evaluators(new EvaluatorList)
    , m_overlay(nullptr)
{
    setObjectName(QStringLiteral("newDecisionDialog"));
    // What was typed before is about what it was about then, whatever is in front now.
    const QJsonObject draft = shell.drafts().typed("decisions", {});
    const QJsonObject beside = draft.value(QLatin1String("beside")).toObject();
    if (!beside.isEmpty())
        m_start.takeJson(beside);
    m_form = new NewRecordForm(shell, FieldCatalogue::instance().table("decisions"), newDecisionColumns, decisionDefaults(m_start, sources.currency), sources);
    m_form->setTexts(tr("Create decision"), [] { return tr("The decision was not created."); });
    m_form->setCommand("decisions.new");
    for (const QJsonValue &column : beside.value(handKey).toArray())
        m_byHand.insert(column.toString().toLatin1());
    layOut();
    m_form->record().setAlong([this](const QUuid &decision, const QUuid &action) {
        RecordForm::Along along;
        const TypeProposal last = proposeType(typed("title") + u' ' + typed("description"), m_start.types);
        if (const QJsonObject proposed = last.toJson(); !proposed.isEmpty())
            along.columns.insert(QStringLiteral("ai_classification"), proposed);
        if (!m_start.origin.request.isNull())
            along.columns.insert(QStringLiteral("request_id"), m_start.origin.request);
        along.statements = DecisionStart::along(decision, action, m_evaluators->chosen(), m_start.origin.task);
        return along;
    });
    m_overlay = new ModalOverlay(this, window);
    connectParts();
    QList<QUuid> chosen;
    for (const QJsonValue &member : beside.value(chosenKey).toArray())
        chosen.append(QUuid::fromString(member.toString()));
    m_evaluators->setChosen(chosen);
    propose();
    keepBeside();
}

void NewDecisionDialog::connectParts()
{
    connect(m_form->view(), &RecordFormView::fieldEdited, this, &NewDecisionDialog::edited);
    connect(m_panel, &ProposalPanel::typeChosen, this, [this](const QByteArray &type) {
        m_byHand.insert("response_type_code");
        const ResponseType *chosen = m_start.type(type);
        fillIn({{QStringLiteral("response_type_code"), QString::fromLatin1(type)}, {QStringLiteral("decision_type"), chosen ? QString::fromLatin1(chosen->decisionType) : QString()}});
        keepBeside();
        showAround();
    });
    connect(m_evaluators, &EvaluatorList::changed, this, &NewDecisionDialog::keepBeside);
    connect(m_form, &NewRecordForm::cancelled, m_overlay, &ModalOverlay::close);
    connect(m_overlay, &ModalOverlay::closeRequested, m_overlay, &ModalOverlay::close); // what was typed stays as a draft
    connect(m_overlay, &ModalOverlay::closed, m_overlay, &QObject::deleteLater);
    connect(m_form, &NewRecordForm::created, this, [this](const QUuid &id, const QUuid &action) {
        Q_EMIT created(id, action);
        m_overlay->close();
    });
}

void NewDecisionDialog::layOut()
{
    const Theme &theme = Theme::instance();
    setFixedWidth(theme.px(820));
    const int margin = theme.px(16);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.px(10));
    column->addWidget(new PlainLabel(m_start.originTitle.isEmpty() ? tr("New decision") : tr("New decision from %1").arg(m_start.originTitle), FontRole::PageTitle));
    auto *side = new QVBoxLayout;
    side->setSpacing(theme.px(16));
    side->addWidget(m_panel);
    side->addWidget(m_evaluators, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(20));
    row->addWidget(m_form, 1);
    row->addLayout(side);
    column->addLayout(row);
    m_panel->setFixedWidth(theme.px(256));
    m_evaluators->setFixedWidth(theme.px(256));
}

QString NewDecisionDialog::typed(const QByteArray &column) const
{
    const QString name = QString::fromLatin1(column);
    const QJsonObject draft = m_form->view()->draft();
    return draft.contains(name) ? draft.value(name).toString() : m_form->record().value(column).toString();
}

void NewDecisionDialog::fillIn(const QJsonObject &values)
{
    m_filling = true;
    m_form->type(values);
    m_filling = false;
}

void NewDecisionDialog::edited(const QByteArray &column)
{
    if (m_filling)
        return;
    m_byHand.insert(column);
    if (column == "title" || column == "description") {
        propose();
    } else if (column == "response_type_code" && !m_byHand.contains("decision_type")) {
        if (const ResponseType *type = m_start.type(typed(column).toLatin1()); type && !type->decisionType.isEmpty())
            fillIn({{QStringLiteral("decision_type"), QString::fromLatin1(type->decisionType)}});
    } else if (column == "customer_company_id") {
        if (const QUuid company = QUuid::fromString(typed(column).section(u'|', 0, 0)); !company.isNull() && company != m_start.origin.company)
            takeCompany(company);
    }
    keepBeside();
    showAround();
}

// The person's own choice of a type stands; until then the words decide.
void NewDecisionDialog::propose()
{
    m_proposal = proposeType(typed("title") + u' ' + typed("description"), m_start.types);
    if (!m_proposal.responseType.isEmpty() && !m_byHand.contains("response_type_code") && typed("response_type_code").toLatin1() != m_proposal.responseType) {
        QJsonObject values{{QStringLiteral("response_type_code"), QString::fromLatin1(m_proposal.responseType)}};
        if (!m_proposal.decisionType.isEmpty() && !m_byHand.contains("decision_type"))
            values.insert(QStringLiteral("decision_type"), QString::fromLatin1(m_proposal.decisionType));
        fillIn(values);
    }
    showAround();
}

void NewDecisionDialog::takeCompany(const QUuid &company)
{
    m_start.origin.company = company;
    DecisionStart::read(m_shell.database(), this, {.company = company}, [this, company](const Result<DecisionStart> &there) {
        if (!there || m_start.origin.company != company)
            return; // the figures can be typed
        m_start.company = there->company;
        QJsonObject values;
        for (const QByteArray &column : customerColumns) {
            const QString name = QString::fromLatin1(column);
            QString text = there->known.value(name).toString();
            if (m_byHand.contains(column) || text.isEmpty())
                continue;
            if (column == "customer_value") // as it is typed here
                text.replace(u'.', QLocale().decimalPoint());
            values.insert(name, text);
        }
        fillIn(values);
        keepBeside();
    });
}

void NewDecisionDialog::showAround()
{
    const QByteArray used = typed("response_type_code").toLatin1();
    m_panel->setProposal(m_proposal, used);
    m_panel->setTarget(m_start.target(typed("urgency_level").toInt(), used));
    m_evaluators->setProposed(proposeEvaluators(m_start.type(used), typed("title") + u' ' + typed("description"), m_start.members));
}

void NewDecisionDialog::keepBeside()
{
    QJsonObject beside = m_start.toJson();
    QJsonArray chosen;
    for (const QUuid &member : m_evaluators->chosen())
        chosen.append(member.toString(QUuid::WithoutBraces));
    QJsonArray hand;
    for (const QByteArray &column : std::as_const(m_byHand))
        hand.append(QString::fromLatin1(column));
    beside.insert(chosenKey, chosen);
    beside.insert(handKey, hand);
    m_form->setBeside(beside);
}

void NewDecisionDialog::open()
{
    m_overlay->open();
    m_form->focusFirst();
}

void NewDecisionDialog::close() { m_overlay->close(); }

void NewDecisionDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->keyCombination() != EvaluatorList::inviteKey)
        return QWidget::keyPressEvent(event);
    m_evaluators->chooseAll();
    keepBeside();
}

void NewDecisionDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColor(Token::Popup));
    painter.drawRoundedRect(rect(), 10, 10);
}

} // namespace punte
