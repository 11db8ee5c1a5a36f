// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/audience/SegmentsPopup.h"

#include "models/campaigns/audience/SegmentText.h"
#include "models/campaigns/audience/SegmentValues.h"
#include "models/db/Session.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/theme/Theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

namespace punte {

static constexpr int longestSegmentName = 100;
static constexpr int shownSegments = 7;

SegmentsPopup::SegmentsPopup(ShellServices &shell, CampaignAudience &campaign, SegmentValues &values, const QJsonObject &criteria, const Rights &rights, QWidget *anchor)
    : PopupFrame(anchor)
    , m_shell(shell)
    , m_campaign(campaign)
    , m_values(values)
    , m_criteria(criteria)
    , m_rights(rights)
    , m_list(new QListWidget)
    , m_what(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_use(Buttons::small(tr("Use"), ButtonVariant::Primary))
    , m_rename(Buttons::small(tr("Rename\u2026")))
    , m_replace(Buttons::small(tr("Replace")))
    , m_remove(Buttons::small(tr("Delete")))
    , m_saveAs(Buttons::small(tr("Save these conditions as\u2026"), ButtonVariant::Default, QStringLiteral("document-save")))
    , m_nameRow(new QWidget)
    , m_name(new QLineEdit)
    , m_save(Buttons::small(tr("Save"), ButtonVariant::Primary))
    , m_problem(new PlainLabel(QString(), FontRole::Secondary, Token::Danger))
{
    setObjectName(QStringLiteral("segmentsPopup"));
    setKeepsLetters(true);
    setFixedWidth(Theme::instance().px(400));
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &SegmentsPopup::showState);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &SegmentsPopup::use);
    connect(m_use, &QPushButton::clicked, this, &SegmentsPopup::use);
    connect(m_rename, &QPushButton::clicked, this, [this] { askName(Naming::Rename); });
    connect(m_replace, &QPushButton::clicked, this, &SegmentsPopup::replace);
    connect(m_remove, &QPushButton::clicked, this, &SegmentsPopup::remove);
    connect(m_saveAs, &QPushButton::clicked, this, [this] { askName(Naming::SaveAs); });
    connect(m_save, &QPushButton::clicked, this, &SegmentsPopup::takeName);
    connect(m_name, &QLineEdit::returnPressed, this, &SegmentsPopup::takeName);
    connect(&campaign, &CampaignAudience::changed, this, &SegmentsPopup::fill);
    connect(this, &PopupFrame::closed, this, &QObject::deleteLater);
    values.need();
    connect(&values, &SegmentValues::changed, this, &SegmentsPopup::showState);
    fill();
}

