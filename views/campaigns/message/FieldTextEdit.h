// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/messages/MessageText.h"

#include <QTextEdit>

namespace punte {

class FieldChip;

/// Text of a message in an editor: fields are chips, "{county}" becomes one when its brace is closed, what is pasted is words alone.
/// One line (a subject), several (an SMS), or a letter with lists, links, pictures and parts "only for" some. Loads nothing from anywhere.
class FieldTextEdit final : public QTextEdit {
    Q_OBJECT
public:
    enum class Kind { Line, Plain, Letter };
    explicit FieldTextEdit(Kind kind, QWidget *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// As it is stored; a letter's is HTML. Setting it is no edit. False: a letter that only its source can show.
    bool setStored(const QString &stored);
    [[nodiscard]] QString stored() const;
    void insertField(const QString &source);
    void setLacking(const QSet<QByteArray> &fields);
    /// A letter's parts: the paragraphs of the selection are for these alone; empty = for everybody.
    void setOnlyFor(const QString &groups);
    [[nodiscard]] QString onlyFor() const;
    void setLink(const QString &address);
    [[nodiscard]] QString link() const;
    void toggleList();
    /// A picture that is in the message itself.
    void insertPicture(const QString &dataUrl, const QSize &size, const QString &says);
    /// Characters as a mail program counts them, fields by their samples' length.
    [[nodiscard]] int count(MessageLanguage language) const;
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();
    /// Enter in a single line.
    void leftDown();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void applyTheme();
    void chipBeforeCursor();

    Kind m_kind;
    FieldChip *m_chip;
    bool m_setting = false;
};

} // namespace punte
