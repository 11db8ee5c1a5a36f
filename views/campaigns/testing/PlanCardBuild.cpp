// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PlanCard that makes and fills its fields.
#include "views/campaigns/testing/PlanCard.h"

#include "models/campaigns/testing/TestAudience.h"
#include "views/campaigns/testing/TestText.h"
#include "views/components/Buttons.h"
#include "views/components/EditorGrid.h"
#include "views/components/PanelFrame.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/components/ValueEditor.h"

#include <QBoxLayout>

namespace punte {

static FieldCheck checkDays(const QVariant &typed)
{
    const int days = typed.toString().toInt();
    return days >= 1 && days <= 180 ? FieldCheck{FieldCheck::Level::Ok, {}, typed} : FieldCheck{FieldCheck::Level::Error, PlanCard::tr("From 1 to 180 days."), {}};
}

static FieldCheck checkOpenShare(const QVariant &typed)
{
    const double share = typed.toString().toDouble();
    return share > 0 && share < 100 ? FieldCheck{FieldCheck::Level::Ok, {}, typed} : FieldCheck{FieldCheck::Level::Error, PlanCard::tr("Above 0 and below 100."), {}};
}

static FieldCheck checkPower(const QVariant &typed)
{
    const double power = typed.toString().toDouble();
    return power >= 50 && power <= 99.9 ? FieldCheck{FieldCheck::Level::Ok, {}, typed} : FieldCheck{FieldCheck::Level::Error, PlanCard::tr("From 50 to 99.9."), {}};
}

PlanCard::PlanCard(ShellServices &shell, const CampaignTests &tests, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_tests(tests)
    , m_audience(new TestAudience(shell.database(), this))
    , m_form(new PanelFrame(QStringLiteral("\u2013")))
    , m_need(new PanelFrame(QStringLiteral("\u2013")))
    , m_number(new PlainLabel(QString(), FontRole::Hero, Token::Text1))
    , m_numberWords(new PlainLabel(QString(), FontRole::Body, Token::Text2))
    , m_here(new PlainLabel(QString(), FontRole::BodyMedium, Token::Text1))
    , m_hint(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_save(Buttons::push(QString()))
    , m_start(Buttons::push(QString(), ButtonVariant::Primary))
    , m_delete(Buttons::push(QString(), ButtonVariant::Flat))
{
    setObjectName(QStringLiteral("planCard"));
    build();
    retranslate();
    connect(m_audience, &TestAudience::changed, this, &PlanCard::showNeed);
    connect(m_audience, &TestAudience::changed, this, &PlanCard::readyChanged);
}

void PlanCard::build()
{
    const Theme &theme = Theme::instance();
    m_number->setObjectName(QStringLiteral("planNeeded"));
    m_numberWords->setObjectName(QStringLiteral("planNeededWords"));
    m_here->setObjectName(QStringLiteral("planHere"));
    m_hint->setObjectName(QStringLiteral("planHint"));
    m_save->setObjectName(QStringLiteral("planSave"));
    m_start->setObjectName(QStringLiteral("planStart"));
    m_delete->setObjectName(QStringLiteral("planDelete"));
    m_number->setTabular(true);
    for (PlainLabel *label : {m_numberWords, m_here, m_hint})
        label->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(10));
    row->addWidget(m_form, 3);
    row->addWidget(m_need, 2);
    m_form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_need->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    row->setAlignment(m_form, Qt::AlignTop);
    row->setAlignment(m_need, Qt::AlignTop);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme.px(8));
    foot->addWidget(m_delete);
    foot->addStretch();
    foot->addWidget(m_save);
    m_form->content()->addLayout(foot);
    m_need->content()->setSpacing(theme.px(6));
    for (QWidget *each : {static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_numberWords), static_cast<QWidget *>(m_here), static_cast<QWidget *>(m_hint)})
        m_need->content()->addWidget(each);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(theme.px(8));
    for (int i = 0; i < 2; ++i) {
        auto *all = Buttons::small(QString());
        all->setObjectName(QStringLiteral("planAll%1").arg(i));
        connect(all, &QPushButton::clicked, this, [this, i] { sendToAll(i); });
        ways->addWidget(all);
        m_all.append(all);
    }
    ways->addStretch();
    m_need->content()->addLayout(ways);
    m_need->content()->addWidget(m_start, 0, Qt::AlignLeft);
    connect(m_save, &QPushButton::clicked, this, [this] { save({}); });
    connect(m_start, &QPushButton::clicked, this, &PlanCard::start);
    connect(m_delete, &QPushButton::clicked, this, &PlanCard::remove);
}