void SegmentsPopup::build()
{
    content()->addWidget(new PlainLabel(tr("Saved segments"), FontRole::PanelTitle));
    m_list->setObjectName(QStringLiteral("segmentList"));
    m_list->setAccessibleName(tr("Saved segments"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("punteFrameless", true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_what->setObjectName(QStringLiteral("segmentWhat"));
    m_what->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("segmentProblem"));
    m_problem->setWordWrap(true);
    content()->addWidget(m_list);
    content()->addWidget(m_what);
    auto *commands = new QHBoxLayout;
    const std::pair<QPushButton *, const char *> named[] = {{m_use, "segmentUse"}, {m_rename, "segmentRename"}, {m_replace, "segmentReplace"}, {m_remove, "segmentDelete"},
        {m_saveAs, "segmentSaveAs"}, {m_save, "segmentSave"}};
    for (const auto &[button, name] : named)
        button->setObjectName(QString::fromLatin1(name));
    m_replace->setToolTip(plainToolTip(tr("Puts the conditions that stand here now in its place")));
    for (QPushButton *button : {m_use, m_rename, m_replace, m_remove})
        commands->addWidget(button);
    commands->addStretch();
    content()->addLayout(commands);
    content()->addWidget(m_saveAs, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout(m_nameRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_name->setObjectName(QStringLiteral("segmentName"));
    m_name->setMaxLength(longestSegmentName);
    m_name->setPlaceholderText(tr("Name of the segment"));
    m_name->setAccessibleName(tr("Name of the segment"));
    row->addWidget(m_name, 1);
    row->addWidget(m_save);
    content()->addWidget(m_nameRow);
    content()->addWidget(m_problem);
    m_nameRow->hide();
    m_problem->hide();
}

const SavedSegment *SegmentsPopup::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_campaign.segments().size() ? &m_campaign.segments().at(row) : nullptr;
}

void SegmentsPopup::fill()
{
    const QString before = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const SavedSegment &segment : m_campaign.segments()) {
        auto *item = new QListWidgetItem(segment.name, m_list);
        item->setData(Qt::UserRole, segment.id.toString());
        if (segment.criteria == m_criteria)
            item->setText(tr("%1 (in use)").arg(segment.name));
        if (segment.id.toString() == before)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    m_list->setVisible(m_list->count() > 0);
    m_list->setFixedHeight(Theme::instance().px(28) * std::clamp(m_list->count(), 1, shownSegments) + 4);
    showState();
}

void SegmentsPopup::showState()
{
    const SavedSegment *segment = current();
    m_what->setText(!segment ? tr("No segment has a name yet. Conditions that were saved once can be used by every campaign.")
            : segment->owner.isEmpty() ? SegmentText::summary(segment->criteria, m_values)
                                       : tr("%1. Saved by %2.").arg(SegmentText::summary(segment->criteria, m_values), segment->owner));
    const bool other = segment && segment->criteria != m_criteria;
    m_use->setVisible(segment && m_rights.use);
    m_use->setEnabled(other);
    m_rename->setVisible(segment && m_rights.write);
    m_replace->setVisible(segment && m_rights.write);
    m_replace->setEnabled(other && !m_criteria.isEmpty());
    m_remove->setVisible(segment && m_rights.write && m_shell.session().may("campaigns.delete"));
    m_saveAs->setVisible(m_rights.write);
    m_saveAs->setEnabled(!m_criteria.isEmpty());
    m_nameRow->setVisible(m_naming != Naming::Nothing);
}

void SegmentsPopup::use()
{
    const SavedSegment *segment = current();
    if (!segment || !m_rights.use)
        return;
    const QJsonObject criteria = segment->criteria;
    closePopup();
    Q_EMIT chosen(criteria);
}

void SegmentsPopup::askName(Naming what)
{
    const SavedSegment *segment = current();
    if (!m_rights.write || (what == Naming::Rename && !segment))
        return;
    m_naming = what;
    m_name->setText(what == Naming::Rename ? segment->name : QString());
    m_problem->hide();
    showState();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

AudienceCommands::Done SegmentsPopup::saved(std::function<QString()> said)
{
    return [this, said = std::move(said)](const Result<QUuid> &action) {
        m_save->setEnabled(true);
        if (!action) {
            m_problem->setText(action.error().kind == ErrorKind::Duplicate ? tr("A segment has this name already.") : action.error().what);
            m_problem->show();
            return;
        }
        m_problem->hide();
        m_naming = Naming::Nothing;
        if (isVisible())
            m_list->setFocus(Qt::OtherFocusReason);
        showState();
        m_campaign.load();
        m_shell.showToast(said, *action);
    };
}

void SegmentsPopup::takeName()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty() || !m_save->isEnabled())
        return;
    const SavedSegment *segment = current();
    m_save->setEnabled(false);
    if (m_naming == Naming::SaveAs)
        AudienceCommands::saveSegment(m_shell.database(), this, name, m_criteria, saved([name] { return tr("Segment \u201C%1\u201D saved").arg(name); }));
    else if (m_naming == Naming::Rename && segment)
        AudienceCommands::renameSegment(m_shell.database(), this, *segment, name, saved([name] { return tr("Segment renamed to \u201C%1\u201D").arg(name); }));
}

void SegmentsPopup::replace()
{
    if (const SavedSegment *segment = current())
        AudienceCommands::changeSegment(m_shell.database(), this, *segment, m_criteria, saved([name = segment->name] { return tr("Segment \u201C%1\u201D saved").arg(name); }));
}

void SegmentsPopup::remove()
{
    if (const SavedSegment *segment = current())
        AudienceCommands::removeSegment(m_shell.database(), this, *segment, saved([name = segment->name] { return tr("Segment \u201C%1\u201D deleted").arg(name); }));
}

bool SegmentsPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            return use(), true;
        if (key == Qt::Key_F2)
            return askName(Naming::Rename), true;
        if (key == Qt::Key_Delete && !m_remove->isHidden())
            return remove(), true;
    }
    if (watched == m_list && event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        event->accept();
        return true;
    }
    return PopupFrame::eventFilter(watched, event);
}

} // namespace punte
