// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/messages/MessageFooter.h"
#include "models/campaigns/messages/SmsText.h"
#include "models/core/NumberFormat.h"
#include "models/records/FieldCatalogue.h"
#include "views/campaigns/message/FieldTextEdit.h"
#include "views/campaigns/message/MessageColumn.h"
#include "views/campaigns/message/MessageWords.h"
#include "views/campaigns/message/SenderPopup.h"
#include "views/components/Buttons.h"
#include "views/components/EditorGrid.h"
#include "views/components/PlainLabel.h"
#include "views/components/PopupFrame.h"
#include "views/components/SegmentedSwitch.h"
#include "views/components/ShellServices.h"
#include "views/components/ValueEditor.h"

#include <QBoxLayout>
#include <QBuffer>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextDocumentFragment>

namespace punte {

static constexpr qsizetype largestPicture = 300 * 1024;
static constexpr int widestPicture = 560;

// The lines under every letter, as they will stand there.
void MessageColumn::showFooter()
{
    const MessageSender &sender = m_draft.sender();
    const auto ways = stopWays(sender, QStringLiteral("0000000000000000"));
    if (!ways)
        return;
    const QString footer = QTextDocumentFragment::fromHtml(htmlFooter(sender, MessageReason::Customer, *ways, m_language)).toPlainText().trimmed();
    m_footer->setText(tr("%1 – this footer cannot be removed.").arg(footer));
}

void MessageColumn::showSmsCount()
{
    for (std::size_t i = 0; i < m_subjects.size(); ++i)
        m_subjectCounts[i]->setText(NumberFormat::integer(m_subjects[i]->count(m_language)));
    if (!m_draft.hasSms())
        return;
    QString sample;
    for (const MessagePiece &piece : readMessageText(m_sms->stored(), MessageTextPart::Plain).pieces)
        sample += piece.kind == MessagePiece::Kind::Field ? piece.field->sample(m_language) : piece.kind == MessagePiece::Kind::Words ? piece.words : QString();
    const QString whole = sample + u'\n' + smsFooter(m_draft.sender(), m_language);
    m_smsCount->setText(sample.isEmpty() ? tr("No SMS is written yet") : tr("With the footer: %1").arg(smsCount(whole).text()));
}

void MessageColumn::showCheck(const LaunchCheck &check)
{
    m_check = check;
    QSet<QByteArray> lacking;
    for (const MessageTemplate::Lack &lack : check.lacks)
        lacking.insert(lack.field);
    for (FieldTextEdit *edit : fields())
        edit->setLacking(lacking);
    m_lackBar->setVisible(!check.lacks.isEmpty());
    if (!check.lacks.isEmpty()) {
        const MessageTemplate::Lack &lack = check.lacks.first();
        m_lackText->setText(lack.text(m_audience.people().size()));
        m_lackShow->setText(tr("Show the %1").arg(NumberFormat::integer(lack.people.size())));
    }
    QString problem;
    for (const MessageTemplate &variant : m_draft.variants()) {
        for (const MessageMistake &mistake : variant.mistakes()) {
            if (problem.isEmpty() && mistake.language == m_language)
                problem = mistake.error.text();
        }
        const QStringList removed = variant.removedTexts(m_language);
        if (problem.isEmpty() && !removed.isEmpty())
            problem = removed.first();
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void MessageColumn::pointAtText()
{
    (!m_draft.hasEmail() ? m_sms : m_subjects[0]->stored().isEmpty() ? m_subjects[0] : m_text)->setFocus(Qt::OtherFocusReason);
}

void MessageColumn::editSender()
{
    auto *popup = new SenderPopup(m_shell, m_draft, m_from);
    popup->popup();
}

void MessageColumn::showFieldMenu()
{
    FieldTextEdit *edit = focused();
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("fieldMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const MessageField &field : messageFields()) {
        if (!field.isOffered)
            continue;
        QAction *action = menu->addAction(plainButtonText(tr("%1, for instance “%2”").arg(field.titleText(), field.sample(m_language))));
        action->setObjectName(QStringLiteral("field-") + QLatin1String(field.name));
        action->setToolTip(plainToolTip(field.originText()));
        connect(action, &QAction::triggered, this, [this, edit, &field] {
            if (!field.mayFallBack) {
                edit->insertField(QString::fromLatin1(field.name));
                edit->setFocus(Qt::OtherFocusReason);
                return;
            }
            auto *popup = new PopupFrame(m_field);
            popup->setObjectName(QStringLiteral("fallbackPopup"));
            popup->setKeepsLetters(true);
            auto *grid = new EditorGrid({});
            popup->content()->addWidget(new PlainLabel(field.titleText(), FontRole::PanelTitle));
            grid->addEditor(looseField("fallback", FieldKind::Text, 120), tr("Written instead where it is not known"));
            popup->content()->addWidget(grid);
            auto *insert = Buttons::push(tr("Insert"), ButtonVariant::Primary);
            insert->setObjectName(QStringLiteral("insertField"));
            popup->content()->addWidget(insert, 0, Qt::AlignRight);
            const auto done = [popup, grid, edit, &field] {
                const auto values = grid->values();
                if (!values)
                    return;
                QString words = values->value(QStringLiteral("fallback")).toString().trimmed();
                words.remove(u'{').remove(u'}').remove(u'<').remove(u'>');
                popup->closePopup();
                edit->insertField(QString::fromLatin1(field.name) + (words.isEmpty() ? QString() : u'|' + words));
                edit->setFocus(Qt::OtherFocusReason);
            };
            connect(insert, &QPushButton::clicked, popup, done);
            connect(grid, &EditorGrid::committed, popup, done);
            connect(grid, &EditorGrid::cancelled, popup, &PopupFrame::closePopup);
            popup->popup();
        });
    }
    menu->popup(m_field->mapToGlobal(QPoint(0, m_field->height())));
}

void MessageColumn::chooseOnlyFor()
{
    auto *popup = new PopupFrame(m_only);
    popup->setObjectName(QStringLiteral("onlyForPopup"));
    popup->setKeepsLetters(true);
    popup->content()->addWidget(new PlainLabel(tr("Only for some"), FontRole::PanelTitle));
    auto *hint = new PlainLabel(tr("Tags of the person or the customer, or the customer's state (active, prospect), parted by commas. Who has none of them does not get these paragraphs."), FontRole::Secondary, Token::Text2);
    hint->setWordWrap(true);
    hint->setFixedWidth(Theme::instance().px(320));
    popup->content()->addWidget(hint);
    auto *grid = new EditorGrid({});
    grid->addEditor(looseField("groups", FieldKind::Text, 200), tr("For"))->setValue(m_text->onlyFor());
    popup->content()->addWidget(grid);
    auto *set = Buttons::push(tr("Set"), ButtonVariant::Primary);
    set->setObjectName(QStringLiteral("setOnlyFor"));
    popup->content()->addWidget(set, 0, Qt::AlignRight);
    const auto done = [this, popup, grid] {
        const auto values = grid->values();
        if (!values)
            return;
        QStringList groups;
        for (const QString &each : values->value(QStringLiteral("groups")).toString().toLower().split(u',', Qt::SkipEmptyParts))
            groups << each.trimmed().remove(u'{').remove(u'}');
        popup->closePopup();
        m_text->setOnlyFor(groups.join(u','));
        m_text->setFocus(Qt::OtherFocusReason);
    };
    connect(set, &QPushButton::clicked, popup, done);
    connect(grid, &EditorGrid::committed, popup, done);
    connect(grid, &EditorGrid::cancelled, popup, &PopupFrame::closePopup);
    popup->popup();
}

void MessageColumn::chooseLink()
{
    auto *popup = new PopupFrame(m_link);
    popup->setObjectName(QStringLiteral("linkPopup"));
    popup->setKeepsLetters(true);
    popup->content()->addWidget(new PlainLabel(tr("Link"), FontRole::PanelTitle));
    auto *grid = new EditorGrid({});
    grid->addEditor(looseField("address", FieldKind::Text, 500), tr("Address, empty for none"))->setValue(m_text->link());
    popup->content()->addWidget(grid);
    auto *set = Buttons::push(tr("Set"), ButtonVariant::Primary);
    set->setObjectName(QStringLiteral("setLink"));
    popup->content()->addWidget(set, 0, Qt::AlignRight);
    const auto done = [this, popup, grid] {
        const auto values = grid->values();
        if (!values)
            return;
        QString address = values->value(QStringLiteral("address")).toString().trimmed();
        if (!address.isEmpty() && !address.contains(u':'))
            address.prepend(address.contains(u'@') ? QStringLiteral("mailto:") : QStringLiteral("https://"));
        if (!address.isEmpty() && !isMessageLink(address) && !address.startsWith(QLatin1String("mailto:")) && !address.startsWith(QLatin1String("tel:")))
            return grid->showMessage(tr("A link leads to a page (https), a mail or a telephone."));
        popup->closePopup();
        m_text->setLink(address);
        m_text->setFocus(Qt::OtherFocusReason);
    };
    connect(set, &QPushButton::clicked, popup, done);
    connect(grid, &EditorGrid::committed, popup, done);
    connect(grid, &EditorGrid::cancelled, popup, &PopupFrame::closePopup);
    popup->popup();
}

void MessageColumn::choosePicture()
{
    auto *dialog = new QFileDialog(this, tr("Put a picture into the message"));
    dialog->setObjectName(QStringLiteral("pictureDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (*.png *.jpg *.jpeg *.gif *.webp)"));
    connect(dialog, &QFileDialog::fileSelected, this, &MessageColumn::readPicture);
    dialog->open();
}

// The picture becomes part of the message: nothing is loaded from anywhere when it is read.
void MessageColumn::readPicture(const QString &file)
{
    QImageReader reader(file);
    reader.setAutoTransform(true);
    QSize size = reader.size();
    if (size.width() > widestPicture) {
        size = size.scaled(widestPicture, size.height(), Qt::KeepAspectRatio);
        reader.setScaledSize(size);
    }
    const QImage picture = reader.read();
    QByteArray bytes;
    QByteArray type = "image/png";
    const auto write = [&](const char *format, int quality) {
        QBuffer buffer(&bytes);
        bytes.clear();
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, format, quality);
    };
    if (!picture.isNull()) {
        write("PNG", -1);
        if (bytes.size() > largestPicture && !picture.hasAlphaChannel()) {
            write("JPEG", 80);
            type = "image/jpeg";
        }
    }
    if (bytes.isEmpty() || bytes.size() > largestPicture)
        return m_shell.showError([] { return tr("The picture was not put in."); }, toldError(ErrorKind::Invalid, [] { return tr("It cannot be read, or is larger than 300 KB even when it is made smaller."); }));
    m_text->insertPicture(QStringLiteral("data:") + QString::fromLatin1(type) + QStringLiteral(";base64,") + QString::fromLatin1(bytes.toBase64()), picture.size(), QFileInfo(file).completeBaseName());
}

void MessageColumn::retranslate()
{
    setTitle(tr("Message"));
    m_languages->setAccessibleName(tr("Language of the text"));
    m_subjects[0]->setAccessibleName(tr("Subject A"));
    m_subjects[1]->setAccessibleName(tr("Subject B"));
    m_text->setAccessibleName(tr("Letter"));
    m_text->setPlaceholderText(tr("Write the letter here"));
    m_source->setAccessibleName(tr("Letter as HTML"));
    m_sms->setAccessibleName(tr("SMS"));
    m_sms->setPlaceholderText(tr("Write the SMS here"));
    Buttons::setName(m_second, tr("Try two subjects (A/B)"));
    Buttons::setName(m_bold, tr("Bold (Ctrl+B)"));
    Buttons::setName(m_italic, tr("Italic (Ctrl+I)"));
    Buttons::setName(m_list, tr("List"));
    Buttons::setName(m_link, tr("Link…"));
    Buttons::setName(m_picture, tr("Picture…"));
    Buttons::setName(m_undo, tr("Take the typing back"));
    Buttons::setName(m_redo, tr("Do it again"));
    m_field->setText(tr("{} Field"));
    Buttons::setName(m_field, tr("Put in a field"));
    m_only->setText(tr("Only for…"));
    Buttons::setName(m_only, tr("Show these paragraphs only to some"));
    showDraft();
    showCheck(m_check);
}

} // namespace punte
