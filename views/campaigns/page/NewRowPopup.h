// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/LiveText.h"
#include "models/records/RecordForm.h"
#include "views/components/EditorSources.h"
#include "views/components/PopupFrame.h"

namespace punte {

class ShellServices;

/// The empty form of a row that belongs to what the page shows (an activity of the campaign), under the button that asked for it.
class NewRowPopup final : public PopupFrame {
    Q_OBJECT
public:
    struct Setup {
        QByteArray table;             ///< in the field catalogue
        QList<QByteArray> columns;
        QVariantMap known;            ///< values that stand in the form from the start
        QVariantMap along;            ///< columns that no form shows
        QString title;
        QString create;
        LiveText attempted;
        LiveText done;
    };
    NewRowPopup(ShellServices &shell, const EditorSources &sources, const Setup &setup, QWidget *anchor);

Q_SIGNALS:
    void created(const QUuid &id);
};

} // namespace punte
