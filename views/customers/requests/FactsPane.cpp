// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/requests/FactsPane.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "models/customers/RequestCommands.h"
#include "models/customers/RequestText.h"
#include "models/db/Session.h"
#include "models/records/Permissions.h"
#include "models/records/RecordForm.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordFormController.h"
#include "views/components/RecordFormView.h"
#include "views/components/ShellServices.h"
#include "views/components/recordpage/RecordTab.h"
#include "views/components/recordpage/RecordTabRegistry.h"
#include "views/theme/Theme.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace punte {

static constexpr int factRows = 5;
static const QList<QByteArray> requestColumns{"subject", "assigned_to", "due_at", "priority", "contact_person_id"};

/// To the minute within a day: that is what a promise is measured by.
static QString took(qint64 seconds)
{
    return seconds < 24 * 3600 ? DateFormat::minutes(int(seconds / 60)) : RequestText::span(seconds);
}

FactsPane::FactsPane(ShellServices &shell, const EditorSources &sources, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_sources(sources)
    , m_form(new RecordForm(shell.database(), RequestCommands::table(), this))
    , m_place(new QVBoxLayout)
    , m_company(Buttons::push(QString(), ButtonVariant::Link))
{
    setObjectName(QStringLiteral("requestFacts"));
    m_company->setObjectName(QStringLiteral("requestCompany"));
    const Theme &theme = Theme::instance();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(0);
    grid->setColumnMinimumWidth(0, theme.px(126)); // under the values of the form above
    grid->setVerticalSpacing(theme.px(8));
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < factRows; ++row) {
        m_names.append(new PlainLabel(QString(), FontRole::Secondary, Token::Text2));
        m_values.append(new PlainLabel(QString(), FontRole::Body));
        m_values.last()->setObjectName(QStringLiteral("requestFact%1").arg(row));
        m_values.last()->setTabular(true);
        m_values.last()->setWordWrap(true);
        m_values.last()->setMaximumLines(2);
        grid->addWidget(m_names.last(), row, 0, Qt::AlignTop);
        grid->addWidget(m_values.last(), row, 1);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(14), theme.px(12), theme.px(14), theme.px(12));
    column->setSpacing(theme.px(12));
    column->addWidget(m_company, 0, Qt::AlignLeft);
    column->addLayout(m_place);
    column->addLayout(grid);
    for (const RecordTabInfo &info : RecordTabRegistry::instance().tabs("request:beside")) {
        if (!info.permission.isEmpty() && !shell.session().may(info.permission))
            continue;
        m_beside.append(info.create(shell, this));
        column->addWidget(m_beside.last());
        connect(m_beside.last(), &RecordTab::readyChanged, this, &FactsPane::readyChanged);
    }
    column->addStretch();
    connect(m_company, &QPushButton::clicked, this, &FactsPane::customerWanted);
    connect(m_form, &RecordForm::loaded, this, [this] {
        m_reading = false;
        showRights();
        m_view->setVisible(true);
        Q_EMIT readyChanged();
        QMetaObject::invokeMethod(this, [this] { // once the form has taken the values
            if (const QByteArray wanted = std::exchange(m_wanted, {}); !wanted.isEmpty() && m_form->isLoaded())
                m_view->editField(wanted);
        }, Qt::QueuedConnection);
    });
    connect(m_form, &RecordForm::missing, this, &FactsPane::endReading);
    connect(m_form, &RecordForm::failed, this, &FactsPane::endReading);
    retranslate();
}

void FactsPane::build()
{
    if (m_controller)
        m_controller->keepTyped();
    delete m_controller;
    delete m_view;
    m_view = new RecordFormView(m_form->tableInfo(), RecordFormView::Mode::InPlace);
    m_view->setObjectName(QStringLiteral("requestForm"));
    m_view->setSources(m_sources);
    m_view->setColumns(requestColumns);
    m_view->setHeadColumns({"subject"});
    m_view->setEmptyText("assigned_to", tr("nobody yet"));
    m_place->addWidget(m_view);
    m_view->setVisible(m_form->isLoaded());
    m_controller = new RecordFormController(m_shell, *m_form, *m_view, m_sources, this);
    m_controller->setAttempted([] { return tr("The request was not changed."); });
    connect(m_view, &RecordFormView::headEdited, this, [this] { m_view->focusFirst(); });
    connect(m_view, &RecordFormView::linkActivated, this, [this](const QByteArray &column, const QVariant &raw) {
        if (column == "contact_person_id")
            m_shell.openRecord("contact", raw.toUuid());
    });
    showRights();
}

void FactsPane::setFacts(const RequestFacts &facts)
{
    m_facts = facts;
    for (RecordTab *each : std::as_const(m_beside))
        each->setRecord(facts.item.id);
    const bool another = !facts.item.id.isNull() && facts.item.id != m_form->id();
    if (another) {
        m_reading = true;
        m_form->load(facts.item.id);
    }
    m_view->setVisible(!another && !facts.item.id.isNull() && m_form->isLoaded());
    showFacts();
}

void FactsPane::endReading()
{
    m_reading = false;
    m_wanted.clear();
    Q_EMIT readyChanged();
}

bool FactsPane::isReady() const
{
    return !m_reading && std::ranges::all_of(m_beside, [](const RecordTab *each) { return each->isReady(); });
}

void FactsPane::edit(const QByteArray &column)
{
    if (m_form->isLoaded() && m_form->id() == m_facts.item.id)
        m_view->editField(column);
    else
        m_wanted = column;
}

void FactsPane::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showRights();
}

void FactsPane::showRights()
{
    const Permissions permissions(m_shell.session());
    const QString why = permissions.explanation("interactions.write", m_form->storedValue("assigned_to").toUuid());
    m_view->setWritable(why.isEmpty() && !m_readOnly, why);
}

void FactsPane::showFacts()
{
    const RequestItem &item = m_facts.item;
    const QDateTime now = Clock::now();
    m_company->setText(plainButtonText(item.company));
    m_company->setVisible(!item.company.isEmpty());
    m_values.at(0)->setText(RequestText::answer(item, now));
    m_values.at(0)->setToken(item.isOverdue(now) ? Token::Danger : Token::Text1);
    m_values.at(1)->setText(m_facts.firstAnswer.isValid() ? tr("after %1").arg(took(item.at.secsTo(m_facts.firstAnswer))) : tr("not yet"));
    m_values.at(2)->setText(m_facts.negotiation.isEmpty() ? tr("nothing") : NumberFormat::money(m_facts.negotiation, m_facts.currency.toLatin1()));
    m_values.at(3)->setText(tr("%Ln in 12 months", nullptr, m_facts.earlier));
    m_values.at(4)->setText(NumberFormat::integer(m_facts.earlierOpen));
    for (int row = 0; row < factRows; ++row) {
        m_names.at(row)->setVisible(!item.id.isNull());
        m_values.at(row)->setVisible(!item.id.isNull());
    }
}

void FactsPane::retranslate()
{
    const QStringList names{tr("Answer"), tr("First answer"), tr("In negotiation"), tr("Further requests"), tr("Of these open")};
    for (int row = 0; row < factRows; ++row)
        m_names.at(row)->setText(names.at(row));
    m_company->setAccessibleDescription(tr("Opens the customer"));
    for (RecordTab *each : std::as_const(m_beside))
        each->retranslate();
    build();
    showFacts();
}

} // namespace punte
