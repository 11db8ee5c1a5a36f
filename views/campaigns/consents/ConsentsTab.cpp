// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/consents/ConsentsTab.h"

#include "models/campaigns/consents/ConsentCommands.h"
#include "models/db/Session.h"
#include "models/db/WhenLive.h"
#include "views/campaigns/consents/ConsentText.h"
#include "views/campaigns/consents/ConsentWordsModel.h"
#include "views/components/PanelFrame.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordHeaders.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/components/recordpage/RecordTabRegistry.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTableView>

namespace punte {

static constexpr int standingWidth = 360;

ConsentsTab::ConsentsTab(ShellServices &shell, QWidget *parent)
    : RecordTab(parent)
    , m_shell(shell)
    , m_consents(new ContactConsents(shell.database(), shell.changeFeed(), this))
    , m_words(new ConsentWordsModel(this))
    , m_now(new PanelFrame(QStringLiteral("\u2013")))
    , m_history(new PanelFrame(QStringLiteral("\u2013")))
    , m_note(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_table(new QTableView)
    , m_stack(new QStackedLayout(this))
    , m_rows(new QStackedLayout)
    , m_all(new QWidget)
    , m_empty(new EmptyState)
    , m_error(new ErrorState)
    , m_loading(new LoadingState)
{
    setObjectName(QStringLiteral("consentsTab"));
    build();
    makeActions();
    connect(m_consents, &ContactConsents::changed, this, &ConsentsTab::show);
    connect(m_consents, &ContactConsents::failed, this, [this](const AppError &error) {
        m_failed = !m_consents->isLoaded();
        m_error->setError(error);
        if (!m_failed)
            m_shell.showError([] { return tr("The consents could not be read."); }, error);
        whenLiveAgain(m_shell.database(), this, [this] { m_consents->load(); });
        show();
    });
    connect(m_error, &ErrorState::retryRequested, m_consents, &ContactConsents::load);
    ConsentsTab::retranslate();
}

void ConsentsTab::build()
{
    const Theme &theme = Theme::instance();
    m_table->setObjectName(QStringLiteral("consentHistory"));
    m_table->setModel(m_words);
    m_table->setHorizontalHeader(new RecordHeader(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(ConsentWordsModel::Words, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme.px(28));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame); // the panel has one
    m_table->setWordWrap(false);
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("consentsNote"));
    m_empty->setIcon(QStringLiteral("mail-send"));
    m_history->setContentPadding(0);
    m_history->content()->addLayout(m_rows); // before its widgets: without a parent they would be windows
    m_rows->addWidget(m_table);
    m_rows->addWidget(m_empty);
    m_now->content()->addWidget(m_note);
    m_now->content()->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("consentsNow"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(theme.px(standingWidth));
    scroll->setWidget(m_now);
    auto *row = new QHBoxLayout(m_all);
    row->setContentsMargins(0, theme.px(12), 0, 0);
    row->setSpacing(theme.px(12));
    row->addWidget(scroll);
    row->addWidget(m_history, 1);
    static constexpr std::pair<int, int> widths[] = {{ConsentWordsModel::When, 132}, {ConsentWordsModel::What, 84}, {ConsentWordsModel::About, 132}, {ConsentWordsModel::How, 124},
        {ConsentWordsModel::Noted, 132}};
    for (const auto &[section, width] : widths)
        m_table->setColumnWidth(section, theme.px(width));
    m_loading->follow(m_shell.database());
    for (QWidget *each : {m_all, static_cast<QWidget *>(m_loading), static_cast<QWidget *>(m_error)})
        m_stack->addWidget(each);
}

void ConsentsTab::makeActions()
{
    const auto add = [this](const char *id, const char *text, const char *icon, const QKeySequence &keys) {
        QAction *action = m_shell.addAction({.id = id, .context = "ConsentsTab", .text = text, .group = QT_TRANSLATE_NOOP("ActionGroups", "Campaigns"), .icon = icon, .shortcut = keys,
                                                .inPalette = false}, this);
        m_actions.append(action);
        return action;
    };
    m_optOut = add("consents.optOut", QT_TRANSLATE_NOOP("ConsentsTab", "Record an opt-out\u2026"), "process-stop", Qt::CTRL | Qt::SHIFT | Qt::Key_U);
    m_give = add("consents.give", QT_TRANSLATE_NOOP("ConsentsTab", "Record a consent\u2026"), "list-add", Qt::CTRL | Qt::Key_N);
    connect(m_optOut, &QAction::triggered, this, [this] { ask(ConsentPopup::Word::No); });
    connect(m_give, &QAction::triggered, this, [this] { ask(ConsentPopup::Word::Yes); });
}

void ConsentsTab::setRecord(const QUuid &id)
{
    m_failed = false;
    m_consents->setContact(id);
    show();
}

bool ConsentsTab::isReady() const { return m_consents->contact().isNull() || m_failed || (m_consents->isLoaded() && !m_consents->isLoading()); }

void ConsentsTab::show()
{
    if (m_consents->isLoaded())
        m_failed = false;
    m_stack->setCurrentWidget(m_failed ? static_cast<QWidget *>(m_error) : m_consents->isLoaded() ? m_all : static_cast<QWidget *>(m_loading));
    m_words->setWords(m_consents->words());
    m_rows->setCurrentWidget(m_consents->words().isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    m_history->setNote(m_consents->words().isEmpty() ? QString() : tr("%n word(s)", nullptr, int(m_consents->words().size())));
    fillNow();
    m_optOut->setEnabled(m_consents->isLoaded());
    m_give->setEnabled(m_consents->mayGive());
    m_give->setToolTip(plainToolTip(m_consents->isLoaded() && !m_consents->mayGive()
            ? tr("A consent is written down by whoever looks after the customer, by marketing, or by those who answer for consents. A no is taken by everybody.")
            : QString()));
    Q_EMIT readyChanged();
    Q_EMIT statusFiguresChanged();
}

void ConsentsTab::fillNow()
{
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater();
    }
    m_lines = new QWidget;
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::instance().px(12));
    for (const ConsentStanding &standing : m_consents->standings())
        addStanding(standing);
    for (const ClosedAddress &address : m_consents->closed())
        addClosed(address);
    static_cast<QBoxLayout *>(m_now->content())->insertWidget(0, m_lines);
}

void ConsentsTab::addStanding(const ConsentStanding &standing)
{
    auto *box = new QWidget;
    box->setObjectName(QStringLiteral("standing-%1-%2").arg(standing.channel, standing.purpose));
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Theme::instance().px(3));
    auto *head = new QHBoxLayout;
    head->addWidget(new PlainLabel(ConsentText::title(standing.channel, standing.purpose), FontRole::PanelTitle, Token::Text1), 1);
    auto *chip = new Chip(ConsentText::chip(standing));
    chip->setObjectName(QStringLiteral("standingChip"));
    head->addWidget(chip);
    lines->addLayout(head);
    auto *why = new PlainLabel(ConsentText::why(standing), FontRole::Secondary, Token::Text2);
    why->setObjectName(QStringLiteral("standingWhy"));
    why->setWordWrap(true);
    why->setMaximumLines(6); // a proof may be long; the history has all of it
    lines->addWidget(why);
    box->setAccessibleName(QStringLiteral("%1: %2. %3").arg(ConsentText::title(standing.channel, standing.purpose), ConsentText::chip(standing).text, ConsentText::why(standing)));
    m_lines->layout()->addWidget(box);
}

void ConsentsTab::addClosed(const ClosedAddress &address)
{
    auto *text = new PlainLabel(ConsentText::closed(address), FontRole::Body, Token::Text1);
    text->setWordWrap(true);
    text->setObjectName(QStringLiteral("closedAddress"));
    const QString by = ConsentText::noted(address.notedBy, address.notedAt);
    auto *more = new PlainLabel(tr("Kept as the fingerprint %1\u2026 only, so it also holds once the person is erased. Written down: %2.").arg(address.fingerprint, by), FontRole::Secondary, Token::Text2);
    more->setWordWrap(true);
    m_lines->layout()->addWidget(text);
    m_lines->layout()->addWidget(more);
}

void ConsentsTab::ask(ConsentPopup::Word word)
{
    if (!m_consents->isLoaded())
        return;
    const QString person = m_shell.currentContext().contactName;
    auto *popup = new ConsentPopup(m_shell, word, m_consents->contact(), person.isEmpty() ? tr("this person") : person, this);
    connect(popup, &ConsentPopup::written, m_consents, &ContactConsents::load);
    popup->popupAt(QRect(QPoint(width() - 1, 0), QSize(1, 1)));
}

void ConsentsTab::focusFirst()
{
    if (m_rows->currentWidget() != m_table)
        return setFocus(Qt::OtherFocusReason);
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_words->index(0, 0));
}

