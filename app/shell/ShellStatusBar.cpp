// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/ShellStatusBar.h"

#include "app/shell/JobView.h"
#include "app/shell/KeyHintsView.h"
#include "models/core/Clock.h"
#include "views/components/PlainLabel.h"
#include "views/theme/PunteStyle.h"
#include "views/theme/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace punte {

namespace {

constexpr int leastMessage = 40;    // px: its beginning
constexpr int keysStretch = 1000;   // while keys are shown they take what the empty space would get
constexpr int reconnectTick = 1000; // ms: "reconnecting since" counts seconds

Token dotColour(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Live: return Token::StageWon;
    case ConnectionState::Connecting: return Token::Info;
    case ConnectionState::Reconnecting: return Token::Warning;
    case ConnectionState::Closed: break;
    }
    return Token::Danger;
}

// An amount always ends with its ISO currency.
bool isAmount(const QString &value)
{
    const QString code = value.right(3);
    return code.size() == 3 && code == code.toUpper() && std::all_of(code.begin(), code.end(), [](QChar c) { return c.isLetter(); });
}

QWidget *verticalLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::NoFrame);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    line->setFixedSize(1, Theme::instance().px(14));
    return line;
}

} // namespace

ShellStatusBar::ShellStatusBar(QWidget *parent)
    : QWidget(parent)
    , m_dot(new QLabel(this))
    , m_connection(new QLabel(this))
    , m_messageLine(verticalLine(this))
    , m_message(new PlainLabel(QString(), FontRole::Secondary, Token::Text2, this))
    , m_keys(new KeyHintsView(this))
    , m_undo(new QPushButton(this))
    , m_draftsButton(new QPushButton(this))
    , m_jobArea(new QWidget(this))
    , m_jobs(new QHBoxLayout(m_jobArea))
    , m_figures(new QLabel(this))
    , m_language(new QPushButton(this))
    , m_tick(new QTimer(this))
{
    setObjectName(QStringLiteral("shellStatusBar"));
    m_connection->setObjectName(QStringLiteral("connectionLabel"));
    m_message->setObjectName(QStringLiteral("statusMessageLabel"));
    m_undo->setObjectName(QStringLiteral("statusUndoButton"));
    m_draftsButton->setObjectName(QStringLiteral("draftsButton"));
    m_figures->setObjectName(QStringLiteral("statusFiguresLabel"));
    m_language->setObjectName(QStringLiteral("languageButton"));
    m_connection->setTextFormat(Qt::PlainText);
    m_figures->setMinimumWidth(1); // never makes the window wider: fitFigures() leaves out what has no room
    m_message->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred); // Undo stands right behind it
    setButtonVariant(m_undo, ButtonVariant::Link);
    setButtonVariant(m_draftsButton, ButtonVariant::Link);
    setButtonVariant(m_language, ButtonVariant::Flat);
    setSmallControl(m_undo);
    setSmallControl(m_draftsButton);
    setSmallControl(m_language);
    m_jobs->setContentsMargins(0, 0, 0, 0);

    auto *row = new QHBoxLayout(this);
    row->addWidget(m_dot);
    row->addWidget(m_connection);
    row->addWidget(m_messageLine);
    row->addWidget(m_message);
    row->addWidget(m_undo);
    row->addWidget(m_keys, keysStretch);
    row->addStretch(1);
    row->addWidget(m_draftsButton);
    row->addWidget(m_jobArea);
    row->addWidget(m_figures);
    row->addWidget(verticalLine(this));
    row->addWidget(m_language);

    m_tick->setInterval(reconnectTick);
    connect(m_tick, &QTimer::timeout, this, &ShellStatusBar::showConnection);
    connect(m_undo, &QPushButton::clicked, this, &ShellStatusBar::undoRequested);
    connect(m_draftsButton, &QPushButton::clicked, this, &ShellStatusBar::draftsRequested);
    connect(m_language, &QPushButton::clicked, this, &ShellStatusBar::languageToggleRequested);
    connect(m_figures, &QLabel::linkActivated, this, [this](const QString &link) {
        if (QAction *action = m_figureList.value(link.toInt()).action)
            action->trigger();
    });
    connect(&Theme::instance(), &Theme::changed, this, &ShellStatusBar::applyMetrics);
    applyMetrics();
    retranslate();
}

