// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/preferences/PreferencesPage.h"

#include "models/db/Session.h"
#include "views/components/Buttons.h"
#include "views/components/KeyCap.h"
#include "views/components/Panel.h"
#include "views/components/PanelFrame.h"
#include "views/components/PlainLabel.h"
#include "views/components/SectionList.h"
#include "views/components/SettingRow.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/theme/Theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace punte {

namespace {

constexpr int sideWidth = 248;
constexpr int widestSection = 860;

QString keyOf(const PreferencesPlace &place) { return QString::fromLatin1(place.panel + '/' + place.item); }

PreferencesPlace placeOfKey(const QString &key)
{
    return {key.section(QLatin1Char('/'), 0, 0).toLatin1(), key.section(QLatin1Char('/'), 1).toLatin1()};
}

ActionSpec findSpec()
{
    return {"preferences.find", "punte::PreferencesPage", QT_TRANSLATE_NOOP("punte::PreferencesPage", "Find a setting"), QT_TRANSLATE_NOOP("ActionGroups", "Preferences"),
        "search", QKeySequence(Qt::CTRL | Qt::Key_F)};
}

} // namespace

PreferencesPage::PreferencesPage(ShellServices &services, QWidget *parent)
    : Page("preferences", services, parent)
    , m_search(new QLineEdit(this))
    , m_list(new SectionList(this))
    , m_scroll(new QScrollArea(this))
    , m_frame(new PanelFrame)
    , m_reset(Buttons::small(QString(), ButtonVariant::Flat, QStringLiteral("edit-undo")))
    , m_scope(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_nothing(new EmptyState(QStringLiteral("search"), QString(), QString(), this))
    , m_side(new QWidget(this))
{
    build();
    connect(shell().addAction(findSpec(), this), &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_search, &QLineEdit::textChanged, this, &PreferencesPage::search);
    connect(m_search, &QLineEdit::returnPressed, this, &PreferencesPage::enterSection);
    connect(m_list, &SectionList::chosen, this, [this](const QString &key) { openPlace(placeOfKey(key)); });
    connect(m_list, &QListWidget::itemActivated, this, &PreferencesPage::enterSection);
    connect(m_reset, &QPushButton::clicked, this, &PreferencesPage::resetSection);
    m_search->installEventFilter(this);
    setFocusProxy(m_list);
    retranslate();
    m_current = sections().isEmpty() ? QByteArray() : sections().constFirst().id;
}

void PreferencesPage::build()
{
    m_search->setObjectName(QStringLiteral("preferencesSearchField"));
    m_list->setObjectName(QStringLiteral("preferencesList"));
    m_frame->setObjectName(QStringLiteral("preferencesSection"));
    m_reset->setObjectName(QStringLiteral("preferencesResetButton"));
    m_scope->setObjectName(QStringLiteral("preferencesScopeLabel"));
    m_nothing->setObjectName(QStringLiteral("preferencesNothing"));
    m_search->setClearButtonEnabled(true);
    m_frame->addHeadWidget(m_reset);
    m_frame->content()->addWidget(m_scope);
    m_scope->setWordWrap(true);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(8, 12, 8, 8);
    side->setSpacing(10);
    side->addWidget(m_search);
    side->addWidget(m_list, 1);
    auto *holder = new QWidget;
    holder->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(12, 12, 12, 12);
    auto *middle = new QHBoxLayout; // as wide as is good to read, at the left
    middle->addWidget(m_frame, 1000);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(holder);
    holder->setAutoFillBackground(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(m_scroll, 1);
    row->addWidget(m_nothing, 1);
    m_nothing->hide();
    const auto measure = [this] {
        m_side->setFixedWidth(Theme::instance().px(sideWidth));
        m_frame->setMaximumWidth(Theme::instance().px(widestSection));
    };
    connect(&Theme::instance(), &Theme::changed, this, measure);
    measure();
}

QList<PanelInfo> PreferencesPage::sections() const
{
    QList<PanelInfo> mine = PanelRegistry::preferences().panels();
    mine.removeIf([this](const PanelInfo &info) { return !info.permission.isEmpty() && !shell().session().may(info.permission); });
    // A person's own first, then what holds for everybody.
    std::ranges::stable_sort(mine, {}, &PanelInfo::shared);
    return mine;
}

void PreferencesPage::fillList()
{
    const QList<PreferencesPlace> found = PreferencesIndex::find(m_search->text());
    m_list->clear();
    std::optional<bool> group;
    for (const PanelInfo &info : sections()) {
        if (!found.contains(PreferencesPlace{info.id, {}}))
            continue;
        if (group != info.shared)
            m_list->addHeading(info.shared ? tr("For the organisation") : tr("For you, on this computer"));
        group = info.shared;
        for (const PreferencesPlace &place : found)
            if (place.panel == info.id)
                m_list->addSection(keyOf(place), PreferencesIndex::title(place), place.item.isEmpty() ? info.icon : QByteArray(), !place.item.isEmpty());
    }
    m_list->setCurrentKey(keyOf({m_current, {}}));
}

void PreferencesPage::search()
{
    fillList();
    const bool typed = !m_search->text().trimmed().isEmpty();
    const QStringList keys = m_list->keys();
    m_nothing->setVisible(keys.isEmpty());
    m_scroll->setVisible(!keys.isEmpty());
    m_nothing->setTitle(tr("No setting is called “%1”.").arg(m_search->text().trimmed()));
    if (!typed || keys.isEmpty())
        return;
    // A setting says more than the section it is in.
    const auto best = std::ranges::find_if(keys, [](const QString &key) { return !key.endsWith(QLatin1Char('/')); });
    const QString key = best == keys.end() ? keys.constFirst() : *best;
    m_list->setCurrentKey(key);
    showSection(placeOfKey(key).panel);
}

Panel *PreferencesPage::panelOf(const PanelInfo &info)
{
    if (Panel *built = m_panels.value(info.id))
        return built;
    Panel *built = info.create(shell(), m_frame);
    built->setObjectName(QString::fromLatin1(info.id) + QStringLiteral("Panel"));
    m_panels.insert(info.id, built);
    m_frame->content()->addWidget(built);
    connect(built, &Panel::readyChanged, this, &Page::readyChanged);
    connect(built, &Panel::headingChanged, this, &PreferencesPage::refreshHeading);
    for (const SettingRow *row : built->findChildren<SettingRow *>())
        connect(row, &SettingRow::changedChanged, this, &PreferencesPage::refreshHeading);
    return built;
}

void PreferencesPage::showSection(const QByteArray &id)
{
    const QList<PanelInfo> all = sections();
    const auto info = std::ranges::find(all, id, &PanelInfo::id);
    if (info == all.end())
        return;
    m_current = id;
    Panel *panel = panelOf(*info);
    for (Panel *each : std::as_const(m_panels))
        each->setVisible(each == panel);
    refreshHeading();
    m_scroll->ensureVisible(0, 0);
    panel->activate();
    Q_EMIT readyChanged();
}

void PreferencesPage::refreshHeading()
{
    const Panel *panel = current();
    const PanelInfo *info = PreferencesIndex::panel(m_current);
    if (!panel || !info)
        return;
    m_frame->setTitle(QCoreApplication::translate("Panels", info->title));
    m_frame->setNote(panel->note());
    const QList<SettingRow *> rows = panel->findChildren<SettingRow *>();
    const bool readOnly = !rows.isEmpty() && std::ranges::none_of(rows, [](const SettingRow *row) { return row->isEditable(); });
    m_scope->setVisible(info->shared);
    m_scope->setText(readOnly ? tr("Holds for everybody in the organisation. Your role may read it, not change it.") : tr("Holds for everybody in the organisation."));
    m_reset->setVisible(std::ranges::any_of(rows, [](const SettingRow *row) { return row->isChanged() && row->isEditable(); }));
}

void PreferencesPage::resetSection()
{
    for (SettingRow *row : current()->findChildren<SettingRow *>())
        if (row->isChanged() && row->isEditable())
            row->reset();
    m_list->setFocus(Qt::OtherFocusReason); // the button goes
}

void PreferencesPage::openPlace(const PreferencesPlace &place)
{
    showSection(place.panel);
    if (m_current != place.panel)
        return;
    if (!m_list->setCurrentKey(keyOf(place)))
        m_list->setCurrentKey(keyOf({place.panel, {}}));
    if (place.item.isEmpty())
        return;
    auto *row = current()->findChild<SettingRow *>(QString::fromLatin1(place.item) + QStringLiteral("Row"));
    if (!row)
        return;
    row->pointOut();
    QTimer::singleShot(0, row, [this, row] { m_scroll->ensureWidgetVisible(row); }); // once it is laid out
}

void PreferencesPage::enterSection()
{
    const QString key = m_list->currentKey();
    if (key.isEmpty())
        return;
    openPlace(placeOfKey(key));
    if (placeOfKey(key).item.isEmpty() && current())
        for (QWidget *next = current()->nextInFocusChain(); next && next != current(); next = next->nextInFocusChain())
            if (current()->isAncestorOf(next) && next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus)) {
                next->setFocus(Qt::TabFocusReason);
                return;
            }
}

void PreferencesPage::openRecord(const QByteArray &, const QUuid &id)
{
    m_search->clear();
    if (const auto place = PreferencesIndex::placeOf(id))
        openPlace(*place);
}

bool PreferencesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            m_list->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void PreferencesPage::activate()
{
    if (m_list->count() == 0)
        fillList();
    showSection(m_current);
}

bool PreferencesPage::isReady() const { return current() && current()->isReady(); }

QJsonObject PreferencesPage::saveState() const { return {{QStringLiteral("section"), QString::fromLatin1(m_current)}}; }

void PreferencesPage::restoreState(const QJsonObject &state)
{
    const QByteArray id = state.value(QStringLiteral("section")).toString().toLatin1();
    if (const QList<PanelInfo> all = sections(); std::ranges::find(all, id, &PanelInfo::id) != all.end())
        m_current = id;
}

QList<KeyHint> PreferencesPage::keyHints() const
{
    QList<KeyHint> hints{{{QStringLiteral("Enter")}, tr("into the section")}};
    if (const QAction *find = shell().action("preferences.find"); find && !find->shortcut().isEmpty())
        hints.append({KeyCap::keys(find->shortcut()), tr("find a setting")});
    return hints;
}

QList<Scene> PreferencesPage::scenes()
{
    QList<Scene> all;
    for (const PanelInfo &info : sections()) {
        all.append({info.id, [this, id = info.id] { openPlace({id, {}}); }, [this] { openPlace({sections().constFirst().id, {}}); }});
        for (const Scene &scene : panelOf(info)->scenes())
            all.append({info.id + '-' + scene.name,
                [this, id = info.id, scene] {
                    openPlace({id, {}});
                    scene.show();
                },
                scene.leave});
    }
    for (Panel *each : std::as_const(m_panels))
        each->setVisible(each == current());
    all.append({"search", [this] { m_search->setText(QStringLiteral("th")); }, [this] { m_search->clear(); }});
    all.append({"nothing", [this] { m_search->setText(QStringLiteral("xyz")); }, [this] { m_search->clear(); }});
    return all;
}

void PreferencesPage::retranslate()
{
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(tr("Find a setting"));
    m_list->setAccessibleName(tr("Sections of Preferences"));
    m_reset->setText(tr("Reset section"));
    m_reset->setToolTip(plainToolTip(tr("All settings of this section become their defaults")));
    m_nothing->setFact(tr("Search for another word, or press Esc to see all sections."));
    for (Panel *each : std::as_const(m_panels))
        each->retranslate();
    if (m_list->count() > 0)
        search();
    refreshHeading();
}

void PreferencesPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(m_side->width() - 1, 0, 1, height()), themeColor(Token::Line));
}

} // namespace punte
