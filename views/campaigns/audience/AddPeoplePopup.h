// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/audience/AudienceCommands.h"
#include "models/db/Reading.h"
#include "models/records/Saves.h"
#include "views/components/PopupFrame.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace punte {

class PlainLabel;
class ShellServices;
struct TableInfo;

/// Which campaign the chosen people are added to: type to find it, Enter adds. They come beside whoever its conditions mean.
class AddPeoplePopup final : public PopupFrame {
    Q_OBJECT
public:
    /// So many ids find room in one criteria.
    static constexpr int mostPeople = 1'400;

    AddPeoplePopup(ShellServices &shell, const TableInfo &people, const RowSelection &rows, QWidget *anchor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read(const TableInfo &people, const RowSelection &rows);
    void take(const QList<ResultSet> &results);
    void find(const QString &typed);
    void add();
    void say(const QString &text, bool bad);

    struct Campaign {
        AudienceTarget target;
        QString status;
        QJsonObject criteria;
    };
    ShellServices &m_shell;
    Reading m_reading;
    QList<Campaign> m_campaigns;
    QList<QUuid> m_people;
    PlainLabel *m_title;
    QLineEdit *m_find;
    QListWidget *m_list;
    PlainLabel *m_note;
    QPushButton *m_add;
};

} // namespace punte
