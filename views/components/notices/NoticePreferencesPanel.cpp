// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/notices/NoticePreferencesPanel.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/records/notices/Notice.h"
#include "models/records/notices/NoticePreferences.h"
#include "models/records/notices/NoticeText.h"
#include "models/records/notices/QuietTime.h"
#include "views/components/PlainLabel.h"
#include "views/components/SegmentedSwitch.h"
#include "views/components/ShellServices.h"
#include "views/components/UntilPopup.h"
#include "views/components/notices/SnoozeMenu.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QGridLayout>
#include <QSignalBlocker>

namespace punte {

namespace {
const QTime quietMorning(8, 0);
constexpr int quietChoices = 5;
}

NoticePreferencesPanel::NoticePreferencesPanel(ShellServices &shell, QWidget *parent)
    : Panel(parent)
    , m_shell(shell)
    , m_preferences(new NoticePreferences(shell.database(), this))
    , m_quietTitle(new PlainLabel(QString(), FontRole::PanelTitle, Token::Text1))
    , m_quiet(new SegmentedSwitch)
    , m_quietEnd(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_desktop(new QCheckBox)
    , m_kindsTitle(new PlainLabel(QString(), FontRole::PanelTitle, Token::Text1))
    , m_kindsNote(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
{
    setObjectName(QStringLiteral("noticePreferencesPanel"));
    const Theme &theme = Theme::instance();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    auto *quiet = new QWidget;
    auto *kinds = new QWidget;
    buildQuiet(quiet);
    buildKinds(kinds);
    column->addWidget(quiet);
    column->addSpacing(theme.px(10));
    column->addWidget(kinds);
    column->addStretch(1);
    connect(m_preferences, &NoticePreferences::changed, this, [this] {
        showLevels();
        Q_EMIT readyChanged();
    });
    connect(m_preferences, &NoticePreferences::failed, this,
        [this](const AppError &error) { m_shell.showError([] { return tr("The choice could not be saved."); }, error); });
    connect(&shell.settings(), &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::QuietUntil || key == SettingKey::DesktopNotices)
            showQuiet();
    });
    retranslate();
}

void NoticePreferencesPanel::buildQuiet(QWidget *host)
{
    m_quiet->setObjectName(QStringLiteral("quietSwitch"));
    m_quietEnd->setObjectName(QStringLiteral("quietEnd"));
    m_desktop->setObjectName(QStringLiteral("desktopNotices"));
    for (int i = 0; i < quietChoices; ++i)
        m_quiet->addSegment(QString());
    auto *row = new QHBoxLayout;
    row->addWidget(m_quiet);
    row->addWidget(m_quietEnd, 1);
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::instance().px(8));
    column->addWidget(m_quietTitle);
    column->addLayout(row);
    column->addWidget(m_desktop);
    connect(m_quiet, &SegmentedSwitch::currentChanged, this, &NoticePreferencesPanel::chooseQuiet);
    connect(m_desktop, &QCheckBox::toggled, this, [this](bool on) { m_shell.settings().setValue(SettingKey::DesktopNotices, on); });
}

void NoticePreferencesPanel::buildKinds(QWidget *host)
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::instance().px(24));
    grid->setVerticalSpacing(Theme::instance().px(6));
    grid->setColumnStretch(2, 1);
    for (const QByteArray &kind : noticeKinds) {
        auto *name = new PlainLabel(QString(), FontRole::Body, Token::Text1);
        auto *level = new SegmentedSwitch;
        level->setObjectName(QStringLiteral("noticeLevel_") + QString::fromLatin1(kind));
        for (int i = 0; i < 3; ++i)
            level->addSegment(QString());
        grid->addWidget(name, int(m_names.size()), 0);
        grid->addWidget(level, int(m_names.size()), 1);
        m_names.append(name);
        m_levels.append(level);
        connect(level, &SegmentedSwitch::currentChanged, this,
            [this, kind](int index) { m_preferences->setLevel(kind, NoticePreferences::Level(index)); });
    }
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::instance().px(8));
    column->addWidget(m_kindsTitle);
    column->addWidget(m_kindsNote);
    column->addLayout(grid);
}

void NoticePreferencesPanel::activate() { m_preferences->load(); }

bool NoticePreferencesPanel::isReady() const { return m_preferences->isLoaded(); }

void NoticePreferencesPanel::chooseQuiet(int choice)
{
    Settings &settings = m_shell.settings();
    const QDateTime now = Clock::now();
    switch (choice) {
    case Off: QuietTime::setOff(settings); break;
    case OneHour: QuietTime::setUntil(settings, now.addSecs(3600)); break;
    case Morning: QuietTime::setUntil(settings, QDateTime(now.date().addDays(1), quietMorning)); break;
    case Always: QuietTime::setAlways(settings); break;
    case AnotherTime: {
        UntilPopup *ask = SnoozeMenu::askTyped(m_quiet, [&settings](const QDateTime &until) { QuietTime::setUntil(settings, until); });
        connect(ask, &PopupFrame::closed, this, &NoticePreferencesPanel::showQuiet);
        ask->popup();
        return;
    }
    default: break;
    }
    showQuiet();
}

void NoticePreferencesPanel::showQuiet()
{
    const Settings &settings = m_shell.settings();
    const QDateTime now = Clock::now();
    const QDateTime until = QuietTime::until(settings, now);
    int shown = QuietTime::isAlways(settings) ? Always : Off;
    if (until.isValid())
        shown = until == QDateTime(now.date().addDays(1), quietMorning) ? Morning : std::abs(now.addSecs(3600).secsTo(until)) < 60 ? OneHour : AnotherTime;
    const QSignalBlocker quietBlocked(m_quiet);
    const QSignalBlocker desktopBlocked(m_desktop);
    m_quiet->setCurrentIndex(shown);
    m_quietEnd->setText(until.isValid() ? tr("until %1").arg(DateFormat::shortInstant(until)) : QString());
    m_desktop->setChecked(settings.flag(SettingKey::DesktopNotices));
}

void NoticePreferencesPanel::showLevels()
{
    for (int i = 0; i < noticeKinds.size(); ++i) {
        const QSignalBlocker blocked(m_levels.at(i));
        m_levels.at(i)->setCurrentIndex(int(m_preferences->level(noticeKinds.at(i))));
    }
}

void NoticePreferencesPanel::retranslate()
{
    m_quietTitle->setText(tr("Do not disturb"));
    m_quiet->setAccessibleName(tr("Do not disturb"));
    const QStringList quiet{tr("Off"), tr("1 hour"), tr("Until tomorrow %1").arg(DateFormat::time(quietMorning)), tr("Always"), tr("Until…")};
    for (int i = 0; i < quiet.size(); ++i)
        m_quiet->setSegmentText(i, quiet.at(i));
    m_desktop->setText(tr("Tell me on the desktop while the window is not active"));
    m_kindsTitle->setText(tr("How I am told"));
    m_kindsNote->setText(tr("Holds on every computer. What is shown nowhere is not kept either."));
    const QStringList levels{tr("Not at all"), tr("In Punte"), tr("On the desktop too")};
    for (int i = 0; i < noticeKinds.size(); ++i) {
        const QString name = NoticeText::kindName(noticeKinds.at(i));
        m_names.at(i)->setText(name);
        m_levels.at(i)->setAccessibleName(name);
        for (int level = 0; level < levels.size(); ++level)
            m_levels.at(i)->setSegmentText(level, levels.at(level));
    }
    showQuiet();
    showLevels();
}

} // namespace punte
