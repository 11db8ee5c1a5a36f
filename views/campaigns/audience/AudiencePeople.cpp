// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/audience/AudiencePeople.h"

#include "models/campaigns/audience/AudienceCommands.h"
#include "models/campaigns/audience/AudienceWords.h"
#include "models/core/NumberFormat.h"
#include "models/db/SqlStore.h"
#include "models/db/WhenLive.h"
#include "views/campaigns/audience/AskTextPopup.h"
#include "views/campaigns/audience/AudienceBar.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/theme/Shapes.h"

#include <QBoxLayout>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace punte {

namespace {

constexpr int longestOutReason = 500;
enum AudienceRole { BesideRole = Qt::UserRole + 1, RightRole };

class PeopleDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {Theme::instance().px(160), Theme::instance().px(30)}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, themeColor(Token::Tint));
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, themeColor(Token::Inset));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), themeColor(Token::Line));
        AudienceRow::paint(*painter, option.rect.adjusted(-Theme::instance().px(26), 0, 0, 0),
            {.title = index.data().toString(), .beside = index.data(BesideRole).toString(), .right = index.data(RightRole).toString()}, false);
        if ((option.state & QStyle::State_HasFocus) && option.widget && option.widget->hasFocus())
            Shapes::ring(*painter, QRectF(option.rect).adjusted(2, 1, -2, -2), Theme::instance().px(5), themeColor(Token::Accent));
    }
};

} // namespace

AudiencePeople::AudiencePeople(ShellServices &shell, const CampaignAudience &campaign, QWidget *parent)
    : PanelFrame(QStringLiteral("\u2013"), parent)
    , m_shell(shell)
    , m_campaign(campaign)
    , m_reading(new Reading(shell.database(), this))
    , m_lines(new QStandardItemModel(this))
    , m_back(Buttons::small(QString(), ButtonVariant::Default, QStringLiteral("go-previous")))
    , m_list(new QListView)
    , m_body(new QWidget)
    , m_stack(new QStackedLayout)
    , m_loading(new LoadingState)
    , m_failed(new ErrorState)
    , m_none(new EmptyState)
    , m_note(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_move(Buttons::small(QString()))
{
    setObjectName(QStringLiteral("audiencePeople"));
    setContentPadding(0);
    buildList();
    connectParts();
    retranslate();
}

void AudiencePeople::buildList()
{
    m_back->setObjectName(QStringLiteral("audienceBack"));
    m_move->setObjectName(QStringLiteral("audienceMove"));
    m_list->setObjectName(QStringLiteral("audiencePeopleList"));
    m_list->setModel(m_lines);
    m_list->setItemDelegate(new PeopleDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("punteFrameless", true);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_none->setIcon(QStringLiteral("user"));
    m_note->setObjectName(QStringLiteral("audiencePeopleNote"));
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Theme::instance().px(12), Theme::instance().px(8), Theme::instance().px(12), Theme::instance().px(10));
    foot->addWidget(m_note, 1);
    foot->addWidget(m_move);
    column->addLayout(foot);
    content()->addLayout(m_stack); // first: its first widget is shown at once, and would be a window of its own
    for (QWidget *each : {m_body, static_cast<QWidget *>(m_loading), static_cast<QWidget *>(m_failed), static_cast<QWidget *>(m_none)})
        m_stack->addWidget(each);
    addHeadWidget(m_back);
}

void AudiencePeople::connectParts()
{
    m_loading->follow(m_shell.database());
    m_loading->setStoppable(true);
    connect(m_loading, &LoadingState::stopRequested, m_reading, &Reading::stop);
    connect(m_failed, &ErrorState::retryRequested, this, &AudiencePeople::read);
    connect(m_back, &QPushButton::clicked, this, &AudiencePeople::closed);
    connect(m_list, &QListView::activated, this, [this] {
        if (const AudiencePerson *person = current())
            Q_EMIT personActivated(person->contact);
    });
    connect(m_list, &QListView::customContextMenuRequested, this, &AudiencePeople::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AudiencePeople::showState);
    connect(m_move, &QPushButton::clicked, this, [this] { isChosenOut() ? putBack() : askOut(); });
}

bool AudiencePeople::isChosenOut() const { return m_part.reason == QLatin1String("chosen_out"); }

const AudiencePerson *AudiencePeople::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_people.size() ? &m_people.at(row) : nullptr;
}

