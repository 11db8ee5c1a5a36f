// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/LiveText.h"
#include "models/records/files/FilePreview.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace punte {

class PlainLabel;

/// What a file looks like: a picture scaled to the room, the beginning of a text as plain text, or a sentence that says why there is
/// neither. Gives nothing to any other program.
class FilePreviewPanel final : public QWidget {
    Q_OBJECT
public:
    explicit FilePreviewPanel(QWidget *parent = nullptr);
    void showPreview(const QString &name, const FilePreview &preview);
    /// Told again in another language; an empty one shows nothing.
    void showMessage(LiveText text);
    /// The sentence; empty while a picture or text is shown.
    [[nodiscard]] QString message() const;
    /// Device pixels that a picture may fill.
    [[nodiscard]] QSize room() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QString m_name;  ///< of the file whose preview is shown
    LiveText m_tell; ///< the sentence that is shown instead of one
    QLabel *m_picture;
    QPlainTextEdit *m_text;
    PlainLabel *m_message;
};

} // namespace punte
