// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sales/OpportunityInspector.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/core/Decimal.h"
#include "models/core/NumberFormat.h"
#include "models/db/Session.h"
#include "models/records/Enums.h"
#include "models/records/Permissions.h"
#include "models/records/RecordForm.h"
#include "models/sales/OpportunityDetails.h"
#include "models/sales/StageHistory.h"
#include "models/sales/StageRules.h"
#include "views/components/Buttons.h"
#include "views/components/InspectorRow.h"
#include "views/components/InteractionLook.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordFormView.h"
#include "views/components/SegmentedSwitch.h"
#include "views/components/ShellServices.h"
#include "views/sales/opportunity/StageTrack.h"

#include <QAction>
#include <QBoxLayout>
#include <QMenu>

namespace punte {

static const QList<QByteArray> openStages{"PROSPECTING", "QUALIFICATION", "PROPOSAL", "NEGOTIATION"};
static const QList<QByteArray> opportunityFormColumns{"title", "customer_company_id", "owner_id", "amount", "expected_close_date", "probability",
    "contact_person_id", "source", "competitor", "description"};
static const QList<QByteArray> newOpportunityColumns{"title", "customer_company_id", "amount", "expected_close_date", "stage", "owner_id", "source"};

OpportunityInspector::OpportunityInspector(ShellServices &shell, const EditorSources &sources, QWidget *parent)
    : RecordInspector(shell, sources, "opportunities", "opportunityForm", parent)
    , m_details(new OpportunityDetails(shell.database(), shell.changeFeed(), this))
    , m_history(new StageHistory(shell.database(), shell.changeFeed(), this))
    , m_stages(new SegmentedSwitch)
{
    setObjectName(QStringLiteral("opportunityInspector"));
    setHeadColumns({"title", "customer_company_id", "amount"});
    m_stages->setProgress(true);
    for (const QByteArray &stage : openStages)
        m_stages->addSegment(Enums::recordText("opportunity_stage", QString::fromLatin1(stage)));
    setHeadWidget(m_stages);
    connect(m_stages, &SegmentedSwitch::currentChanged, this, [this](int index) {
        const QByteArray stage = openStages.value(index);
        if (!m_showing && form().isLoaded() && stage != form().storedValue("stage").toString().toLatin1()) {
            Q_EMIT stageChosen(record(), stage);
            refreshHead(); // the switch follows the database, not the click
        }
    });
    connect(this, &InspectorFrame::subtitleActivated, this, [this] { this->shell().openRecord("company", form().storedValue("customer_company_id").toUuid()); });
    connect(m_details, &OpportunityDetails::changed, this, &OpportunityInspector::fill);
    connect(m_details, &OpportunityDetails::changed, this, &OpportunityInspector::readyChanged);
    connect(m_details, &OpportunityDetails::failed, this, [this](const AppError &error) {
        this->shell().showError([] { return tr("What was done about the opportunity could not be read."); }, error);
    });
    connect(m_history, &StageHistory::changed, this, &OpportunityInspector::readyChanged);
    connect(m_history, &StageHistory::failed, this, [this](const AppError &error) { this->shell().showError([] { return tr("The stages could not be read."); }, error); });
    buildFoot();
    build();
}

RecordInspector::Words OpportunityInspector::words() const
{
    return {tr("This opportunity is not there any more"), tr("The opportunity could not be read."), [] { return tr("The opportunity was not saved."); }, [] { return tr("The opportunity was not created."); }};
}

// What is done with an opportunity most: talk, and move it on.
void OpportunityInspector::buildFoot()
{
    const std::pair<const char *, const char *> kinds[] = {{"customers.logCall", "CALL"}, {"customers.logEmail", "EMAIL"}};
    for (const auto &[id, type] : kinds) {
        QAction *action = shell().action(id);
        if (!action)
            continue;
        auto *button = Buttons::small(Enums::recordText("interaction_type", QString::fromLatin1(type)), ButtonVariant::Default,
            interactionIcon(QString::fromLatin1(type)));
        button->setObjectName(QString::fromLatin1(id));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        addFootWidget(button);
        m_footButtons.append({button, QString::fromLatin1(type)});
    }
    if (shell().action("customers.logMeeting") || shell().action("customers.newTask")) {
        m_more = Buttons::icon(QStringLiteral("overflow-menu"), QString());
        m_more->setObjectName(QStringLiteral("moreButton"));
        connect(m_more, &QAbstractButton::clicked, this, &OpportunityInspector::showMore);
        addFootWidget(m_more);
    }
    addFootStretch();
    if (!Permissions(shell().session()).may("opportunities.write"))
        return;
    m_move = Buttons::small(QString());
    m_move->setObjectName(QStringLiteral("moveToButton"));
    connect(m_move, &QPushButton::clicked, this, [this] { Q_EMIT movesWanted(form().id(), m_move->mapToGlobal(QPoint(0, 0))); });
    addFootWidget(m_move);
}

void OpportunityInspector::showMore()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("moreMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const char *id : {"customers.logMeeting", "customers.logInteraction", "customers.newTask"})
        if (QAction *action = shell().action(id))
            menu->addAction(action);
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(m_more->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void OpportunityInspector::nameFoot()
{
    for (const auto &[button, type] : std::as_const(m_footButtons)) {
        button->setText(Enums::recordText("interaction_type", type));
        button->setToolTip(plainToolTip(shell().action(button->objectName().toLatin1())->text()));
    }
    if (m_move)
        m_move->setText(tr("Move to\u2026"));
    if (m_more)
        Buttons::setName(m_more, tr("More to do about it"));
    setFootVisible(true);
}

void OpportunityInspector::setUpForm(RecordFormView &view)
{
    view.setColumns(opportunityFormColumns);
    view.setDueColumns({"expected_close_date"});
}

void OpportunityInspector::addFigures()
{
    QBoxLayout *figures = addSection({});
    auto *row = new QHBoxLayout;
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    left->addWidget(new PlainLabel(tr("Amount"), FontRole::Caption, Token::Text2));
    m_amount = new PlainLabel(QString(), FontRole::KeyFigureInspector);
    m_amount->setTabular(true);
    left->addWidget(m_amount);
    m_weightedLabel = new PlainLabel(QString(), FontRole::Caption, Token::Text2);
    right->addWidget(m_weightedLabel);
    m_weighted = new PlainLabel(QString(), FontRole::KeyFigureInspector);
    m_weighted->setTabular(true);
    right->addWidget(m_weighted);
    row->addLayout(left, 1);
    row->addLayout(right, 1);
    figures->addLayout(row);
    if (shell().session().may("opportunities.write"))
        editOnClick(m_amount, "amount");
}

void OpportunityInspector::addSections(RecordFormView &view)
{
    nameFoot();
    for (int i = 0; i < openStages.size(); ++i)
        m_stages->setSegmentText(i, Enums::recordText("opportunity_stage", QString::fromLatin1(openStages.at(i))));
    m_stages->setAccessibleName(tr("Stage"));
    m_stages->show();
    addFigures();
    addSection({})->addWidget(&view);
    m_tasks = addSection(tr("Next tasks"), {}, plusFor(shell().action("customers.newTask")));
    m_track = new StageTrack(*m_history);
    connect(m_track, &StageTrack::opened, this, &OpportunityInspector::historyWanted);
    addSection(tr("Time in stage"))->addWidget(m_track);
    m_activity = addSection(tr("Activity"), {}, plusFor(shell().action("customers.logInteraction")));
    fill();
}

void OpportunityInspector::forgetSections()
{
    m_amount = m_weighted = m_weightedLabel = nullptr;
    m_track = nullptr;
    m_tasks = m_activity = nullptr;
}

void OpportunityInspector::showRights()
{
    RecordInspector::showRights();
    if (!view())
        return;
    const QString why = readOnlyReason();
    m_stages->setEnabled(why.isEmpty());
    m_stages->setToolTip(plainToolTip(why));
}

RecordContext OpportunityInspector::context() const
{
    RecordContext context;
    context.opportunity = form().id();
    if (form().isLoaded()) {
        context.customer = form().storedValue("customer_company_id").toUuid();
        context.customerName = form().text("customer_company_id");
        context.contact = form().storedValue("contact_person_id").toUuid();
        context.contactName = context.contact.isNull() ? QString() : form().text("contact_person_id");
    }
    return context;
}

bool OpportunityInspector::isAroundReady() const
{
    return !m_details->isLoading() && !m_history->isLoading();
}

void OpportunityInspector::readAround(const QUuid &id)
{
    m_details->setOpportunity(id);
    m_history->setOpportunity(id);
}

void OpportunityInspector::showHead()
{
    if (!form().isLoaded() || isNew())
        return;
    const QByteArray stage = form().storedValue("stage").toString().toLatin1();
    setTitle(form().title());
    setSubtitle(form().text("customer_company_id"), isClosedStage(stage) ? Enums::recordText("opportunity_stage", QString::fromLatin1(stage)) : QString());
    m_showing = true;
    m_stages->setCurrentIndex(int(openStages.indexOf(stage)));
    m_showing = false;
    const QString amount = form().storedValue("amount").toString();
    const QByteArray currency = form().storedValue("currency").toString().toLatin1();
    const QString dash = QStringLiteral("\u2013");
    m_amount->setText(amount.isEmpty() ? dash : NumberFormat::money(amount, currency));
    const QVariant own = form().storedValue("probability");
    const int percent = own.isNull() ? form().storedValue("stage_probability").toInt() : own.toInt();
    view()->setEmptyText("probability", tr("%1 by default").arg(NumberFormat::percent(QString::number(percent)))); // of the stage
    m_weightedLabel->setText(tr("Weighted, %1").arg(NumberFormat::percent(QString::number(percent))));
    const std::optional<Decimal> exact = Decimal::fromText(amount);
    const std::optional<Decimal> weighted = exact ? exact->times(Decimal(percent, 2)) : std::nullopt;
    const std::optional<Decimal> rounded = weighted ? weighted->rescaled(2) : std::nullopt;
    m_weighted->setText(rounded ? NumberFormat::money(rounded->toText(), currency) : dash);
}

void OpportunityInspector::newOpportunity(const RecordContext &about)
{
    m_stages->hide();
    QVariantMap known{{QStringLiteral("stage"), QStringLiteral("PROSPECTING")}, {QStringLiteral("owner_id"), shell().session().userId},
        {QStringLiteral("owner_name"), shell().session().displayName}, {QStringLiteral("currency"), shell().session().currency}};
    if (!about.customer.isNull()) {
        known.insert(QStringLiteral("customer_company_id"), about.customer);
        known.insert(QStringLiteral("company_name"), about.customerName);
    }
    beginNew(tr("New opportunity"), newOpportunityColumns, known, tr("Create opportunity"), "sales.newOpportunity");
}

void OpportunityInspector::fill()
{
    if (!m_tasks)
        return;
    clearSection(m_tasks);
    clearSection(m_activity);
    for (const OpportunityDetails::Task &task : m_details->tasks()) {
        auto *row = new InspectorRow(InspectorRow::task(task.title, task.due, shell().session().may("tasks.write")));
        connect(row, &InspectorRow::checked, this, [this, task] { Q_EMIT taskChecked(task.id, task.version, task.title); });
        m_tasks->addWidget(row);
    }
    if (m_details->tasks().isEmpty())
        m_tasks->addWidget(new PlainLabel(tr("Nothing to do"), FontRole::Secondary, Token::Text3));
    for (const OpportunityDetails::Activity &event : m_details->activity()) {
        const QDate day = DateFormat::dayOf(event.when);
        QString kind = Enums::recordText("interaction_type", event.type);
        if (event.minutes > 0)
            kind += QStringLiteral(", ") + DateFormat::minutes(event.minutes);
        m_activity->addWidget(new InspectorRow({.icon = interactionIcon(event.type), .title = kind, .secondary = event.text,
            .fact = day.isValid() ? DateFormat::relativeInstant(event.when.toDateTime(), Clock::now()) : DateFormat::oddText(event.when), .tooltip = DateFormat::fullInstant(event.when.toDateTime())}));
    }
    if (m_details->activity().isEmpty())
        m_activity->addWidget(new PlainLabel(tr("Nothing yet"), FontRole::Secondary, Token::Text3));
}

} // namespace punte
