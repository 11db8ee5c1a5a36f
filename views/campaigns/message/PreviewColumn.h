// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/writing/MessageAudience.h"
#include "models/campaigns/writing/MessageDraft.h"
#include "views/components/PanelFrame.h"

class QComboBox;
class QToolButton;

namespace punte {

class Chip;
class PlainLabel;
class SegmentedSwitch;
class StillText;

/// The message as each one gets it: person by person, in his language and his version, as a letter or as plain text. Loads nothing from
/// anywhere and opens nothing. GUI thread.
class PreviewColumn final : public PanelFrame {
    Q_OBJECT
public:
    PreviewColumn(MessageDraft &draft, MessageAudience &audience, QWidget *parent = nullptr);

    /// The next (1) or previous (-1) one.
    void step(int by);
    void showContact(const QUuid &contact);
    /// The first who is written to in this language.
    void showLanguage(MessageLanguage language);
    /// Walks through these alone (places in the audience's people); empty = everybody.
    void narrow(const QList<qsizetype> &people, const QString &what);
    /// The present one; null when there is nobody.
    [[nodiscard]] const MessagePerson *person() const;
    /// What is shown, or why it cannot be written.
    [[nodiscard]] Result<RenderedMessage> rendered() const;
    void retranslate();

Q_SIGNALS:
    void shown(const QUuid &contact);

private:
    void showPeople();
    void showPerson();
    [[nodiscard]] qsizetype placeOf(int index) const { return m_narrow.isEmpty() ? index : m_narrow.value(index, -1); }
    [[nodiscard]] int count() const { return int(m_narrow.isEmpty() ? m_audience.people().size() : m_narrow.size()); }

    MessageDraft &m_draft;
    MessageAudience &m_audience;
    QList<qsizetype> m_narrow;
    QString m_narrowedTo;
    int m_index = 0;
    QUuid m_contact;
    QToolButton *m_previous;
    QToolButton *m_next;
    PlainLabel *m_place;
    QComboBox *m_people;
    QToolButton *m_everybody;
    Chip *m_language;
    Chip *m_state;
    Chip *m_in;
    PlainLabel *m_variant;
    SegmentedSwitch *m_form;
    QWidget *m_sheet;
    PlainLabel *m_to;
    PlainLabel *m_subject;
    StillText *m_text;
    PlainLabel *m_problem;
    PlainLabel *m_why;
    PlainLabel *m_last;
    QString m_listed;
};

} // namespace punte
