// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Composer: what a call, an e-mail or a pasted picture brings into it.
#include "models/core/Clock.h"
#include "models/db/Session.h"
#include "models/records/UndoStack.h"
#include "models/records/files/FileUpload.h"
#include "views/components/ShellServices.h"
#include "views/components/ValueEditor.h"
#include "views/customers/composer/Composer.h"
#include "views/customers/composer/ComposerFiles.h"
#include "views/customers/composer/ContactStrip.h"

#include <QPointer>

namespace punte {

namespace {
constexpr qsizetype longestLetter = 20000; // what the description holds
}

void Composer::makeStrip()
{
    connect(m_strip, &ContactStrip::minutesChanged, this, [this](int minutes) {
        if (!m_minutesTyped)
            editor("duration_minutes")->setValue(minutes);
    });
    connect(m_strip, &ContactStrip::changed, this, [this] {
        if (!m_strip->isActive() && !m_minutesTyped)
            editor("duration_minutes")->setValue({});
        Q_EMIT edited();
    });
    connect(editor("duration_minutes"), &ValueEditor::edited, this, [this] { m_minutesTyped = !editor("duration_minutes")->draft().trimmed().isEmpty(); });
}

void Composer::makePictures()
{
    connect(m_pictures, &ComposerFiles::recordWanted, this, [this] {
        showFaults({{"customer_id", tr("Choose the customer: the picture is kept with it.")}});
    });
    connect(m_pictures, &ComposerFiles::waitingChanged, this, &Composer::edited);
}

// Files lie with the customer; with the person, when he belongs to none.
void Composer::followRecord()
{
    const bool company = !m_about.customer.isNull();
    m_pictures->setRecord({company ? "crm.customer_companies" : "crm.contact_persons", company ? m_about.customer : m_about.contact},
        company ? m_about.customerName : m_about.contactName);
}

void Composer::startCall(const QString &number, bool incoming)
{
    setType(QStringLiteral("CALL"));
    m_minutesTyped = false;
    m_strip->startCall(number, incoming);
    showType();
    Q_EMIT edited();
}

void Composer::takeLetter(const LetterDraft &letter)
{
    setType(QStringLiteral("EMAIL"));
    m_strip->showLetter(letter.other, letter.incoming, letter.file, letter.attachments);
    if (letter.when.isValid() && letter.when <= Clock::now())
        editor("date_time")->setValue(letter.when);
    // What stands there already stays; the letter comes behind it.
    const QString typed = editor("description")->draft();
    const QString text = typed.trimmed().isEmpty() ? letter.text : typed + QStringLiteral("\n\n") + letter.text;
    editor("description")->setDraft(text.left(longestLetter));
    if (!letter.contact.isNull())
        setContact(letter.contact, letter.contactName);
    showEchoes();
    showType();
    Q_EMIT edited();
}

// The letter itself, beside what was written of it: a command of its own, so that either can be taken back alone.
void Composer::keepFile(const QString &file, const QUuid &customer)
{
    if (file.isEmpty() || !m_shell.session().may("files.write"))
        return;
    // The composer may be gone before the file is through; the undo stack lives as long as the session.
    UndoStack *stack = &m_shell.undoStack();
    auto *upload = new FileUpload(m_shell.database(), {"crm.customer_companies", customer}, file, stack);
    connect(upload, &FileUpload::finished, upload, [stack, upload](const QUuid &, const QUuid &action, const ActionLabel &label) {
        stack->push(action, label);
        upload->deleteLater();
    });
    connect(upload, &FileUpload::failed, upload, [&shell = m_shell, there = QPointer(window()), upload](const AppError &error) {
        if (there && error.kind != ErrorKind::Cancelled)
            shell.showError([] { return Composer::tr("The e-mail is logged, but its file was not kept."); }, error);
        upload->deleteLater();
    });
    upload->start();
}

} // namespace punte
