// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/Page.h"

namespace punte {

class CreditBar;
class CreditView;

/// Attribution of the whole organisation, reached from the dashboard of campaigns and the palette.
class CreditPage final : public Page {
    Q_OBJECT
public:
    explicit CreditPage(ShellServices &shell, QWidget *parent = nullptr);

    [[nodiscard]] QByteArray parentPage() const override { return "campaigns"; }
    [[nodiscard]] bool isStartPage() const override { return true; }
    [[nodiscard]] QString titleText() const override;
    QWidget *filterBar() override;
    [[nodiscard]] QList<StatusFigure> statusFigures() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activate() override;
    [[nodiscard]] bool isReady() const override;
    QList<Scene> scenes() override;
    void retranslate() override;

    [[nodiscard]] CreditView &view() const { return *m_view; }

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    CreditBar *m_bar;
    CreditView *m_view;
};

} // namespace punte