void ShellStatusBar::applyMetrics()
{
    const Theme &theme = Theme::instance();
    setFixedHeight(theme.px(26));
    layout()->setContentsMargins(theme.px(13), theme.px(1), theme.px(8), 0);
    layout()->setSpacing(theme.px(9));
    const QFont secondary = theme.font(FontRole::Secondary);
    m_connection->setFont(theme.font(FontRole::TableHeader));
    m_figures->setFont(secondary);
    for (QPushButton *button : {m_undo, m_draftsButton, m_language}) {
        button->setFont(secondary);
        button->setFixedHeight(theme.px(24));
    }
    showConnection();
    setFigures(m_figureList);
    update();
}

void ShellStatusBar::setConnection(ConnectionState state, const QDateTime &since, bool local, const QString &server, int waiting)
{
    m_state = state;
    m_since = since;
    m_local = local;
    m_server = server;
    m_waiting = waiting;
    state == ConnectionState::Reconnecting ? m_tick->start() : m_tick->stop();
    showConnection();
}

QString ShellStatusBar::connectionText() const
{
    const QString place = m_local ? tr("Local workspace") : m_server;
    switch (m_state) {
    case ConnectionState::Live: return tr("%1 – live").arg(place);
    case ConnectionState::Connecting: return tr("%1 – connecting").arg(place);
    case ConnectionState::Reconnecting:
    {
        const QString text = tr("%1 – reconnecting since %2").arg(place, QLocale().toString(m_since.time(), QStringLiteral("HH:mm:ss")));
        return m_waiting > 0 ? tr("%1, %2").arg(text, tr("%n change(s) wait", nullptr, m_waiting)) : text;
    }
    case ConnectionState::Closed: break;
    }
    return tr("%1 – closed").arg(place);
}

void ShellStatusBar::showConnection()
{
    const Theme &theme = Theme::instance();
    const qreal ratio = devicePixelRatioF();
    const int size = theme.px(9);
    QPixmap dot(QSize(size, size) * ratio);
    dot.setDevicePixelRatio(ratio);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColor(dotColour(m_state)));
    painter.drawEllipse(QRectF(0.5, 0.5, size - 1, size - 1));
    painter.end();
    m_dot->setPixmap(dot);
    m_connection->setText(connectionText());
    QString tip;
    if (m_since.isValid())
        tip = tr("since %1").arg(QLocale().toString(m_since, QLocale::LongFormat));
    if (m_state == ConnectionState::Reconnecting)
        tip = tr("The server has not answered for %n s. What is loaded can be read; what you change is kept and sent when it is back.", nullptr,
                 static_cast<int>(m_since.secsTo(Clock::now())));
    m_connection->setToolTip(plainToolTip(tip));
}

void ShellStatusBar::setLastAction(const QString &text, bool canUndo)
{
    if (text != m_lastAction)
        m_keysAreNews = false; // what was done just now can be undone here
    m_lastAction = text;
    m_canUndo = canUndo;
    showMessage();
}

void ShellStatusBar::setHint(const QString &text)
{
    m_hint = text;
    showMessage();
}

void ShellStatusBar::setKeyHints(const QList<KeyHint> &hints)
{
    m_keys->setHints(hints);
    m_keysAreNews = true;
    showMessage();
}

void ShellStatusBar::showMessage()
{
    const bool keys = m_hint.isEmpty() && m_keysAreNews && !m_keys->isEmpty();
    const QString text = keys ? QString() : m_hint.isEmpty() ? m_lastAction : m_hint;
    m_message->setText(text);
    m_message->setVisible(!keys); // one of the two takes the room between connection and figures
    m_keys->setVisible(keys);
    m_messageLine->setVisible(!text.isEmpty());
    m_undo->setVisible(!keys && m_hint.isEmpty() && m_canUndo);
}

void ShellStatusBar::setDrafts(const QStringList &titles)
{
    m_drafts = titles;
    showDrafts();
}

