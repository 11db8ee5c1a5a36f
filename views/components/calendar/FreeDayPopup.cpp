// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/calendar/FreeDayPopup.h"

#include "models/core/DateFormat.h"
#include "views/components/Buttons.h"
#include "views/components/EditorGrid.h"
#include "views/components/PlainLabel.h"
#include "views/components/ValueEditor.h"

#include <QBoxLayout>

namespace punte {

FreeDayPopup::FreeDayPopup(QDate day, const Known &known, const EditorSources &sources, QWidget *anchor)
    : PopupFrame(anchor)
    , m_day(day)
    , m_grid(new EditorGrid(sources))
{
    setObjectName(QStringLiteral("freeDayPopup"));
    setFixedWidth(Theme::instance().px(340));
    content()->addWidget(new PlainLabel(day.isValid() ? DateFormat::fullDate(day) : tr("A free day"), FontRole::PanelTitle));
    if (!day.isValid())
        m_grid->addEditor(looseField("day", FieldKind::Date, 0, true), tr("Day"));
    m_grid->addEditor(looseField("name", FieldKind::Text, 100), tr("Name of the free day"))->setValue(known.day ? known.day->name : QString());
    content()->addWidget(m_grid);
    auto *foot = new QHBoxLayout;
    const auto button = [&](const QString &text, const char *name, ButtonVariant variant, const std::function<void()> &run) {
        auto *made = Buttons::push(text, variant);
        made->setObjectName(QLatin1String(name));
        connect(made, &QPushButton::clicked, this, run);
        foot->addWidget(made);
    };
    if (known.day && !known.day->id.isNull())
        button(tr("As before"), "clearFreeDayButton", ButtonVariant::Default, [this] {
            Q_EMIT clearChosen(m_day);
            closePopup();
        });
    if (day.isValid() && !known.isWorking)
        button(tr("It is worked"), "workingDayButton", ButtonVariant::Default, [this] {
            Q_EMIT workedChosen(m_day);
            closePopup();
        });
    foot->addStretch();
    button(tr("It is free"), "freeDayButton", ButtonVariant::Primary, [this] { save(); });
    content()->addLayout(foot);
    connect(m_grid, &EditorGrid::committed, this, &FreeDayPopup::save);
    connect(m_grid, &EditorGrid::cancelled, this, &PopupFrame::closePopup);
    connect(this, &PopupFrame::closed, this, &QObject::deleteLater);
}

void FreeDayPopup::save()
{
    const auto values = m_grid->values();
    if (!values)
        return;
    const QDate day = m_day.isValid() ? m_day : values->value(QStringLiteral("day")).toDate();
    const QString name = values->value(QStringLiteral("name")).toString().trimmed();
    Q_EMIT freeChosen(day, name.isEmpty() ? tr("Free day") : name);
    closePopup();
}

} // namespace punte
