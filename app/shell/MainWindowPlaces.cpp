// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that knows where the person was, what he pinned and what comes from outside: links, calls, files.
#include "app/shell/ActionRegistry.h"
#include "app/shell/CommandPalette.h"
#include "app/shell/MainWindow.h"
#include "app/shell/NavigationBar.h"
#include "app/shell/NumberSearch.h"
#include "app/shell/PaletteModel.h"
#include "app/shell/ShellSettings.h"
#include "models/db/ChangeFeed.h"
#include "models/db/Database.h"
#include "models/records/Pins.h"
#include "models/records/RecordLink.h"
#include "models/records/UndoStack.h"
#include "views/components/Desktop.h"
#include "views/components/MessageStrip.h"
#include "views/components/OpenHostDialog.h"
#include "views/components/Page.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace punte {

namespace {

AppError outsideError(LiveText tell)
{
    return toldError(ErrorKind::Invalid, std::move(tell));
}

/// Why nothing is opened, in the present language: the link is looked at once more.
QString refusalOf(const OutsideLink &link)
{
    switch (link.kind) {
    case OutsideLink::Kind::Website: return websiteLink(link.typed).reason;
    case OutsideLink::Kind::Email: return emailLink(link.typed).reason;
    case OutsideLink::Kind::Phone: return phoneLink(link.typed, {}).reason;
    }
    return link.reason;
}

SearchHit hitOf(const NamedRecord &named)
{
    return {.kind = named.record.kind, .id = named.record.id, .title = named.title, .subtitle = named.detail, .icon = NamedRecord::icon(named.record.kind)};
}

} // namespace

void MainWindow::buildRecordActions()
{
    const auto on = [this](const char *id, auto what) { connect(m_actions->action(id), &QAction::triggered, this, what); };
    on("window.back", [this] { go(-1); });
    on("window.forward", [this] { go(1); });
    on("record.pin", [this] { togglePin(currentRecord()); });
    on("record.copyLink", [this] {
        const QString link = RecordLink::text(currentRecord());
        if (link.isEmpty())
            return showToast([] { return tr("Open or choose a record first."); });
        QApplication::clipboard()->setText(link);
        showToast([] { return tr("The link is on the clipboard"); });
    });
}

void MainWindow::openPlaces()
{
    m_trail.clear();
    m_trail.setRecent(m_settings.recentRecords(loginKey()));
    Pins &pins = Pins::of(*m_session.database);
    pins.follow(*m_session.changeFeed);
    connect(&pins, &Pins::changed, m_sessionContext.get(), [this] { showPins(); });
    connect(&pins, &Pins::failed, m_sessionContext.get(), [this](const AppError &error) { showError([] { return tr("The pins were not changed."); }, error); });
    connect(&pins, &Pins::saved, m_sessionContext.get(), [this](const QUuid &action, const ActionLabel &label) {
        m_session.undoStack->push(action, label);
        if (label.code == "pin")
            showToast([] { return tr("Pinned to the navigation"); }, action);
        else if (label.code == "unpin")
            showToast([] { return tr("Unpinned"); }, action);
    });
    connect(m_navigation, &NavigationBar::pinMoved, m_sessionContext.get(), [&pins](int from, int to) { pins.move(from, to); });
    showPins();
}

void MainWindow::closePlaces()
{
    m_settings.setRecentRecords(loginKey(), m_trail.recent());
    m_trail.clear();
    m_callForm = {};
    m_fileReaders.clear();
    m_navigation->setPins({});
    m_palette->model().setRecent({});
}

void MainWindow::notePlace(const Page *shown, const RecordRef &record)
{
    if (m_wandering || !shown)
        return;
    m_trail.visit({shown->pageId(), record});
    if (!record.isNull())
        m_settings.setRecentRecords(loginKey(), m_trail.recent());
}

void MainWindow::go(int step)
{
    if (currentPage() && currentPage()->stepPlace(step))
        return;
    const std::optional<RecordTrail::Place> place = m_trail.go(step);
    if (!place)
        return;
    m_wandering = true;
    if (place->record.isNull())
        showPage(place->page);
    else
        openRecord(place->record.kind, place->record.id);
    m_wandering = false;
}

RecordRef MainWindow::currentRecord() const
{
    const Page *shown = currentPage();
    return shown ? shown->currentRecord() : RecordRef();
}

void MainWindow::togglePin(const RecordRef &record)
{
    if (!hasSession())
        return;
    if (record.isNull())
        return showToast([] { return tr("Open or choose a record first."); });
    Pins &pins = Pins::of(*m_session.database);
    if (pins.isPinned(record))
        return pins.remove(record);
    readRecordNames(*m_session.database, m_sessionContext.get(), {record}, [this, record, &pins](const Result<QList<NamedRecord>> &named) {
        if (!named)
            showError([] { return tr("The pins were not changed."); }, named.error());
        else if (named->isEmpty())
            showError([] { return tr("The pins were not changed."); }, outsideError([] { return tr("The record is not there any more, or it is not yours to see."); }));
        else
            pins.add(record, named->first().title);
    });
}

void MainWindow::showPins()
{
    QList<NavigationPin> shown;
    for (const Pin &pin : Pins::of(*m_session.database).pins()) {
        const PageInfo *info = m_registry.page(pin.what.page);
        shown.append({pin.what.record, pin.what.title, pin.what.detail, info ? info->icon : NamedRecord::icon(pin.what.record.kind)});
    }
    m_navigation->setPins(shown);
}

