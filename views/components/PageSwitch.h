// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace punte {

class SegmentedSwitch;
class ShellServices;

/// Two pages that are two sides of one thing, in the top bar of both: Companies | People, Inbox | List. Each is a page of its own and keeps
/// its filter, columns and selection.
class PageSwitch : public QWidget {
    Q_OBJECT
public:
    struct Side {
        QByteArray page;
        QString icon;
    };
    /// `here`: the side that this one stands on.
    PageSwitch(ShellServices &shell, const QList<Side> &sides, int here, QWidget *parent);

protected:
    void setTexts(const QStringList &sides, const QString &accessibleName);

private:
    SegmentedSwitch *m_switch;
};

} // namespace punte
