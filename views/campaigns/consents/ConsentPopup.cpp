// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/consents/ConsentPopup.h"

#include "models/core/Clock.h"
#include "views/components/Buttons.h"
#include "views/components/DateEdit.h"
#include "views/components/EditorGrid.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"

#include <QBoxLayout>
#include <QPushButton>

namespace punte {

static constexpr int longestProof = 4000;
static constexpr int longestOptOutReason = 1000;
static constexpr int consentPopupWidth = 460;

static Field consentChoice(const QByteArray &column, const QByteArray &vocabulary)
{
    Field field = looseField(column, FieldKind::Enum, 0, true);
    field.enumName = vocabulary;
    return field;
}

ConsentPopup::ConsentPopup(ShellServices &shell, Word word, const QUuid &contact, const QString &person, QWidget *anchor)
    : PopupFrame(anchor)
    , m_shell(shell)
    , m_word(word)
    , m_contact(contact)
    , m_person(person)
    , m_grid(new EditorGrid({}))
{
    setObjectName(QStringLiteral("consentPopup"));
    setKeepsLetters(true);
    setFixedWidth(Theme::instance().px(consentPopupWidth));
    const bool yes = word == Word::Yes;
    content()->addWidget(new PlainLabel(yes ? tr("Consent of %1").arg(person) : tr("%1 wants no more of it").arg(person), FontRole::PanelTitle));
    content()->addWidget(m_grid);
    if (yes)
        addYes();
    else
        addNo();
    auto *note = new PlainLabel(yes ? tr("It is kept as it is written here, with your name and the time; it is never changed, only followed by another word.")
                                    : tr("This cannot be undone. What waits to be sent to this person is held back at once, and only a consent given later opens the channel again."),
        FontRole::Secondary, Token::Text2);
    note->setWordWrap(true);
    note->setObjectName(QStringLiteral("consentNote"));
    content()->addWidget(note);
    auto *foot = new QHBoxLayout;
    auto *cancel = Buttons::push(tr("Cancel"));
    auto *keep = Buttons::push(yes ? tr("Record the consent") : tr("Record the opt-out"), yes ? ButtonVariant::Primary : ButtonVariant::Danger);
    keep->setObjectName(QStringLiteral("recordConsentButton"));
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(keep);
    content()->addLayout(foot);
    connect(this, &PopupFrame::closed, this, &QObject::deleteLater);
    connect(cancel, &QPushButton::clicked, this, &PopupFrame::closePopup);
    connect(keep, &QPushButton::clicked, this, &ConsentPopup::save);
    connect(m_grid, &EditorGrid::committed, this, &ConsentPopup::save);
    connect(m_grid, &EditorGrid::cancelled, this, &PopupFrame::closePopup);
}

void ConsentPopup::addYes()
{
    m_grid->addEditor(consentChoice("channel", "consent_channel"), tr("To be reached by"))->setValue(QStringLiteral("email"));
    m_grid->addEditor(consentChoice("source", "consent_said"), tr("How it was given"));
    auto *day = static_cast<DateEdit *>(m_grid->addEditor(looseField("day", FieldKind::Date, 0, true), tr("Given on")));
    day->setHint(DateHint::Past);
    day->setValue(Clock::today(), {}, {});
    m_grid->addEditor(consentChoice("basis", "consent_basis"), tr("On the ground of"))->setValue(QStringLiteral("consent"));
    m_grid->addEditor(looseField("words", FieldKind::LongText, longestProof, true), tr("Proof"));
    m_grid->addEditor(looseField("expires", FieldKind::Date), tr("Until, if it ends"));
}

void ConsentPopup::addNo()
{
    m_grid->addEditor(consentChoice("channel", "opt_out_of"), tr("No more of"))->setValue(QStringLiteral("marketing"));
    m_grid->addEditor(consentChoice("source", "opt_out_said"), tr("How it was said"));
    m_grid->addEditor(looseField("words", FieldKind::LongText, longestOptOutReason), tr("In which words"));
}

ConsentEntry ConsentPopup::entry(const QVariantMap &values) const
{
    const auto text = [&values](const char *column) { return values.value(QLatin1String(column)).toString(); };
    return {m_contact, text("channel"), text("source"), text("words"), text("basis"), values.value(QStringLiteral("day")).toDate(), values.value(QStringLiteral("expires")).toDate()};
}

void ConsentPopup::save()
{
    if (m_sending)
        return;
    const std::optional<QVariantMap> values = m_grid->values();
    if (!values)
        return;
    const ConsentEntry said = entry(*values);
    if (said.expires.isValid() && said.expires <= said.day) {
        m_grid->showMessage(tr("The end lies before the beginning."), m_grid->editor("expires"));
        return;
    }
    m_sending = true;
    const auto done = [this](const Result<QUuid> &action) {
        m_sending = false;
        if (!action) {
            m_grid->showMessage(action.error().what + (action.error().hint.isEmpty() ? QString() : QStringLiteral(" ") + action.error().hint));
            return;
        }
        // Without the offer of an undo: there is none.
        m_shell.showToast(m_word == Word::Yes ? LiveText([] { return tr("Consent recorded"); }) : LiveText([] { return tr("Opt-out recorded: it holds from this moment"); }));
        Q_EMIT written();
        closePopup();
    };
    if (m_word == Word::Yes)
        ConsentCommands::give(m_shell.database(), this, said, done);
    else
        ConsentCommands::optOut(m_shell.database(), this, said, done);
}

} // namespace punte
