// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/calendar/NewEntryPopup.h"

#include "views/components/Buttons.h"
#include "views/components/EditorGrid.h"
#include "views/components/PlainLabel.h"
#include "views/components/ValueEditor.h"
#include "views/components/calendar/CalendarLook.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>

namespace punte {

NewEntryPopup::NewEntryPopup(const CalendarLayer &layer, const CalendarSlot &place, const EditorSources &sources, QWidget *anchor)
    : PopupFrame(anchor)
    , m_place(place)
    , m_grid(new EditorGrid(sources))
    , m_create(Buttons::push(tr("Create"), ButtonVariant::Primary))
{
    setObjectName(QStringLiteral("newEntryPopup"));
    setKeepsLetters(true);
    setFixedWidth(Theme::instance().px(380));
    const auto translated = [](const char *text) { return QCoreApplication::translate("CalendarLayers", text); };
    content()->addWidget(new PlainLabel(translated(layer.newTitle), FontRole::PanelTitle));
    auto *when = new PlainLabel(CalendarLook::slotText(place), FontRole::Secondary, Token::Text2);
    when->setObjectName(QStringLiteral("newEntryWhen"));
    content()->addWidget(when);
    content()->addWidget(m_grid);
    for (const CalendarQuestion &question : layer.questions) {
        ValueEditor *editor = m_grid->addEditor(question.field, translated(question.label));
        if (!question.preset.isNull())
            editor->setValue(question.preset);
    }
    auto *foot = new QHBoxLayout;
    auto *cancel = Buttons::push(tr("Cancel"));
    m_create->setObjectName(QStringLiteral("createEntryButton"));
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_create);
    content()->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &NewEntryPopup::giveUp);
    connect(m_grid, &EditorGrid::cancelled, this, &NewEntryPopup::giveUp);
    connect(m_grid, &EditorGrid::committed, this, &NewEntryPopup::confirm);
    connect(m_create, &QPushButton::clicked, this, &NewEntryPopup::confirm);
}

void NewEntryPopup::giveUp()
{
    Q_EMIT givenUp();
    closePopup();
}

void NewEntryPopup::confirm()
{
    const std::optional<QVariantMap> answers = m_grid->values();
    if (!answers)
        return;
    m_create->setEnabled(false);
    Q_EMIT confirmed(m_place, *answers);
}

void NewEntryPopup::showMessage(const QString &message)
{
    m_create->setEnabled(true);
    m_grid->showMessage(message);
}

void NewEntryPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return && (event->modifiers() & Qt::ControlModifier))
        confirm();
    else
        PopupFrame::keyPressEvent(event);
}

} // namespace punte
