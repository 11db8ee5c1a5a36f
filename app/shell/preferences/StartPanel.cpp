// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/preferences/StartPanel.h"

#include "app/shell/MainWindow.h"
#include "models/records/SavedViews.h"
#include "views/components/SettingRow.h"
#include "views/components/preferences/PreferencesIndex.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QVBoxLayout>

namespace punte {

namespace {
constexpr int startPageRole = Qt::UserRole;
constexpr int startViewRole = Qt::UserRole + 1;
}

StartPanel::StartPanel(MainWindow &window, QWidget *parent)
    : Panel(parent)
    , m_window(window)
    , m_choice(new QComboBox)
    , m_row(new SettingRow("startPage", m_choice, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_row);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &StartPanel::choose);
    connect(m_row, &SettingRow::resetRequested, this, [this] { m_choice->setCurrentIndex(0); });
    connect(&SavedViews::of(window.database()), &SavedViews::changed, this, &StartPanel::fill);
    StartPanel::retranslate();
}

void StartPanel::activate()
{
    SavedViews::of(m_window.database()).load();
    fill();
}

void StartPanel::fill()
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    const auto add = [this](const QString &text, const QByteArray &page, const QUuid &view) {
        m_choice->addItem(text);
        m_choice->setItemData(m_choice->count() - 1, page, startPageRole);
        m_choice->setItemData(m_choice->count() - 1, view, startViewRole);
    };
    add(tr("Where I was last"), {}, {});
    const SavedViews &views = SavedViews::of(m_window.database());
    for (const PageInfo &info : m_window.visiblePages()) {
        if (!info.inNavigation || info.group == NavGroup::Bottom)
            continue;
        const QString page = QCoreApplication::translate("Pages", info.title);
        add(page, info.id, {});
        for (const SavedView &view : views.views(info.id))
            if (view.mine)
                add(tr("%1: %2", "page: saved view").arg(page, view.name), info.id, view.id);
    }
    const auto [page, view] = m_window.startView();
    const SavedView *kept = views.startView();
    int index = 0;
    for (int i = 0; i < m_choice->count(); ++i) {
        const QUuid each = m_choice->itemData(i, startViewRole).toUuid();
        if (kept ? each == kept->id : m_choice->itemData(i, startPageRole).toByteArray() == page && each == view)
            index = i;
    }
    m_choice->setCurrentIndex(index);
    m_row->setChanged(index != 0);
}

void StartPanel::choose(int index)
{
    if (index < 0)
        return;
    const QByteArray page = m_choice->itemData(index, startPageRole).toByteArray();
    const QUuid view = m_choice->itemData(index, startViewRole).toUuid();
    SavedViews &views = SavedViews::of(m_window.database());
    const SavedView *before = views.startView();
    m_window.setStartView(page, view);
    if (!view.isNull())
        views.setStart(view, true);
    else if (before)
        views.setStart(before->id, false);
    m_row->setChanged(index != 0);
}

void StartPanel::retranslate()
{
    m_row->setTexts(tr("After signing in, show"), tr("A page, or one of your saved views. A saved view is shown on every computer that you sign in on."));
    fill();
}

} // namespace punte
