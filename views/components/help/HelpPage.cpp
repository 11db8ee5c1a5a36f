// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/help/HelpPage.h"

#include "models/core/OutsideLink.h"
#include "models/core/TextClean.h"
#include "models/core/UrlCheck.h"
#include "views/components/Buttons.h"
#include "views/components/KeyCap.h"
#include "views/components/PlainLabel.h"
#include "views/components/SectionList.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/components/help/HelpBrowser.h"
#include "views/components/help/HelpText.h"
#include "views/components/help/HelpTopics.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>

namespace punte {

namespace {

constexpr int helpSideWidth = 264;
constexpr int helpFindWidth = 260;

ActionSpec helpSpec(const char *id, const char *text, const char *icon, const QKeySequence &keys)
{
    return {id, "punte::HelpPage", text, QT_TRANSLATE_NOOP("ActionGroups", "Help"), icon, keys};
}

} // namespace

HelpPage::HelpPage(ShellServices &services, QWidget *parent)
    : Page("help", services, parent)
    , m_side(new QWidget(this))
    , m_search(new QLineEdit(m_side))
    , m_list(new SectionList(m_side))
    , m_main(new QWidget(this))
    , m_back(Buttons::icon(QStringLiteral("go-previous"), QString(), m_main))
    , m_forward(Buttons::icon(QStringLiteral("go-next"), QString(), m_main))
    , m_find(new QLineEdit(m_main))
    , m_findNote(new PlainLabel(QString(), FontRole::Secondary, Token::Text2, m_main))
    , m_text(new HelpBrowser(m_main))
    , m_nothing(new EmptyState(QStringLiteral("search"), QString(), QString(), this))
    , m_topic(HelpTopics::best({}))
{
    build();
    addActions();
    connect(m_search, &QLineEdit::textChanged, this, &HelpPage::search);
    connect(m_search, &QLineEdit::returnPressed, m_text, [this] { m_text->setFocus(); });
    connect(m_list, &SectionList::chosen, this, [this](const QString &key) { openTopic(key.toLatin1()); });
    connect(m_list, &QListWidget::itemActivated, m_text, [this] { m_text->setFocus(); });
    connect(m_text, &HelpBrowser::topicRequested, this, &HelpPage::openTopic);
    connect(m_text, &HelpBrowser::addressRequested, this, [this](const QUrl &address) {
        shell().openLink(address.scheme() == QLatin1String("mailto") ? emailLink(address.path()) : websiteLink(address.toString()));
    });
    // Where a link leads is said before it is followed.
    connect(m_text, &QTextBrowser::highlighted, this, [this](const QUrl &link) {
        const QString place = link.isRelative() ? QString() : link.scheme() == QLatin1String("mailto") ? link.path() : checkUrl(link.toString()).host;
        shell().showHint(place.isEmpty() ? QString() : tr("Opens %1 in another program").arg(place));
    });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { findNext(QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)); });
    connect(m_find, &QLineEdit::textChanged, this, [this] {
        m_text->moveCursor(QTextCursor::Start);
        findNext(false);
    });
    for (QWidget *field : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_find)})
        field->installEventFilter(this);
    setFocusProxy(m_text);
    retranslate();
}

void HelpPage::build()
{
    m_search->setObjectName(QStringLiteral("helpSearchField"));
    m_list->setObjectName(QStringLiteral("helpTopicsList"));
    m_back->setObjectName(QStringLiteral("helpBackButton"));
    m_forward->setObjectName(QStringLiteral("helpForwardButton"));
    m_find->setObjectName(QStringLiteral("helpFindField"));
    m_findNote->setObjectName(QStringLiteral("helpFindNote"));
    m_text->setObjectName(QStringLiteral("helpText"));
    m_nothing->setObjectName(QStringLiteral("helpNothing"));
    m_search->setClearButtonEnabled(true);
    m_find->setClearButtonEnabled(true);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(8, 12, 8, 8);
    side->setSpacing(10);
    side->addWidget(m_search);
    side->addWidget(m_list, 1);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 10, 16, 10);
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addStretch(1);
    bar->addWidget(m_findNote);
    bar->addWidget(m_find);
    auto *main = new QVBoxLayout(m_main);
    main->setContentsMargins(0, 0, 0, 0);
    main->setSpacing(0);
    main->addLayout(bar);
    main->addWidget(m_text, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(m_main, 1);
    row->addWidget(m_nothing, 1);
    m_nothing->hide();
    const auto measure = [this] {
        m_side->setFixedWidth(Theme::instance().px(helpSideWidth));
        m_find->setFixedWidth(Theme::instance().px(helpFindWidth));
    };
    connect(&Theme::instance(), &Theme::changed, this, measure);
    measure();
}

