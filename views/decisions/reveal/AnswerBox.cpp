// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/reveal/AnswerBox.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/records/Enums.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/components/PlainTextEdit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QTextCursor>

#include <algorithm>

namespace punte {

namespace {

constexpr int mostSigns = 20'000; // of the database

QByteArray dataOf(const QComboBox *combo)
{
    return combo->currentData().toByteArray();
}

} // namespace

AnswerBox::AnswerBox(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_note(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_edit(new PlainTextEdit)
    , m_tone(new QComboBox)
    , m_language(new QComboBox)
    , m_history(Buttons::small(QString(), ButtonVariant::Link))
    , m_keep(Buttons::small(QString(), ButtonVariant::Link))
{
    setObjectName(QStringLiteral("answerBox"));
    m_edit->setObjectName(QStringLiteral("answerText"));
    m_tone->setObjectName(QStringLiteral("answerTone"));
    m_language->setObjectName(QStringLiteral("answerLanguage"));
    m_history->setObjectName(QStringLiteral("answerVersions"));
    m_keep->setObjectName(QStringLiteral("keepAnswerButton"));
    m_note->setObjectName(QStringLiteral("answerNote"));
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumHeight(Theme::instance().px(92));
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // what is left of the card, whatever a text field would like
    m_edit->installEventFilter(this);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (QComboBox *each : {m_tone, m_language}) {
        setSmallControl(each);
        each->setMinimumWidth(Theme::instance().px(64));
        each->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(each, &QComboBox::activated, this, [this] {
            showState();
            Q_EMIT edited();
        });
    }
    connect(m_tone, &QComboBox::currentTextChanged, m_tone, [this](const QString &tone) { m_tone->setToolTip(plainToolTip(tone)); });
    build();
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        showState();
        Q_EMIT edited();
    });
    connect(m_keep, &QPushButton::clicked, this, &AnswerBox::keepWanted);
    connect(m_history, &QPushButton::clicked, this, &AnswerBox::showVersions);
    retranslate();
}

void AnswerBox::build()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    auto *how = new QHBoxLayout;
    how->setSpacing(Theme::instance().px(6));
    how->addWidget(m_tone, 5);
    how->addWidget(m_language, 3);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_history);
    foot->addStretch(1);
    foot->addWidget(m_keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::instance().px(4));
    column->addLayout(head);
    column->addWidget(m_edit, 1);
    column->addLayout(how);
    column->addLayout(foot);
}

QString AnswerBox::languageName(const QByteArray &language)
{
    return language == "ro" ? tr("Romanian") : language == "en" ? tr("English") : QString();
}

void AnswerBox::retranslate()
{
    const QSignalBlocker quietTone(m_tone);
    const QSignalBlocker quietLanguage(m_language);
    const QByteArray tone = m_tone->count() > 0 ? dataOf(m_tone) : "professional_empathetic";
    const QByteArray language = m_language->count() > 0 ? dataOf(m_language) : QByteArray(QLocale().language() == QLocale::Romanian ? "ro" : "en");
    m_tone->clear();
    for (const EnumValue &each : Enums::values("draft_tone"))
        m_tone->addItem(Enums::recordText("draft_tone", QString::fromLatin1(each.code)), each.code);
    m_tone->setCurrentIndex(m_tone->findData(tone));
    m_tone->setToolTip(plainToolTip(m_tone->currentText())); // the card is narrow
    m_language->clear();
    for (const QByteArray &each : {QByteArray("ro"), QByteArray("en")})
        m_language->addItem(languageName(each), each);
    m_language->setCurrentIndex(m_language->findData(language));
    m_title->setText(tr("Response"));
    m_edit->setAccessibleName(tr("Response to the customer"));
    m_edit->setPlaceholderText(tr("What the customer is told"));
    m_tone->setAccessibleName(tr("Tone of the response"));
    m_language->setAccessibleName(tr("Language of the response"));
    m_keep->setText(tr("Keep as a version"));
    showState();
}

QString AnswerBox::languageNote() const
{
    const QByteArray language = dataOf(m_language);
    if (m_customerLanguage.isEmpty())
        return {};
    return language == m_customerLanguage ? (language == "ro" ? tr("in Romanian, their language") : tr("in English, their language"))
                                          : (m_customerLanguage == "ro" ? tr("their language is Romanian") : tr("their language is English"));
}

