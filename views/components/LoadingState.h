// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace punte {

class Database;
class EmptyState;

/// What is shown while something is read for the first time: flat placeholder bars and one sentence. Invisible for 300 ms, so that quick
/// answers do not flicker; offers to stop after a second; while the server is away it says so instead.
class LoadingState final : public QWidget {
    Q_OBJECT
public:
    explicit LoadingState(const QString &text = {}, QWidget *parent = nullptr);

    void setText(const QString &text);
    /// Draws the bars at once: for pictures, and for those who have waited already.
    void showNow();
    /// Whose answers are waited for; outlives this.
    void follow(Database &database);
    /// What takes longer than a second can be stopped; `stopRequested` asks for it.
    void setStoppable(bool stoppable);
    /// Both: what this model reads is waited for, and stopped when a person asks for it. It says by its `failed` that it was.
    template <class Model>
    void waitFor(Model &model)
    {
        follow(model.database());
        setStoppable(true);
        connect(this, &LoadingState::stopRequested, &model, &Model::stop);
    }
    /// What waits longer says so; quick answers do not flicker.
    static constexpr int shownAfterMs = 300;
    /// For a card: two bars, and while the server is away one line instead of a panel.
    void setCompact();
    [[nodiscard]] bool isAway() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void stopRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showAway();
    void placeStop();
    void retranslateUi();

    QString m_text;
    Database *m_database = nullptr;
    EmptyState *m_away = nullptr; ///< over the bars, while there is no server
    QPushButton *m_stop;
    QTimer m_delay;
    QTimer m_long;
    bool m_drawn = false;
    bool m_stoppable = false;
    bool m_compact = false;
};

} // namespace punte