void ShellStatusBar::showDrafts()
{
    m_draftsButton->setVisible(!m_drafts.isEmpty());
    m_draftsButton->setText(tr("%n draft(s)", nullptr, int(m_drafts.size())));
    m_draftsButton->setToolTip(plainToolTip(tr("Not saved yet: %1").arg(m_drafts.join(QStringLiteral(", ")))));
}

void ShellStatusBar::setFigures(const QList<StatusFigure> &figures)
{
    m_figureList = figures;
    const bool hasLink = std::any_of(figures.begin(), figures.end(), [](const StatusFigure &figure) { return figure.action; });
    m_figures->setTextInteractionFlags(hasLink ? Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard : Qt::NoTextInteraction);
    fitFigures();
}

QString ShellStatusBar::figuresText(qsizetype first) const
{
    QStringList parts;
    for (qsizetype i = first; i < m_figureList.size(); ++i) {
        const StatusFigure &figure = m_figureList[i];
        const QString value = figure.value.toHtmlEscaped();
        const QString shown = isAmount(figure.value) ? QStringLiteral("<b>%1</b>").arg(value) : value;
        parts += figure.label.isEmpty() ? shown : QStringLiteral("%1&nbsp; %2").arg(figure.label.toHtmlEscaped(), shown);
        if (figure.action && figure.action->isEnabled())
            parts += QStringLiteral("<a style=\"text-decoration:none;font-weight:600\" href=\"%1\">%2</a>")
                         .arg(i).arg(figure.action->text().toHtmlEscaped());
    }
    // Rich text for weights and links only; every part is escaped, so a name with markup stays text.
    m_figures->setTextFormat(Qt::RichText);
    return parts.join(QStringLiteral("&nbsp; <font color=\"%1\">|</font> &nbsp;").arg(themeColor(Token::Line2).name()));
}

// What is less than the window's width leaves room for: figures give way to what happens, the first ones before the last.
void ShellStatusBar::fitFigures()
{
    const QMargins margins = layout()->contentsMargins();
    int room = width() - margins.left() - margins.right() - leastMessage - 2 * layout()->spacing();
    for (int i = 0; i < layout()->count(); ++i) {
        const QWidget *part = layout()->itemAt(i)->widget();
        if (part && !part->isHidden() && part != m_figures && part != m_message && part != m_keys)
            room -= part->sizeHint().width() + layout()->spacing();
    }
    const QFontMetrics metrics(Theme::instance().font(FontRole::TableHeader));
    qsizetype first = 0;
    int wanted = 0;
    for (; first < m_figureList.size(); ++first) {
        wanted = 0;
        for (qsizetype i = first; i < m_figureList.size(); ++i) {
            const StatusFigure &figure = m_figureList[i];
            wanted += metrics.horizontalAdvance(QStringLiteral("   |   ") + figure.label + figure.value + (figure.action ? figure.action->text() : QString()));
        }
        if (wanted <= room)
            break;
    }
    // The figures are shown whole or not at all; the message is what is shortened.
    m_message->setMaximumWidth(leastMessage + std::max(0, room - (first < m_figureList.size() ? wanted : 0)));
    const QString text = figuresText(first);
    if (text != m_figures->text()) // each new text asks for a layout, and that leads here again
        m_figures->setText(text);
    m_figures->setVisible(!text.isEmpty());
}

bool ShellStatusBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fitFigures();
    return QWidget::event(event);
}

void ShellStatusBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitFigures();
}

void ShellStatusBar::addJob(Job *job) { m_jobs->addWidget(new JobView(job, m_jobArea)); }

void ShellStatusBar::addPart(QWidget *part)
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->indexOf(m_language), part);
    setTabOrder(part, m_language);
}

void ShellStatusBar::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_language->setText(QLocale().language() == QLocale::Romanian ? QStringLiteral("RO") : QStringLiteral("EN"));
    m_language->setToolTip(tr("Change the language of the window"));
    m_language->setAccessibleName(tr("Language"));
    showConnection();
    showMessage();
    showDrafts();
}

void ShellStatusBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Token::Window));
    painter.fillRect(QRect(0, 0, width(), 1), themeColor(Token::Line));
}

} // namespace punte
