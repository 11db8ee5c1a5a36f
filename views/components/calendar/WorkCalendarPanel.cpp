// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/calendar/WorkCalendarPanel.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/records/LiveBinding.h"
#include "models/records/OrganisationSettings.h"
#include "models/records/Permissions.h"
#include "models/records/UndoStack.h"
#include "models/records/calendar/FreeDayModel.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/components/SettingRow.h"
#include "views/components/ShellServices.h"
#include "views/components/calendar/FreeDayPopup.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>

namespace punte {

namespace {

constexpr int halfHour = 30;
constexpr int tableRows = 9;
constexpr auto settingsRight = "settings.write";

void fillTimes(QComboBox *combo)
{
    for (int minutes = 0; minutes < 24 * 60; minutes += halfHour)
        combo->addItem(QTime(0, 0).addSecs(minutes * 60).toString(QStringLiteral("HH:mm")));
    combo->setMaxVisibleItems(14);
}

// Somebody may have set a quarter of an hour elsewhere.
void showTime(QComboBox *combo, QTime time)
{
    const QSignalBlocker quiet(combo);
    const QString text = time.toString(QStringLiteral("HH:mm"));
    if (combo->findText(text) < 0) {
        int at = 0;
        while (at < combo->count() && combo->itemText(at) < text)
            ++at;
        combo->insertItem(at, text);
    }
    combo->setCurrentText(text);
}

} // namespace

WorkCalendarPanel::WorkCalendarPanel(ShellServices &shell, QWidget *parent)
    : Panel(parent)
    , m_shell(shell)
    , m_settings(new OrganisationSettings(shell.database(), this))
    , m_days(new FreeDayModel(shell.database(), this))
    , m_mayWrite(shell.session().may(settingsRight))
    , m_from(new QComboBox)
    , m_to(new QComboBox)
    , m_dash(new PlainLabel(QStringLiteral("–")))
    , m_title(new PlainLabel(QString(), FontRole::PanelTitle, Token::Text1, this))
    , m_year(new PlainLabel(QString(), FontRole::BodyMedium, Token::Text1, this))
    , m_previous(Buttons::icon(QStringLiteral("go-previous"), QString(), this))
    , m_next(Buttons::icon(QStringLiteral("go-next"), QString(), this))
    , m_add(Buttons::push(QString(), ButtonVariant::Default, QStringLiteral("list-add"), this))
    , m_change(Buttons::push(QString(), ButtonVariant::Default, {}, this))
    , m_table(new QTableView(this))
{
    build();
    buildFreeDays();
    bindLive(shell.changeFeed(), *m_settings);
    bindLive(shell.changeFeed(), *m_days);
    connect(m_days, &FreeDayModel::loaded, this, [this] {
        m_ready = true;
        if (!m_settings->isSaving()) // what is on its way would jump back
            showHours();
        updateButtons();
        Q_EMIT readyChanged();
        Q_EMIT headingChanged();
    });
    const auto failed = [this](const AppError &error) {
        m_ready = true;
        m_shell.showError([] { return tr("The working hours and free days could not be read."); }, error);
        Q_EMIT readyChanged();
    };
    connect(m_settings, &OrganisationSettings::changed, m_days, &FreeDayModel::refresh);
    connect(m_settings, &OrganisationSettings::failed, this, failed);
    connect(m_days, &FreeDayModel::failed, this, failed);
    connect(m_settings, &OrganisationSettings::saved, this, [this](const QUuid &action, const ActionLabel &label) {
        m_shell.undoStack().push(action, label);
        m_shell.showToast([] { return tr("The working hours are changed for everybody"); }, action);
    });
    connect(m_settings, &OrganisationSettings::refused, this,
        [this](const QString &, const AppError &error) { m_shell.showError([] { return tr("The working hours were not changed."); }, error); });
    connect(m_days, &FreeDayModel::freeDaySaved, this,
        [this](QDate day, const QUuid &action) { m_shell.showToast([day] { return tr("%1 changed").arg(DateFormat::longDate(day)); }, action); });
    connect(m_days, &FreeDayModel::freeDayRefused, this, [this](const AppError &error) { m_shell.showError([] { return tr("The day was not changed."); }, error); });
    WorkCalendarPanel::retranslate();
}

void WorkCalendarPanel::build()
{
    auto *week = new QWidget;
    auto *weekRow = new QHBoxLayout(week);
    weekRow->setContentsMargins(0, 0, 0, 0);
    weekRow->setSpacing(4);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        auto *button = new QToolButton;
        button->setObjectName(QStringLiteral("workDay%1").arg(day));
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        connect(button, &QToolButton::clicked, this, &WorkCalendarPanel::takeHours);
        m_dayButtons.append(button);
        weekRow->addWidget(button);
    }
    weekRow->addStretch(1);
    week->setFocusProxy(m_dayButtons.constFirst());
    auto *hours = new QWidget;
    auto *hoursRow = new QHBoxLayout(hours);
    hoursRow->setContentsMargins(0, 0, 0, 0);
    for (QComboBox *combo : {m_from, m_to}) {
        fillTimes(combo);
        connect(combo, &QComboBox::currentIndexChanged, this, &WorkCalendarPanel::takeHours);
    }
    m_from->setObjectName(QStringLiteral("workFromCombo"));
    m_to->setObjectName(QStringLiteral("workToCombo"));
    hoursRow->addWidget(m_from);
    hoursRow->addWidget(m_dash);
    hoursRow->addWidget(m_to);
    hoursRow->addStretch(1);
    hours->setFocusProxy(m_from);
    m_daysRow = new SettingRow("workingDays", week, this);
    m_hoursRow = new SettingRow("workingHours", hours, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_daysRow);
    column->addWidget(m_hoursRow);
    for (SettingRow *row : {m_daysRow, m_hoursRow})
        row->setEditable(m_mayWrite);
    connect(m_daysRow, &SettingRow::resetRequested, this, [this] {
        CalendarHours wanted = typedHours();
        wanted.days = CalendarHours().days;
        putHours(wanted);
    });
    connect(m_hoursRow, &SettingRow::resetRequested, this, [this] {
        CalendarHours wanted = CalendarHours();
        wanted.days = typedHours().days;
        putHours(wanted);
    });
}

