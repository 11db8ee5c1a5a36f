// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/Theme.h"

#include <QWidget>

namespace punte {

/// A small picture before words that say the same.
class NoteIcon final : public QWidget {
    Q_OBJECT
public:
    explicit NoteIcon(QString name, QWidget *parent, Token token = Token::Text2, int size = 14);
    [[nodiscard]] QSize sizeHint() const override { return {Theme::instance().px(m_size), Theme::instance().px(m_size)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Token m_token;
    int m_size;
};

} // namespace punte
