// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/files/FileUpload.h"
#include "models/records/files/PastedPicture.h"

#include <QPointer>
#include <QWidget>

class QToolButton;

namespace punte {

class PlainLabel;

/// One pasted picture: its name, what has become of it, a button that takes it away.
class PictureLine final : public QWidget {
    Q_OBJECT
public:
    enum class State { Waiting, Sending, Kept, Refused };

    explicit PictureLine(PastedPicture picture, QWidget *parent = nullptr);

    [[nodiscard]] const PastedPicture &picture() const { return m_picture; }
    [[nodiscard]] State state() const { return m_state; }
    /// Of the piece in the draft.
    [[nodiscard]] const QUuid &id() const { return m_id; }
    void setId(const QUuid &id) { m_id = id; }
    [[nodiscard]] const QUuid &action() const { return m_action; }
    [[nodiscard]] const QUuid &file() const { return m_file; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] FileUpload *upload() const { return m_upload; }

    void setSending(FileUpload *upload);
    void setKept(const QUuid &file, const QUuid &action, const QString &with);
    void setRefused(const QString &why);
    void retranslate();

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PastedPicture m_picture;
    State m_state = State::Waiting;
    QUuid m_id = QUuid::createUuid();
    QUuid m_file;
    QUuid m_action;
    QString m_with; ///< whose file it is
    QString m_why;
    QPointer<FileUpload> m_upload;
    PlainLabel *m_label;
    QToolButton *m_remove;
};

} // namespace punte