void AnswerBox::showState()
{
    const bool other = !m_customerLanguage.isEmpty() && dataOf(m_language) != m_customerLanguage;
    m_note->setText(languageNote());
    m_note->setToken(other ? Token::Warning : Token::Text2);
    m_keep->setVisible(!m_readOnly);
    const bool tooLong = m_edit->toPlainText().size() > mostSigns;
    setInvalidField(m_edit, tooLong);
    m_keep->setEnabled(isDirty() && !tooLong && !m_edit->toPlainText().trimmed().isEmpty());
    m_keep->setToolTip(tooLong ? plainToolTip(tr("The text is too long.")) : QString());
    m_history->setVisible(!m_versions.isEmpty());
    if (m_versions.isEmpty())
        return;
    m_history->setText(m_base.number > 0 && !isDirty() ? tr("Version %1 of %2").arg(m_base.number).arg(m_versions.first().number)
                       : m_base.number > 0 ? tr("Changed since version %1").arg(m_base.number) : tr("%Ln version(s)", nullptr, int(m_versions.size())));
}

bool AnswerBox::isDirty() const
{
    if (m_edit->toPlainText() != m_base.text)
        return true;
    return m_base.number > 0 && (dataOf(m_tone) != m_base.tone || (!m_base.language.isEmpty() && dataOf(m_language) != m_base.language));
}

TypedAnswer AnswerBox::typed() const
{
    return {m_edit->toPlainText(), dataOf(m_tone), dataOf(m_language), {}};
}

void AnswerBox::takeVersion(const AnswerText &version)
{
    m_base = version;
    const QSignalBlocker quiet(m_edit);
    if (m_edit->toPlainText() != version.text) {
        QTextCursor cursor(m_edit->document()); // one step of the field's own undo
        cursor.beginEditBlock();
        cursor.select(QTextCursor::Document);
        cursor.insertText(version.text);
        cursor.endEditBlock();
    }
    m_tone->setCurrentIndex(std::max(0, m_tone->findData(version.tone)));
    if (!version.language.isEmpty())
        m_language->setCurrentIndex(m_language->findData(version.language));
    showState();
}

void AnswerBox::showAnswers(const RevealData &known)
{
    const bool untouched = !isDirty();
    const bool first = m_versions.isEmpty() && m_base.number == 0;
    m_versions = known.answers;
    m_customerLanguage = known.customerLanguage;
    if (untouched && !m_versions.isEmpty() && m_base.number != m_versions.first().number)
        takeVersion(m_versions.first());
    else if (untouched && first && !m_customerLanguage.isEmpty() && m_versions.isEmpty())
        m_language->setCurrentIndex(m_language->findData(m_customerLanguage));
    showState();
}

void AnswerBox::clear()
{
    m_versions.clear();
    m_base = {};
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(QString());
    m_tone->setCurrentIndex(0);
    showState();
}

void AnswerBox::setKept()
{
    m_base.text = m_edit->toPlainText();
    m_base.tone = dataOf(m_tone);
    m_base.language = dataOf(m_language);
    showState();
}

QJsonObject AnswerBox::draft() const
{
    if (!isDirty())
        return {};
    return {{QStringLiteral("text"), m_edit->toPlainText()}, {QStringLiteral("tone"), QString::fromLatin1(dataOf(m_tone))},
        {QStringLiteral("language"), QString::fromLatin1(dataOf(m_language))}};
}

void AnswerBox::setDraft(const QJsonObject &draft)
{
    if (draft.isEmpty())
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(draft.value(QLatin1String("text")).toString());
    m_tone->setCurrentIndex(std::max(0, m_tone->findData(draft.value(QLatin1String("tone")).toString().toLatin1())));
    m_language->setCurrentIndex(std::max(0, m_language->findData(draft.value(QLatin1String("language")).toString().toLatin1())));
    showState();
}

void AnswerBox::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_edit->setReadOnly(readOnly);
    m_tone->setEnabled(!readOnly);
    m_language->setEnabled(!readOnly);
    showState();
}

void AnswerBox::showVersions()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("versionsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const AnswerText &each : std::as_const(m_versions)) {
        const QDateTime at = each.at.toLocalTime();
        const QString when = at.date() == Clock::today() ? DateFormat::time(at.time()) : DateFormat::dayMonth(at.date());
        QAction *action = menu->addAction(plainButtonText(tr("Version %1 \u00B7 %2, %3").arg(QString::number(each.number), each.author, when)));
        action->setCheckable(true);
        action->setChecked(each.number == m_base.number && !isDirty());
        action->setEnabled(!m_readOnly);
        connect(action, &QAction::triggered, this, [this, each] {
            takeVersion(each);
            Q_EMIT edited();
        });
    }
    menu->popup(m_history->mapToGlobal(QPoint(0, m_history->height())));
}

/// Ctrl+Enter decides, wherever the keyboard is; the field would take it for a new line.
bool AnswerBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && (key->modifiers() & Qt::ControlModifier)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace punte
