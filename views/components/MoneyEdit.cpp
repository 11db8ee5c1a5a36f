// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/MoneyEdit.h"

#include "models/core/NumberFormat.h"
#include "views/components/PlainLabel.h"
#include "views/theme/PunteStyle.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace punte {

MoneyEdit::MoneyEdit(const Field &field, const QString &currency, QWidget *parent)
    : ValueEditor(field, parent)
    , m_edit(new QLineEdit(this))
    , m_code(new PlainLabel(currency, FontRole::Body, Token::Text2, this))
    , m_currency(currency)
{
    setSmallControl(m_edit);
    m_edit->setAlignment(Qt::AlignRight);
    m_code->setElideMode(Qt::ElideNone);
    layout()->addWidget(m_edit);
    layout()->addWidget(m_code);
    setInner(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_code->setText(this->currency());
        Q_EMIT edited();
    });
}

void MoneyEdit::setValue(const QVariant &raw, const QString &, const QString &currency)
{
    if (!currency.isEmpty())
        m_currency = currency;
    m_edit->setText(raw.isNull() ? QString() : NumberFormat::amount(raw.toString(), m_currency.toLatin1()));
    m_code->setText(m_currency);
}

QString MoneyEdit::draft() const { return m_edit->text(); }

void MoneyEdit::setDraft(const QString &text)
{
    m_edit->setText(text);
    m_code->setText(currency());
}

void MoneyEdit::selectAll() { m_edit->selectAll(); }

QString MoneyEdit::currency() const
{
    const Result<NumberReading> number = readNumber(m_edit->text(), NumberFormat::style());
    return number && !number->currency.isEmpty() ? QString::fromLatin1(number->currency) : m_currency;
}

QString MoneyEdit::echo() const
{
    const Result<NumberReading> number = readNumber(m_edit->text(), NumberFormat::style());
    if (!number)
        return {};
    const QByteArray code = currency().toLatin1();
    const QString shown = NumberFormat::money(number->value, code);
    if (number->ambiguous) // "1.234" is one thousand to one reader and one and a bit to another
        return tr("%1, not %2").arg(shown, NumberFormat::money(number->alternative, code));
    return shown;
}

FieldCheck MoneyEdit::read() const
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty())
        return readOk({});
    const Result<NumberReading> number = readNumber(text, NumberFormat::style());
    if (!number)
        return readError(number.error().what.isEmpty() ? tr("This is not an amount.") : number.error().what);
    return readOk(number->value);
}

} // namespace punte
