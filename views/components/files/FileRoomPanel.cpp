// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/files/FileRoomPanel.h"

#include "models/db/Database.h"
#include "models/db/Session.h"
#include "models/records/LiveBinding.h"
#include "models/records/OrganisationSettings.h"
#include "models/records/UndoStack.h"
#include "models/records/files/FileFacts.h"
#include "views/components/PlainLabel.h"
#include "views/components/SettingRow.h"
#include "views/components/ShellServices.h"

#include <QComboBox>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace punte {

namespace {

constexpr qint64 mega = 1024 * 1024;
constexpr qint64 giga = 1024 * mega;
constexpr qint64 initialFile = 25 * mega; // core.file_room()
constexpr qint64 initialRoom = 5 * giga;
constexpr auto roomRight = "settings.write";
const QList<qint64> fileChoices{5 * mega, 10 * mega, 25 * mega, 50 * mega, 100 * mega, 250 * mega};
const QList<qint64> roomChoices{giga, 2 * giga, 5 * giga, 10 * giga, 20 * giga, 50 * giga, 100 * giga};

QString fileKey() { return QStringLiteral("files.max_bytes"); }
QString roomKey() { return QStringLiteral("files.max_total_bytes"); }

void showSizes(QComboBox *combo, QList<qint64> choices, qint64 current)
{
    const QSignalBlocker quiet(combo);
    if (current > 0 && !choices.contains(current))
        choices.append(current);
    std::ranges::sort(choices);
    combo->clear();
    for (const qint64 bytes : std::as_const(choices))
        combo->addItem(FileFacts::sizeText(bytes), bytes);
    combo->setCurrentIndex(int(choices.indexOf(current)));
}

} // namespace

FileRoomPanel::FileRoomPanel(ShellServices &shell, QWidget *parent)
    : Panel(parent)
    , m_shell(shell)
    , m_settings(new OrganisationSettings(shell.database(), this))
    , m_one(new QComboBox)
    , m_all(new QComboBox)
    , m_bar(new QProgressBar(this))
    , m_used(new PlainLabel(QString(), FontRole::Secondary, Token::Text2, this))
    , m_mayWrite(shell.session().may(roomRight))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_oneRow = addRow("fileLimit", fileKey(), m_one, initialFile);
    m_allRow = addRow("fileRoom", roomKey(), m_all, initialRoom);
    auto *used = new QVBoxLayout;
    used->setContentsMargins(8, 10, 4, 4);
    used->setSpacing(6);
    used->addWidget(m_used);
    used->addWidget(m_bar);
    column->addLayout(used);
    m_bar->setObjectName(QStringLiteral("fileRoomBar"));
    m_used->setObjectName(QStringLiteral("fileRoomUsed"));
    m_bar->setTextVisible(false);
    m_bar->setMaximum(1000);
    bindLive(shell.changeFeed(), *m_settings);
    connect(m_settings, &OrganisationSettings::changed, this, &FileRoomPanel::readRoom);
    const auto failed = [this](const AppError &error) {
        m_ready = true;
        m_shell.showError([] { return tr("The room for files could not be read."); }, error);
        Q_EMIT readyChanged();
    };
    connect(m_settings, &OrganisationSettings::failed, this, failed);
    connect(m_settings, &OrganisationSettings::saved, this, [this](const QUuid &action, const ActionLabel &label) {
        m_shell.undoStack().push(action, label);
        m_shell.showToast([] { return tr("Changed for everybody in the organisation"); }, action);
    });
    connect(m_settings, &OrganisationSettings::refused, this,
        [this](const QString &, const AppError &error) { m_shell.showError([] { return tr("The room for files was not changed."); }, error); });
    FileRoomPanel::retranslate();
}

SettingRow *FileRoomPanel::addRow(const QByteArray &id, const QString &key, QComboBox *combo, qint64 initial)
{
    auto *row = new SettingRow(id, combo, this);
    row->setEditable(m_mayWrite);
    layout()->addWidget(row);
    connect(combo, &QComboBox::currentIndexChanged, this, [this, key, combo](int index) {
        if (index >= 0)
            put(key, combo->itemData(index).toLongLong());
    });
    connect(row, &SettingRow::resetRequested, this, [this, key, initial] { put(key, initial); });
    return row;
}

void FileRoomPanel::activate() { m_settings->load(); }

void FileRoomPanel::readRoom()
{
    m_shell.database().query(this, "files/read_room", {}, [this](const BatchResult &result) {
        if (result) {
            m_maxBytes = result->first().value(0, u"max_bytes").toLongLong();
            m_maxTotal = result->first().value(0, u"max_total_bytes").toLongLong();
            m_usedBytes = result->first().value(0, u"used_bytes").toLongLong();
            show();
        }
        m_ready = true;
        Q_EMIT readyChanged();
    });
}

void FileRoomPanel::show()
{
    showSizes(m_one, fileChoices, m_maxBytes);
    showSizes(m_all, roomChoices, m_maxTotal);
    m_oneRow->setChanged(m_maxBytes != initialFile);
    m_allRow->setChanged(m_maxTotal != initialRoom);
    m_used->setText(tr("%1 of %2 are used.").arg(FileFacts::sizeText(m_usedBytes), FileFacts::sizeText(m_maxTotal)));
    m_bar->setValue(m_maxTotal > 0 ? int(std::min<qint64>(1000, m_usedBytes * 1000 / m_maxTotal)) : 0);
}

void FileRoomPanel::put(const QString &key, qint64 bytes)
{
    if (bytes != (key == fileKey() ? m_maxBytes : m_maxTotal))
        m_settings->setValue(key, bytes);
}

void FileRoomPanel::retranslate()
{
    m_oneRow->setTexts(tr("Largest file"), tr("A larger one is refused with the reason before it is sent."));
    m_allRow->setTexts(tr("Room for all files"), tr("A file that is on several records counts once."));
    m_bar->setAccessibleName(tr("Room that is used"));
    if (m_ready)
        show();
}

} // namespace punte
