// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/audience/AddPeoplePopup.h"

#include "models/campaigns/audience/SegmentConditions.h"
#include "models/campaigns/audience/SegmentText.h"
#include "models/core/CountedText.h"
#include "models/core/NumberFormat.h"
#include "models/core/TextClean.h"
#include "models/db/SqlStore.h"
#include "models/records/Enums.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/theme/Theme.h"

#include <QBoxLayout>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

namespace punte {

static constexpr int shownCampaigns = 8;

AddPeoplePopup::AddPeoplePopup(ShellServices &shell, const TableInfo &people, const RowSelection &rows, QWidget *anchor)
    : PopupFrame(anchor)
    , m_shell(shell)
    , m_reading(shell.database(), this)
    , m_title(new PlainLabel(countedText(tr("Add %n person(s) to a campaign", nullptr, int(rows.count)), rows.count), FontRole::PanelTitle))
    , m_find(new QLineEdit)
    , m_list(new QListWidget)
    , m_note(new PlainLabel(tr("Looking for campaigns\u2026"), FontRole::Secondary, Token::Text2))
    , m_add(Buttons::push(tr("Add"), ButtonVariant::Primary))
{
    const Theme &theme = Theme::instance();
    setObjectName(QStringLiteral("addPeoplePopup"));
    setKeepsLetters(true);
    setFixedWidth(theme.px(380));
    m_find->setObjectName(QStringLiteral("campaignFind"));
    m_find->setPlaceholderText(tr("Find a campaign"));
    m_find->setAccessibleName(tr("Find a campaign"));
    m_find->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("campaignChoice"));
    m_list->setAccessibleName(tr("Campaigns"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("punteFrameless", true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(theme.px(28) * shownCampaigns);
    m_note->setObjectName(QStringLiteral("addPeopleNote"));
    m_note->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("addPeopleConfirm"));
    m_add->setEnabled(false);
    content()->addWidget(m_title);
    content()->addWidget(m_find);
    content()->addWidget(m_list);
    content()->addWidget(m_note);
    content()->addWidget(m_add, 0, Qt::AlignRight);
    connect(m_find, &QLineEdit::textEdited, this, &AddPeoplePopup::find);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &AddPeoplePopup::add);
    connect(m_add, &QPushButton::clicked, this, &AddPeoplePopup::add);
    connect(this, &PopupFrame::closed, this, &QObject::deleteLater);
    read(people, rows);
}

void AddPeoplePopup::say(const QString &text, bool bad)
{
    m_note->setToken(bad ? Token::Danger : Token::Text2);
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void AddPeoplePopup::read(const TableInfo &people, const RowSelection &rows)
{
    const Result<Statement> ids = Saves::selectedIds(people, rows, {}, mostPeople + 1);
    if (!ids)
        return say(ids.error().what, true);
    Request request;
    request.statements = {SqlStore::instance().statement("campaigns/list_audience_targets", {}), *ids};
    m_reading.ask(request, [this](const BatchResult &result) {
        if (result)
            take(*result);
        else
            say(result.error().what, true);
    });
}

void AddPeoplePopup::take(const QList<ResultSet> &results)
{
    const ResultSet &campaigns = results.at(0);
    for (int i = 0; i < campaigns.rows.size(); ++i)
        m_campaigns.append({{campaigns.value(i, u"id").toUuid(), campaigns.value(i, u"version").toInt(), campaigns.value(i, u"name").toString()}, campaigns.value(i, u"status").toString(),
            QJsonDocument::fromJson(campaigns.value(i, u"criteria").toString().toUtf8()).object()});
    for (const QVariantList &row : results.at(1).rows)
        m_people.append(row.first().toUuid());
    if (m_people.size() > mostPeople)
        say(tr("At most %1 people can be chosen one by one. Filter for fewer, or give the campaign a condition that means them.").arg(NumberFormat::integer(mostPeople)), true);
    else if (m_campaigns.isEmpty())
        say(tr("No campaign is being prepared: make one first."), false);
    else
        say(tr("They come beside whoever the campaign's conditions mean."), false);
    find(m_find->text());
}

void AddPeoplePopup::find(const QString &typed)
{
    m_list->clear();
    const QString words = foldText(typed).trimmed();
    for (int i = 0; i < m_campaigns.size(); ++i) {
        const Campaign &each = m_campaigns.at(i);
        if (!foldText(each.target.name).contains(words))
            continue;
        auto *item = new QListWidgetItem(QStringLiteral("%1 \u00B7 %2").arg(each.target.name, Enums::recordText("campaign_status", each.status)), m_list);
        item->setData(Qt::UserRole, i);
        item->setToolTip(plainToolTip(item->text()));
    }
    m_list->setCurrentRow(0);
    m_add->setEnabled(m_list->count() > 0 && !m_people.isEmpty() && m_people.size() <= mostPeople);
}

void AddPeoplePopup::add()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !m_add->isEnabled())
        return;
    m_add->setEnabled(false);
    const Campaign &campaign = m_campaigns.at(item->data(Qt::UserRole).toInt());
    const QJsonObject criteria = SegmentConditions::withContacts(campaign.criteria, m_people);
    AudienceCommands::write(m_shell.database(), this, campaign.target, criteria, [this, name = campaign.target.name, n = m_people.size()](const Result<QUuid> &action) {
        if (!action) {
            m_add->setEnabled(true);
            const std::optional<AudienceCommands::Refusal> refusal = AudienceCommands::refusalOf(action.error());
            return say(refusal ? SegmentText::problem(refusal->problem) : action.error().what, true);
        }
        m_shell.showToast([name, n] { return countedText(tr("%n person(s) added to \u201C%1\u201D", nullptr, int(n)), n).arg(name); }, *action);
        closePopup();
    });
}

bool AddPeoplePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1), 0, std::max(0, m_list->count() - 1)));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            add();
            return true;
        }
    }
    return PopupFrame::eventFilter(watched, event);
}

} // namespace punte
