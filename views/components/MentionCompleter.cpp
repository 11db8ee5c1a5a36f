// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/MentionCompleter.h"

#include "models/core/TextClean.h"
#include "views/components/PersonCombo.h"
#include "views/components/PickList.h"
#include "views/components/PopupFrame.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace punte {

namespace {
constexpr int longestMention = 60; // letters: behind that it is no name

// An e-mail address names nobody; as core.mentioned() has it.
bool beginsMention(const QString &line, qsizetype sign)
{
    static const QString joining = QStringLiteral("._-");
    return sign == 0 || !(line.at(sign - 1).isLetterOrNumber() || joining.contains(line.at(sign - 1)));
}
} // namespace

MentionCompleter::MentionCompleter(QPlainTextEdit *text, const EditorSources &sources)
    : QObject(text)
    , m_text(text)
    , m_sources(sources)
{
    text->installEventFilter(this);
    connect(text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_typing)
            look();
        else
            close(); // put there: a draft, a letter
    });
    connect(text, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (isOpen())
            look();
    });
}

MentionCompleter::~MentionCompleter()
{
    delete m_popup;
}

bool MentionCompleter::isOpen() const
{
    return m_popup && m_popup->isVisible();
}

int MentionCompleter::signPosition() const
{
    const QTextCursor cursor = m_text->textCursor();
    const QString line = cursor.block().text().left(cursor.positionInBlock());
    const qsizetype sign = line.lastIndexOf(QLatin1Char('@'));
    if (sign < 0 || line.size() - sign > longestMention || !beginsMention(line, sign) || cursor.hasSelection())
        return -1;
    return cursor.block().position() + int(sign);
}

QString MentionCompleter::typed(int sign) const
{
    const QTextCursor cursor = m_text->textCursor();
    return cursor.block().text().mid(sign - cursor.block().position() + 1, cursor.position() - sign - 1);
}

void MentionCompleter::look()
{
    const int sign = signPosition();
    if (sign != m_left)
        m_left = -1;
    const QString part = sign < 0 ? QString() : typed(sign);
    if (sign < 0 || sign == m_left || part.startsWith(QLatin1Char(' ')) || !m_sources.told)
        return close();
    QList<PickItem> people = PersonCombo::matches(m_sources.told(), part, m_sources.me);
    people.removeIf([this](const PickItem &person) { return person.id == m_sources.me; }); // nobody is told what he says himself
    const bool whole = people.size() == 1 && foldText(people.first().title) == foldText(part).trimmed();
    if (people.isEmpty() || whole)
        return close();
    show(people, part.trimmed());
}

void MentionCompleter::show(const QList<PickItem> &people, const QString &typed)
{
    if (!m_popup) {
        m_popup = new PopupFrame(m_text);
        m_popup->setObjectName(QStringLiteral("mentionPopup"));
        m_popup->setTakesKeyboard(false);
        m_popup->setAccessibleName(tr("Colleagues"));
        m_list = new PickList(m_popup);
        m_list->setObjectName(QStringLiteral("mentionList"));
        m_list->setAccessibleName(tr("Colleagues"));
        m_popup->content()->addWidget(m_list);
        connect(m_list, &PickList::picked, this, &MentionCompleter::take);
    }
    m_list->setItems(people, typed, true);
    if (!isOpen())
        m_popup->popupAt(m_text->cursorRect().translated(m_text->viewport()->pos()));
}

void MentionCompleter::take(const PickItem &person)
{
    const PickItem taken = person; // the list goes with its lines
    const int sign = signPosition();
    close();
    if (sign < 0)
        return;
    QTextCursor cursor = m_text->textCursor();
    const int end = cursor.position();
    const bool spaced = end < m_text->document()->characterCount() - 1 && m_text->document()->characterAt(end) == QLatin1Char(' ');
    cursor.setPosition(sign + 1);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    m_left = sign;
    cursor.insertText(spaced ? taken.title : taken.title + QLatin1Char(' '));
    m_text->setTextCursor(cursor);
}

void MentionCompleter::close()
{
    if (m_popup)
        m_popup->closePopup();
}

bool MentionCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod) {
        m_typing = true;
    } else if (event->type() == QEvent::FocusOut) {
        m_typing = false;
        close();
    } else if (event->type() == QEvent::KeyRelease) {
        m_typing = false;
    } else if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        const bool takes = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Tab;
        const bool moves = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (isOpen() && plain && (takes || moves || key->key() == Qt::Key_Escape)) {
            event->accept();
            if (event->type() == QEvent::ShortcutOverride)
                return true;
            if (moves)
                m_list->move(key->key() == Qt::Key_Up ? -1 : 1);
            else if (const PickItem *person = takes ? m_list->current() : nullptr)
                take(*person);
            else {
                m_left = signPosition();
                close();
            }
            return true;
        }
        m_typing = event->type() == QEvent::KeyPress;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace punte
