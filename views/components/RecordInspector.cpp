// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/RecordInspector.h"

#include "models/db/ErrorMapping.h"
#include "models/db/Session.h"
#include "models/records/Permissions.h"
#include "models/records/RecordForm.h"
#include "views/components/NewRecordForm.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordFormController.h"
#include "views/components/RecordFormView.h"
#include "views/components/ShellServices.h"

#include <QBoxLayout>
#include <QEvent>

namespace punte {

static const char *linkedKind(FieldKind kind)
{
    return kind == FieldKind::Company ? "company" : kind == FieldKind::Opportunity ? "opportunity" : kind == FieldKind::Contact ? "contact" : nullptr;
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
        if (m_instead != Instead::Nothing)
            build();
        showHead();
        showRights();
        Q_EMIT readyChanged();
    });
    connect(m_form, &RecordForm::valueChanged, this, [this] {
        if (!m_new)
            showHead();
    });
    connect(m_form, &RecordForm::missing, this, [this] { showInstead(Instead::Gone); });
    connect(m_form, &RecordForm::failed, this, [this] {
        if (!m_form->isLoaded() && !m_new)
            showInstead(Instead::Unread);
    });
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
    const bool gone = instead == Instead::Gone;
    setTitle(gone ? words().missing : words().unread);
    setSubtitle({});
    setHeadFields({});
    const QString why = gone ? tr("Somebody deleted it, or it is not yours to see.") : inPresentLanguage(m_form->lastError()).what;
    auto *text = new PlainLabel(why, FontRole::Body, Token::Text2);
    text->setObjectName(m_formName + QStringLiteral("Missing"));
    text->setWordWrap(true);
    addSection({})->addWidget(text);
    setFootVisible(false);
    Q_EMIT readyChanged();
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
    const bool again = m_instead != Instead::Nothing; // a record that was gone, or could not be read, is asked for once more
    if (m_new || again)
        build();
    if (id.isNull() || (id == m_form->id() && !again))
        return;
    m_form->load(id);
    readAround(id);
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
    return !m_wanted || m_new || m_instead != Instead::Nothing || m_form->id().isNull() || (m_form->isLoaded() && isAroundReady());
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
