// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/message/SenderPopup.h"

#include "views/components/Buttons.h"
#include "views/components/EditorGrid.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/components/ValueEditor.h"

#include <QBoxLayout>

namespace punte {

SenderPopup::SenderPopup(ShellServices &shell, MessageDraft &draft, QWidget *anchor)
    : PopupFrame(anchor)
    , m_shell(shell)
    , m_draft(draft)
    , m_grid(new EditorGrid({}))
{
    setObjectName(QStringLiteral("senderPopup"));
    setKeepsLetters(true);
    setFixedWidth(Theme::instance().px(430));
    content()->addWidget(new PlainLabel(tr("Sender"), FontRole::PanelTitle));
    const TableInfo &table = FieldCatalogue::instance().table("campaigns");
    const MessageSender &sender = draft.sender();
    const auto add = [this, &table](const char *column, const QString &label, const QString &value) {
        const Field *known = table.field(column);
        m_grid->addEditor(known ? *known : looseField(column, FieldKind::Text, 15), label)->setValue(value.isEmpty() ? QVariant() : QVariant(value));
    };
    add("from_name", tr("Name"), sender.name);
    if (draft.hasEmail()) {
        add("from_address", tr("Address"), sender.address);
        add("reply_to", tr("Replies go to"), sender.replyTo);
        add("unsubscribe_mailbox", tr("Mailbox for opting out"), sender.mailbox);
        add("unsubscribe_url", tr("Web address for opting out"), sender.oneClickUrl);
    }
    if (draft.hasSms()) {
        add("sms_sender", tr("SMS come from"), sender.smsSender);
        m_grid->addEditor(looseField("sms_part_cost_cents", FieldKind::Integer), tr("Cost of one SMS part, in hundredths"))->setValue(draft.smsPartCents() ? QVariant(*draft.smsPartCents()) : QVariant());
    }
    content()->addWidget(m_grid);
    auto *saveButton = Buttons::push(tr("Save"), ButtonVariant::Primary);
    saveButton->setObjectName(QStringLiteral("saveSender"));
    content()->addWidget(saveButton, 0, Qt::AlignRight);
    connect(saveButton, &QPushButton::clicked, this, &SenderPopup::save);
    connect(m_grid, &EditorGrid::committed, this, &SenderPopup::save);
    connect(m_grid, &EditorGrid::cancelled, this, &PopupFrame::closePopup);
}

// What is typed goes first: both write the same row.
void SenderPopup::save()
{
    const std::optional<QVariantMap> values = m_grid->values();
    if (!values)
        return;
    m_draft.save([this, self = QPointer(this), values](const Result<> &saved) {
        if (!self || !saved)
            return;
        CampaignCommands::write(m_shell.database(), this, m_draft.facts(), *values, "from_address", [this](const Result<QUuid> &action) {
            if (!action)
                return m_grid->showMessage(action.error().what + (action.error().hint.isEmpty() ? QString() : u' ' + action.error().hint));
            m_shell.showToast([] { return tr("Sender saved"); }, *action);
            m_draft.load();
            closePopup();
        });
    });
}

} // namespace punte
