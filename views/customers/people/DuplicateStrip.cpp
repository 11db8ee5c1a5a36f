// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/people/DuplicateStrip.h"

#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordFormView.h"
#include "views/components/ShellServices.h"
#include "views/theme/Shapes.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPushButton>

namespace punte {

static const QList<QByteArray> duplicateColumns{"company_name", "legal_name", "tax_id", "email", "phone", "first_name", "last_name"};

DuplicateStrip::DuplicateStrip(ShellServices &shell, const QByteArray &kind, RecordFormView &form, QWidget *parent)
    : QFrame(parent)
    , m_shell(shell)
    , m_kind(kind)
    , m_form(&form)
    , m_check(new DuplicateCheck(shell.database(), kind, this))
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("duplicateStrip"));
    const int margin = Theme::instance().px(8);
    m_rows->setContentsMargins(margin, margin, margin, margin);
    m_rows->setSpacing(Theme::instance().px(6));
    hide();
    connect(m_check, &DuplicateCheck::changed, this, &DuplicateStrip::fill);
    connect(&form, &RecordFormView::fieldEdited, this, &DuplicateStrip::look);
    connect(&form, &RecordFormView::fieldReleased, this, &DuplicateStrip::look);
}

void DuplicateStrip::setRecord(const QUuid &id)
{
    if (id == m_record)
        return;
    m_record = id;
    m_check->clear();
}

// Only what is typed is asked about: a record that is left as it is does not become a duplicate by being looked at.
void DuplicateStrip::look()
{
    const QJsonObject typed = m_form ? m_form->draft() : QJsonObject();
    QVariantMap values;
    for (const QByteArray &column : duplicateColumns)
        if (const QString name = QString::fromLatin1(column); typed.contains(name))
            values.insert(name, typed.value(name).toString());
    if (values.isEmpty()) {
        m_check->clear();
        return;
    }
    // A person's name is one thing: the half that is not being typed comes from the record.
    for (const char *half : {"first_name", "last_name"})
        if (values.contains(QLatin1String("first_name")) || values.contains(QLatin1String("last_name")))
            if (const QString name = QLatin1String(half); !values.contains(name))
                values.insert(name, m_form->values().value(name));
    m_check->setValues(values, m_record);
}

QString DuplicateStrip::reason(const QByteArray &why)
{
    return why == "tax_id" ? tr("same tax ID") : why == "email" ? tr("same e-mail") : why == "phone" ? tr("same phone") : tr("same name");
}

void DuplicateStrip::fill()
{
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget() && focusWidget()->hasFocus();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Duplicate &duplicate : m_check->found()) {
        const QString who = duplicate.place.isEmpty() ? duplicate.title : tr("%1, %2").arg(duplicate.title, duplicate.place);
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto *text = new PlainLabel(tr("Likely the same: %1 (%2)").arg(who, reason(duplicate.why)), FontRole::Secondary, Token::Text1);
        text->setWordWrap(true);
        text->setMaximumLines(3);
        line->addWidget(text, 1);
        auto *open = Buttons::small(tr("Open existing"));
        open->setObjectName(QStringLiteral("openExistingButton"));
        open->setAccessibleName(tr("Open existing: %1").arg(who));
        connect(open, &QPushButton::clicked, this, [this, id = duplicate.id] { m_shell.openRecord(m_kind, id); }, Qt::QueuedConnection);
        line->addWidget(open, 0, Qt::AlignVCenter);
        m_rows->addWidget(row);
    }
    // In the order of reading: after the fields, before what follows the form.
    QWidget *before = nullptr;
    if (m_form)
        for (QWidget *field : m_form->findChildren<QWidget *>())
            if (field->focusPolicy() & Qt::TabFocus)
                before = field;
    for (QPushButton *open : findChildren<QPushButton *>(QStringLiteral("openExistingButton"))) {
        if (before)
            setTabOrder(before, open);
        before = open;
    }
    setVisible(!m_check->found().isEmpty());
    if (hadFocus && m_form)
        m_form->setFocus(Qt::OtherFocusReason);
}

void DuplicateStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Shapes::box(painter, QRectF(rect()), Theme::instance().px(6), Theme::instance().ground(Semantic::Warning));
}

void DuplicateStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace punte
