// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/message/WhenChoice.h"

#include "models/core/Clock.h"
#include "views/campaigns/message/MessageWords.h"
#include "views/components/DateEdit.h"
#include "views/components/EditorGrid.h"
#include "views/components/PlainLabel.h"
#include "views/components/SegmentedSwitch.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLocale>
#include <QSpinBox>
#include <QTimeEdit>

namespace punte {

static constexpr int momentsAskedAfterMs = 150;

WhenChoice::WhenChoice(Database &database, const MessageDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_database(database)
    , m_draft(draft)
    , m_kind(new SegmentedSwitch)
    , m_at(ValueEditor::create(looseField("scheduled_for", FieldKind::Instant), {}, this))
    , m_again(new QWidget)
    , m_rhythm(new QComboBox)
    , m_weekday(new QComboBox)
    , m_number(new QSpinBox)
    , m_time(new QTimeEdit)
    , m_times(new QSpinBox)
    , m_moments(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
{
    const Theme &theme = Theme::instance();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(6));
    m_kind->setObjectName(QStringLiteral("launchKind"));
    m_kind->setAccessibleName(tr("When"));
    for (const QString &word : {tr("Now"), tr("At a time"), tr("Again and again")})
        m_kind->addSegment(word);
    column->addWidget(m_kind, 0, Qt::AlignLeft);
    m_at->setObjectName(QStringLiteral("launchAt"));
    m_at->setLabel(tr("Goes out on"));
    column->addWidget(m_at);
    auto *row = new QHBoxLayout(m_again);
    row->setContentsMargins(0, 0, 0, 0);
    m_rhythm->setObjectName(QStringLiteral("launchRhythm"));
    m_rhythm->setAccessibleName(tr("How often"));
    m_rhythm->addItem(tr("Weekly"), QStringLiteral("weekly"));
    m_rhythm->addItem(tr("Monthly"), QStringLiteral("monthly"));
    m_rhythm->addItem(tr("Every so many days"), QStringLiteral("every_n_days"));
    m_weekday->setObjectName(QStringLiteral("launchWeekday"));
    m_weekday->setAccessibleName(tr("Day of the week"));
    for (int day = 1; day <= 7; ++day)
        m_weekday->addItem(QLocale().standaloneDayName(day), day);
    m_number->setObjectName(QStringLiteral("launchNumber"));
    m_number->setAccessibleName(tr("Day of the month, or number of days"));
    m_number->setRange(1, 366);
    m_time->setObjectName(QStringLiteral("launchTime"));
    m_time->setAccessibleName(tr("Time of day"));
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_times->setObjectName(QStringLiteral("launchTimes"));
    m_times->setAccessibleName(tr("How many times"));
    m_times->setRange(0, 1000);
    m_times->setSpecialValueText(tr("without an end"));
    m_times->setSuffix(tr(" times"));
    for (QWidget *each : {static_cast<QWidget *>(m_rhythm), static_cast<QWidget *>(m_weekday), static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_time), static_cast<QWidget *>(m_times)})
        row->addWidget(each);
    row->addStretch();
    column->addWidget(m_again);
    m_moments->setObjectName(QStringLiteral("launchMoments"));
    m_moments->setWordWrap(true);
    column->addWidget(m_moments);
    const MessageRhythm &known = draft.rhythm();
    m_rhythm->setCurrentIndex(std::max(0, m_rhythm->findData(known.recurrence)));
    m_weekday->setCurrentIndex(known.weekday - 1);
    m_number->setValue(known.recurrence == QLatin1String("every_n_days") ? known.days : known.monthDay);
    m_time->setTime(known.time);
    m_times->setValue(known.times);
    if (draft.scheduledFor().isValid() && draft.scheduledFor() > Clock::now())
        m_at->setValue(draft.scheduledFor());
    m_kind->setCurrentIndex(draft.type() == QLatin1String("recurring") ? 2 : draft.scheduledFor().isValid() && draft.scheduledFor() > Clock::now() ? 1 : 0);
    m_timer.setSingleShot(true);
    m_timer.setInterval(momentsAskedAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &WhenChoice::askMoments);
    connect(m_kind, &SegmentedSwitch::currentChanged, this, &WhenChoice::showKind);
    connect(m_at, &ValueEditor::edited, this, &WhenChoice::showKind);
    connect(m_rhythm, &QComboBox::currentIndexChanged, this, &WhenChoice::showKind);
    connect(m_weekday, &QComboBox::currentIndexChanged, this, &WhenChoice::showKind);
    connect(m_number, &QSpinBox::valueChanged, this, &WhenChoice::showKind);
    connect(m_time, &QTimeEdit::timeChanged, this, &WhenChoice::showKind);
    connect(m_times, &QSpinBox::valueChanged, this, &WhenChoice::showKind);
    showKind();
}

LaunchTime::Kind WhenChoice::kind() const
{
    return m_kind->currentIndex() == 2 ? LaunchTime::Kind::Again : m_kind->currentIndex() == 1 ? LaunchTime::Kind::At : LaunchTime::Kind::Now;
}

MessageRhythm WhenChoice::rhythm() const
{
    MessageRhythm rhythm = m_draft.rhythm();
    rhythm.recurrence = m_rhythm->currentData().toString();
    rhythm.weekday = m_weekday->currentData().toInt();
    rhythm.days = m_number->value();
    rhythm.monthDay = std::min(31, m_number->value());
    rhythm.time = m_time->time();
    rhythm.times = m_times->value();
    if (!rhythm.starts.isValid())
        rhythm.starts = Clock::now().toTimeZone(m_draft.zone().isValid() ? m_draft.zone() : QTimeZone::systemTimeZone()).date();
    return rhythm;
}

void WhenChoice::showKind()
{
    const LaunchTime::Kind now = kind();
    m_at->setVisible(now == LaunchTime::Kind::At);
    m_again->setVisible(now == LaunchTime::Kind::Again);
    m_moments->setVisible(now != LaunchTime::Kind::Now);
    const QString how = m_rhythm->currentData().toString();
    m_weekday->setVisible(how == QLatin1String("weekly"));
    m_number->setVisible(how != QLatin1String("weekly"));
    if (now == LaunchTime::Kind::Again) {
        m_timer.start();
    } else if (now == LaunchTime::Kind::At) {
        const Result<LaunchTime> chosen = time();
        m_moments->setText(chosen ? tr("Goes out on %1").arg(MessageWords::moment(chosen->at, m_draft.zoneName())) : chosen.error().what);
    }
    Q_EMIT changed();
}

void WhenChoice::askMoments()
{
    MessageLaunch::nextMoments(m_database, this, rhythm(), m_draft.zoneName(), [this](const Result<QList<QDateTime>> &moments) {
        if (kind() != LaunchTime::Kind::Again)
            return;
        m_next = moments.value_or(QList<QDateTime>());
        QStringList lines;
        for (const QDateTime &each : std::as_const(m_next))
            lines << MessageWords::moment(each, m_draft.zoneName());
        m_moments->setText(!moments ? moments.error().what : lines.isEmpty() ? tr("It would never go out: the end lies before the next date.") : tr("The next dates: %1").arg(lines.join(QStringLiteral("; "))));
        Q_EMIT changed();
    });
}

Result<LaunchTime> WhenChoice::time() const
{
    LaunchTime chosen;
    chosen.kind = kind();
    if (chosen.kind == LaunchTime::Kind::Again) {
        chosen.rhythm = rhythm();
        return chosen;
    }
    if (chosen.kind == LaunchTime::Kind::Now)
        return chosen;
    const FieldCheck check = m_at->check();
    chosen.at = check.normalised.toDateTime();
    if (check.level == FieldCheck::Level::Error || !chosen.at.isValid())
        return std::unexpected(toldError(ErrorKind::Invalid, [] { return tr("Say when it goes out: a day and a time."); }));
    if (chosen.at <= Clock::now())
        return std::unexpected(toldError(ErrorKind::Invalid, [] { return tr("This moment has passed."); }));
    return chosen;
}

} // namespace punte
