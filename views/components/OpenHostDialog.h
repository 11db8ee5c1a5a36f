// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/OutsideLink.h"

#include <QWidget>

class QPushButton;

namespace punte {

class ModalOverlay;
class PlainLabel;

/// Says which host a web address leads to before it is opened, large and in letters that imitate no others, with a warning where the
/// address tries to. Enter opens it, Esc does not; the address can be copied instead. Deletes itself.
class OpenHostDialog final : public QWidget {
    Q_OBJECT
public:
    OpenHostDialog(const OutsideLink &link, QWidget *window);
    void open();

Q_SIGNALS:
    void accepted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void accept();
    void retranslate();

    OutsideLink m_link;
    PlainLabel *m_title;
    PlainLabel *m_host;
    PlainLabel *m_address;
    PlainLabel *m_warning;
    QPushButton *m_open;
    QPushButton *m_copy;
    QPushButton *m_cancel;
    ModalOverlay *m_overlay;
};

} // namespace punte
