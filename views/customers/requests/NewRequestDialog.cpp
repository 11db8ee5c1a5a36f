// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/requests/NewRequestDialog.h"

#include "models/customers/RequestCommands.h"
#include "views/components/MentionCompleter.h"
#include "views/components/ModalOverlay.h"
#include "views/components/NewRecordForm.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordFormView.h"
#include "views/components/ShellServices.h"
#include "views/theme/Theme.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>

namespace punte {

static QVariantMap requestDefaults(const RecordContext &about)
{
    QVariantMap values{{QStringLiteral("type"), QStringLiteral("SUPPORT")}, {QStringLiteral("direction"), QStringLiteral("INBOUND")},
        {QStringLiteral("priority"), QStringLiteral("MEDIUM")}, {QStringLiteral("status"), QStringLiteral("OPEN")}};
    if (!about.customer.isNull())
        values.insert({{QStringLiteral("customer_id"), about.customer}, {QStringLiteral("company_name"), about.customerName}});
    return values;
}

NewRequestDialog::NewRequestDialog(ShellServices &shell, const EditorSources &sources, const RecordContext &about, QWidget *window)
    : m_form(new NewRecordForm(shell, RequestCommands::table(), {"customer_id", "contact_person_id", "subject", "description", "priority", "due_at", "assigned_to"},
          requestDefaults(about), sources))
    , m_overlay(nullptr)
{
    setObjectName(QStringLiteral("newRequestDialog"));
    setFixedWidth(Theme::instance().px(520));
    auto *layout = new QVBoxLayout(this);
    const int margin = Theme::instance().px(16);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(Theme::instance().px(10));
    layout->addWidget(new PlainLabel(tr("New request"), FontRole::PageTitle));
    layout->addWidget(m_form);
    m_form->setTexts(tr("Create request"), [] { return tr("The request was not saved."); });
    m_form->setCommand("requests.new");
    for (QPlainTextEdit *text : m_form->view()->findChildren<QPlainTextEdit *>())
        new MentionCompleter(text, sources);
    m_overlay = new ModalOverlay(this, window);
    connect(m_form, &NewRecordForm::cancelled, m_overlay, &ModalOverlay::close);
    connect(m_overlay, &ModalOverlay::closeRequested, m_overlay, &ModalOverlay::close); // what was typed stays as a draft
    connect(m_overlay, &ModalOverlay::closed, m_overlay, &QObject::deleteLater);
    connect(m_form, &NewRecordForm::created, this, [this](const QUuid &id, const QUuid &action) {
        Q_EMIT created(id, action);
        m_overlay->close();
    });
}

void NewRequestDialog::open()
{
    m_overlay->open();
    m_form->focusFirst();
}

void NewRequestDialog::close()
{
    m_overlay->close();
}

void NewRequestDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColor(Token::Popup));
    painter.drawRoundedRect(rect(), 10, 10);
}

} // namespace punte
