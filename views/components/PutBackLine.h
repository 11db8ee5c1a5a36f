// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QPushButton;

namespace punte {

class PlainLabel;

/// What a setting of the organisation was before one changed it here, with a button that puts it back: such settings are not part of the
/// undo stack. Hidden until there is something.
class PutBackLine final : public QWidget {
    Q_OBJECT
public:
    explicit PutBackLine(QWidget *parent = nullptr);

    /// `before` says it in words; `putBack` is called at most once.
    void offer(const std::function<QString()> &before, std::function<void()> putBack);
    void dismiss();
    void retranslate();

private:
    PlainLabel *m_text;
    QPushButton *m_button;
    std::function<QString()> m_before;
    std::function<void()> m_putBack;
};

} // namespace punte
