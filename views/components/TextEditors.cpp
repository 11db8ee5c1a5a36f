// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/TextEditors.h"

#include "views/components/PlainTextEdit.h"

#include "models/core/NumberFormat.h"
#include "models/core/TextClean.h"
#include "views/theme/PunteStyle.h"
#include "views/theme/Theme.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace punte {

TextEditor::TextEditor(const Field &field, QWidget *parent)
    : ValueEditor(field, parent)
    , m_edit(new QLineEdit(this))
{
    setSmallControl(m_edit);
    layout()->addWidget(m_edit);
    setInner(m_edit);
    // Longer input is said in words, not cut off while pasting.
    connect(m_edit, &QLineEdit::textEdited, this, &ValueEditor::edited);
}

void TextEditor::setValue(const QVariant &raw, const QString &, const QString &) { m_edit->setText(raw.toString()); }
QString TextEditor::draft() const { return m_edit->text(); }
void TextEditor::setDraft(const QString &text) { m_edit->setText(text); }
void TextEditor::selectAll() { m_edit->selectAll(); }

FieldCheck TextEditor::read() const
{
    const QString text = m_edit->text().trimmed();
    return readOk(text.isEmpty() ? QVariant() : QVariant(text));
}

LongTextEditor::LongTextEditor(const Field &field, QWidget *parent)
    : ValueEditor(field, parent)
    , m_edit(new PlainTextEdit(this))
{
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(Theme::instance().px(76));
    layout()->addWidget(m_edit);
    setInner(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_edit->hasFocus())
            Q_EMIT edited();
    });
}

void LongTextEditor::setValue(const QVariant &raw, const QString &, const QString &) { m_edit->setPlainText(raw.toString()); }
QString LongTextEditor::draft() const
{
    // toPlainText() would turn no-break spaces into plain ones without a word.
    return m_edit->document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}
void LongTextEditor::setDraft(const QString &text) { m_edit->setPlainText(text); }
void LongTextEditor::selectAll() { m_edit->selectAll(); }

FieldCheck LongTextEditor::read() const
{
    const QString text = draft().trimmed();
    return readOk(text.isEmpty() ? QVariant() : QVariant(text));
}

NumberEditor::NumberEditor(const Field &field, QWidget *parent)
    : ValueEditor(field, parent)
    , m_edit(new QLineEdit(this))
{
    setSmallControl(m_edit);
    m_edit->setAlignment(Qt::AlignRight);
    layout()->addWidget(m_edit);
    setInner(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &ValueEditor::edited);
}

void NumberEditor::setValue(const QVariant &raw, const QString &, const QString &)
{
    m_edit->setText(raw.isNull() ? QString() : NumberFormat::decimal(raw.toString()));
}
QString NumberEditor::draft() const { return m_edit->text(); }
void NumberEditor::setDraft(const QString &text) { m_edit->setText(text); }
void NumberEditor::selectAll() { m_edit->selectAll(); }

FieldCheck NumberEditor::read() const
{
    QString text = m_edit->text().trimmed();
    if (text.endsWith(QLatin1Char('%')))
        text = text.chopped(1).trimmed();
    if (text.isEmpty())
        return readOk({});
    const Result<NumberReading> number = readNumber(text, NumberFormat::style());
    if (!number)
        return readError(number.error().what.isEmpty() ? tr("This is not a number.") : number.error().what);
    return readOk(number->value);
}

TagsEditor::TagsEditor(const Field &field, const QStringList &known, QWidget *parent)
    : ValueEditor(field, parent)
    , m_edit(new QLineEdit(this))
    , m_known(known)
{
    setSmallControl(m_edit);
    layout()->addWidget(m_edit);
    setInner(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        complete();
        Q_EMIT edited();
    });
}

void TagsEditor::setValue(const QVariant &raw, const QString &, const QString &) { m_edit->setText(raw.toStringList().join(QStringLiteral(", "))); }
QString TagsEditor::draft() const { return m_edit->text(); }
void TagsEditor::setDraft(const QString &text) { m_edit->setText(text); }
void TagsEditor::selectAll() { m_edit->selectAll(); }
bool TagsEditor::hasPopup() const { return false; }

// Completes the word being typed in place, selected, so that typing on replaces it.
void TagsEditor::complete()
{
    const QString text = m_edit->text();
    if (m_edit->cursorPosition() != text.size())
        return;
    const qsizetype start = text.lastIndexOf(QLatin1Char(',')) + 1;
    const QString word = text.mid(start).trimmed();
    static const char lengthProperty[] = "punteTypedLength";
    const int before = m_edit->property(lengthProperty).toInt();
    m_edit->setProperty(lengthProperty, int(text.size()));
    if (word.isEmpty() || text.size() < before)
        return;
    const QString key = foldText(word);
    for (const QString &tag : std::as_const(m_known)) {
        if (tag.size() > word.size() && foldText(tag).startsWith(key)) {
            m_edit->insert(tag.mid(word.size()));
            m_edit->setSelection(int(text.size()), int(tag.size() - word.size()));
            return;
        }
    }
}

FieldCheck TagsEditor::read() const
{
    QStringList tags;
    const QStringList parts = m_edit->text().split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive))
            tags.append(tag);
    }
    return readOk(tags.isEmpty() ? QVariant() : QVariant(tags));
}

} // namespace punte
