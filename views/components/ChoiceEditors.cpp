// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/ChoiceEditors.h"

#include "models/records/Enums.h"
#include "views/theme/PunteStyle.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>

namespace punte {

BoolEditor::BoolEditor(const Field &field, QWidget *parent)
    : ValueEditor(field, parent)
    , m_box(new QCheckBox(this))
{
    layout()->addWidget(m_box);
    setInner(m_box);
    connect(m_box, &QCheckBox::toggled, this, [this] { BoolEditor::retranslateUi(); });
    connect(m_box, &QCheckBox::clicked, this, &ValueEditor::edited);
    BoolEditor::retranslateUi();
}

void BoolEditor::retranslateUi() { m_box->setText(m_box->isChecked() ? tr("Yes") : tr("No")); }
void BoolEditor::setValue(const QVariant &raw, const QString &, const QString &) { m_box->setChecked(raw.toBool()); }
QString BoolEditor::draft() const { return m_box->isChecked() ? QStringLiteral("true") : QStringLiteral("false"); }
void BoolEditor::setDraft(const QString &text) { m_box->setChecked(text == QStringLiteral("true")); }
FieldCheck BoolEditor::read() const { return readOk(m_box->isChecked()); }

EnumEditor::EnumEditor(const Field &field, QWidget *parent)
    : ValueEditor(field, parent)
    , m_combo(new QComboBox(this))
{
    setSmallControl(m_combo);
    m_combo->setMaxVisibleItems(14);
    layout()->addWidget(m_combo);
    if (!field.required)
        m_combo->addItem(QStringLiteral("\u2013"), QString());
    const QList<EnumValue> &values = Enums::values(field.enumName);
    for (const EnumValue &value : values)
        m_combo->addItem(QString(), QString::fromLatin1(value.code));
    EnumEditor::retranslateUi();
    setInner(m_combo);
    connect(m_combo, &QComboBox::activated, this, [this] {
        Q_EMIT edited();
        Q_EMIT committed();
    });
}

void EnumEditor::retranslateUi()
{
    for (int i = 0; i < m_combo->count(); ++i)
        if (const QString code = m_combo->itemData(i).toString(); !code.isEmpty())
            m_combo->setItemText(i, Enums::recordText(field().enumName, code));
}

void EnumEditor::setValue(const QVariant &raw, const QString &, const QString &) { setDraft(raw.toString()); }

QString EnumEditor::draft() const { return m_combo->currentData().toString(); }

void EnumEditor::setDraft(const QString &text)
{
    int index = m_combo->findData(text);
    if (index < 0 && !text.isEmpty()) { // a code this program does not know yet must not be lost by opening the editor
        m_combo->addItem(text, text);
        index = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(index);
}

QString EnumEditor::displayText() const { return m_combo->currentText(); }

FieldCheck EnumEditor::read() const
{
    const QString code = draft();
    return readOk(code.isEmpty() ? QVariant() : QVariant(code));
}

bool EnumEditor::hasPopup() const { return m_combo->view()->isVisible(); }

bool EnumEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !hasPopup()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && (key->modifiers() & Qt::AltModifier)) {
            m_combo->showPopup();
            return true;
        }
    }
    return ValueEditor::eventFilter(watched, event);
}

} // namespace punte
