// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/message/OrganisationPanel.h"

#include "models/db/Reading.h"
#include "models/db/SqlStore.h"
#include "views/components/Buttons.h"
#include "views/components/EditorGrid.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/components/ValueEditor.h"

#include <QBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>

namespace punte {

OrganisationPanel::OrganisationPanel(ShellServices &shell, QWidget *parent)
    : Panel(parent)
    , m_shell(shell)
    , m_reading(new Reading(shell.database(), this))
    , m_about(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_grid(new EditorGrid({}))
    , m_save(Buttons::push(QString(), ButtonVariant::Default))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::instance().px(8));
    m_about->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("saveOrganisation"));
    column->addWidget(m_about);
    column->addWidget(m_grid);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    m_grid->addEditor(looseField("legal_name", FieldKind::Text, 255), tr("Legal name"));
    m_grid->addEditor(looseField("address", FieldKind::LongText, 1000), tr("Postal address"));
    m_grid->addEditor(looseField("tax_id", FieldKind::Text, 50), tr("Tax ID"));
    m_grid->addEditor(looseField("phone", FieldKind::Text, 20), tr("Phone"));
    m_grid->setEnabled(false); // until it is read
    m_save->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &OrganisationPanel::save);
    connect(m_grid, &EditorGrid::committed, this, &OrganisationPanel::save);
    OrganisationPanel::retranslate();
}

void OrganisationPanel::activate()
{
    Request request;
    request.statements = {SqlStore::instance().statement("administration/read_organisation", {})};
    m_reading->ask(request, [this](const BatchResult &result) {
        if (!result) {
            m_shell.showError([] { return tr("The organisation could not be read."); }, result.error());
        } else if (!result->first().rows.isEmpty()) {
            const ResultSet &rows = result->first();
            m_version = rows.value(0, u"version").toInt();
            for (ValueEditor *editor : m_grid->editors())
                editor->setValue(rows.value(0, QString::fromLatin1(editor->field().column)));
            const bool may = rows.value(0, u"may_write").toBool();
            m_grid->setEnabled(may);
            m_save->setEnabled(may);
            m_save->setVisible(may);
        }
        Q_EMIT readyChanged();
    });
}

bool OrganisationPanel::isReady() const { return !m_reading->isRunning(); }

void OrganisationPanel::save()
{
    const std::optional<QVariantMap> values = m_grid->values();
    if (!values)
        return;
    QJsonObject object;
    for (auto it = values->begin(); it != values->end(); ++it)
        object.insert(it.key(), it.value().toString());
    m_shell.database().query(this, "administration/write_organisation",
        {{QStringLiteral("values"), QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))}, {QStringLiteral("version"), m_version}}, [this](const BatchResult &result) {
            if (!result)
                return m_grid->showMessage(result.error().what + (result.error().hint.isEmpty() ? QString() : u' ' + result.error().hint));
            m_version = result->first().value(0, u"version").toInt();
            m_shell.showToast([] { return tr("Organisation saved"); });
        });
}

void OrganisationPanel::retranslate()
{
    m_about->setText(tr("Stands under every message that a campaign sends. Without a postal address nothing goes out."));
    m_save->setText(tr("Save"));
}

} // namespace punte
