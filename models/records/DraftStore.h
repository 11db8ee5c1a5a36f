// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>
#include <QUuid>

namespace punte {

/// What was typed into a form and is not in the database yet.
struct FormDraft {
    QByteArray form;   ///< "companies", "composer": which form takes it up again
    QUuid record;      ///< null = a record that does not exist yet
    QString title;     ///< names it for people
    QByteArray kind;   ///< of the record, for opening it: "company"; without a record also the id of the page that brings the command
    QByteArray command; ///< id of the command that opens the form of a new record
    QJsonObject typed;
    QDateTime at;
    QUuid sending;     ///< action of a save that was sent and not answered: the database knows whether it was done
};

/// The drafts of one login, kept on disk so that typed text survives a killed program: one small file each, written at most half a second
/// after the key. Only the person's account of the operating system may read them. A file that cannot be read is left alone. GUI thread.
class DraftStore final : public QObject {
    Q_OBJECT
public:
    static constexpr int writeAfterMs = 400;

    /// Reads what an earlier run left. An empty folder keeps drafts in memory only.
    explicit DraftStore(QString folder, QObject *parent = nullptr);
    ~DraftStore() override;

    /// An empty `typed` forgets the draft; an empty title leaves the one that is known.
    void keep(const FormDraft &draft);
    /// The save of what was typed is on its way; a null action: it is not any more.
    void setSending(const QByteArray &form, const QUuid &record, const QUuid &action);
    void drop(const QByteArray &form, const QUuid &record);
    /// That save was done.
    void dropSent(const QUuid &action);
    /// Bytes that belong to a draft (a picture that waits): in a file of their own beside it, written by another thread, gone with the draft.
    /// False when they are larger than `largestPiece` or there is no folder: then they live as long as the program.
    static constexpr qint64 largestPiece = 32'000'000;
    bool keepPiece(const QByteArray &form, const QUuid &record, const QUuid &piece, const QByteArray &bytes);
    /// Empty when it was not written any more.
    [[nodiscard]] QByteArray piece(const QByteArray &form, const QUuid &record, const QUuid &piece) const;
    void dropPiece(const QByteArray &form, const QUuid &record, const QUuid &piece);
    [[nodiscard]] QJsonObject typed(const QByteArray &form, const QUuid &record) const;
    /// Newest first.
    [[nodiscard]] QList<FormDraft> drafts() const;
    /// Writes what is not on disk yet.
    void flush();

Q_SIGNALS:
    void kept(const QByteArray &form, const QUuid &record);
    void dropped(const QByteArray &form, const QUuid &record);

private:
    [[nodiscard]] static QString nameOf(const QByteArray &form, const QUuid &record);
    [[nodiscard]] QString fileOf(const QString &name) const;
    [[nodiscard]] QString pieceFile(const QString &name, const QUuid &piece) const;
    void read();
    void readPieces();

    QString m_folder;
    QHash<QString, FormDraft> m_drafts;
    QSet<QString> m_unwritten;
    QHash<QString, QSet<QUuid>> m_pieces; ///< by draft
    mutable QThreadPool m_writer;                 ///< one thread: what is written and taken away stays in order
    QTimer m_timer;
};

} // namespace punte
