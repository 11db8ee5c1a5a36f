// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace punte {

class PlainLabel;

/// Says for as long as it holds why something can only be read; it is no message that one closes.
class ReasonBar final : public QFrame {
    Q_OBJECT
public:
    explicit ReasonBar(QWidget *parent = nullptr);

    /// Empty = there is no reason: the bar is not there. `stern`: it is not only a matter of time.
    void setReason(const QString &reason, bool stern = false);
    [[nodiscard]] QString reason() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_text;
    bool m_stern = false;
};

} // namespace punte
