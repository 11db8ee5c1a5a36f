// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/Desktop.h"

#include <QDesktopServices>

namespace punte {

namespace {

Desktop::Door &desktopDoor()
{
    static Desktop::Door door;
    return door;
}

bool passDoor(const QUrl &url)
{
    return desktopDoor() ? desktopDoor()(url) : QDesktopServices::openUrl(url);
}

} // namespace

bool Desktop::open(const OutsideLink &link)
{
    return link.mayOpen() && mayLeave(link.url) && passDoor(link.url);
}

bool Desktop::openCopy(const QString &path)
{
    return passDoor(QUrl::fromLocalFile(path));
}

void Desktop::setDoor(Door door)
{
    desktopDoor() = std::move(door);
}

} // namespace punte
