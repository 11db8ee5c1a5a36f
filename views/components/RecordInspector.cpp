// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/RecordInspector.h"

#include "models/db/ErrorMapping.h"
#include "models/db/Reading.h"
#include "models/db/Session.h"
#include "models/records/Permissions.h"
#include "models/records/RecordForm.h"
#include "views/components/Buttons.h"
#include "views/components/LoadingState.h"
#include "views/components/NewRecordForm.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordFormController.h"
#include "views/components/RecordFormView.h"
#include "views/components/ShellServices.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace punte {

static const char *linkedKind(FieldKind kind)
{
    return kind == FieldKind::Company ? "company" : kind == FieldKind::Opportunity ? "opportunity" : kind == FieldKind::Contact ? "contact" : kind == FieldKind::Campaign ? "campaign" : nullptr;
}

RecordInspector::RecordInspector(ShellServices &shell, const EditorSources &sources, const QByteArray &table, const char *formName, QWidget *parent)
    : InspectorFrame(parent)
    , m_shell(shell)
    , m_sources(sources)
    , m_form(new RecordForm(shell.database(), FieldCatalogue::instance().table(table), this))
    , m_formName(QString::fromLatin1(formName))
{
    connect(this, &InspectorFrame::closeRequested, this, [this] { setWanted(false); });
    connect(this, &InspectorFrame::headFieldChosen, this, [this](const QByteArray &column) {
        if (m_view && m_form->isLoaded())
            m_view->editField(column);
    });
    connect(m_form, &RecordForm::loaded, this, [this] {
        arrived();
        Q_EMIT readyChanged();
    });
    connect(this, &RecordInspector::readyChanged, this, [this] {
        if (m_instead == Instead::Waiting)
            arrived();
        if (isHere())
            m_wait.stop();
    });
    m_wait.setSingleShot(true);
    m_wait.setInterval(LoadingState::shownAfterMs);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        if (!m_new && m_instead == Instead::Nothing && !m_form->id().isNull() && !isHere())
            showInstead(Instead::Waiting);
    });
    connect(m_form, &RecordForm::valueChanged, this, &RecordInspector::refreshHead);
    connect(m_form, &RecordForm::missing, this, [this] { showInstead(Instead::Gone); });
    connect(m_form, &RecordForm::failed, this, [this](const AppError &error) {
        m_why = error;
        if (!m_form->isLoaded() && !m_new)
            showInstead(Instead::Unread);
    });
}

// The head has no place for values while something else stands instead of the record.
void RecordInspector::refreshHead()
{
    if (!m_new && m_instead == Instead::Nothing)
        showHead();
}

bool RecordInspector::isHere() const { return m_form->isLoaded() && isAroundReady(); }

// What stands around a record may be read again while somebody types in it: the wait for the record is over with its first arrival.
void RecordInspector::arrived()
{
    if (isHere())
        m_wait.stop();
    if (m_instead == Instead::Waiting && !isHere())
        return; // not in pieces: what is not there yet would be said to be missing
    if (m_instead != Instead::Nothing)
        build();
    showHead();
    showRights();
}

// What stands around the record, too.
void RecordInspector::stopReading()
{
    for (Reading *each : findChildren<Reading *>())
        each->drop();
    m_why = cancelledError();
    showInstead(Instead::Unread);
}

// What is typed in it stays, as a draft of its record.
void RecordInspector::clear()
{
    if (m_controller)
        m_controller->keepTyped();
    clearSections();
    delete m_controller;
    m_controller = nullptr;
    m_new = nullptr;
    m_view = nullptr;
    m_instead = Instead::Nothing;
    forgetSections();
}

void RecordInspector::showInstead(Instead instead)
{
    clear();
    m_instead = instead;
    setSubtitle({});
    setHeadFields({});
    setFootVisible(false);
    switch (instead) {
    case Instead::Nothing: break;
    case Instead::Waiting: addWaiting(); return;
    case Instead::Gone:
        setTitle(words().missing);
        addWhy(tr("Somebody deleted it, or your role does not show it to you."));
        break;
    case Instead::Unread:
        setTitle(words().unread);
        addWhy(inPresentLanguage(m_why).what);
        break;
    }
    Q_EMIT readyChanged();
}

void RecordInspector::addWaiting()
{
    setTitle({});
    auto *waiting = new LoadingState(tr("Loading…"));
    waiting->setMinimumHeight(Theme::instance().px(150));
    waiting->follow(m_shell.database());
    waiting->setStoppable(true);
    waiting->showNow(); // it was waited for already
    connect(waiting, &LoadingState::stopRequested, this, &RecordInspector::stopReading);
    addSection({})->addWidget(waiting);
}

