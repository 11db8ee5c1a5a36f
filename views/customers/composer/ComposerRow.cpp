// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/composer/ComposerRow.h"

#include "views/components/PlainLabel.h"
#include "views/customers/composer/ComposerField.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace punte {

namespace {
constexpr int rowGap = 8;
constexpr int noteLines = 2; // of a sentence that is longer than the row
}

ComposerRow::ComposerRow(const QList<std::pair<QWidget *, int>> &parts, QWidget *parent)
    : QWidget(parent)
    , m_fields(new QWidget)
    , m_notes(new QWidget)
{
    auto *row = new QHBoxLayout(m_fields);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(rowGap);
    for (const auto &[part, stretch] : parts) {
        row->addWidget(part, stretch);
        auto *field = qobject_cast<ComposerField *>(part);
        if (!field)
            continue;
        m_said.append(field);
        field->giveNoteTo(m_notes);
        connect(field, &ComposerField::noteChanged, this, &ComposerRow::place);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_fields);
    column->addWidget(m_notes);
    m_notes->hide();
}

void ComposerRow::addPart(QWidget *part)
{
    m_fields->layout()->addWidget(part);
}

bool ComposerRow::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        place();
    return handled;
}

void ComposerRow::place()
{
    m_fields->layout()->activate();
    const int room = std::max(1, width());
    int top = 0;
    int bottom = 0;
    int taken = 0; // of the present line, from the left
    for (const ComposerField *field : std::as_const(m_said)) {
        PlainLabel *note = field->note();
        if (field->noteText().isEmpty() || field->isHidden())
            continue;
        const QFontMetrics metrics(note->font());
        const int wanted = metrics.horizontalAdvance(note->text()) + 2;
        const bool wraps = wanted > room;
        const int left = wraps ? 0 : std::clamp(field->x(), 0, room - wanted);
        if (taken > 0 && left < taken + rowGap) {
            top = bottom;
            taken = 0;
        }
        note->setWordWrap(wraps);
        note->setMaximumLines(wraps ? noteLines : 0);
        const int height = wraps ? std::min(note->heightForWidth(room), noteLines * metrics.lineSpacing() + 1) : metrics.lineSpacing() + 1;
        note->setGeometry(left, top, wraps ? room : wanted, height);
        taken = wraps ? room : left + wanted;
        bottom = std::max(bottom, top + height);
    }
    m_notes->setFixedHeight(bottom);
    m_notes->setVisible(bottom > 0);
}

} // namespace punte
