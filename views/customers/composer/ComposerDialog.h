// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/EditorSources.h"
#include "views/components/RecordContext.h"

#include <QWidget>

namespace punte {

class Composer;
class ModalOverlay;
class PlainLabel;
class ShellServices;

/// The composer over any page (Ctrl+L): about the customer that is shown there, or asking for one. Closes when it was saved; Esc closes it
/// too, and what was typed comes back with the next time. Deletes itself.
class ComposerDialog final : public QWidget {
    Q_OBJECT
public:
    ComposerDialog(ShellServices &shell, const EditorSources &sources, const RecordContext &about, QWidget *window);

    [[nodiscard]] Composer *composer() const { return m_composer; }
    void open();
    /// What was typed stays as a draft.
    void leave();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    ShellServices &m_shell;
    Composer *m_composer;
    PlainLabel *m_title;
    PlainLabel *m_hint;
    ModalOverlay *m_overlay;
};

} // namespace punte