QList<StatusFigure> ConsentsTab::statusFigures() const
{
    QList<StatusFigure> figures;
    for (const ConsentStanding &standing : m_consents->standings())
        if (standing.isJudged)
            figures.append({ConsentText::title(standing.channel, standing.purpose) + u':', ConsentText::chip(standing).text});
    return figures;
}

void ConsentsTab::retranslate()
{
    m_now->setTitle(tr("What holds now"));
    m_history->setTitle(tr("What was said"));
    m_note->setText(tr("An opt-out is never undone: only a consent given later opens the channel again. Every word stays as it was written down."));
    m_empty->setTitle(tr("Nobody said anything yet"));
    m_empty->setFact(tr("Without a consent nothing is sent. Write one down as soon as the person agrees, with where it can be proved."));
    m_loading->setText(tr("Reading the consents\u2026"));
    m_table->setAccessibleName(tr("What was said, newest first"));
    m_words->retranslate();
    show();
}

QList<Scene> ConsentsTab::scenes()
{
    const auto close = [this] {
        for (ConsentPopup *popup : window()->findChildren<ConsentPopup *>())
            popup->closePopup();
    };
    return {{"give", [this] { ask(ConsentPopup::Word::Yes); }, close}, {"optOut", [this] { ask(ConsentPopup::Word::No); }, close}};
}

void registerConsentsTab()
{
    registerConsentEnums();
    RecordTabRegistry::instance().add("contact", {.id = "consents", .title = QT_TRANSLATE_NOOP("RecordTabs", "Consents"), .order = 750, .permission = "consents.read",
        .create = [](ShellServices &shell, QWidget *parent) -> RecordTab * { return new ConsentsTab(shell, parent); },
        .countQuery = "campaigns/count_consent_words", .countTables = {"marketing.consents"}});
}

} // namespace punte
