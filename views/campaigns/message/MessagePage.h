// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/writing/MessageAudience.h"
#include "models/campaigns/writing/MessageDraft.h"
#include "models/campaigns/writing/MessageLaunch.h"
#include "views/components/Page.h"

#include <QTimer>

class QHBoxLayout;
class QStackedLayout;

namespace punte {

class Chip;
class EmptyState;
class ErrorState;
class LaunchDialog;
class LoadingState;
class MessageColumn;
class PreviewColumn;
class Reading;
class RecordTab;
class RunStrip;
class WhoColumn;

/// The message of one campaign: who gets it, what it says in which language, and how each one gets it; launched from here, and followed
/// into the mail room. The columns at the left and the test come from other rooms where they are there. GUI thread.
class MessagePage final : public Page {
    Q_OBJECT
public:
    explicit MessagePage(ShellServices &shell, QWidget *parent = nullptr);

    [[nodiscard]] QByteArray parentPage() const override { return "campaign"; }
    [[nodiscard]] QString titleText() const override { return m_draft->name(); }
    QWidget *topBarWidget() override;
    QAction *primaryAction() override; ///< for who may send
    QList<QAction *> secondaryActions() override { return {m_test}; }
    [[nodiscard]] QList<StatusFigure> statusFigures() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activate() override;
    void deactivate() override;
    void openRecord(const QByteArray &kind, const QUuid &id) override;
    [[nodiscard]] RecordRef currentRecord() const override { return {"campaign", m_draft->isMissing() ? QUuid() : m_draft->campaign()}; }
    [[nodiscard]] bool isReady() const override;
    QList<Scene> scenes() override;
    void retranslate() override;
    /// Saves what is typed, looks at everything once more and asks.
    void askLaunch();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildParts();
    void makeActions();
    void openFirst();
    void showDraft();
    void showState();
    void check();
    void askTest();
    void writeTest(const QString &address, const QString &folder);
    void leadTo(const QByteArray &place);
    void arrange();

    MessageDraft *m_draft;
    MessageAudience *m_audience;
    Reading *m_first;
    Chip *m_status;
    QStackedLayout *m_stack;
    QWidget *m_body;
    QHBoxLayout *m_columns;
    RunStrip *m_run;
    QWidget *m_who;
    WhoColumn *m_ownWho = nullptr;
    MessageColumn *m_message;
    PreviewColumn *m_preview;
    LoadingState *m_loading;
    ErrorState *m_error;
    EmptyState *m_empty;
    QList<RecordTab *> m_parts;
    QAction *m_launch = nullptr;
    QAction *m_test = nullptr;
    QPointer<LaunchDialog> m_dialog;
    std::optional<AppError> m_failure;
    QString m_audienceKey;
    QTimer m_checkTimer;
    bool m_none = false;
    bool m_unread = false; ///< the audience could not be read
};

} // namespace punte