void WorkCalendarPanel::buildFreeDays()
{
    m_previous->setObjectName(QStringLiteral("previousYearButton"));
    m_next->setObjectName(QStringLiteral("nextYearButton"));
    m_add->setObjectName(QStringLiteral("addFreeDayButton"));
    m_change->setObjectName(QStringLiteral("changeFreeDayButton"));
    m_table->setObjectName(QStringLiteral("freeDaysTable"));
    m_table->setModel(m_days);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto measure = [this] {
        const int height = Theme::instance().rowHeight();
        m_table->verticalHeader()->setDefaultSectionSize(height);
        m_table->setFixedHeight(height * (tableRows + 1));
        for (const auto &[column, width] : {std::pair{FreeDayModel::Day, 130}, {FreeDayModel::Weekday, 140}, {FreeDayModel::Name, 230}})
            m_table->setColumnWidth(column, Theme::instance().px(width));
    };
    connect(&Theme::instance(), &Theme::changed, this, measure);
    measure();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 10, 0, 6);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_previous);
    head->addWidget(m_year);
    head->addWidget(m_next);
    head->addStretch(1);
    head->addWidget(m_change);
    head->addWidget(m_add);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
    layout()->addWidget(m_table);
    m_add->setEnabled(m_mayWrite);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_days->setYear(m_days->year() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_days->setYear(m_days->year() + 1); });
    connect(m_add, &QPushButton::clicked, this, [this] { askDay({}); });
    connect(m_change, &QPushButton::clicked, this, &WorkCalendarPanel::askCurrentDay);
    connect(m_table, &QTableView::activated, this, &WorkCalendarPanel::askCurrentDay);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &WorkCalendarPanel::updateButtons);
}

QString WorkCalendarPanel::note() const { return m_days->isLoaded() ? hoursText(m_days->hours()) : QString(); }

void WorkCalendarPanel::activate()
{
    m_settings->load();
    m_days->setYear(m_days->year() == 0 ? Clock::now().date().year() : m_days->year());
}

CalendarHours WorkCalendarPanel::typedHours() const
{
    CalendarHours hours;
    hours.starts = QTime::fromString(m_from->currentText(), QStringLiteral("HH:mm"));
    hours.ends = QTime::fromString(m_to->currentText(), QStringLiteral("HH:mm"));
    hours.days.clear();
    for (qsizetype i = 0; i < m_dayButtons.size(); ++i)
        if (m_dayButtons.at(i)->isChecked())
            hours.days.append(int(i) + 1);
    return hours;
}

void WorkCalendarPanel::showHours()
{
    const CalendarHours &hours = m_days->hours();
    showTime(m_from, hours.starts);
    showTime(m_to, hours.ends);
    for (qsizetype i = 0; i < m_dayButtons.size(); ++i)
        m_dayButtons.at(i)->setChecked(hours.days.contains(int(i) + 1));
    const CalendarHours usual;
    m_daysRow->setChanged(hours.days != usual.days);
    m_hoursRow->setChanged(hours.starts != usual.starts || hours.ends != usual.ends);
    m_daysRow->setNote({});
    m_hoursRow->setNote({});
    m_year->setText(QString::number(m_days->year()));
}