void HelpPage::addActions()
{
    const auto add = [this](const ActionSpec &spec, auto run) { connect(shell().addAction(spec, this), &QAction::triggered, this, run); };
    const auto into = [](QLineEdit *field) {
        field->setFocus(Qt::ShortcutFocusReason);
        field->selectAll();
    };
    add(helpSpec("help.find", QT_TRANSLATE_NOOP("punte::HelpPage", "Find in this topic"), "search", QKeySequence(Qt::CTRL | Qt::Key_F)), [this, into] { into(m_find); });
    add(helpSpec("help.search", QT_TRANSLATE_NOOP("punte::HelpPage", "Search all of help"), "search", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)),
        [this, into] { into(m_search); });
    connect(m_back, &QToolButton::clicked, this, &HelpPage::back);
    connect(m_forward, &QToolButton::clicked, this, &HelpPage::forward);
}

void HelpPage::fillList()
{
    const QString typed = m_search->text().trimmed();
    const QList<QByteArray> found = HelpTopics::find(typed);
    m_list->clear();
    if (typed.isEmpty()) {
        QString group;
        for (const HelpTopic &topic : HelpTopics::all()) {
            if (const QString name = HelpTopics::groupText(topic); name != group) {
                m_list->addHeading(name);
                group = name;
            }
            m_list->addSection(QString::fromLatin1(topic.id), HelpTopics::title(topic.id));
        }
    } else {
        for (const QByteArray &topic : found) // best first
            m_list->addSection(QString::fromLatin1(topic), HelpTopics::title(topic));
    }
    m_list->setCurrentKey(QString::fromLatin1(m_topic));
}

void HelpPage::search()
{
    fillList();
    const QStringList keys = m_list->keys();
    m_nothing->setVisible(keys.isEmpty());
    m_main->setVisible(!keys.isEmpty());
    m_nothing->setTitle(tr("Help says nothing about “%1”.").arg(m_search->text().trimmed()));
    const QString typed = m_search->text().trimmed();
    if (typed.isEmpty() || keys.isEmpty())
        return;
    if (!keys.contains(QString::fromLatin1(m_topic)) || keys.constFirst().toLatin1() != m_topic) {
        openTopic(keys.constFirst().toLatin1());
        m_list->setCurrentKey(keys.constFirst());
    }
}

HelpPage::Place HelpPage::here() const { return {m_topic, m_text->verticalScrollBar()->value()}; }

void HelpPage::openTopic(const QByteArray &topic)
{
    if (!HelpTopics::contains(topic) || topic == m_topic)
        return;
    m_before.push(here());
    m_after.clear();
    show({topic, 0});
}

void HelpPage::show(const Place &place)
{
    m_topic = place.topic;
    m_list->setCurrentKey(QString::fromLatin1(m_topic));
    m_find->clear();
    render();
    m_text->verticalScrollBar()->setValue(place.scroll);
    updateButtons();
}

bool HelpPage::stepPlace(int step)
{
    if (step < 0 ? m_before.isEmpty() : m_after.isEmpty())
        return false;
    step < 0 ? back() : forward();
    return true;
}

void HelpPage::back()
{
    if (m_before.isEmpty())
        return;
    m_after.push(here());
    show(m_before.pop());
}

void HelpPage::forward()
{
    if (m_after.isEmpty())
        return;
    m_before.push(here());
    show(m_after.pop());
}

void HelpPage::updateButtons()
{
    m_back->setEnabled(!m_before.isEmpty());
    m_forward->setEnabled(!m_after.isEmpty());
}

void HelpPage::render()
{
    if (!m_ready)
        return;
    m_text->showText(HelpText::filled(HelpTopics::markdown(m_topic), [this](const QByteArray &id) { return shell().action(id); }));
    m_text->setAccessibleName(HelpTopics::title(m_topic));
}

