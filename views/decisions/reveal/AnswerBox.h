// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/reveal/DecideCommands.h"
#include "models/decisions/reveal/RevealData.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace punte {

class PlainLabel;

/// The answer to the customer: its text with an undo of its own, its tone and language, and the versions that were kept. What is typed
/// belongs to the person until it is kept as a version or goes out with the decision.
class AnswerBox final : public QWidget {
    Q_OBJECT
public:
    explicit AnswerBox(QWidget *parent = nullptr);

    /// New versions; what is typed and not kept stays.
    void showAnswers(const RevealData &known);
    /// Another decision: nothing is typed yet.
    void clear();
    [[nodiscard]] TypedAnswer typed() const;
    /// Something is typed that no version holds.
    [[nodiscard]] bool isDirty() const;
    /// What was typed is a version now.
    void setKept();
    [[nodiscard]] QJsonObject draft() const;
    void setDraft(const QJsonObject &draft);
    void setReadOnly(bool readOnly);
    [[nodiscard]] QPlainTextEdit *edit() const { return m_edit; }
    void retranslate();

Q_SIGNALS:
    void edited();
    void keepWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void takeVersion(const AnswerText &version);
    void showVersions();
    void showState();
    [[nodiscard]] QString languageNote() const;
    [[nodiscard]] static QString languageName(const QByteArray &language);

    QList<AnswerText> m_versions;
    QByteArray m_customerLanguage;
    AnswerText m_base; ///< what the fields began with
    bool m_readOnly = false;
    PlainLabel *m_title;
    PlainLabel *m_note;
    QPlainTextEdit *m_edit;
    QComboBox *m_tone;
    QComboBox *m_language;
    QPushButton *m_history;
    QPushButton *m_keep;
};

} // namespace punte