void RecordInspector::addWhy(const QString &why)
{
    auto *text = new PlainLabel(why, FontRole::Body, Token::Text2);
    text->setObjectName(m_formName + QStringLiteral("Missing"));
    text->setWordWrap(true);
    QBoxLayout *section = addSection({});
    section->addWidget(text);
    if (m_instead == Instead::Gone)
        return;
    QPushButton *again = Buttons::push(tr("Try again"));
    again->setObjectName(m_formName + QStringLiteral("Retry"));
    connect(again, &QPushButton::clicked, this, [this] { showRecord(m_form->id()); }, Qt::QueuedConnection); // it goes with what it stands in
    section->addWidget(again, 0, Qt::AlignLeft);
}

void RecordInspector::build()
{
    clear();
    m_view = new RecordFormView(m_form->tableInfo(), RecordFormView::Mode::InPlace);
    m_view->setObjectName(m_formName);
    m_view->setSources(m_sources);
    setUpForm(*m_view);
    m_view->setHeadColumns({m_headColumns.begin(), m_headColumns.end()});
    m_controller = new RecordFormController(m_shell, *m_form, *m_view, m_sources, this);
    m_controller->setAttempted(words().unsaved);
    connect(m_view, &RecordFormView::headEdited, this, &InspectorFrame::focusHead);
    connect(m_view, &RecordFormView::linkActivated, this, [this](const QByteArray &column, const QVariant &raw) {
        if (const char *kind = linkedKind(m_form->tableInfo().field(column)->kind))
            m_shell.openRecord(kind, raw.toUuid());
    });
    addSections(*m_view);
    showRights();
    if (m_form->isLoaded())
        showHead();
}

NewRecordForm *RecordInspector::beginNew(const QString &title, const QList<QByteArray> &columns, const QVariantMap &known, const QString &create, const QByteArray &command)
{
    if (m_controller)
        m_controller->leave();
    clear();
    readAround({});
    m_form->clear();
    setFootVisible(false);
    setHeadFields({});
    setTitle(title);
    setSubtitle({});
    m_new = new NewRecordForm(m_shell, m_form->tableInfo(), columns, known, m_sources);
    m_new->setTexts(create, words().uncreated);
    m_new->setCommand(command);
    connect(m_new, &NewRecordForm::cancelled, this, [this] {
        build(); // given up: nothing to keep
        setWanted(false);
    });
    connect(m_new, &NewRecordForm::created, this, [this](const QUuid &id, const QUuid &action) {
        build();
        showRecord(id);
        Q_EMIT created(id, action);
    });
    addSection({})->addWidget(m_new);
    m_new->focusFirst();
    return m_new;
}

QString RecordInspector::readOnlyReason() const
{
    const TableInfo &table = m_form->tableInfo();
    return Permissions(m_shell.session()).explanation(table.permission + ".write", m_form->storedValue(table.ownerColumn).toUuid());
}

// A record of a colleague can be read and not typed in: said before somebody has typed.
void RecordInspector::showRights()
{
    if (!m_view)
        return;
    const QString why = readOnlyReason();
    m_view->setWritable(why.isEmpty(), why);
    QList<HeadField> head;
    for (const QByteArray &column : why.isEmpty() ? m_headColumns : QList<QByteArray>())
        head.append({column, m_form->tableInfo().field(column)->titleText()});
    setHeadFields(head);
}

void RecordInspector::showRecord(const QUuid &id)
{
    const bool again = m_instead == Instead::Gone || m_instead == Instead::Unread; // a record that was gone, or could not be read, is asked for once more
    if (m_new || again)
        build();
    if (id.isNull() || (id == m_form->id() && !again))
        return;
    m_form->load(id);
    readAround(id);
    m_wait.start();
}

QUuid RecordInspector::record() const
{
    return m_form->id();
}

void RecordInspector::setWanted(bool wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    Q_EMIT wantedChanged(wanted);
}

bool RecordInspector::isReady() const
{
    return !m_wanted || m_new || m_instead == Instead::Gone || m_instead == Instead::Unread || m_form->id().isNull() || isHere();
}

void RecordInspector::changeEvent(QEvent *event)
{
    InspectorFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    if (m_new)
        beginNewAgain();
    else if (m_instead != Instead::Nothing)
        showInstead(m_instead);
    else
        build();
}

} // namespace punte
