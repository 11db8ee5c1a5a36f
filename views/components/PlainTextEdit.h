// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace punte {

/// A field for several lines that takes words only: of what is pasted or dropped it takes the plain text, never markup, and it leaves files
/// and pictures to the record on which they fall.
class PlainTextEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    using QPlainTextEdit::QPlainTextEdit;

    /// Where whoever owns the field has a place for pictures: they are reported. Where words lie beside a picture, the words are meant.
    void setReportsPictures(bool reports) { m_reportsPictures = reports; }

    /// No more than this is taken of what is pasted. Laying out a million characters, to throw them away then, takes half a minute.
    void setLongestPaste(qsizetype characters) { m_longestPaste = characters; }

Q_SIGNALS:
    void picturePasted(const QImage &picture);

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    bool m_reportsPictures = false;
    qsizetype m_longestPaste = -1; ///< -1: all of it
};

} // namespace punte
