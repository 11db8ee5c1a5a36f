// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/calendar/CalendarSidePanel.h"

#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/components/calendar/CalendarCheck.h"
#include "views/components/calendar/CalendarLook.h"
#include "views/components/calendar/MiniMonth.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace punte {

CalendarSidePanel::CalendarSidePanel(CalendarModel &model, const QUuid &me, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_me(me)
    , m_month(new MiniMonth(model))
    , m_layersTitle(new PlainLabel(QString(), FontRole::PanelTitle))
    , m_peopleTitle(new PlainLabel(QString(), FontRole::PanelTitle))
    , m_onlyMe(Buttons::small(QString(), ButtonVariant::Link))
    , m_team(Buttons::small(QString(), ButtonVariant::Link))
    , m_foot(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_people({me})
{
    setObjectName(QStringLiteral("calendarSidePanel"));
    setFixedWidth(Theme::instance().px(216));
    const int margin = Theme::instance().px(14);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, margin);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(margin, Theme::instance().px(8), margin, 0);
    column->setSpacing(0);
    column->addWidget(m_month);
    column->addSpacing(Theme::instance().px(14));
    column->addWidget(m_layersTitle);
    column->addSpacing(Theme::instance().px(4));
    m_layersBox = new QVBoxLayout;
    m_layersBox->setSpacing(0);
    column->addLayout(m_layersBox);
    column->addSpacing(Theme::instance().px(14));
    column->addWidget(m_peopleTitle);
    auto *quick = new QHBoxLayout;
    quick->setSpacing(Theme::instance().px(12));
    m_onlyMe->setObjectName(QStringLiteral("onlyMeButton"));
    m_team->setObjectName(QStringLiteral("teamButton"));
    quick->addWidget(m_onlyMe);
    quick->addWidget(m_team);
    quick->addStretch();
    column->addLayout(quick);
    m_peopleBox = new QVBoxLayout;
    m_peopleBox->setSpacing(0);
    column->addLayout(m_peopleBox);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    layout->addWidget(scroll, 1);
    auto *footRow = new QHBoxLayout;
    footRow->setContentsMargins(margin, Theme::instance().px(6), margin, 0);
    m_foot->setObjectName(QStringLiteral("calendarFoot"));
    m_foot->setWordWrap(true);
    footRow->addWidget(m_foot);
    layout->addLayout(footRow);
    connect(m_onlyMe, &QPushButton::clicked, this, [this] { choosePeople({m_me}); });
    connect(m_team, &QPushButton::clicked, this, [this] {
        QList<QUuid> team{m_me};
        for (const CalendarPerson &person : m_model.people())
            if (person.inTeam && person.id != m_me)
                team.append(person.id);
        choosePeople(team);
    });
    connect(&model, &CalendarModel::changed, this, [this] {
        fillPeople();
        showCounts();
    });
    fillLayers();
    fillPeople(); // nobody is known yet: no choice among people
    retranslate();
}

void CalendarSidePanel::fillLayers()
{
    const QSet<QByteArray> hidden = m_model.hiddenLayers();
    for (const CalendarLayer *layer : m_model.layers()) {
        auto *check = new CalendarCheck(layer->id, CalendarLook::hueToken(layer->hue), false);
        check->setObjectName(QStringLiteral("layer_") + QString::fromLatin1(layer->id));
        check->setChecked(!hidden.contains(layer->id));
        connect(check, &QAbstractButton::toggled, this, [this] {
            QSet<QByteArray> off;
            for (const CalendarCheck *each : std::as_const(m_layers))
                if (!each->isChecked())
                    off.insert(each->key());
            Q_EMIT layersChanged(off);
        });
        m_layersBox->addWidget(check);
        m_layers.append(check);
    }
}

void CalendarSidePanel::fillPeople()
{
    // Made anew only when the people are others: the keyboard may be in one of them.
    const QList<CalendarPerson> &people = m_model.people();
    bool same = people.size() == m_persons.size();
    for (qsizetype i = 0; same && i < people.size(); ++i)
        same = m_persons.at(i)->key() == people.at(i).id.toByteArray(QUuid::WithoutBraces) && m_persons.at(i)->text() == people.at(i).name;
    if (!same) {
        qDeleteAll(m_persons);
        m_persons.clear();
        for (const CalendarPerson &person : people) {
            auto *check = new CalendarCheck(person.id.toByteArray(QUuid::WithoutBraces), Token::Accent, true);
            check->setObjectName(QStringLiteral("person_%1").arg(m_persons.size()));
            check->setText(person.name);
            check->setToolTip(plainToolTip(person.name));
            connect(check, &QAbstractButton::clicked, this, [this] {
                QList<QUuid> chosen;
                for (const CalendarCheck *each : std::as_const(m_persons))
                    if (each->isChecked())
                        chosen.append(QUuid::fromString(QLatin1String(each->key())));
                choosePeople(chosen.isEmpty() ? QList<QUuid>{m_me} : chosen); // nobody at all shows nothing
            });
            m_peopleBox->addWidget(check);
            m_persons.append(check);
        }
    }
    m_peopleTitle->setVisible(people.size() > 1);
    m_onlyMe->setVisible(people.size() > 1);
    m_team->setVisible(people.size() > 1);
    for (CalendarCheck *check : std::as_const(m_persons)) {
        check->setVisible(people.size() > 1);
        check->setChecked(m_people.contains(QUuid::fromString(QLatin1String(check->key()))));
    }
}

void CalendarSidePanel::choosePeople(const QList<QUuid> &people)
{
    setPeople(people);
    Q_EMIT peopleChanged(people);
}

void CalendarSidePanel::setPeople(const QList<QUuid> &people)
{
    m_people = people;
    fillPeople();
}

void CalendarSidePanel::showCounts()
{
    const QSet<QByteArray> hidden = m_model.hiddenLayers();
    for (CalendarCheck *check : std::as_const(m_layers)) {
        check->setCount(m_model.countOf(check->key()));
        const QSignalBlocker quiet(check);
        check->setChecked(!hidden.contains(check->key()));
    }
    for (CalendarCheck *check : std::as_const(m_persons)) {
        const QUuid id = QUuid::fromString(QLatin1String(check->key()));
        check->setCount(m_people.contains(id) ? m_model.countOf(id) : 0);
    }
}

void CalendarSidePanel::setFoot(const QString &text)
{
    m_foot->setText(text);
}

void CalendarSidePanel::retranslate()
{
    m_layersTitle->setText(tr("Layers"));
    m_peopleTitle->setText(tr("People"));
    m_onlyMe->setText(tr("Only me"));
    m_team->setText(tr("My team"));
    for (qsizetype i = 0; i < m_layers.size(); ++i) {
        m_layers.at(i)->setText(m_model.layers().at(i)->titleText());
        m_layers.at(i)->setToolTip(plainToolTip(m_layers.at(i)->text()));
    }
    m_month->retranslate();
    showCounts();
}

} // namespace punte
