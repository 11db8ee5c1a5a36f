// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/outcome/LearningPage.h"

#include "models/core/Clock.h"
#include "models/core/NumberFormat.h"
#include "models/db/Reading.h"
#include "models/db/SqlStore.h"
#include "models/db/WhenLive.h"
#include "models/decisions/outcome/LearningModel.h"
#include "models/records/Enums.h"
#include "models/records/Filter.h"
#include "views/components/FilterChip.h"
#include "views/components/InspectorFrame.h"
#include "views/components/InspectorRow.h"
#include "views/components/LoadingState.h"
#include "views/components/PanelFrame.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/components/charts/Chart.h"
#include "views/decisions/outcome/LearnedCasesTable.h"
#include "views/decisions/outcome/LearningCharts.h"
#include "views/decisions/outcome/LearningText.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QScrollArea>
#include <QStackedLayout>

namespace punte {

namespace {
constexpr int learningMonths[]{0, 24, 12, 6}; // 0 = whenever
constexpr int apartShown = 8;
} // namespace

LearningPage::LearningPage(ShellServices &services, QWidget *parent)
    : Page("decision_learning", services, parent)
    , m_model(new LearningModel(services.database(), services.changeFeed(), this))
    , m_people(new Reading(services.database(), this))
    , m_bar(new QWidget)
    , m_type(new QComboBox)
    , m_tier(new QComboBox)
    , m_decider(new QComboBox)
    , m_period(new QComboBox)
    , m_stack(new QStackedLayout(this))
    , m_body(new QWidget)
    , m_loading(new LoadingState)
    , m_error(new ErrorState)
    , m_empty(new EmptyState)
    , m_given(new PanelFrame(QStringLiteral("\u2013")))
    , m_byTier(new Chart)
    , m_byDecider(new Chart)
    , m_apart(new QVBoxLayout)
    , m_givenWords(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_cases(new PanelFrame(QStringLiteral("\u2013")))
    , m_table(new LearnedCasesTable)
{
    setObjectName(QStringLiteral("learningPage"));
    buildBar();
    buildBody();
    m_loading->waitFor(*m_model);
    connect(m_error, &ErrorState::retryRequested, m_model, &LearningModel::load);
    connect(m_model, &LearningModel::changed, this, [this] {
        showAll();
        Q_EMIT readyChanged();
        Q_EMIT statusFiguresChanged();
    });
    connect(m_model, &LearningModel::failed, this, [this](const AppError &error) {
        if (m_model->isLoaded())
            shell().showError([] { return tr("The cases could not be read."); }, error);
    });
    const auto openCase = [this](const QVariant &rows) { shell().openRecord("decision", rows.toUuid()); };
    connect(m_prediction.chart, &Chart::opened, this, openCase);
    connect(m_impact.chart, &Chart::opened, this, openCase);
    connect(m_table, &LearnedCasesTable::caseOpened, this, [this](const QUuid &id) { shell().openRecord("decision", id); });
    connect(m_byTier, &Chart::opened, this, [this](const QVariant &rows) { m_tier->setCurrentIndex(std::max(0, m_tier->findData(rows))); });
    connect(m_byDecider, &Chart::opened, this, [this](const QVariant &rows) { m_decider->setCurrentIndex(std::max(0, m_decider->findData(QUuid::fromString(rows.toString())))); });
    retranslate();
}

QString LearningPage::titleText() const { return tr("Learning"); }

QList<StatusFigure> LearningPage::statusFigures() const
{
    return m_model->isLoaded() ? QList<StatusFigure>{{QString(), LearningText::cases(m_model->learning().count)}} : QList<StatusFigure>();
}

LearningFilter LearningPage::filter() const
{
    LearningFilter filter;
    filter.similarTo = m_similarTo;
    filter.decisionType = m_type->currentData().toByteArray();
    filter.tier = m_tier->currentData().toByteArray();
    filter.decider = m_decider->currentData().toUuid();
    if (const int months = m_period->currentData().toInt(); months > 0)
        filter.from = Clock::today().addMonths(-months);
    return filter;
}

void LearningPage::chosen()
{
    if (m_activated)
        m_model->setFilter(filter());
}

QJsonObject LearningPage::saveState() const
{
    return {{QStringLiteral("type"), m_type->currentData().toString()}, {QStringLiteral("tier"), m_tier->currentData().toString()},
        {QStringLiteral("decider"), m_decider->currentData().toUuid().toString(QUuid::WithoutBraces)}, {QStringLiteral("months"), m_period->currentData().toInt()}};
}

void LearningPage::restoreState(const QJsonObject &state)
{
    const auto choose = [](QComboBox *box, const QVariant &wanted) { box->setCurrentIndex(std::max(0, box->findData(wanted))); };
    choose(m_type, state.value(QStringLiteral("type")).toString());
    choose(m_tier, state.value(QStringLiteral("tier")).toString());
    choose(m_period, state.value(QStringLiteral("months")).toInt());
    m_wantedDecider = QUuid::fromString(state.value(QStringLiteral("decider")).toString());
}

void LearningPage::activate()
{
    if (!m_activated) {
        m_activated = true;
        readDeciders();
    }
    m_model->setWatched(true);
    m_model->setFilter(filter());
}

void LearningPage::deactivate() { m_model->setWatched(false); }

void LearningPage::openFilter(const Filter &wanted)
{
    m_similarTo = {};
    m_similarTitle.clear();
    m_wantedDecider = {};
    for (const FilterTerm &term : wanted.terms) {
        if (term.column == "similar_to") {
            m_similarTo = term.values.value(0).toUuid();
            m_similarTitle = term.values.value(1).toString();
        }
    }
    for (QComboBox *each : {m_type, m_tier, m_decider, m_period})
        each->setCurrentIndex(0);
    m_similar->setTexts(tr("Like"), m_similarTitle);
    m_similar->setVisible(!m_similarTo.isNull());
    m_model->setFilter(filter());
}

void LearningPage::readDeciders()
{
    Request request;
    request.statements = {SqlStore::instance().statement("decisions/list_learning_deciders", {})};
    m_people->ask(request, [this](const BatchResult &result) {
        if (result) {
            m_deciders.clear();
            const ResultSet &rows = result->first();
            for (int i = 0; i < rows.rows.size(); ++i)
                m_deciders.append({rows.value(i, u"id").toUuid(), rows.value(i, u"name").toString()});
            fillCombos();
        } else {
            whenLiveAgain(shell().database(), this, [this] { readDeciders(); });
        }
        Q_EMIT readyChanged();
    });
}

bool LearningPage::isReady() const
{
    return m_activated && !m_people->isRunning() && !m_model->isLoading() && (m_model->isLoaded() || m_model->error());
}

// The choices in the window's language; what is chosen stays.
void LearningPage::fillCombos()
{
    const auto fill = [](QComboBox *box, const QString &all, const QList<std::pair<QVariant, QString>> &choices) {
        const QVariant chosenData = box->currentData();
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItem(all);
        for (const auto &[code, text] : choices)
            box->addItem(text, code);
        box->setCurrentIndex(chosenData.isValid() ? std::max(0, box->findData(chosenData)) : 0);
    };
    const auto codes = [](const char *name) {
        QList<std::pair<QVariant, QString>> all;
        for (const EnumValue &each : Enums::values(name))
            all.append({QString::fromLatin1(each.code), Enums::recordText(name, QString::fromLatin1(each.code))});
        return all;
    };
    fill(m_type, tr("All types"), codes("decision_type"));
    fill(m_tier, tr("All tiers"), codes("customer_tier"));
    QList<std::pair<QVariant, QString>> people, periods;
    for (const auto &[id, name] : std::as_const(m_deciders))
        people.append({id, name});
    fill(m_decider, tr("Whoever decided"), people);
    for (const int months : learningMonths)
        if (months > 0)
            periods.append({months, tr("Last %n months", nullptr, months)});
    fill(m_period, tr("Whenever decided"), periods);
    if (!m_wantedDecider.isNull() && !m_deciders.isEmpty())
        m_decider->setCurrentIndex(std::max(0, m_decider->findData(std::exchange(m_wantedDecider, QUuid()))));
}

void LearningPage::showCard(const Card &card, bool enough, const ChartData &figures, const QString &words)
{
    const bool drawn = enough && figures.hasValues();
    card.chart->setVisible(drawn);
    if (drawn)
        card.chart->setData(figures);
    card.words->setText(enough ? words : LearningText::notEnough(m_model->learning().count));
}

void LearningPage::showAll()
{
    const Learning &learning = m_model->learning();
    const bool enough = learning.isEnough();
    const QString cases = LearningText::cases(learning.count);
    for (PanelFrame *each : {m_prediction.frame, m_choice.frame, m_confidence.frame, m_impact.frame, m_given, m_cases})
        each->setNote(m_model->isLoaded() ? cases : QString());
    QString held = LearningText::correlation(learning);
    if (learning.predictionMiss && learning.rankCorrelation)
        held = tr("Rank correlation %1; value and satisfaction lay %2 points apart.").arg(LearningText::figure(*learning.rankCorrelation, 2), LearningText::figure(*learning.predictionMiss, 1));
    showCard(m_prediction, enough, LearningCharts::prediction(learning), held);
    showCard(m_choice, enough, LearningCharts::choice(learning), LearningText::firstChoice(learning) + u' ' + LearningText::otherChoice(learning));
    showCard(m_confidence, enough, LearningCharts::confidence(learning), LearningText::confidence(learning));
    const QByteArray currency = learning.impact.isEmpty() ? QByteArray() : learning.impact.first().currency;
    QStringList sums;
    for (const ImpactFacts &each : learning.impact)
        sums << LearningText::impact(each);
    showCard(m_impact, enough, LearningCharts::impact(learning, currency), sums.isEmpty() ? tr("No actual costs are known yet.") : sums.join(u'\n'));
    showGiven(enough);
    m_table->setCases(learning.cases);
    m_table->setVisible(!learning.cases.isEmpty());
    showState();
}

// Rows are made anew: the ones that stand out most, each opens its case.
void LearningPage::showGiven(bool enough)
{
    const Learning &learning = m_model->learning();
    for (Chart *each : {m_byTier, m_byDecider}) {
        each->setVisible(enough);
        if (enough)
            each->setData(LearningCharts::given(learning, each == m_byTier ? "tier" : "decider"));
    }
    InspectorFrame::clearSection(m_apart);
    for (const ApartCase &each : enough ? learning.apart.first(std::min<qsizetype>(apartShown, learning.apart.size())) : QList<ApartCase>()) {
        auto *row = new InspectorRow({.icon = QStringLiteral("data-warning"), .title = LearningText::apart(each), .secondary = each.customer + QStringLiteral(", ") + each.title,
            .fact = Enums::recordText("customer_tier", QString::fromLatin1(each.tier))});
        connect(row, &InspectorRow::opened, this, [this, id = each.id] { shell().openRecord("decision", id); });
        m_apart->addWidget(row);
    }
    m_givenWords->setText(!enough                   ? LearningText::notEnough(learning.count)
                          : learning.apart.isEmpty() ? tr("No case stands apart from the others of its type.")
                                                     : tr("%n cases got clearly more or less than the others of their type.", nullptr, int(learning.apart.size())));
}

void LearningPage::showState()
{
    QWidget *wanted = m_body->parentWidget();
    while (wanted && wanted->parentWidget() != this)
        wanted = wanted->parentWidget();
    if (!m_model->isLoaded() && m_model->error() && !m_model->isLoading()) {
        m_error->setError(*m_model->error());
        wanted = m_error;
    } else if (!m_model->isLoaded()) {
        wanted = m_loading;
    } else if (m_model->learning().count == 0 && m_model->filter() == LearningFilter()) {
        wanted = m_empty;
    }
    if (wanted && m_stack->currentWidget() != wanted)
        showInPlaceOf(*m_body, wanted, *m_stack);
}

QList<Scene> LearningPage::scenes()
{
    return {{"few", [this] { m_type->setCurrentIndex(m_type->findData(QStringLiteral("contract_modification"))); }, [this] { m_type->setCurrentIndex(0); }}};
}

void LearningPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    m_type->setFocus(event->reason());
}

} // namespace punte
