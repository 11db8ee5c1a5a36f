// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/composer/ComposerFiles.h"

#include "models/core/Clock.h"
#include "models/db/Session.h"
#include "models/records/DraftStore.h"
#include "models/records/UndoStack.h"
#include "models/records/files/FileCommands.h"
#include "views/components/ShellServices.h"
#include "views/customers/composer/PictureLine.h"
#include "views/theme/Theme.h"

#include <QBoxLayout>
#include <QImage>
#include <QJsonObject>

#include <algorithm>

namespace punte {

ComposerFiles::ComposerFiles(ShellServices &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("composerFiles"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::instance().px(4));
    connect(&shell.undoStack(), &UndoStack::changed, this, &ComposerFiles::followUndo);
    hide();
}

void ComposerFiles::setRecord(const FileSubject &record, const QString &name)
{
    m_record = record;
    m_name = name;
    if (record.id.isNull())
        return;
    for (PictureLine *line : std::as_const(m_lines))
        if (line->state() == PictureLine::State::Waiting)
            send(line);
}

void ComposerFiles::add(const QImage &picture)
{
    const LiveText attempted = [] { return tr("The picture was not added."); };
    if (!m_shell.session().may("files.write"))
        return m_shell.showError(attempted, toldError(ErrorKind::Denied, [] { return tr("Your role does not let you add files."); }));
    Result<PastedPicture> pasted = pastedPicture(picture, Clock::now());
    if (!pasted)
        return m_shell.showError(attempted, pasted.error());
    PictureLine *line = addLine(std::move(*pasted));
    if (!m_record.id.isNull())
        return send(line);
    m_shell.drafts().keepPiece("composer", m_draftOf, line->id(), line->picture().bytes);
    Q_EMIT waitingChanged();
    Q_EMIT recordWanted();
}

PictureLine *ComposerFiles::addLine(PastedPicture picture)
{
    auto *line = new PictureLine(std::move(picture), this);
    connect(line, &PictureLine::removeRequested, this, [this, line] { takeAway(line); });
    m_lines.append(line);
    m_column->addWidget(line);
    show();
    return line;
}

static const QString pieceKey = QStringLiteral("piece");
static const QString pieceNameKey = QStringLiteral("name");

QJsonArray ComposerFiles::draft() const
{
    QJsonArray waiting;
    for (const PictureLine *line : m_lines)
        if (line->state() == PictureLine::State::Waiting)
            waiting.append(QJsonObject{{pieceKey, line->id().toString(QUuid::WithoutBraces)}, {pieceNameKey, line->picture().name}});
    return waiting;
}

// What an earlier run left: a picture whose bytes did not reach the disk is lost.
void ComposerFiles::setDraft(const QJsonArray &draft)
{
    for (const QJsonValue &each : draft) {
        const QUuid id = QUuid::fromString(each.toObject().value(pieceKey).toString());
        const QByteArray bytes = m_shell.drafts().piece("composer", m_draftOf, id);
        if (bytes.isEmpty())
            continue;
        PictureLine *line = addLine({each.toObject().value(pieceNameKey).toString(), bytes});
        line->setId(id);
        if (!m_record.id.isNull())
            send(line);
    }
}

void ComposerFiles::forget(const PictureLine &line)
{
    m_shell.drafts().dropPiece("composer", m_draftOf, line.id());
    Q_EMIT waitingChanged();
}

// The composer may be gone before the file is through; the undo stack lives as long as the session.
void ComposerFiles::send(PictureLine *line)
{
    UndoStack *stack = &m_shell.undoStack();
    auto *upload = new FileUpload(m_shell.database(), m_record, line->picture().name, line->picture().bytes, stack);
    const QPointer<PictureLine> there(line);
    const bool waited = line->state() == PictureLine::State::Waiting;
    line->setSending(upload);
    if (waited)
        forget(*line);
    connect(upload, &FileUpload::finished, upload, [stack, upload, there, name = m_name](const QUuid &file, const QUuid &action, const ActionLabel &label) {
        stack->push(action, label);
        if (there)
            there->setKept(file, action, name);
        upload->deleteLater();
    });
    connect(upload, &FileUpload::failed, upload, [upload, there, &shell = m_shell](const AppError &error) {
        if (there)
            there->setRefused(error.what);
        else if (error.kind != ErrorKind::Cancelled)
            shell.showError([] { return ComposerFiles::tr("The picture was not added."); }, error);
        upload->deleteLater();
    });
    upload->start();
}

void ComposerFiles::takeAway(PictureLine *line)
{
    if (line->upload())
        line->upload()->cancel();
    if (line->state() == PictureLine::State::Kept) {
        FileCommands::remove(m_shell.database(), this, line->file(), 1, line->picture().name,
            [this, name = line->picture().name](const Result<QUuid> &action, const ActionLabel &label) {
                if (!action)
                    return m_shell.showError([] { return tr("The file was not deleted."); }, action.error());
                m_shell.undoStack().push(*action, label);
                m_shell.showToast([name] { return tr("\u201C%1\u201D deleted").arg(name); }, *action);
            });
    }
    remove(line);
    if (line->state() == PictureLine::State::Waiting)
        forget(*line);
}

void ComposerFiles::remove(PictureLine *line)
{
    const bool hadKeyboard = line->isAncestorOf(focusWidget());
    m_lines.removeAll(line);
    line->hide();
    line->deleteLater();
    setVisible(!m_lines.isEmpty());
    if (hadKeyboard)
        focusNextChild();
}

void ComposerFiles::clear()
{
    while (!m_lines.isEmpty())
        remove(m_lines.last());
}

bool ComposerFiles::isWaiting() const
{
    return std::ranges::any_of(m_lines, [](const PictureLine *line) { return line->state() == PictureLine::State::Waiting; });
}

QStringList ComposerFiles::lines() const
{
    QStringList all;
    for (const PictureLine *line : m_lines)
        all.append(line->text());
    return all;
}

// What was taken back is not there any more, whatever its line says.
void ComposerFiles::followUndo()
{
    const QList<UndoStack::Step> &steps = m_shell.undoStack().undoSteps();
    const QList<PictureLine *> lines = m_lines;
    for (PictureLine *line : lines)
        if (line->state() == PictureLine::State::Kept && !m_shell.undoStack().isRunning()
            && std::ranges::none_of(steps, [&](const UndoStack::Step &step) { return step.action == line->action(); }))
            remove(line);
}

void ComposerFiles::retranslate()
{
    for (PictureLine *line : std::as_const(m_lines))
        line->retranslate();
}

} // namespace punte
