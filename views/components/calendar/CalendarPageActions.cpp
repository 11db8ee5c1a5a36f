// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do in the calendar beside looking: commands, new entries, free days, files and paper.
#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/db/Session.h"
#include "models/records/calendar/IcsReader.h"
#include "models/records/calendar/IcsWriter.h"
#include "views/components/Buttons.h"
#include "views/components/EditorGrid.h"
#include "views/components/GridDraft.h"
#include "views/components/PlainLabel.h"
#include "views/components/PopupFrame.h"
#include "views/components/ShellServices.h"
#include "views/components/calendar/CalendarPage.h"
#include "views/components/calendar/CalendarView.h"
#include "views/components/calendar/FreeDayPopup.h"
#include "views/components/calendar/NewEntryPopup.h"

#include <QAction>
#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QThread>

#include <memory>

namespace punte {

namespace {
constexpr const char *calendarGroup = QT_TRANSLATE_NOOP("ActionGroups", "Calendar");
constexpr const char *pageContext = "CalendarPage";
}

const CalendarLayer *CalendarPage::makerLayer() const
{
    for (const CalendarLayer *layer : m_model->layers())
        if (layer->create && shell().session().may(layer->writePermission))
            return layer;
    return nullptr;
}

const CalendarLayer *CalendarPage::importLayer() const
{
    for (const CalendarLayer *layer : m_model->layers())
        if (layer->import && shell().session().may(layer->writePermission) && shell().session().may(layer->importPermission))
            return layer;
    return nullptr;
}

void CalendarPage::makeActions()
{
    if (makerLayer()) {
        m_new = shell().addAction({.id = "calendar.new", .context = pageContext, .text = QT_TRANSLATE_NOOP("CalendarPage", "New meeting"), .group = calendarGroup,
                                      .icon = "list-add", .shortcut = QKeySequence(Qt::Key_N)}, this);
        connect(m_new, &QAction::triggered, this, &CalendarPage::newAtCursor);
    }
    const auto add = [this](const char *id, const char *text, const QKeySequence &keys, std::function<void()> run) {
        QAction *action = shell().addAction({.id = id, .context = pageContext, .text = text, .group = calendarGroup, .shortcut = keys}, this);
        connect(action, &QAction::triggered, this, std::move(run));
    };
    add("calendar.day", QT_TRANSLATE_NOOP("CalendarPage", "Show a day"), QKeySequence(Qt::Key_D), [this] { setSpan(Span::Day); });
    add("calendar.week", QT_TRANSLATE_NOOP("CalendarPage", "Show a week"), QKeySequence(Qt::Key_W), [this] { setSpan(Span::Week); });
    add("calendar.month", QT_TRANSLATE_NOOP("CalendarPage", "Show a month"), QKeySequence(Qt::Key_M), [this] { setSpan(Span::Month); });
    add("calendar.agenda", QT_TRANSLATE_NOOP("CalendarPage", "Show the agenda"), QKeySequence(Qt::Key_A), [this] { setSpan(Span::Agenda); });
    add("calendar.today", QT_TRANSLATE_NOOP("CalendarPage", "Go to today"), QKeySequence(Qt::Key_T), [this] { goToday(); });
    add("calendar.next", QT_TRANSLATE_NOOP("CalendarPage", "Go on"), QKeySequence(Qt::ALT | Qt::Key_Down), [this] { step(1); });
    add("calendar.previous", QT_TRANSLATE_NOOP("CalendarPage", "Go back"), QKeySequence(Qt::ALT | Qt::Key_Up), [this] { step(-1); });
    if (shell().session().scope("settings.write") == SessionInfo::Scope::All)
        add("calendar.freeDay", QT_TRANSLATE_NOOP("CalendarPage", "Change whether this day is free\u2026"), {}, [this] { askFreeDay(view()->cursor().day); });
}

void CalendarPage::makeFileActions()
{
    const auto add = [this](const char *id, const char *text, const char *icon, const QKeySequence &keys, void (CalendarPage::*run)()) {
        QAction *action = shell().addAction({.id = id, .context = pageContext, .text = text, .group = calendarGroup, .icon = icon, .shortcut = keys}, this);
        connect(action, &QAction::triggered, this, run);
    };
    add("calendar.print", QT_TRANSLATE_NOOP("CalendarPage", "Print the calendar\u2026"), "document-print", QKeySequence(QKeySequence::Print), &CalendarPage::printNow);
    add("calendar.pdf", QT_TRANSLATE_NOOP("CalendarPage", "Save the calendar as PDF\u2026"), "document-save", {}, &CalendarPage::choosePdf);
    add("calendar.export", QT_TRANSLATE_NOOP("CalendarPage", "Export the calendar as .ics\u2026"), "document-export", {}, &CalendarPage::chooseExport);
    if (importLayer())
        add("calendar.import", QT_TRANSLATE_NOOP("CalendarPage", "Import a calendar file\u2026"), "document-import", {}, &CalendarPage::chooseImport);
}

void CalendarPage::openEntry(const CalendarEntry &entry)
{
    const CalendarLayer *layer = CalendarLayers::layer(entry.layer);
    if (layer && !layer->recordKind.isEmpty() && entry.table == layer->movableTable)
        shell().openRecord(layer->recordKind, entry.id);
    else if (!entry.customer.isNull())
        shell().openRecord("company", entry.customer);
}

void CalendarPage::newAtCursor()
{
    CalendarSlot place = view()->cursor();
    if (view()->current()) // after what is current, not over it
        place.minutes = 0;
    if (place.isAllDay())
        place.time = m_model->hours().starts;
    if (place.minutes <= 0 || place.minutes == 30)
        place.minutes = 60;
    askNew(place);
}

void CalendarPage::askNew(const CalendarSlot &place)
{
    const CalendarLayer *layer = makerLayer();
    if (!layer)
        return;
    if (m_popup)
        m_popup->closePopup();
    auto *popup = new NewEntryPopup(*layer, place, m_sources, view()->viewport());
    m_popup = popup;
    view()->setPromise(place);
    auto *draft = new GridDraft(shell(), *popup->grid(), {.form = "calendar_entry", .title = m_new->text(), .kind = "calendar_entry", .command = "calendar.new"});
    connect(popup, &NewEntryPopup::confirmed, this, [this, layer, draft](const CalendarSlot &slot, const QVariantMap &answers) {
        draft->setSending(m_model->create(*layer, slot, answers));
    });
    connect(m_model, &CalendarModel::created, draft, &GridDraft::drop);
    connect(m_model, &CalendarModel::createRefused, draft, [draft] { draft->setSending({}); });
    connect(popup, &NewEntryPopup::givenUp, draft, &GridDraft::drop);
    connect(popup, &PopupFrame::closed, this, [this, popup] {
        for (CalendarView *each : findChildren<CalendarView *>())
            each->setPromise(std::nullopt);
        popup->deleteLater();
    });
    popup->popupAt(view()->rectOfSlot(place).intersected(view()->viewport()->rect()));
}

void CalendarPage::showMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("calendarMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto entry = view()->current())
        menu->addAction(tr("Open"), this, [this, entry = *entry] { openEntry(entry); });
    for (QAction *action : {m_new, m_copy, m_paste, m_duplicate, m_delete})
        if (action && (action == m_new || action->isEnabled()))
            menu->addAction(action);
    menu->addSeparator();
    for (const char *id : {"calendar.freeDay", "calendar.print", "calendar.pdf", "calendar.export", "calendar.import"})
        if (QAction *action = shell().action(id))
            menu->addAction(action);
    menu->popup(place);
}

// A legal day can be worked, an own free day gets a name, and both can be taken back.
void CalendarPage::askFreeDay(QDate day)
{
    const CalendarFreeDay *known = m_model->freeDay(day);
    auto *popup = new FreeDayPopup(day, {known ? std::optional(*known) : std::nullopt, m_model->isWorkingDay(day)}, m_sources, view()->viewport());
    connect(popup, &FreeDayPopup::freeChosen, m_model, [this](QDate chosen, const QString &name) { m_model->setFreeDay(chosen, name, false); });
    connect(popup, &FreeDayPopup::workedChosen, m_model, [this](QDate chosen) { m_model->setFreeDay(chosen, QString(), true); });
    connect(popup, &FreeDayPopup::clearChosen, m_model, &CalendarModel::clearFreeDay);
    popup->popupAt(view()->rectOfSlot({day, QTime(), 0}).intersected(view()->viewport()->rect()));
}

QByteArray CalendarPage::fileKind() const
{
    return importLayer() ? "calendar" : QByteArray();
}

void CalendarPage::openFile(const QByteArray &, const QString &file)
{
    if (file.isEmpty())
        chooseImport();
    else
        importFrom(file);
}

void CalendarPage::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import a calendar file"));
    dialog->setObjectName(QStringLiteral("calendarImportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Calendars (*.ics *.ical *.ifb)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &CalendarPage::importFrom);
    dialog->open();
}

void CalendarPage::importFrom(const QString &file)
{
    m_imported = QFileInfo(file).fileName();
    QFile source(file);
    const auto refuse = [&](LiveText why) {
        shell().showError([name = m_imported] { return tr("Nothing was taken from \u201C%1\u201D.").arg(name); }, toldError(ErrorKind::Invalid, std::move(why)));
    };
    if (!QFileInfo(file).isFile() || !source.open(QIODevice::ReadOnly))
        return refuse([] { return tr("The file cannot be read."); });
    if (source.size() > IcsReader::largestFile)
        return refuse([] { return tr("The file is larger than 10 MB."); });
    takeFile(m_imported, source.read(IcsReader::largestFile + 1));
}

// Ten megabytes take a second to read: not in the window's thread.
void CalendarPage::takeFile(const QString &name, const QByteArray &bytes)
{
    const CalendarLayer *layer = importLayer();
    if (!layer || m_reading)
        return;
    m_reading = true;
    Q_EMIT readyChanged();
    auto result = std::make_shared<Result<IcsFile>>(IcsFile());
    QThread *reader = QThread::create([result, bytes] { *result = IcsReader::read(bytes); });
    connect(reader, &QThread::finished, reader, &QObject::deleteLater);
    connect(reader, &QThread::finished, this, [this, result, name, layer] {
        m_reading = false;
        if (!*result) {
            shell().showError([name] { return tr("Nothing was taken from \u201C%1\u201D.").arg(name); }, result->error());
        } else if ((*result)->events.isEmpty()) {
            shell().showToast([name] { return tr("Nothing new in \u201C%1\u201D").arg(name); });
        } else {
            m_importNotes = (*result)->unreadable + (*result)->plainer;
            m_reading = true;
            m_model->importEvents(*layer, (*result)->events, name);
        }
        Q_EMIT readyChanged();
    });
    reader->start();
}

void CalendarPage::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export the calendar"));
    dialog->setObjectName(QStringLiteral("calendarExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Calendars (*.ics)"));
    dialog->setDefaultSuffix(QStringLiteral("ics"));
    connect(dialog, &QFileDialog::fileSelected, this, &CalendarPage::exportTo);
    dialog->open();
}

void CalendarPage::exportTo(const QString &file)
{
    QSaveFile target(file);
    const QByteArray text = IcsWriter::write(m_model->entries(), shell().session().timeZone, Clock::now());
    if (!target.open(QIODevice::WriteOnly) || target.write(text) != text.size() || !target.commit()) {
        shell().showError([] { return tr("The calendar was not exported."); }, toldError(ErrorKind::Invalid, [] { return tr("The file cannot be written there."); }, target.errorString()));
        return;
    }
    shell().showToast([count = int(m_model->entries().size())] { return tr("%n entry(ies) exported", nullptr, count); });
}

CalendarPrint::Sheet CalendarPage::sheet() const
{
    CalendarPrint::Sheet sheet;
    sheet.what = m_span == Span::Month ? CalendarPrint::What::Month : m_span == Span::Agenda ? CalendarPrint::What::Agenda : CalendarPrint::What::Hours;
    const auto [first, last] = rangeOf(m_span, m_day);
    sheet.first = first;
    sheet.last = last;
    sheet.month = m_day;
    sheet.heading = rangeText();
    QStringList names;
    for (const CalendarPerson &person : m_model->people())
        if (m_model->range().people.contains(person.id))
            names << person.name;
    sheet.who = names.mid(0, 4).join(QStringLiteral(", ")) + (names.size() > 4 ? QStringLiteral(", \u2026") : QString());
    sheet.printedBy = shell().session().displayName;
    sheet.asOf = Clock::now();
    return sheet;
}

void CalendarPage::choosePdf()
{
    auto *dialog = new QFileDialog(this, tr("Save the calendar as PDF"));
    dialog->setObjectName(QStringLiteral("calendarPdfDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        if (const Result<> written = CalendarPrint::writePdf(file, *m_model, sheet()); !written)
            shell().showError([] { return tr("The calendar was not saved."); }, written.error());
        else
            shell().showToast([file] { return tr("Saved as \u201C%1\u201D").arg(QFileInfo(file).fileName()); });
    });
    dialog->open();
}

void CalendarPage::printNow()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    CalendarPrint::prepare(*printer, sheet());
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(QStringLiteral("calendarPrintDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] {
        if (!CalendarPrint::print(*printer, *m_model, sheet()))
            shell().showError([] { return tr("The calendar was not printed."); }, toldError(ErrorKind::Invalid, [] { return tr("The printer did not begin."); }));
    });
    dialog->open();
}

} // namespace punte
