// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// RecordPage: the record on paper.
#include "models/core/Clock.h"
#include "models/db/Session.h"
#include "models/records/RecordForm.h"
#include "models/records/export/PrintedRecord.h"
#include "views/components/ShellServices.h"
#include "views/components/recordpage/RecordPage.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>
#include <memory>

namespace punte {

void RecordPage::print()
{
    if (!m_frame->isContentShown() || !isHeadReady())
        return;
    m_printWanted = true;
    printWhenRead();
}

// What is on screen is the beginning of what happened: the rest is read first.
void RecordPage::printWhenRead()
{
    if (!m_printWanted)
        return;
    bool ready = true;
    for (const QByteArray &id : printedTabs())
        if (RecordTab *part = tab(id); part && !part->preparePrint())
            ready = false;
    if (!ready)
        return;
    m_printWanted = false;
    askPrinter();
}

PrintedRecord RecordPage::printed()
{
    PrintedRecord paper;
    paper.head = {head()->title(), head()->words(), shell().session().displayName, Clock::now(), shell().session().tenantName, QLocale()};
    for (const KeyFigure &figure : head()->figures())
        if (!figure.values.isEmpty())
            paper.add({figure.label, figure.values.join(QStringLiteral(", ")), {}});
    if (m_followed) {
        paper.addHeading(tr("Details"));
        for (const Field &field : m_followed->tableInfo().fields)
            if (const QString text = field.inForm ? m_followed->text(field.column) : QString(); !text.isEmpty())
                paper.add({field.titleText(), text, {}});
    }
    for (const QByteArray &id : printedTabs())
        if (const RecordTab *part = tab(id))
            part->addToPrint(paper);
    return paper;
}

void RecordPage::askPrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(head()->title());
    printer->setPageSize(QPageSize(QPageSize::A4));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(QStringLiteral("recordPrintDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] {
        if (const Result<> painted = printed().paint(*printer); !painted)
            shell().showError([] { return tr("The record was not printed."); }, painted.error());
    });
    dialog->open();
}

} // namespace punte