void HelpPage::findNext(bool backwards)
{
    const QString wanted = foldText(m_find->text());
    m_findNote->clear();
    if (wanted.isEmpty())
        return;
    // Blind to diacritics: looked for in the folded text. A letter folds to one letter but for a few (ß), which help does not have.
    const QString text = m_text->document()->toRawText();
    QString folded;
    for (const QChar letter : text) {
        const QString each = foldText(QString(letter));
        folded += each.size() == 1 ? each.at(0) : letter;
    }
    const QTextCursor cursor = m_text->textCursor();
    qsizetype at = backwards ? folded.lastIndexOf(wanted, cursor.selectionStart() - folded.size() - 1) : folded.indexOf(wanted, cursor.selectionEnd());
    if (at < 0) // round again
        at = backwards ? folded.lastIndexOf(wanted) : folded.indexOf(wanted);
    if (at < 0) {
        m_findNote->setText(tr("Not in this topic"));
        return;
    }
    QTextCursor found(m_text->document());
    found.setPosition(int(at));
    found.setPosition(int(at + wanted.size()), QTextCursor::KeepAnchor);
    m_text->setTextCursor(found);
    m_text->ensureCursorVisible();
}

bool HelpPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_search && key == Qt::Key_Down) {
            m_list->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key == Qt::Key_Escape && (watched == m_search || watched == m_find)) {
            static_cast<QLineEdit *>(watched)->clear();
            m_text->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void HelpPage::activate()
{
    if (m_list->count() == 0)
        fillList();
    // Keys are said as they are at this moment.
    shell().whenAllActionsKnown(this, [this] {
        const int scroll = m_text->verticalScrollBar()->value();
        m_ready = true;
        render();
        m_text->verticalScrollBar()->setValue(scroll);
        Q_EMIT readyChanged();
    });
    updateButtons();
}

void HelpPage::openRecord(const QByteArray &, const QUuid &id)
{
    m_search->clear();
    // Asked for from another page: back leads there, not to a topic that was read before.
    m_before.clear();
    m_after.clear();
    if (const QByteArray topic = HelpTopics::topicOf(id); HelpTopics::contains(topic) && topic != m_topic)
        show({topic, 0});
    updateButtons();
}

QJsonObject HelpPage::saveState() const { return {{QStringLiteral("topic"), QString::fromLatin1(m_topic)}}; }

void HelpPage::restoreState(const QJsonObject &state) { m_topic = HelpTopics::best({state.value(QStringLiteral("topic")).toString().toLatin1()}); }

QList<KeyHint> HelpPage::keyHints() const
{
    QList<KeyHint> hints;
    for (const auto &[id, text] : {std::pair{"help.find", tr("find in this topic")}, {"help.search", tr("search all of help")}, {"window.back", tr("back")}})
        if (const QAction *action = shell().action(id); action && !action->shortcut().isEmpty())
            hints.append({KeyCap::keys(action->shortcut()), text});
    return hints;
}

QList<Scene> HelpPage::scenes()
{
    const auto leave = [this] {
        m_search->clear();
        show({HelpTopics::best({}), 0});
    };
    return {
        {"pipeline", [this] { openTopic("pipeline"); }, leave},
        {"search", [this] { m_search->setText(QStringLiteral("import")); }, leave},
        {"nothing", [this] { m_search->setText(QStringLiteral("xyz")); }, leave},
    };
}

void HelpPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search all of help"));
    m_search->setAccessibleName(tr("Search all of help"));
    m_list->setAccessibleName(tr("Topics"));
    m_find->setPlaceholderText(tr("Find in this topic"));
    m_find->setAccessibleName(tr("Find in this topic"));
    Buttons::setName(m_back, tr("Back to the topic before"), shell().action("window.back"));
    Buttons::setName(m_forward, tr("Forward again"), shell().action("window.forward"));
    m_nothing->setFact(tr("Search for another word, or press Esc to see all topics."));
    if (m_list->count() > 0)
        search();
    render();
}

void HelpPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(m_side->width() - 1, 0, 1, height()), themeColor(Token::Line));
}

} // namespace punte
