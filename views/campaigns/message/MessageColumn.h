// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/writing/MessageAudience.h"
#include "models/campaigns/writing/MessageDraft.h"
#include "models/campaigns/writing/MessageLaunch.h"
#include "views/components/PanelFrame.h"

#include <array>

class QPlainTextEdit;
class QPushButton;
class QStackedLayout;
class QToolButton;
class QVBoxLayout;

namespace punte {

class FieldTextEdit;
class MessageStrip;
class PlainLabel;
class SegmentedSwitch;
class ShellServices;

/// The message itself: from whom, its subjects, its letter with fields as chips, its SMS, once per language; under it what is wrong with it
/// and who lacks what it says. What is typed is kept a moment later. GUI thread.
class MessageColumn final : public PanelFrame {
    Q_OBJECT
public:
    MessageColumn(ShellServices &shell, MessageDraft &draft, MessageAudience &audience, QWidget *parent = nullptr);

    [[nodiscard]] MessageLanguage language() const { return m_language; }
    void setLanguage(MessageLanguage language);
    /// Where the parts of other rooms stand (the A/B test).
    [[nodiscard]] QVBoxLayout *partsLayout() const { return m_parts; }
    void showCheck(const LaunchCheck &check);
    void retranslate();
    /// The keyboard to the text that a launch complained of.
    void pointAtText();
    void editSender();
    void showFieldMenu();

Q_SIGNALS:
    void languageChanged(punte::MessageLanguage language);
    /// Places in the audience's people.
    void peopleWanted(const QList<qsizetype> &people, const QByteArray &field);

private:
    void buildHead();
    void buildTools();
    void buildFoot();
    void addTool(QToolButton *button, const char *name);
    void showDraft();
    void showTexts();
    void showState();
    void showFooter();
    void showSmsCount();
    void take();
    void chooseOnlyFor();
    void chooseLink();
    void choosePicture();
    void readPicture(const QString &file);
    [[nodiscard]] FieldTextEdit *focused() const;
    [[nodiscard]] QList<FieldTextEdit *> fields() const;

    ShellServices &m_shell;
    MessageDraft &m_draft;
    MessageAudience &m_audience;
    MessageLanguage m_language = MessageLanguage::Romanian;
    QUuid m_shown;                       ///< campaign whose texts stand here
    MessageBody m_body;                  ///< as shown: what differs was typed
    SegmentedSwitch *m_languages;
    QPushButton *m_from;
    std::array<FieldTextEdit *, 2> m_subjects;
    std::array<PlainLabel *, 2> m_subjectNames;
    std::array<PlainLabel *, 2> m_subjectCounts;
    std::array<QWidget *, 2> m_subjectRows;
    QToolButton *m_second;
    QWidget *m_tools;
    QToolButton *m_bold, *m_italic, *m_list, *m_link, *m_picture, *m_field, *m_only, *m_undo, *m_redo;
    PlainLabel *m_saved;
    QWidget *m_letter;
    QStackedLayout *m_letterStack;
    FieldTextEdit *m_text;
    QPlainTextEdit *m_source;
    PlainLabel *m_footer;
    QWidget *m_smsBox;
    FieldTextEdit *m_sms;
    PlainLabel *m_smsCount;
    PlainLabel *m_problem;
    QVBoxLayout *m_parts;
    QWidget *m_lackBar;
    PlainLabel *m_lackText;
    QPushButton *m_lackShow;
    MessageStrip *m_conflict;
    FieldTextEdit *m_last = nullptr;     ///< where a field goes
    LaunchCheck m_check;
    bool m_showing = false;
};

} // namespace punte