void WorkCalendarPanel::takeHours()
{
    const CalendarHours wanted = typedHours();
    const QString wrong = wanted.whyWrong();
    m_daysRow->setNote(wanted.days.isEmpty() ? wrong : QString());
    m_hoursRow->setNote(wanted.days.isEmpty() ? QString() : wrong);
    if (wrong.isEmpty())
        putHours(wanted);
}

void WorkCalendarPanel::putHours(const CalendarHours &hours)
{
    // What is stored counts: what is shown may still be on its way.
    const QJsonValue stored = m_settings->value(QLatin1String(CalendarHours::key));
    if (!m_settings->isSaving() && (stored.isUndefined() ? hours == m_days->hours() : stored == QJsonValue(hours.toJson())))
        return;
    m_settings->setValue(QLatin1String(CalendarHours::key), hours.toJson());
}

QString WorkCalendarPanel::hoursText(const CalendarHours &hours) const
{
    QStringList names;
    for (const int day : hours.days)
        names.append(QLocale().standaloneDayName(day, QLocale::ShortFormat));
    const bool row = hours.days.size() > 2 && hours.days.constLast() - hours.days.constFirst() == int(hours.days.size()) - 1;
    const QString days = row ? tr("%1 to %2", "days of the week").arg(names.constFirst(), names.constLast()) : names.join(QStringLiteral(", "));
    return QStringLiteral("%1, %2–%3").arg(days, hours.starts.toString(QStringLiteral("HH:mm")), hours.ends.toString(QStringLiteral("HH:mm")));
}

void WorkCalendarPanel::askCurrentDay()
{
    if (const CalendarFreeDay *day = m_days->at(m_table->currentIndex().row()); day && m_mayWrite)
        askDay(day->day);
}

void WorkCalendarPanel::askDay(QDate day)
{
    const CalendarFreeDay *known = m_days->find(day);
    auto *popup = new FreeDayPopup(day, {known ? std::optional(*known) : std::nullopt, !known || known->isWorking}, {}, day.isValid() ? static_cast<QWidget *>(m_table->viewport()) : m_add);
    connect(popup, &FreeDayPopup::freeChosen, m_days, [this](QDate chosen, const QString &name) {
        m_days->setYear(chosen.year());
        m_days->setFreeDay(chosen, name, false);
    });
    connect(popup, &FreeDayPopup::workedChosen, m_days, [this](QDate chosen) { m_days->setFreeDay(chosen, QString(), true); });
    connect(popup, &FreeDayPopup::clearChosen, m_days, &FreeDayModel::clearFreeDay);
    if (day.isValid())
        popup->popupAt(m_table->visualRect(m_table->currentIndex()));
    else
        popup->popup();
}

void WorkCalendarPanel::updateButtons()
{
    m_change->setEnabled(m_mayWrite && m_days->at(m_table->currentIndex().row()));
}

QList<Scene> WorkCalendarPanel::scenes()
{
    if (!m_mayWrite)
        return {};
    return {{"free-day", [this] { askDay({}); }, [this] {
                 if (auto *popup = window()->findChild<FreeDayPopup *>())
                     popup->closePopup();
             }}};
}

void WorkCalendarPanel::retranslate()
{
    m_daysRow->setTexts(tr("Working days"), tr("Other days are grey in the calendar, and answering times do not count them."));
    m_hoursRow->setTexts(tr("Working hours"), tr("When the day begins and ends in the calendar and for answering times."));
    m_from->setAccessibleName(tr("The working day begins"));
    m_to->setAccessibleName(tr("The working day ends"));
    for (qsizetype i = 0; i < m_dayButtons.size(); ++i) {
        m_dayButtons.at(i)->setText(QLocale().standaloneDayName(int(i) + 1, QLocale::ShortFormat));
        m_dayButtons.at(i)->setAccessibleName(QLocale().standaloneDayName(int(i) + 1));
        m_dayButtons.at(i)->setToolTip(plainToolTip(QLocale().standaloneDayName(int(i) + 1)));
    }
    m_title->setText(tr("Free days"));
    m_table->setAccessibleName(tr("Free days"));
    Buttons::setName(m_previous, tr("The year before"));
    Buttons::setName(m_next, tr("The year after"));
    m_add->setText(tr("Add a free day…"));
    m_change->setText(tr("Change…"));
    const QString reason = Permissions(m_shell.session()).explanation(settingsRight);
    for (QPushButton *button : {m_add, m_change})
        button->setToolTip(reason.isEmpty() ? QString() : plainToolTip(reason));
    m_days->retranslate();
    if (m_days->isLoaded())
        showHours();
    Q_EMIT headingChanged();
}

} // namespace punte