void MainWindow::openPin(const RecordRef &record)
{
    if (record.kind != "view")
        return openLinked(record);
    for (const Pin &pin : Pins::of(*m_session.database).pins()) {
        Page *shown = pin.what.record == record ? page(pin.what.page) : nullptr;
        if (!shown)
            continue;
        showPage(shown->pageId());
        shown->openView(record.id);
    }
}

// Names are asked anew each time: a record that was renamed, deleted or taken away is shown as it is now, or not at all.
void MainWindow::refreshRecent()
{
    QList<RecordRef> wanted = m_trail.recent();
    wanted.removeAll(currentRecord()); // one is there already
    readRecordNames(*m_session.database, m_sessionContext.get(), wanted, [this](const Result<QList<NamedRecord>> &named) {
        QList<SearchHit> hits;
        for (const NamedRecord &each : named.value_or(QList<NamedRecord>()))
            hits.append(hitOf(each));
        m_palette->model().setRecent(hits);
    });
}

void MainWindow::openLinked(const RecordRef &record)
{
    if (!hasSession())
        return;
    readRecordNames(*m_session.database, m_sessionContext.get(), {record}, [this, record](const Result<QList<NamedRecord>> &named) {
        const PageInfo *info = m_registry.pageFor(record.kind);
        if (!named)
            showError([] { return tr("The record could not be opened."); }, named.error());
        else if (named->isEmpty() || !info || !page(info->id))
            showError([] { return tr("The record could not be opened."); }, outsideError([] { return tr("It does not exist, was deleted, or it is not yours to see."); }));
        else
            openRecord(record.kind, record.id);
    });
}

void MainWindow::openLink(const OutsideLink &link)
{
    if (!link.mayOpen())
        return showError([] { return tr("Nothing was opened."); }, outsideError([link] { return refusalOf(link); }));
    const auto open = [this, link] {
        if (!Desktop::open(link))
            showError([] { return tr("Nothing was opened."); }, outsideError([scheme = link.url.scheme()] { return tr("No program of this computer takes “%1” addresses.").arg(scheme); }));
    };
    // The first time a host is met, and always when its letters imitate another one's.
    if (link.kind != OutsideLink::Kind::Website || (link.level == Check::Level::Ok && m_knownHosts.contains(link.place)))
        return open();
    auto *dialog = new OpenHostDialog(link, this); // deleted by its overlay
    connect(dialog, &OpenHostDialog::accepted, this, [this, open, host = link.place] {
        m_knownHosts.insert(host);
        open();
    });
    dialog->open();
}

void MainWindow::call(const CallRequest &request)
{
    if (!request.incoming) {
        const OutsideLink link = phoneLink(request.number, settings().text(SettingKey::PhoneScheme));
        openLink(link);
        if (!link.mayOpen())
            return;
    }
    // Without a program that dials, the call may still be made by hand.
    if (m_callForm)
        m_callForm(request);
}

void MainWindow::answerCall(const QString &number)
{
    if (!hasSession())
        return;
    const OutsideLink link = phoneLink(number, {});
    if (!link.mayOpen())
        return showError([] { return tr("The call could not be taken."); }, outsideError([number] { return phoneLink(number, {}).reason; }));
    NumberSearch::find(m_providers, m_sessionContext.get(), number, [this, number](const QList<SearchHit> &hits) {
        if (hits.size() != 1) { // several to choose from, or nobody: the palette offers to add him
            refreshRecent();
            return m_palette->openWith(NumberSearch::digits(number));
        }
        openRecord(hits.first().kind, hits.first().id);
        call({.number = number, .who = {hits.first().kind, hits.first().id}, .incoming = true});
    });
}

// What falls on a page: a letter or a card means something to a domain, tables are imported, everything else is a file of the record.
void MainWindow::takeDrop(const QMimeData *dropped)
{
    Page *shown = currentPage();
    if (!shown)
        return;
    const RecordRef record = shown->currentRecord();
    QStringList files;
    for (const QUrl &url : dropped->urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    bool isTable = false; // rows to be imported: on a list they belong to none of its records
    if (files.size() == 1) {
        const QByteArray suffix = QFileInfo(files.first()).suffix().toLower().toLatin1();
        if (const auto reader = m_fileReaders.value(suffix); reader && !record.isNull() && reader(record, files.first()))
            return;
        static const QList<QByteArray> tables{"csv", "tsv", "txt", "xlsx", "ods", "vcf"};
        isTable = tables.contains(suffix);
        if (!shown->fileKind().isEmpty() && (record.isNull() || isTable))
            return openFile(shown->fileKind(), files.first());
    }
    if (!record.isNull() && shown->takeFiles(dropped))
        return;
    // A record without a place of its own for files: its customer has one.
    if (const QUuid customer = shown->currentContext().customer; !customer.isNull() && !isTable) {
        openRecord("company", customer);
        if (currentPage() && currentPage()->takeFiles(dropped))
            return;
    }
    showError([] { return tr("Nothing was added."); }, outsideError([] { return tr("Open the record to which this belongs, then drop it there."); }));
}

} // namespace punte
