// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/export/ExportCommands.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace punte {

class ModalOverlay;
class PlainLabel;
class SegmentedSwitch;

/// Asks how rows are to be exported: format, for whom (a person's spreadsheet or another program), which columns. Says how many rows it
/// will be before anything is written.
class ExportDialog final : public QWidget {
    Q_OBJECT
public:
    ExportDialog(ShellServices &shell, ExportOffer offer, QWidget *window);
    void open();
    [[nodiscard]] ExportChoice choice() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showChoice();
    void chooseFile();

    ShellServices &m_shell;
    ExportOffer m_offer;
    QWidget *m_window;
    QList<ExportFormat> m_formats;
    SegmentedSwitch *m_format;
    QComboBox *m_style;
    QComboBox *m_version;
    QCheckBox *m_all;
    QCheckBox *m_id;
    PlainLabel *m_about;
    QPushButton *m_write;
    ModalOverlay *m_overlay;
};

} // namespace punte
