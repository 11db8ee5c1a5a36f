// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/people/RoleDatesPopup.h"

#include "models/records/SaveRequest.h"
#include "models/records/Saves.h"
#include "views/components/Buttons.h"
#include "views/components/DateEdit.h"
#include "views/components/EditorGrid.h"
#include "views/components/GridDraft.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/customers/people/RoleText.h"

#include <QBoxLayout>

namespace punte {

RoleDatesPopup::RoleDatesPopup(ShellServices &shell, const PersonDetails::Role &role, const QUuid &id, const QString &person, QWidget *anchor)
    : PopupFrame(anchor)
    , m_shell(shell)
    , m_role(role)
    , m_person(person)
    , m_grid(new EditorGrid({}))
{
    setObjectName(QStringLiteral("roleDatesPopup"));
    setFixedWidth(Theme::instance().px(340));
    content()->addWidget(new PlainLabel(RoleText::what(role), FontRole::PanelTitle));
    content()->addWidget(m_grid);
    const auto add = [this](const char *column, const QString &label, const QVariant &value) {
        ValueEditor *edit = m_grid->addEditor(looseField(column, FieldKind::Date), label);
        static_cast<DateEdit *>(edit)->setHint(DateHint::Past);
        edit->setValue(value);
    };
    add("valid_from", tr("Since"), role.from);
    if (!role.until.isNull()) // an open role is ended by "Moved to ..."
        add("valid_until", tr("Until"), role.until);
    m_draft = new GridDraft(shell, *m_grid, {.form = "role_dates_" + role.id.toByteArray(QUuid::WithoutBraces), .record = id, .title = person, .kind = "contact"});
    auto *foot = new QHBoxLayout;
    auto *cancel = Buttons::push(tr("Cancel"));
    auto *keep = Buttons::push(tr("Keep"), ButtonVariant::Primary);
    keep->setObjectName(QStringLiteral("keepDatesButton"));
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(keep);
    content()->addLayout(foot);
    const auto giveUp = [this] {
        m_draft->drop();
        closePopup();
    };
    connect(cancel, &QPushButton::clicked, this, giveUp);
    connect(keep, &QPushButton::clicked, this, &RoleDatesPopup::save);
    connect(m_grid, &EditorGrid::committed, this, &RoleDatesPopup::save);
    connect(m_grid, &EditorGrid::cancelled, this, giveUp);
}

void RoleDatesPopup::save()
{
    std::optional<QVariantMap> values = m_grid->values();
    if (!values)
        return;
    for (const char *column : {"valid_from", "valid_until"})
        if (m_grid->editor(column) && !values->contains(QLatin1String(column)))
            values->insert(QLatin1String(column), QVariant());
    const QVariant from = values->value(QStringLiteral("valid_from"));
    const QVariant until = values->value(QStringLiteral("valid_until"));
    if (from.toDate().isValid() && until.toDate().isValid() && until.toDate() < from.toDate()) {
        m_grid->showMessage(tr("The end lies before the beginning."), m_grid->editor("valid_until"));
        return;
    }
    const QUuid action = Saves::newId();
    const ActionLabel label{"edit", {{QStringLiteral("subject"), m_person}, {QStringLiteral("table"), QStringLiteral("crm.contact_persons")}}};
    const Statement update = Saves::update("crm.contact_roles", {{m_role.id, m_role.version, *values}}, action, label);
    sendSave(m_shell.database(), this, update, action, [this](const Result<QUuid> &done) {
        if (!done)
            return m_grid->showMessage(done.error().what);
        m_draft->drop();
        m_shell.showToast([] { return tr("Dates changed"); }, *done);
        closePopup();
    });
}

} // namespace punte
