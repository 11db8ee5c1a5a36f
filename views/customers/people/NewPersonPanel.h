// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/EditorSources.h"
#include "views/components/InspectorFrame.h"

namespace punte {

class NewRecordForm;
class ShellServices;

/// The form of a new person beside the list. What is typed stays while the form is closed, until it is saved or given up.
class NewPersonPanel final : public InspectorFrame {
    Q_OBJECT
public:
    NewPersonPanel(ShellServices &shell, const EditorSources &sources, QWidget *parent = nullptr);

    void begin(const QUuid &company = {}, const QString &companyName = {}, const QString &phone = {});
    void end();
    [[nodiscard]] bool isWanted() const { return m_wanted; }
    [[nodiscard]] NewRecordForm *form() const { return m_form; }

Q_SIGNALS:
    void wantedChanged(bool wanted);
    void personCreated(const QUuid &person, const QUuid &action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setWanted(bool wanted);

    ShellServices &m_shell;
    EditorSources m_sources;
    NewRecordForm *m_form = nullptr;
    bool m_wanted = false;
};

} // namespace punte
