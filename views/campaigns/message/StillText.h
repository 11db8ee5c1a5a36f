// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace punte {

/// Shows a rendered message and nothing else: what it holds was cleaned by the list of what a message may hold; nothing is loaded from
/// anywhere, nothing is opened.
class StillText final : public QTextEdit {
    Q_OBJECT
public:
    explicit StillText(QWidget *parent = nullptr);
    /// Of a RenderedMessage.
    void showLetter(const QString &cleanHtml);
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace punte
