// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/SearchProvider.h"
#include "views/components/Page.h"
#include "views/components/PageRegistry.h"

#include <QPointer>

namespace punte {

/// A page that only remembers what the shell did with it.
class ProbePage final : public Page {
    Q_OBJECT
public:
    ProbePage(QByteArray pageId, ShellServices &shell, QWidget *parent);

    QWidget *topBarWidget() override { return m_switch; }
    QWidget *filterBar() override { return m_filters; }
    QAction *primaryAction() override { return m_new; }
    QWidget *inspector() override { return m_inspector; }
    QList<StatusFigure> statusFigures() const override { return {{QString(), QStringLiteral("23")}}; }
    QJsonObject saveState() const override { return state; }
    void restoreState(const QJsonObject &saved) override { state = saved; }
    void activate() override { ++activations; }
    void deactivate() override { ++deactivations; }
    void openRecord(const QByteArray &kind, const QUuid &id) override;
    void retranslate() override { ++retranslations; }

    [[nodiscard]] QList<KeyHint> keyHints() const override { return hints; }

    QList<KeyHint> hints;
    QJsonObject state;
    QByteArray openedKind;
    QUuid openedId;
    int activations = 0;
    int deactivations = 0;
    int retranslations = 0;
    int created = 0;

    static PageInfo info(const QByteArray &id, const char *title, NavGroup group, int order);

private:
    QWidget *m_switch;
    QWidget *m_filters;
    QWidget *m_inspector;
    QAction *m_new;
};

/// Answers when the test says so.
class ProbeSearch final : public SearchProvider {
public:
    struct Question {
        QPointer<QObject> context;
        QString text;
        int limit = 0;
        Done done;
    };
    ProbeSearch(const char *group, QList<QByteArray> kinds, int order)
        : m_group(group), m_kinds(std::move(kinds)), m_order(order)
    {
    }
    const char *group() const override { return m_group; }
    QList<QByteArray> kinds() const override { return m_kinds; }
    int order() const override { return m_order; }
    void search(QObject *context, const QString &text, int limit, Done done) override;
    /// Answers question n with records of these titles, if the asker still lives, as Database does.
    void answer(int n, const QStringList &titles);

    QList<Question> questions;

private:
    const char *m_group;
    QList<QByteArray> m_kinds;
    int m_order;
};

} // namespace punte