void AudiencePeople::open(const Part &part, const QJsonObject &criteria, const QString &title, qint64 count)
{
    if (!m_open || part != m_part) {
        m_people.clear();
        fill();
        m_stack->setCurrentWidget(m_loading);
    }
    m_open = true;
    m_part = part;
    m_criteria = criteria;
    m_name = title;
    m_count = count;
    read();
}

void AudiencePeople::clear()
{
    m_open = false;
    m_reading->drop();
    m_people.clear();
    fill();
}

void AudiencePeople::setWritable(bool writable)
{
    m_writable = writable;
    showState();
}

void AudiencePeople::setBackShown(bool shown) { m_back->setVisible(shown); }

void AudiencePeople::focusList() { (m_people.isEmpty() ? static_cast<QWidget *>(m_back) : m_list)->setFocus(Qt::OtherFocusReason); }

void AudiencePeople::read()
{
    m_error.reset();
    Request request;
    request.lane = Lane::Background;
    request.statements = {SqlStore::instance().statement("campaigns/list_audience_people",
        {{QStringLiteral("campaign"), m_campaign.campaign()}, {QStringLiteral("criteria"), QString::fromUtf8(QJsonDocument(m_criteria).toJson(QJsonDocument::Compact))},
            {QStringLiteral("reason"), m_part.reason}, {QStringLiteral("ground"), m_part.ground}, {QStringLiteral("most"), mostListed}})};
    m_reading->ask(request, [this](const BatchResult &result) {
        if (result) {
            show(*result);
        } else {
            m_error = result.error();
            m_failed->setError(result.error());
            whenLiveAgain(m_reading->database(), this, [this] { read(); });
        }
        showState();
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void AudiencePeople::show(const QList<ResultSet> &results)
{
    const ResultSet &rows = results.first();
    const QUuid chosen = current() ? current()->contact : QUuid();
    m_people.clear();
    for (int i = 0; i < rows.rows.size(); ++i) {
        AudiencePerson person;
        person.contact = rows.value(i, u"contact_id").toUuid();
        person.name = rows.value(i, u"name").toString();
        person.company = rows.value(i, u"company").toString();
        person.channel = rows.value(i, u"channel").toString();
        person.recipient = rows.value(i, u"recipient").toString();
        person.language = rows.value(i, u"language").toString();
        person.ground = rows.value(i, u"ground").toString();
        person.reason = rows.value(i, u"reason").toString();
        person.exclusion = rows.value(i, u"exclusion_id").toUuid();
        person.exclusionVersion = rows.value(i, u"exclusion_version").toInt();
        person.exclusionReason = rows.value(i, u"exclusion_reason").toString();
        person.excludedBy = rows.value(i, u"excluded_by").toString();
        m_people.append(person);
    }
    fill();
    for (int i = 0; i < m_people.size(); ++i)
        if (m_people.at(i).contact == chosen)
            m_list->setCurrentIndex(m_lines->index(i, 0));
}

void AudiencePeople::fill()
{
    const int row = std::max(0, m_list->currentIndex().row());
    const bool back = m_back->hasFocus() && m_people.isEmpty();
    m_lines->clear();
    for (const AudiencePerson &person : std::as_const(m_people)) {
        auto *line = new QStandardItem(person.name);
        line->setData(person.company, BesideRole);
        const QString why = person.exclusionReason.isEmpty() ? QString() : tr("%1: \u201C%2\u201D").arg(person.excludedBy, person.exclusionReason);
        line->setData(why.isEmpty() ? person.language.toUpper() : why, RightRole);
        QStringList all{person.name, person.company, person.recipient, why};
        all.removeAll(QString());
        line->setToolTip(plainToolTip(all.join(QStringLiteral(", "))));
        line->setData(all.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
        m_lines->appendRow(line);
    }
    if (!m_people.isEmpty())
        m_list->setCurrentIndex(m_lines->index(std::min(row, int(m_people.size()) - 1), 0));
    if (back && !m_people.isEmpty())
        m_list->setFocus(Qt::OtherFocusReason);
    showState();
}

void AudiencePeople::showState()
{
    setTitle(m_name.isEmpty() ? tr("People") : m_name);
    setNote(m_open && m_count > 0 ? NumberFormat::integer(m_count) : QString());
    if (!isLoading() || !m_people.isEmpty())
        m_stack->setCurrentWidget(m_error ? static_cast<QWidget *>(m_failed) : m_people.isEmpty() ? static_cast<QWidget *>(m_none) : m_body);
    const QString more = m_people.size() >= mostListed ? tr("The first %1 by name.").arg(NumberFormat::integer(m_people.size())) : QString();
    const QString advice = m_part.reason.isEmpty() ? QString() : AudienceWords::advice(m_part.reason);
    m_note->setText(more.isEmpty() ? advice : advice.isEmpty() ? more : more + u' ' + advice);
    m_move->setText(isChosenOut() ? tr("Put back") : tr("Take out with a reason\u2026"));
    m_move->setVisible(m_writable && (m_part.reason.isEmpty() || isChosenOut()));
    m_move->setEnabled(current() && (!isChosenOut() || !current()->exclusion.isNull()));
}

void AudiencePeople::askOut()
{
    const AudiencePerson *person = current();
    if (!person || !m_writable || !m_part.reason.isEmpty())
        return;
    auto *popup = new AskTextPopup({.title = tr("Take %1 out of this campaign").arg(person->name), .label = tr("Why"), .verb = tr("Take out"), .text = {}, .longest = longestOutReason,
                                       .paragraph = false},
        m_move);
    connect(popup, &AskTextPopup::confirmed, this, [this, popup, id = person->contact, name = person->name](const QString &reason) {
        AudienceCommands::takeOut(m_shell.database(), popup, m_campaign.target(), id, reason, [this, popup, name](const Result<QUuid> &action) {
            if (!action)
                return popup->refuse(action.error());
            popup->closePopup();
            m_shell.showToast([name] { return tr("%1 does not get this message").arg(name); }, *action);
            Q_EMIT personMoved();
        });
    });
    popup->popup();
}

void AudiencePeople::putBack()
{
    const AudiencePerson *person = current();
    if (!person || !m_writable || person->exclusion.isNull())
        return;
    AudienceCommands::putBack(m_shell.database(), this, m_campaign.target(), person->exclusion, person->exclusionVersion, [this, name = person->name](const Result<QUuid> &action) {
        if (!action)
            return m_shell.showError([] { return tr("The person was not put back."); }, action.error());
        m_shell.showToast([name] { return tr("%1 is in again").arg(name); }, *action);
        Q_EMIT personMoved();
    });
}

void AudiencePeople::showMenu(const QPoint &place)
{
    const AudiencePerson *person = current();
    if (!person)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("audiencePersonMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open the person"), this, [this, id = person->contact] { m_shell.openRecord("contact", id); });
    if (!m_move->isHidden())
        menu->addAction(m_move->text(), m_move, &QPushButton::click);
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

bool AudiencePeople::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool remove = key == Qt::Key_Delete && !m_move->isHidden();
        const bool leave = key == Qt::Key_Escape && !m_back->isHidden();
        if (event->type() == QEvent::ShortcutOverride && (remove || leave)) {
            event->accept(); // the list's own here, not the page's
            return true;
        }
        if (event->type() == QEvent::KeyPress && remove) {
            m_move->click();
            return true;
        }
        if (event->type() == QEvent::KeyPress && leave) {
            Q_EMIT closed();
            return true;
        }
    }
    return PanelFrame::eventFilter(watched, event);
}

void AudiencePeople::retranslate()
{
    m_back->setText(tr("Back"));
    m_none->setTitle(tr("Nobody here"));
    m_none->setFact(tr("Perhaps you may not see these people."));
    m_list->setAccessibleName(tr("People"));
    fill();
}

} // namespace punte