// One row for each text that the message says once per language.
void PlanCard::makeGrid()
{
    delete m_grid;
    m_grid = new EditorGrid({});
    m_grid->addEditor(looseField("name", FieldKind::Text, 200, true), tr("What is tried"));
    for (qsizetype i = 0; i < m_plan.variants.size(); ++i) {
        const QString name = m_plan.variants[i].name;
        m_grid->addEditor(looseField("label" + QByteArray::number(i), FieldKind::Text, 200), tr("%1 in words").arg(name));
        const QStringList codes = languages();
        for (const QString &language : codes) {
            const QString what = textKey() == QLatin1String("sms_body") ? tr("SMS of %1").arg(name) : tr("Subject %1").arg(name);
            m_grid->addEditor(looseField("text" + QByteArray::number(i) + language.toLatin1(), FieldKind::Text, 998),
                codes.size() > 1 ? tr("%1, %2", "subject, language").arg(what, language == QLatin1String("ro") ? tr("Romanian") : tr("English")) : what);
        }
    }
    Field metric = looseField("metric", FieldKind::Enum, 0, true);
    metric.enumName = "ab_metric";
    m_grid->addEditor(metric, tr("Success is a"));
    Field days = looseField("days", FieldKind::Integer, 0, true);
    days.check = checkDays;
    m_grid->addEditor(days, tr("Within days"));
    const auto share = [this](const char *column, const QString &label, FieldCheck (*check)(const QVariant &)) {
        Field field = looseField(column, FieldKind::Percent, 0, true);
        field.check = check;
        m_grid->addEditor(field, label);
    };
    share("baseline", tr("Usual rate, %"), checkOpenShare);
    share("worthwhile", tr("Worth knowing, points"), checkOpenShare);
    share("power", tr("Found in, % of tests"), checkPower);
    share("split", tr("%1 gets, %").arg(m_plan.variants.value(0).name), checkOpenShare);
    static_cast<QBoxLayout *>(m_form->content())->insertWidget(0, m_grid);
    m_grid->setEnabled(m_writable);
    connect(m_grid, &EditorGrid::edited, this, [this] {
        m_edited = true;
        showNeed();
        setButtons();
    });
    connect(m_grid, &EditorGrid::committed, this, [this] { save({}); });
}

void PlanCard::fill()
{
    const auto set = [this](const QByteArray &column, const QVariant &value) {
        if (ValueEditor *editor = m_grid->editor(column))
            editor->setValue(value);
    };
    const auto number = [](double value) { return value > 0 ? QVariant(QString::number(value, 'g', 8)) : QVariant(); };
    set("name", m_plan.name);
    for (qsizetype i = 0; i < m_plan.variants.size(); ++i) {
        const AbVariant &variant = m_plan.variants[i];
        set("label" + QByteArray::number(i), variant.label);
        for (const QString &language : languages()) {
            const QJsonObject part = variant.content.value(language).toObject();
            set("text" + QByteArray::number(i) + language.toLatin1(), part.contains(textKey()) ? part.value(textKey()).toString() : variant.content.value(textKey()).toString());
        }
    }
    set("metric", QString::fromLatin1(m_plan.metric));
    set("days", QString::number(m_plan.windowDays));
    set("baseline", number(m_plan.baseline));
    set("worthwhile", number(m_plan.worthwhile));
    set("power", number(m_plan.power));
    set("split", number(m_plan.variants.value(0).split));
}

void PlanCard::setButtons()
{
    m_save->setVisible(m_writable);
    m_save->setEnabled(m_edited || isNew());
    m_start->setVisible(m_writable);
    m_delete->setVisible(m_writable);
    m_delete->setText(isNew() ? tr("Drop") : tr("Delete"));
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        m_all[i]->setVisible(m_writable && !isNew());
        m_all[i]->setText(tr("Send %1 to all").arg(m_plan.variants.value(i).name));
        m_all[i]->setToolTip(plainToolTip(tr("The campaign's message takes this text, and the test is dropped.")));
    }
}

void PlanCard::retranslate()
{
    m_form->setTitle(tr("Plan of the test"));
    m_form->setNote(tr("by customer"));
    m_need->setTitle(tr("What it needs"));
    m_save->setText(tr("Save the plan"));
    if (m_grid) {
        const AbPlan kept = typed();
        const AbPlan stored = m_plan;
        m_plan = kept;
        makeGrid();
        fill();
        m_plan = stored;
    }
    showNeed();
    setButtons();
}

} // namespace punte
