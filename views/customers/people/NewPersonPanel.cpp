// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/people/NewPersonPanel.h"

#include "models/db/Session.h"
#include "views/components/NewRecordForm.h"
#include "views/components/RecordFormView.h"
#include "views/components/ShellServices.h"
#include "views/customers/people/DuplicateStrip.h"

#include <QBoxLayout>
#include <QEvent>

namespace punte {

static const QList<QByteArray> newPersonColumns{"first_name", "last_name", "salutation", "customer_company_id", "position", "department", "phone", "email",
    "is_decision_maker", "preferred_language", "tags", "notes"};

NewPersonPanel::NewPersonPanel(ShellServices &shell, const EditorSources &sources, QWidget *parent)
    : InspectorFrame(parent)
    , m_shell(shell)
    , m_sources(sources)
{
    setObjectName(QStringLiteral("newPersonPanel"));
    connect(this, &InspectorFrame::closeRequested, this, [this] { setWanted(false); });
}

void NewPersonPanel::begin(const QUuid &company, const QString &companyName, const QString &phone)
{
    clearSections();
    setTitle(tr("New person"));
    QVariantMap defaults{{QStringLiteral("is_decision_maker"), false}};
    if (!company.isNull())
        defaults.insert({{QStringLiteral("customer_company_id"), company}, {QStringLiteral("company_name"), companyName}});
    if (!phone.isEmpty())
        defaults.insert(QStringLiteral("phone"), phone);
    m_form = new NewRecordForm(m_shell, FieldCatalogue::instance().table("contacts"), newPersonColumns, defaults, m_sources);
    m_form->setTexts(tr("Create person"), [] { return tr("The person was not created."); });
    m_form->addNote(new DuplicateStrip(m_shell, "contact", *m_form->view()));
    connect(m_form, &NewRecordForm::cancelled, this, &NewPersonPanel::end);
    connect(m_form, &NewRecordForm::created, this, [this](const QUuid &id, const QUuid &action) {
        end();
        Q_EMIT personCreated(id, action);
    });
    addSection({})->addWidget(m_form);
    m_form->setCommand("customers.newPerson");
    setWanted(true);
    m_form->focusFirst();
}

void NewPersonPanel::end()
{
    m_form = nullptr;
    setWanted(false);
    // The form that asks for its own end is still on the stack.
    QMetaObject::invokeMethod(this, [this] {
        if (!m_form)
            clearSections();
    }, Qt::QueuedConnection);
}

void NewPersonPanel::setWanted(bool wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    Q_EMIT wantedChanged(wanted);
}

void NewPersonPanel::changeEvent(QEvent *event)
{
    InspectorFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_form && m_wanted)
        begin();
}

} // namespace punte
