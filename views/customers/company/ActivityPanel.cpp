// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/company/ActivityPanel.h"

#include "models/records/Enums.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/components/StatePanel.h"
#include "views/customers/company/TimelineView.h"
#include "views/theme/Icons.h"
#include "views/theme/Shapes.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStackedLayout>

namespace punte {

namespace {
constexpr int activityHeadHeight = 38;

const QStringList &interactionTypes()
{
    static const QStringList types{QStringLiteral("EMAIL"), QStringLiteral("CALL"), QStringLiteral("MEETING"), QStringLiteral("DEMO"), QStringLiteral("PRESENTATION"),
        QStringLiteral("FOLLOW_UP"), QStringLiteral("SUPPORT")};
    return types;
}

} // namespace

ActivityPanel::ActivityPanel(TimelineModel &model, const EditorSources &sources, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_sources(sources)
    , m_title(new PlainLabel(QString(), FontRole::PanelTitle))
    , m_note(new PlainLabel(QString(), FontRole::Secondary, Token::Text3))
    , m_kinds(new QToolButton)
    , m_persons(new QToolButton)
    , m_kindMenu(new QMenu(this))
    , m_personMenu(new QMenu(this))
    , m_view(new TimelineView)
    , m_empty(new EmptyState)
    , m_error(new ErrorState)
    , m_loading(new LoadingState)
{
    setObjectName(QStringLiteral("activityPanel"));
    setProperty("punteFrameless", true);
    m_kinds->setObjectName(QStringLiteral("activityKinds"));
    m_persons->setObjectName(QStringLiteral("activityPersons"));
    m_empty->setObjectName(QStringLiteral("activityEmpty"));
    m_empty->setIcon(QStringLiteral("view-conversation-balloon"), Token::Text2);
    for (QToolButton *button : {m_kinds, m_persons}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_kinds->setIcon(Icons::icon(QStringLiteral("view-filter")));
    m_kinds->setMenu(m_kindMenu);
    m_persons->setMenu(m_personMenu);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 8, 0);
    head->addWidget(m_title);
    head->addSpacing(8);
    head->addWidget(m_note, 1);
    head->addWidget(m_kinds);
    head->addWidget(m_persons);
    auto *headHost = new QWidget;
    headHost->setLayout(head);
    headHost->setFixedHeight(Theme::instance().px(activityHeadHeight));
    auto *stackHost = new QWidget;
    m_stack = new QStackedLayout(stackHost);
    for (QWidget *each : std::initializer_list<QWidget *>{m_view, m_loading, m_empty, m_error})
        m_stack->addWidget(each);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 4);
    column->setSpacing(0);
    column->addWidget(headHost);
    column->addWidget(stackHost, 1);
    m_view->setModel(&m_model);
    m_loading->waitFor(m_model);
    connect(m_kindMenu, &QMenu::aboutToShow, this, &ActivityPanel::fillKindMenu);
    connect(m_personMenu, &QMenu::aboutToShow, this, &ActivityPanel::fillPersonMenu);
    connect(&m_model, &TimelineModel::failed, this, [this](const AppError &error) {
        m_failed = true;
        m_error->setError(error);
    });
    connect(&m_model, &TimelineModel::loadingChanged, this, [this] {
        if (m_model.isLoading())
            m_failed = false;
        showState();
    });
    for (const auto signal : {&QAbstractItemModel::modelReset})
        connect(&m_model, signal, this, &ActivityPanel::showState);
    connect(m_error, &ErrorState::retryRequested, &m_model, &TimelineModel::refresh);
    retranslate();
    showState();
}

void ActivityPanel::setNote(const QString &note)
{
    m_note->setText(note);
}

void ActivityPanel::fillKindMenu()
{
    m_kindMenu->clear();
    QAction *all = m_kindMenu->addAction(tr("All types"), this, [this] {
        m_model.setKinds({});
        showFilters();
    });
    all->setCheckable(true);
    all->setChecked(m_model.kinds().isEmpty());
    m_kindMenu->addSeparator();
    QList<std::pair<QString, QString>> choices;
    for (const QString &type : interactionTypes())
        choices.append({type, Enums::columnText("interaction_type", type)});
    choices.append({{QStringLiteral("NOTE"), tr("Notes")}, {QStringLiteral("TASK"), tr("Tasks")}, {QStringLiteral("CHANGE"), tr("Changes")}});
    for (const auto &[code, name] : std::as_const(choices)) {
        QAction *each = m_kindMenu->addAction(plainButtonText(name));
        each->setCheckable(true);
        each->setChecked(m_model.kinds().contains(code));
        connect(each, &QAction::toggled, this, [this, code = code](bool on) {
            QStringList kinds = m_model.kinds();
            kinds.removeAll(code);
            if (on)
                kinds.append(code);
            m_model.setKinds(kinds);
            showFilters();
        });
    }
}

void ActivityPanel::fillPersonMenu()
{
    m_personMenu->clear();
    const auto add = [this](const QUuid &id, const QString &name) {
        QAction *each = m_personMenu->addAction(plainButtonText(name), this, [this, id] {
            m_model.setPerson(id);
            showFilters();
        });
        each->setCheckable(true);
        each->setChecked(m_model.person() == id);
    };
    add({}, tr("Everyone"));
    m_personMenu->addSeparator();
    if (m_sources.persons)
        for (const PickItem &person : m_sources.persons())
            add(person.id, person.title);
}

void ActivityPanel::showFilters()
{
    const QStringList kinds = m_model.kinds();
    QString text = tr("All types");
    if (kinds.size() == 1) {
        const QString &only = kinds.constFirst();
        text = only == QLatin1String("NOTE") ? tr("Notes") : only == QLatin1String("TASK") ? tr("Tasks") : only == QLatin1String("CHANGE") ? tr("Changes")
                                                                                                         : Enums::columnText("interaction_type", only);
    } else if (!kinds.isEmpty()) {
        const int chosen = int(kinds.size());
        text = tr("%n type(s)", nullptr, chosen);
    }
    m_kinds->setText(plainButtonText(text));
    m_kinds->setAccessibleName(tr("Show types: %1").arg(text));
    const QString person = m_model.person().isNull() ? tr("Everyone") : m_sources.personName(m_model.person());
    m_persons->setText(plainButtonText(person));
    m_persons->setAccessibleName(tr("Show what was done by: %1").arg(person));
    m_empty->setTitle(m_model.isFiltered() ? tr("Nothing of this kind") : tr("Nothing has happened yet"));
    m_empty->setFact(m_model.isFiltered() ? tr("Choose other types, or everyone.") : tr("What is logged, noted and changed will stand here."));
}

void ActivityPanel::showState()
{
    QWidget *shown = m_view;
    if (m_model.rowCount() == 0)
        shown = m_failed ? static_cast<QWidget *>(m_error) : m_model.isLoaded() ? static_cast<QWidget *>(m_empty) : m_loading;
    if (shown == m_empty)
        showFilters();
    showInPlaceOf(*m_view, shown, *m_stack);
}

void ActivityPanel::retranslate()
{
    m_title->setText(tr("Activity"));
    m_view->setAccessibleName(tr("Activity"));
    m_loading->setText(tr("Loading what happened\u2026"));
    m_model.retranslate();
    m_view->relayout();
    showFilters();
}

void ActivityPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Shapes::box(painter, QRectF(rect()), Theme::instance().px(8), themeColor(Token::Panel), themeColor(Token::Line));
    painter.fillRect(QRect(1, Theme::instance().px(activityHeadHeight), width() - 2, 1), themeColor(Token::Line));
}

} // namespace punte
