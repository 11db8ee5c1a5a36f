// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/DraftStore.h"

#include "models/core/Clock.h"
#include "models/core/Logging.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace punte {

static constexpr qint64 largestDraftFile = 4'000'000;
static constexpr int orphanDays = 1; // a piece without its draft: another program may be about to write that

DraftStore::DraftStore(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    m_writer.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(writeAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftStore::flush);
    read();
}

DraftStore::~DraftStore()
{
    flush();
    m_writer.waitForDone();
}

QString DraftStore::nameOf(const QByteArray &form, const QUuid &record)
{
    return QString::fromLatin1(form) + u'-' + (record.isNull() ? QStringLiteral("new") : record.toString(QUuid::WithoutBraces));
}

QString DraftStore::fileOf(const QString &name) const
{
    return m_folder + u'/' + name + QStringLiteral(".json");
}

void DraftStore::read()
{
    if (m_folder.isEmpty())
        return;
    const QStringList files = QDir(m_folder).entryList({QStringLiteral("*.json")}, QDir::Files);
    for (const QString &each : files) {
        QFile file(m_folder + u'/' + each);
        if (file.size() > largestDraftFile || !file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        FormDraft draft;
        draft.form = object.value(QLatin1String("form")).toString().toLatin1();
        draft.record = QUuid::fromString(object.value(QLatin1String("record")).toString());
        draft.title = object.value(QLatin1String("title")).toString();
        draft.kind = object.value(QLatin1String("kind")).toString().toLatin1();
        draft.command = object.value(QLatin1String("command")).toString().toLatin1();
        draft.typed = object.value(QLatin1String("typed")).toObject();
        draft.at = QDateTime::fromString(object.value(QLatin1String("at")).toString(), Qt::ISODateWithMs);
        draft.sending = QUuid::fromString(object.value(QLatin1String("sending")).toString());
        if (!draft.form.isEmpty() && !draft.typed.isEmpty() && fileOf(nameOf(draft.form, draft.record)) == file.fileName())
            m_drafts.insert(nameOf(draft.form, draft.record), draft);
    }
    readPieces();
}

void DraftStore::readPieces()
{
    const QFileInfoList files = QDir(m_folder).entryInfoList({QStringLiteral("*.piece")}, QDir::Files);
    for (const QFileInfo &each : files) {
        const QString name = each.completeBaseName().section(u'.', 0, 0);
        if (m_drafts.contains(name))
            m_pieces[name].insert(QUuid::fromString(each.completeBaseName().section(u'.', 1)));
        else if (each.lastModified().daysTo(QDateTime::currentDateTime()) > orphanDays)
            QFile::remove(each.filePath());
    }
}

QString DraftStore::pieceFile(const QString &name, const QUuid &piece) const
{
    return m_folder + u'/' + name + u'.' + piece.toString(QUuid::WithoutBraces) + QStringLiteral(".piece");
}

bool DraftStore::keepPiece(const QByteArray &form, const QUuid &record, const QUuid &piece, const QByteArray &bytes)
{
    if (m_folder.isEmpty() || bytes.size() > largestPiece)
        return false;
    const QString name = nameOf(form, record);
    m_pieces[name].insert(piece);
    m_writer.start([folder = m_folder, path = pieceFile(name, piece), bytes] {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(bytes) < 0 || !file.commit())
            qCWarning(logModels) << "a piece of a draft could not be written" << file.errorString();
    });
    return true;
}

QByteArray DraftStore::piece(const QByteArray &form, const QUuid &record, const QUuid &piece) const
{
    m_writer.waitForDone(); // it may be asked for a moment after it was kept
    QFile file(pieceFile(nameOf(form, record), piece));
    return m_folder.isEmpty() || file.size() > largestPiece || !file.open(QIODevice::ReadOnly) ? QByteArray() : file.readAll();
}

void DraftStore::dropPiece(const QByteArray &form, const QUuid &record, const QUuid &piece)
{
    const QString name = nameOf(form, record);
    if (const auto known = m_pieces.find(name); known != m_pieces.end() && known->remove(piece))
        m_writer.start([path = pieceFile(name, piece)] { QFile::remove(path); });
}

void DraftStore::keep(const FormDraft &draft)
{
    if (draft.typed.isEmpty())
        return drop(draft.form, draft.record);
    const QString name = nameOf(draft.form, draft.record);
    const auto known = m_drafts.constFind(name);
    if (known != m_drafts.constEnd() && known->typed == draft.typed)
        return;
    FormDraft &stored = m_drafts[name];
    const FormDraft before = std::exchange(stored, draft);
    if (stored.title.isEmpty())
        stored.title = before.title;
    stored.sending = before.sending;
    stored.at = Clock::now();
    m_unwritten.insert(name);
    if (!m_timer.isActive())
        m_timer.start();
    Q_EMIT kept(draft.form, draft.record);
}

// At once: between the sending and the answer the program may be killed.
void DraftStore::setSending(const QByteArray &form, const QUuid &record, const QUuid &action)
{
    const auto found = m_drafts.find(nameOf(form, record));
    if (found == m_drafts.end())
        return;
    found->sending = action;
    m_unwritten.insert(found.key());
    flush();
}

void DraftStore::drop(const QByteArray &form, const QUuid &record)
{
    const QString name = nameOf(form, record);
    if (!m_drafts.remove(name))
        return;
    m_unwritten.remove(name);
    if (!m_folder.isEmpty())
        QFile::remove(fileOf(name));
    const QSet<QUuid> pieces = m_pieces.take(name);
    for (const QUuid &piece : pieces)
        m_writer.start([path = pieceFile(name, piece)] { QFile::remove(path); });
    Q_EMIT dropped(QByteArray(form), QUuid(record));
}

void DraftStore::dropSent(const QUuid &action)
{
    const QList<FormDraft> all = m_drafts.values();
    for (const FormDraft &draft : all)
        if (!action.isNull() && draft.sending == action)
            drop(draft.form, draft.record);
}

QJsonObject DraftStore::typed(const QByteArray &form, const QUuid &record) const
{
    return m_drafts.value(nameOf(form, record)).typed;
}

QList<FormDraft> DraftStore::drafts() const
{
    QList<FormDraft> all = m_drafts.values();
    std::ranges::sort(all, std::greater(), &FormDraft::at);
    return all;
}

void DraftStore::flush()
{
    m_timer.stop();
    const QSet<QString> names = std::exchange(m_unwritten, {});
    if (m_folder.isEmpty() || names.isEmpty())
        return;
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const QString &name : names) {
        const FormDraft &draft = *m_drafts.constFind(name);
        const QJsonObject object{{QStringLiteral("form"), QString::fromLatin1(draft.form)}, {QStringLiteral("record"), draft.record.toString(QUuid::WithoutBraces)},
            {QStringLiteral("title"), draft.title}, {QStringLiteral("kind"), QString::fromLatin1(draft.kind)}, {QStringLiteral("command"), QString::fromLatin1(draft.command)}, {QStringLiteral("typed"), draft.typed},
            {QStringLiteral("at"), draft.at.toString(Qt::ISODateWithMs)}, {QStringLiteral("sending"), draft.sending.isNull() ? QString() : draft.sending.toString(QUuid::WithoutBraces)}};
        QSaveFile file(fileOf(name));
        const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
                             && file.write(QJsonDocument(object).toJson(QJsonDocument::Compact)) >= 0 && file.commit();
        if (!written)
            qCWarning(logModels) << "a draft could not be written" << file.errorString();
    }
}

} // namespace punte
