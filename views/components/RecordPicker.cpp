// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/RecordPicker.h"

#include "views/components/PickList.h"
#include "views/components/PlainLabel.h"
#include "views/components/PopupFrame.h"
#include "views/theme/PunteStyle.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace punte {

RecordPicker::RecordPicker(const Field &field, PickSource source, QWidget *parent)
    : ValueEditor(field, parent)
    , m_source(std::move(source))
    , m_edit(new QLineEdit(this))
{
    setSmallControl(m_edit);
    layout()->addWidget(m_edit);
    setInner(m_edit);
    m_pause.setSingleShot(true);
    m_pause.setInterval(120);
    connect(&m_pause, &QTimer::timeout, this, &RecordPicker::ask);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_pause.start();
        Q_EMIT edited();
    });
    RecordPicker::retranslateUi();
}

RecordPicker::~RecordPicker()
{
    delete m_popup;
}

void RecordPicker::retranslateUi() { m_edit->setPlaceholderText(tr("Type a name")); }

void RecordPicker::setValue(const QVariant &raw, const QString &display, const QString &)
{
    m_id = raw.typeId() == QMetaType::QUuid ? raw.toUuid() : QUuid::fromString(raw.toString());
    m_name = display;
    m_edit->setText(display);
}

// "id|name": a draft must bring back the choice, not only the letters.
QString RecordPicker::draft() const
{
    return m_edit->text() == m_name && !m_id.isNull() ? m_id.toString(QUuid::WithoutBraces) + QLatin1Char('|') + m_name : m_edit->text();
}

void RecordPicker::setDraft(const QString &text)
{
    const QUuid id = QUuid::fromString(text.section(QLatin1Char('|'), 0, 0));
    if (!id.isNull()) {
        setValue(id, text.section(QLatin1Char('|'), 1), {});
        return;
    }
    m_edit->setText(text);
}

QString RecordPicker::displayText() const { return m_edit->text(); }
void RecordPicker::selectAll() { m_edit->selectAll(); }

FieldCheck RecordPicker::read() const
{
    if (m_edit->text().trimmed().isEmpty())
        return readOk({});
    if (m_edit->text() != m_name || m_id.isNull())
        return readError(tr("Choose one from the list."));
    return readOk(m_id);
}

bool RecordPicker::hasPopup() const { return m_popup && m_popup->isVisible(); }

void RecordPicker::ask()
{
    if (!m_source)
        return;
    m_question = std::make_unique<QObject>();
    m_source(m_question.get(), m_edit->text().trimmed(), [this](const QList<PickItem> &items) { showItems(items); });
}

void RecordPicker::showItems(const QList<PickItem> &items)
{
    if (!isVisible() || !m_edit->hasFocus())
        return;
    if (!m_popup) {
        m_popup = new PopupFrame(this);
        m_popup->setObjectName(QStringLiteral("pickPopup"));
        m_popup->setFocusPolicy(Qt::NoFocus);
        m_list = new PickList(m_popup);
        m_list->setObjectName(QStringLiteral("pickList"));
        m_popup->content()->addWidget(m_list);
        connect(m_list, &PickList::picked, this, &RecordPicker::choose);
    }
    m_list->setItems(items, m_edit->text().trimmed(), m_avatars);
    if (items.isEmpty()) {
        m_list->setItems({PickItem{QUuid(), tr("Nothing found"), {}}}, {}, false);
    }
    if (!m_popup->isVisible()) {
        m_popup->popup();
        m_edit->setFocus(Qt::PopupFocusReason);
    }
}

void RecordPicker::choose(const PickItem &item)
{
    if (item.id.isNull())
        return;
    m_id = item.id;
    m_name = item.title;
    m_edit->setText(item.title);
    closeList();
    m_edit->setFocus(Qt::PopupFocusReason);
    Q_EMIT edited();
    Q_EMIT committed();
}

void RecordPicker::closeList()
{
    m_pause.stop();
    m_question.reset();
    if (m_popup)
        m_popup->closePopup();
}

bool RecordPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool down = key->key() == Qt::Key_Down || key->key() == Qt::Key_PageDown;
        const bool up = key->key() == Qt::Key_Up || key->key() == Qt::Key_PageUp;
        if (hasPopup()) {
            if (down || up) {
                m_list->move((down ? 1 : -1) * (key->key() == Qt::Key_PageDown || key->key() == Qt::Key_PageUp ? 8 : 1));
                return true;
            }
            if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Tab) {
                if (const PickItem *item = m_list->current()) {
                    choose(*item);
                    return key->key() != Qt::Key_Tab;
                }
            }
            if (key->key() == Qt::Key_Escape) {
                closeList();
                return true;
            }
        } else if (down) {
            ask();
            return true;
        }
    } else if (event->type() == QEvent::FocusOut && hasPopup()
               && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason
               && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        closeList();
    }
    return ValueEditor::eventFilter(watched, event);
}

} // namespace punte
