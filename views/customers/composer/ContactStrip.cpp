// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/composer/ContactStrip.h"

#include "models/core/Clock.h"
#include "models/core/Phone.h"
#include "views/components/Buttons.h"
#include "views/components/EditorGrid.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Icons.h"
#include "views/theme/Shapes.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QPainter>

#include <algorithm>

namespace punte {

namespace {
constexpr int tickEvery = 1000;              // ms
constexpr qint64 longestCall = 12 * 60 * 60; // s: behind that a draft was left, not a call
constexpr int stripIcon = 16;
} // namespace

ContactStrip::ContactStrip(QWidget *parent)
    : QWidget(parent)
    , m_direction(Buttons::small(QString(), ButtonVariant::Flat))
    , m_who(new PlainLabel(QString(), FontRole::Body))
    , m_clock(new PlainLabel(QString(), FontRole::PanelTitle))
    , m_pause(Buttons::small(QString()))
    , m_forget(Buttons::icon(QStringLiteral("dialog-cancel"), QString()))
{
    setObjectName(QStringLiteral("contactStrip"));
    m_direction->setObjectName(QStringLiteral("directionButton"));
    m_clock->setObjectName(QStringLiteral("callClock"));
    m_pause->setObjectName(QStringLiteral("pauseCallButton"));
    m_forget->setObjectName(QStringLiteral("forgetCallButton"));
    const Theme &theme = Theme::instance();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(34), theme.px(4), theme.px(6), theme.px(4));
    row->setSpacing(theme.px(8));
    row->addWidget(m_direction);
    row->addWidget(m_who, 1);
    row->addWidget(m_clock);
    row->addWidget(m_pause);
    row->addWidget(m_forget);
    m_timer.setInterval(tickEvery);
    connect(&m_timer, &QTimer::timeout, this, &ContactStrip::tick);
    connect(m_direction, &QPushButton::clicked, this, [this] {
        m_incoming = !m_incoming;
        retranslate();
        Q_EMIT changed();
    });
    connect(m_pause, &QPushButton::clicked, this, [this] {
        setRunning(!isRunning());
        Q_EMIT changed();
    });
    connect(m_forget, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT changed();
    });
    hide();
}

void ContactStrip::become(Kind kind)
{
    m_kind = kind;
    setVisible(kind != Kind::None);
    m_clock->setVisible(kind == Kind::Call);
    m_pause->setVisible(kind == Kind::Call);
    retranslate();
    updateGeometry();
}

void ContactStrip::startCall(const QString &number, bool incoming)
{
    clear();
    m_other = phoneForReading(number);
    m_incoming = incoming;
    m_started = Clock::now();
    m_timer.start();
    become(Kind::Call);
    tick();
}

void ContactStrip::showLetter(const QString &other, bool incoming, const QString &file, int attachments)
{
    clear();
    m_other = other;
    m_incoming = incoming;
    m_file = file;
    m_attachments = attachments;
    become(Kind::Letter);
}

void ContactStrip::clear()
{
    m_timer.stop();
    m_started = QDateTime();
    m_before = 0;
    m_shownMinutes = 0;
    m_other.clear();
    m_file.clear();
    m_attachments = 0;
    become(Kind::None);
}

qint64 ContactStrip::seconds() const
{
    const qint64 running = m_started.isValid() ? std::max<qint64>(0, m_started.secsTo(Clock::now())) : 0;
    return std::min(m_before + running, longestCall);
}

int ContactStrip::minutes() const
{
    return m_kind == Kind::Call ? static_cast<int>(std::max<qint64>(1, (seconds() + 59) / 60)) : 0;
}

void ContactStrip::setRunning(bool running)
{
    if (m_kind != Kind::Call || running == isRunning())
        return;
    m_before = seconds();
    m_started = running ? Clock::now() : QDateTime();
    if (running)
        m_timer.start();
    else
        m_timer.stop();
    retranslate();
    tick();
}

void ContactStrip::tick()
{
    const qint64 all = seconds();
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    const QString hours = all >= 3600 ? QString::number(all / 3600) + QLatin1Char(':') + two(all / 60 % 60) : QString::number(all / 60);
    m_clock->setText(hours + QLatin1Char(':') + two(all % 60));
    if (minutes() != m_shownMinutes) {
        m_shownMinutes = minutes();
        Q_EMIT minutesChanged(m_shownMinutes);
    }
}

QJsonObject ContactStrip::draft() const
{
    if (m_kind == Kind::None)
        return {};
    QJsonObject kept{{QStringLiteral("call"), isCall()}, {QStringLiteral("other"), m_other}, {QStringLiteral("incoming"), m_incoming}};
    if (isCall()) {
        kept.insert(QStringLiteral("before"), m_before);
        kept.insert(QStringLiteral("started"), m_started.toUTC().toString(Qt::ISODate));
    } else {
        kept.insert(QStringLiteral("file"), m_file);
        kept.insert(QStringLiteral("attachments"), m_attachments);
    }
    return kept;
}

void ContactStrip::setDraft(const QJsonObject &draft)
{
    clear();
    if (draft.isEmpty())
        return;
    const QString other = draft.value(QLatin1String("other")).toString();
    const bool incoming = draft.value(QLatin1String("incoming")).toBool();
    if (!draft.value(QLatin1String("call")).toBool()) {
        showLetter(other, incoming, draft.value(QLatin1String("file")).toString(), draft.value(QLatin1String("attachments")).toInt());
        return;
    }
    const QDateTime started = QDateTime::fromString(draft.value(QLatin1String("started")).toString(), Qt::ISODate);
    if (started.isValid() && started.secsTo(Clock::now()) > longestCall)
        return;
    startCall(other, incoming);
    m_before = std::clamp<qint64>(draft.value(QLatin1String("before")).toInteger(), 0, longestCall);
    m_started = started;
    if (!started.isValid())
        m_timer.stop();
    retranslate();
    tick();
}

void ContactStrip::retranslate()
{
    const bool call = m_kind == Kind::Call;
    m_direction->setText(call ? (m_incoming ? tr("Incoming call") : tr("Outgoing call")) : m_incoming ? tr("E-mail received") : tr("E-mail sent"));
    m_direction->setToolTip(plainToolTip(tr("Turns the direction round")));
    QStringList facts{m_other};
    if (!m_file.isEmpty())
        facts << (m_attachments > 0 ? tr("kept as a file, with %Ln attachment(s)", nullptr, m_attachments) : tr("kept as a file"));
    facts.removeAll(QString());
    m_who->setText(facts.join(QStringLiteral(" \u00B7 ")));
    m_clock->setAccessibleName(tr("Duration of the call"));
    m_pause->setText(isRunning() ? tr("Pause") : tr("Go on"));
    Buttons::setName(m_forget, call ? tr("Do not time this call") : tr("Leave the e-mail away"));
    setAccessibleName(m_direction->text() + QLatin1Char(' ') + m_who->text());
    update();
}

void ContactStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Shapes::box(painter, QRectF(rect()), theme.px(6), themeColor(Token::Tint), Qt::transparent, 1);
    const int icon = theme.px(stripIcon);
    Icons::paint(painter, QRect(theme.px(10), (height() - icon) / 2, icon, icon),
        m_kind == Kind::Call ? QStringLiteral("call-start") : QStringLiteral("mail-message"), themeColor(Token::AccentText));
}

} // namespace punte
