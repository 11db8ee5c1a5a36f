// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/ComposerModel.h"
#include "views/components/EditorSources.h"
#include "views/components/RecordContext.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QPushButton;
class QShortcut;

namespace punte {

class ComposerField;
class ComposerFiles;
class ContactStrip;
class PlainLabel;
class SegmentedSwitch;
class ShellServices;
class ValueEditor;

/// What a dropped e-mail says, for the composer.
struct LetterDraft {
    QString other;        ///< the address at the other side
    bool incoming = false;
    QDateTime when;       ///< invalid = not known
    QString text;         ///< subject and body
    QString file;
    int attachments = 0;
    QUuid contact;        ///< whose address it is, if the customer has such a person
    QString contactName;
};

/// Keeps what was done with a customer: one of the seven kinds of interaction or a note, and in the same form the next task; both are
/// one undo step. Stands on the customer's page and, by Ctrl+L, over every other one. Alt and the first letter choose the kind,
/// Ctrl+Enter saves, Esc asks to leave; what is typed is kept as a draft and there again the next time.
class Composer final : public QWidget {
    Q_OBJECT
public:
    /// `choosesCustomer`: with a field for the customer, for where none is given.
    Composer(ShellServices &shell, const EditorSources &sources, bool choosesCustomer, QWidget *parent = nullptr);

    /// What it is about; drops what is typed.
    void setAbout(const RecordContext &about);
    [[nodiscard]] const RecordContext &about() const { return m_about; }
    /// Known later than the customer itself.
    void setCustomerName(const QString &name);
    /// The person one talks with, if the customer is theirs.
    void setContact(const QUuid &contact, const QString &name);
    void setType(const QString &type);
    [[nodiscard]] QString type() const;
    /// Shows kind and text only, until it is used.
    void setCompact(bool compact);
    /// Where the typing begins: the customer if it is not known, else the text.
    void focusFirst();

    /// A call begins now: its clock fills the minutes until it is saved.
    void startCall(const QString &number, bool incoming);
    /// An e-mail of a file becomes an interaction of that kind; the file is kept with the customer once it is saved.
    void takeLetter(const LetterDraft &letter);
    [[nodiscard]] ContactStrip *strip() const { return m_strip; }
    [[nodiscard]] ComposerFiles *pictures() const { return m_pictures; }

    /// Nothing was typed or chosen yet.
    [[nodiscard]] bool isEmpty() const;
    /// What is typed, in the editors' own words, to be kept on disk; setDraft() puts it back.
    [[nodiscard]] QJsonObject draft() const;
    void setDraft(const QJsonObject &draft);
    void clear();
    void save();
    void retranslate();

Q_SIGNALS:
    /// Something was typed or chosen.
    void edited();
    void saved(const QUuid &action);
    /// Esc: the draft stays.
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFields();
    void layOut();
    void makeKeys();
    ComposerField *addField(const QByteArray &column, QWidget *editor);
    ValueEditor *addEditor(const Field &field);
    [[nodiscard]] ValueEditor *editor(const QByteArray &column) const;
    void customerEdited();
    [[nodiscard]] static QString logged(const QString &type, const QString &about);
    void fillChoices();
    void keepChoices();
    void showType();
    void keepTexts();
    void keepDraft();
    void showEchoes();
    void clearFaults();
    void showFaults(const QList<ComposerModel::Fault> &faults);
    [[nodiscard]] std::optional<NewInteraction> read();
    void finish(const Result<QUuid> &action, const NewInteraction &what, const QUuid &of);
    void makeStrip();
    void makePictures();
    void followRecord();
    void keepFile(const QString &file, const QUuid &customer);
    [[nodiscard]] bool mayWriteTasks() const;

    ShellServices &m_shell;
    EditorSources m_sources;
    ComposerModel *m_model;
    RecordContext m_about;
    bool m_choosesCustomer;
    bool m_compact = false;
    SegmentedSwitch *m_kinds;
    ContactStrip *m_strip;
    ComposerFiles *m_pictures;
    QHash<QByteArray, ComposerField *> m_fields;
    QComboBox *m_who = nullptr;
    QComboBox *m_opportunity = nullptr;
    QWidget *m_first = nullptr;  ///< rows that a compact composer leaves out
    QWidget *m_third = nullptr;
    QWidget *m_fourth = nullptr;
    PlainLabel *m_message;
    QPushButton *m_save;
    QList<QShortcut *> m_keys;
    QUuid m_wantedContact;       ///< chosen as soon as the customer's people are known
    QUuid m_wantedOpportunity;
    QUuid m_draftOf;             ///< the customer it was opened about
    bool m_minutesTyped = false; ///< the clock of a call does not fill them any more
    bool m_touched = false;      ///< the person chose somebody; nobody is offered by us any more
};

} // namespace punte
