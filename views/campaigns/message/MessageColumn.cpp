// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/message/MessageColumn.h"

#include "models/campaigns/messages/SmsText.h"
#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "views/campaigns/message/BodyText.h"
#include "views/campaigns/message/FieldTextEdit.h"
#include "views/campaigns/message/MessageWords.h"
#include "views/components/Buttons.h"
#include "views/components/MessageStrip.h"
#include "views/components/PlainLabel.h"
#include "views/components/PlainTextEdit.h"
#include "views/components/SegmentedSwitch.h"
#include "views/components/ShellServices.h"

#include <QApplication>
#include <QBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStackedLayout>

namespace punte {

namespace {

/// Where the letter ends and what nobody can take away begins.
class FooterEdge final : public QWidget {
public:
    FooterEdge() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const int margin = Theme::instance().px(14);
        QPainter(this).fillRect(rect().adjusted(margin, 0, -margin, 0), themeColor(Token::Line));
    }
};

} // namespace

MessageColumn::MessageColumn(ShellServices &shell, MessageDraft &draft, MessageAudience &audience, QWidget *parent)
    : PanelFrame(QStringLiteral("\u2013"), parent)
    , m_shell(shell)
    , m_draft(draft)
    , m_audience(audience)
    , m_languages(new SegmentedSwitch)
    , m_from(Buttons::push(QString(), ButtonVariant::Flat))
    , m_text(new FieldTextEdit(FieldTextEdit::Kind::Letter))
    , m_source(new PlainTextEdit)
    , m_footer(new PlainLabel(QString(), FontRole::Secondary, Token::Text3))
    , m_sms(new FieldTextEdit(FieldTextEdit::Kind::Plain))
    , m_smsCount(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_problem(new PlainLabel(QString(), FontRole::Secondary, Token::Danger))
{
    setObjectName(QStringLiteral("messageColumn"));
    setContentPadding(0);
    buildHead();
    buildTools();
    buildFoot();
    connect(&m_draft, &MessageDraft::changed, this, &MessageColumn::showDraft);
    connect(&m_draft, &MessageDraft::stateChanged, this, &MessageColumn::showState);
    connect(&m_audience, &MessageAudience::changed, this, &MessageColumn::showDraft);
    connect(m_languages, &SegmentedSwitch::currentChanged, this, [this](int index) { setLanguage(index == 0 ? MessageLanguage::Romanian : MessageLanguage::English); });
    for (FieldTextEdit *edit : fields()) {
        connect(edit, &FieldTextEdit::edited, this, &MessageColumn::take);
        connect(edit, &QTextEdit::selectionChanged, this, [this, edit] { m_last = edit; });
        connect(edit, &QTextEdit::cursorPositionChanged, this, [this, edit] { m_last = edit; });
    }
    connect(m_source, &QPlainTextEdit::textChanged, this, &MessageColumn::take);
    retranslate();
}

QList<FieldTextEdit *> MessageColumn::fields() const { return {m_subjects[0], m_subjects[1], m_text, m_sms}; }

FieldTextEdit *MessageColumn::focused() const
{
    for (FieldTextEdit *edit : fields())
        if (edit->hasFocus())
            return edit;
    return m_last && m_last->isVisible() ? m_last : m_text;
}

void MessageColumn::buildHead()
{
    const Theme &theme = Theme::instance();
    m_languages->setObjectName(QStringLiteral("messageLanguages"));
    m_languages->addSegment(QString());
    m_languages->addSegment(QString());
    addHeadWidget(m_languages);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
    column->setSpacing(theme.px(6));
    m_from->setObjectName(QStringLiteral("messageFrom"));
    column->addWidget(m_from, 0, Qt::AlignLeft);
    m_second = Buttons::icon(QStringLiteral("vcs-branch"), QString());
    m_second->setObjectName(QStringLiteral("secondSubject"));
    m_second->setCheckable(true);
    for (std::size_t i = 0; i < m_subjects.size(); ++i) {
        auto *frame = new QFrame;
        frame->setFrameShape(QFrame::StyledPanel);
        auto *row = new QHBoxLayout(frame);
        row->setContentsMargins(theme.px(8), 0, theme.px(8), 0);
        m_subjectNames[i] = new PlainLabel(QString(), FontRole::Secondary, Token::Text2);
        m_subjectNames[i]->setFixedWidth(theme.px(62));
        m_subjects[i] = new FieldTextEdit(FieldTextEdit::Kind::Line);
        m_subjects[i]->setObjectName(i == 0 ? QStringLiteral("subjectA") : QStringLiteral("subjectB"));
        m_subjectCounts[i] = new PlainLabel(QString(), FontRole::Secondary, Token::Text3);
        m_subjectCounts[i]->setTabular(true);
        row->addWidget(m_subjectNames[i]);
        row->addWidget(m_subjects[i], 1);
        row->addWidget(m_subjectCounts[i]);
        if (i == 0)
            row->addWidget(m_second);
        m_subjectRows[i] = frame;
        column->addWidget(frame);
        connect(m_subjects[i], &FieldTextEdit::leftDown, this, [this, i] { (i == 0 && m_subjectRows[1]->isVisible() ? m_subjects[1] : m_text)->setFocus(Qt::TabFocusReason); });
    }
    m_testNote = new PlainLabel(QString(), FontRole::Secondary, Token::Text2);
    m_testNote->setObjectName(QStringLiteral("messageTestNote"));
    column->addWidget(m_testNote);
    content()->addWidget(box);
    connect(m_from, &QPushButton::clicked, this, &MessageColumn::editSender);
    connect(m_second, &QToolButton::clicked, this, [this](bool on) {
        m_draft.setTested(on);
        if (on)
            m_subjects[1]->setFocus(Qt::OtherFocusReason);
    });
}

void MessageColumn::addTool(QToolButton *button, const char *name)
{
    button->setObjectName(QString::fromLatin1(name));
    button->setFocusPolicy(Qt::TabFocus);
    m_tools->layout()->addWidget(button);
}

void MessageColumn::buildTools()
{
    const Theme &theme = Theme::instance();
    m_tools = new QWidget;
    m_tools->setAutoFillBackground(true);
    m_tools->setBackgroundRole(QPalette::AlternateBase);
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(theme.px(8), theme.px(3), theme.px(12), theme.px(3));
    row->setSpacing(theme.px(2));
    const auto letters = [](const QString &text, bool bold, bool italic) {
        auto *button = Buttons::icon(QString(), QString());
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setText(text);
        QFont font = Theme::instance().font(FontRole::BodyMedium);
        font.setBold(bold);
        font.setItalic(italic);
        button->setFont(font);
        return button;
    };
    addTool(m_bold = letters(QStringLiteral("B"), true, false), "boldButton");
    addTool(m_italic = letters(QStringLiteral("I"), false, true), "italicButton");
    addTool(m_list = Buttons::icon(QStringLiteral("format-list-unordered"), QString()), "listButton");
    addTool(m_link = Buttons::icon(QStringLiteral("link"), QString()), "linkButton");
    addTool(m_picture = Buttons::icon(QStringLiteral("view-presentation"), QString()), "pictureButton");
    addTool(m_undo = Buttons::icon(QStringLiteral("edit-undo"), QString()), "undoTextButton");
    addTool(m_redo = Buttons::icon(QStringLiteral("edit-redo"), QString()), "redoTextButton");
    row->addSpacing(theme.px(8));
    addTool(m_field = letters(QString(), false, false), "fieldButton");
    addTool(m_only = letters(QString(), false, false), "onlyForButton");
    row->addStretch();
    m_saved = new PlainLabel(QString(), FontRole::Secondary, Token::Text3);
    m_saved->setObjectName(QStringLiteral("messageSaved"));
    row->addWidget(m_saved);
    content()->addWidget(m_tools);
    connect(m_bold, &QToolButton::clicked, this, [this] { m_text->setFontWeight(m_text->fontWeight() > QFont::Medium ? QFont::Normal : QFont::Bold); });
    connect(m_italic, &QToolButton::clicked, this, [this] { m_text->setFontItalic(!m_text->fontItalic()); });
    connect(m_list, &QToolButton::clicked, m_text, &FieldTextEdit::toggleList);
    connect(m_link, &QToolButton::clicked, this, &MessageColumn::chooseLink);
    connect(m_picture, &QToolButton::clicked, this, &MessageColumn::choosePicture);
    connect(m_undo, &QToolButton::clicked, this, [this] { focused()->undo(); });
    connect(m_redo, &QToolButton::clicked, this, [this] { focused()->redo(); });
    connect(m_field, &QToolButton::clicked, this, &MessageColumn::showFieldMenu);
    connect(m_only, &QToolButton::clicked, this, &MessageColumn::chooseOnlyFor);
}

void MessageColumn::buildFoot()
{
    const Theme &theme = Theme::instance();
    m_conflict = new MessageStrip;
    m_conflict->setObjectName(QStringLiteral("messageConflict"));
    m_conflict->hide();
    content()->addWidget(m_conflict);
    m_letter = new QWidget;
    auto *letter = new QVBoxLayout(m_letter);
    letter->setContentsMargins(0, 0, 0, 0);
    letter->setSpacing(0);
    auto *texts = new QWidget;
    m_letterStack = new QStackedLayout(texts);
    m_text->setObjectName(QStringLiteral("messageBody"));
    m_source->setObjectName(QStringLiteral("messageSource"));
    m_source->setFrameShape(QFrame::NoFrame);
    m_letterStack->addWidget(m_text);
    m_letterStack->addWidget(m_source);
    letter->addWidget(texts, 1);
    m_footer->setObjectName(QStringLiteral("messageFooter"));
    m_footer->setWordWrap(true);
    letter->addWidget(new FooterEdge);
    m_footer->setContentsMargins(theme.px(14), theme.px(6), theme.px(14), theme.px(8));
    letter->addWidget(m_footer);
    content()->addWidget(m_letter, 1);
    m_smsBox = new QFrame;
    static_cast<QFrame *>(m_smsBox)->setFrameShape(QFrame::StyledPanel);
    auto *sms = new QVBoxLayout(m_smsBox);
    sms->setContentsMargins(theme.px(10), theme.px(6), theme.px(10), theme.px(6));
    m_sms->setObjectName(QStringLiteral("messageSms"));
    m_sms->setMaximumHeight(theme.px(110));
    m_smsCount->setObjectName(QStringLiteral("smsCount"));
    m_smsCount->setWordWrap(true);
    sms->addWidget(m_sms);
    sms->addWidget(m_smsCount);
    content()->addWidget(m_smsBox);
    m_problem->setObjectName(QStringLiteral("messageProblem"));
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(theme.px(14), theme.px(4), theme.px(14), theme.px(4));
    content()->addWidget(m_problem);
    auto *parts = new QWidget;
    m_parts = new QVBoxLayout(parts);
    m_parts->setContentsMargins(0, 0, 0, 0);
    content()->addWidget(parts);
    m_lackBar = new QWidget;
    auto *lack = new QHBoxLayout(m_lackBar);
    lack->setContentsMargins(theme.px(14), theme.px(6), theme.px(12), theme.px(8));
    m_lackText = new PlainLabel(QString(), FontRole::Secondary, Token::Warning);
    m_lackText->setObjectName(QStringLiteral("messageLack"));
    m_lackText->setWordWrap(true);
    m_lackShow = Buttons::small(QString());
    m_lackShow->setObjectName(QStringLiteral("showLacking"));
    lack->addWidget(m_lackText, 1);
    lack->addWidget(m_lackShow);
    content()->addWidget(m_lackBar);
    connect(m_lackShow, &QPushButton::clicked, this, [this] {
        if (!m_check.lacks.isEmpty())
            Q_EMIT peopleWanted(m_check.lacks.first().people, m_check.lacks.first().field);
    });
    m_problem->hide();
    m_lackBar->hide();
}

void MessageColumn::setLanguage(MessageLanguage language)
{
    if (language == m_language && !m_shown.isNull())
        return;
    m_language = language;
    const QSignalBlocker blocked(m_languages);
    m_languages->setCurrentIndex(language == MessageLanguage::Romanian ? 0 : 1);
    showTexts();
    Q_EMIT languageChanged(language);
}

// What stands here already is left alone: a reading must not move the cursor.
void MessageColumn::showDraft()
{
    if (!m_draft.isLoaded() || m_draft.isMissing())
        return;
    if (m_shown != m_draft.campaign()) {
        m_shown = m_draft.campaign();
        m_language = m_audience.inLanguage(MessageLanguage::English) > m_audience.inLanguage(MessageLanguage::Romanian) ? MessageLanguage::English : m_draft.sender().language;
        const QSignalBlocker blocked(m_languages);
        m_languages->setCurrentIndex(m_language == MessageLanguage::Romanian ? 0 : 1);
        showTexts();
        Q_EMIT languageChanged(m_language);
    } else if (!m_showing) {
        const MessageBody now = m_draft.body(m_language);
        if (now.subjects != m_body.subjects || now.html != m_body.html || now.plain != m_body.plain || now.sms != m_body.sms)
            showTexts();
    }
    const MessageSender &sender = m_draft.sender();
    const QString who = sender.name.isEmpty() ? tr("nobody yet") : sender.name;
    const QString from = sender.address.isEmpty() ? tr("From %1, no address yet").arg(who) : tr("From %1 <%2>").arg(who, sender.address);
    m_from->setText(plainButtonText(from));
    m_from->setToolTip(plainToolTip(from + QLatin1Char('\n') + tr("Who it is from, where replies go, how people opt out")));
    const QStringList names = m_draft.testNames();
    m_subjectRows[0]->setVisible(m_draft.hasEmail());
    m_subjectRows[1]->setVisible(m_draft.hasEmail() && m_draft.isTested() && names.isEmpty());
    m_testNote->setVisible(!names.isEmpty());
    m_testNote->setText(tr("A test runs: each one gets the subject shown at the right."));
    m_second->setVisible(names.isEmpty());
    m_second->setChecked(m_draft.isTested());
    m_subjectNames[0]->setText(m_draft.isTested() && names.isEmpty() ? tr("Subject A") : tr("Subject"));
    m_subjectNames[1]->setText(tr("Subject B"));
    m_letter->setVisible(m_draft.hasEmail());
    m_smsBox->setVisible(m_draft.hasSms());
    const bool writable = m_draft.isWritable();
    for (FieldTextEdit *edit : fields())
        edit->setReadOnly(!writable);
    m_source->setReadOnly(!writable);
    m_tools->setEnabled(writable);
    m_second->setEnabled(writable);
    m_from->setEnabled(writable);
    for (const auto &[index, language] : {std::pair(0, MessageLanguage::Romanian), std::pair(1, MessageLanguage::English)})
        m_languages->setSegmentText(index, m_audience.isLoaded() ? tr("%1, %2", "language, number of people").arg(MessageWords::languageName(language), NumberFormat::integer(m_audience.inLanguage(language)))
                                                                 : MessageWords::languageName(language));
    showFooter();
    showSmsCount();
    showState();
}

void MessageColumn::showTexts()
{
    m_showing = true;
    m_body = m_draft.body(m_language);
    for (std::size_t i = 0; i < m_subjects.size(); ++i)
        m_subjects[i]->setStored(m_body.subjects.value(int(i), m_body.subjects.value(0)));
    const QString html = m_body.html.isEmpty() ? BodyText::htmlOfPlain(m_body.plain) : m_body.html;
    const bool shown = m_text->setStored(html);
    const QSignalBlocker blocked(m_source);
    m_source->setPlainText(shown ? QString() : html);
    m_letterStack->setCurrentWidget(shown ? static_cast<QWidget *>(m_text) : m_source);
    m_sms->setStored(m_body.sms.value(0));
    for (QToolButton *each : {m_bold, m_italic, m_list, m_link, m_picture})
        each->setEnabled(shown);
    m_showing = false;
    showFooter();
    showSmsCount();
}

void MessageColumn::take()
{
    if (m_showing || m_shown.isNull() || !m_draft.isWritable())
        return;
    MessageBody body = m_body;
    body.subjects = {m_subjects[0]->stored()};
    if (m_draft.isTested() && m_draft.testNames().isEmpty())
        body.subjects << m_subjects[1]->stored();
    const bool letter = m_letterStack->currentWidget() == m_text;
    const QString html = letter ? m_text->stored() : m_source->toPlainText();
    const QString before = m_body.html.isEmpty() ? BodyText::htmlOfPlain(m_body.plain) : m_body.html;
    if (html != before) {
        body.html = html;
        body.plain.clear(); // made of the letter from now on
    }
    if (const QString sms = m_sms->stored(); !sms.isEmpty() || !body.sms.isEmpty())
        body.sms = QStringList{sms} + body.sms.mid(1);
    m_body = body;
    m_draft.setBody(m_language, body);
    showSmsCount();
}

void MessageColumn::showState()
{
    switch (m_draft.state()) {
    case MessageDraft::State::Saved: m_saved->setText(m_draft.savedAt().isValid() ? tr("saved %1").arg(DateFormat::time(m_draft.savedAt().time())) : QString()); break;
    case MessageDraft::State::Typing:
    case MessageDraft::State::Saving: m_saved->setText(tr("saving…")); break;
    case MessageDraft::State::Refused: m_saved->setText(tr("not saved")); break;
    case MessageDraft::State::Conflict: m_saved->setText(tr("not saved")); break;
    }
    m_saved->setToken(m_draft.state() == MessageDraft::State::Refused || m_draft.state() == MessageDraft::State::Conflict ? Token::Danger : Token::Text3);
    const bool conflict = m_draft.state() == MessageDraft::State::Conflict;
    if (conflict && m_conflict->isHidden()) {
        m_conflict->showMessage(MessageStrip::Kind::Warning, [] { return tr("Somebody else has written this message meanwhile."); }, [] { return tr("Nothing is overwritten before you choose."); });
        connect(m_conflict->addAction([] { return tr("Keep mine"); }), &QPushButton::clicked, &m_draft, &MessageDraft::keepMine);
        connect(m_conflict->addAction([] { return tr("Take theirs"); }), &QPushButton::clicked, &m_draft, &MessageDraft::takeTheirs);
    } else if (!conflict && !m_conflict->isHidden()) {
        m_conflict->dismiss();
    }
}

} // namespace punte
