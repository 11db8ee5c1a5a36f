// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/files/FileUpload.h"

#include <QJsonArray>
#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QImage;

namespace punte {

class PictureLine;
struct PastedPicture;
class ShellServices;

/// The pictures that were pasted while something was written in the composer: each becomes a file of the customer at once, a command of its
/// own, and a line here says so until what was written is saved; its button takes the picture away again. Without a customer they wait
/// until one is chosen.
class ComposerFiles final : public QWidget {
    Q_OBJECT
public:
    explicit ComposerFiles(ShellServices &shell, QWidget *parent = nullptr);

    /// In whose draft of the composer those that wait are kept.
    void setDraftOf(const QUuid &record) { m_draftOf = record; }
    /// Those that wait, for the draft; their bytes lie beside it.
    [[nodiscard]] QJsonArray draft() const;
    void setDraft(const QJsonArray &draft);
    /// Whose files these become; those that wait go there now. A null id = not known.
    void setRecord(const FileSubject &record, const QString &name);
    void add(const QImage &picture);
    /// The lines go; what was kept stays where it is.
    void clear();
    [[nodiscard]] bool isWaiting() const;
    [[nodiscard]] QStringList lines() const;
    void retranslate();

Q_SIGNALS:
    /// There is no customer yet to keep a picture with.
    void recordWanted();
    /// Another picture waits, or one less.
    void waitingChanged();

private:
    PictureLine *addLine(PastedPicture picture);
    void send(PictureLine *line);
    void forget(const PictureLine &line);
    void takeAway(PictureLine *line);
    void remove(PictureLine *line);
    void followUndo();

    ShellServices &m_shell;
    FileSubject m_record;
    QUuid m_draftOf;
    QString m_name;
    QBoxLayout *m_column;
    QList<PictureLine *> m_lines;
};

} // namespace punte
