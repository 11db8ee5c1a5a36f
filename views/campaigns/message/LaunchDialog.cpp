// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/message/LaunchDialog.h"

#include "models/core/NumberFormat.h"
#include "views/campaigns/message/DeliveryDesk.h"
#include "views/campaigns/message/MessageWords.h"
#include "views/campaigns/message/WhenChoice.h"
#include "views/components/Buttons.h"
#include "views/components/ModalOverlay.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QScrollArea>

namespace punte {

static constexpr int namesInLaunch = 5;

LaunchDialog::LaunchDialog(ShellServices &shell, MessageDraft &draft, MessageAudience &audience, const LaunchCheck &check, QWidget *window)
    : m_shell(shell)
    , m_draft(draft)
    , m_audience(audience)
    , m_check(check)
{
    setObjectName(QStringLiteral("launchDialog"));
    setProperty("punteFrameless", true);
    const Theme &theme = Theme::instance();
    setFixedWidth(std::min(theme.px(600), window->width() - theme.px(40)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(18), theme.px(16), theme.px(18), theme.px(14));
    column->setSpacing(theme.px(9));
    const QString title = check.isReady() ? tr("Send \u201C%1\u201D?").arg(draft.name()) : tr("\u201C%1\u201D cannot go out yet").arg(draft.name());
    setAccessibleName(title);
    auto *head = new PlainLabel(title, FontRole::PageTitle);
    head->setWordWrap(true);
    column->addWidget(head);
    if (!check.isReady())
        addBlocks(*column, check);
    addNumbers(*column);
    if (check.isReady())
        addQuestion(*column);
    addFoot(*column);
    m_overlay = new ModalOverlay(this, window);
    connect(m_overlay, &ModalOverlay::closeRequested, this, &LaunchDialog::close);
    connect(m_overlay, &ModalOverlay::closed, m_overlay, &QObject::deleteLater);
}

void LaunchDialog::open()
{
    m_overlay->open();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void LaunchDialog::close() { m_overlay->close(); }

void LaunchDialog::addBlocks(QVBoxLayout &column, const LaunchCheck &check)
{
    for (const LaunchCheck::Block &block : check.blocks) {
        auto *row = new QHBoxLayout;
        auto *why = new PlainLabel(block.tell(), FontRole::Body, Token::Danger);
        why->setObjectName(QStringLiteral("block-") + QLatin1String(block.place));
        why->setWordWrap(true);
        row->addWidget(why, 1);
        auto *there = Buttons::small(block.place.startsWith("field:") ? tr("Show them") : tr("Put it right"));
        there->setObjectName(QStringLiteral("fix-") + QLatin1String(block.place));
        row->addWidget(there, 0, Qt::AlignTop);
        column.addLayout(row);
        connect(there, &QPushButton::clicked, this, [this, place = block.place] {
            close();
            Q_EMIT placeWanted(place);
        });
    }
}

void LaunchDialog::addNumbers(QVBoxLayout &column)
{
    auto *number = new PlainLabel(MessageWords::counts(m_audience), FontRole::KeyFigure);
    number->setObjectName(QStringLiteral("launchCounts"));
    column.addWidget(number);
    const auto fact = [&column](const QString &text, const char *name, Token token = Token::Text2) {
        auto *label = new PlainLabel(text, FontRole::Body, token);
        label->setObjectName(QString::fromLatin1(name));
        label->setWordWrap(true);
        column.addWidget(label);
    };
    QStringList names;
    for (const MessagePerson &who : m_audience.people().mid(0, namesInLaunch))
        names << (who.company.isEmpty() ? who.name : tr("%1 of %2", "person, company").arg(who.name, who.company));
    if (!names.isEmpty())
        fact(tr("Among them: %1").arg(names.join(QStringLiteral(", "))), "launchSample");
    QStringList reasons;
    for (const MessageAudience::Count &each : m_audience.reasons())
        reasons << tr("%1 %2", "how many, why not").arg(NumberFormat::integer(each.count), MessageWords::reason(each.code).toLower());
    if (!reasons.isEmpty())
        fact(tr("Out: %1").arg(reasons.join(QStringLiteral(", "))), "launchReasons");
    if (m_audience.channels().size() > 1) {
        QStringList channels;
        for (const MessageAudience::ChannelCount &each : m_audience.channels())
            channels << QStringLiteral("%1 %2").arg(MessageWords::channel(each.channel), NumberFormat::integer(each.inside));
        fact(channels.join(QStringLiteral(", ")), "launchChannels");
    }
    if (m_check.smsParts > 0)
        fact(MessageWords::sms(m_check, m_draft.currency()), "launchSms");
    for (const MessageTemplate::Lack &lack : m_check.lacks)
        if (!lack.blocks)
            fact(lack.text(m_audience.people().size()), "launchLack", Token::Warning);
    if (!m_check.whole)
        fact(tr("The text was tried with the first %1 by name. Who lacks a field among the others does not get the message, and is named afterwards.")
                 .arg(NumberFormat::integer(m_audience.people().size())), "launchPartly", Token::Warning);
}

void LaunchDialog::addQuestion(QVBoxLayout &column)
{
    m_when = new WhenChoice(m_shell.database(), m_draft);
    column.addWidget(m_when);
    auto *row = new QHBoxLayout;
    row->addWidget(new PlainLabel(tr("Folder of the mail room"), FontRole::Secondary, Token::Text2));
    m_folder = new QLineEdit;
    m_folder->setObjectName(QStringLiteral("launchFolder"));
    m_folder->setAccessibleName(tr("Folder of the mail room"));
    if (const DeliveryDesk *desk = DeliveryDesk::of(m_shell))
        m_folder->setText(desk->folder(m_draft.campaign()));
    row->addWidget(m_folder, 1);
    auto *choose = Buttons::small(tr("Choose\u2026"));
    choose->setObjectName(QStringLiteral("chooseLaunchFolder"));
    row->addWidget(choose);
    column.addLayout(row);
    connect(choose, &QPushButton::clicked, this, &LaunchDialog::chooseFolder);
    auto *note = new PlainLabel(QString(), FontRole::Secondary, Token::Text2);
    note->setObjectName(QStringLiteral("launchNote"));
    note->setWordWrap(true);
    column.addWidget(note);
    const auto say = [this, note] {
        note->setText(m_when->kind() == LaunchTime::Kind::Now
                ? tr("The database asks everybody\u2019s consent once more, message by message. What lies in the mail room cannot be called back: there is no undo.")
                : tr("Who gets it is asked anew at that moment. It goes out while this program runs on this computer; if it does not, it asks at its next start. What has gone out cannot be called back."));
    };
    connect(m_when, &WhenChoice::changed, note, say);
    say();
}

void LaunchDialog::addFoot(QVBoxLayout &column)
{
    m_problem = new PlainLabel(QString(), FontRole::Body, Token::Danger);
    m_problem->setObjectName(QStringLiteral("launchProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    column.addWidget(m_problem);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    m_cancel = Buttons::push(m_when ? tr("Not yet") : tr("Close"));
    m_cancel->setObjectName(QStringLiteral("launchCancel"));
    m_cancel->setDefault(true);
    m_cancel->setAutoDefault(true);
    foot->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &LaunchDialog::close);
    if (m_when) {
        m_go = Buttons::push(QString(), ButtonVariant::Primary, QStringLiteral("mail-send"));
        m_go->setObjectName(QStringLiteral("launchGo"));
        foot->addWidget(m_go);
        connect(m_go, &QPushButton::clicked, this, &LaunchDialog::go);
        connect(m_when, &WhenChoice::changed, this, &LaunchDialog::showVerb);
        showVerb();
    }
    column.addLayout(foot);
}

void LaunchDialog::showVerb()
{
    const QString number = NumberFormat::integer(m_audience.inside());
    m_go->setText(m_when->kind() == LaunchTime::Kind::Now ? tr("Send to %1 now").arg(number) : tr("Schedule it for %1").arg(number));
    m_problem->hide();
}

void LaunchDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder of the mail room"), m_folder->text());
    dialog->setObjectName(QStringLiteral("launchFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

void LaunchDialog::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void LaunchDialog::go()
{
    const Result<LaunchTime> time = m_when->time();
    if (!time)
        return say(time.error().what);
    const QString folder = QDir::cleanPath(m_folder->text().trimmed());
    const QFileInfo place(folder);
    if (m_folder->text().trimmed().isEmpty() || !place.isDir() || !place.isWritable()) {
        m_folder->setFocus(Qt::OtherFocusReason);
        return say(tr("Choose a folder that is there and may be written to: the mail room takes the messages from it."));
    }
    m_go->setEnabled(false);
    MessageLaunch::launch(m_shell.database(), this, m_draft.facts(), m_draft.type(), *time, [this, folder](const Result<MessageLaunch::Launched> &launched) {
        m_go->setEnabled(true);
        if (!launched) {
            m_draft.load();
            return say(launched.error().what + (launched.error().hint.isEmpty() ? QString() : u' ' + launched.error().hint));
        }
        Q_EMIT this->launched(*launched, folder);
        close();
    });
}

} // namespace punte
