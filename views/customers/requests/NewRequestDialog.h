// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/EditorSources.h"
#include "views/components/RecordContext.h"

#include <QWidget>

namespace punte {

class ModalOverlay;
class NewRecordForm;
class ShellServices;

/// The form of a new request over the window: customer, contact, subject, text, priority, term.
class NewRequestDialog final : public QWidget {
    Q_OBJECT
public:
    NewRequestDialog(ShellServices &shell, const EditorSources &sources, const RecordContext &about, QWidget *window);
    void open();
    void close();

Q_SIGNALS:
    void created(const QUuid &id, const QUuid &action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    NewRecordForm *m_form;
    ModalOverlay *m_overlay;
};

} // namespace punte
