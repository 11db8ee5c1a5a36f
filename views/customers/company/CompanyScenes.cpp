// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The states of a customer's page that pictures and layout tests want to see.
#include "models/customers/TimelineModel.h"
#include "models/db/ErrorMapping.h"
#include "views/components/StatePanel.h"
#include "views/customers/company/ActivityPanel.h"
#include "views/customers/company/AddressList.h"
#include "views/customers/company/CompanyOverviewTab.h"
#include "views/customers/company/CompanyPage.h"
#include "views/customers/company/TimelineView.h"
#include "views/customers/composer/Composer.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QStackedLayout>

namespace punte {

QList<Scene> CompanyOverviewTab::scenes()
{
    const auto compose = [this] {
        if (!m_composer)
            return;
        m_composer->setDraft({{QStringLiteral("type"), QStringLiteral("CALL")},
            {QStringLiteral("description"), QStringLiteral("Elena a cerut lista de prețuri pe trei niveluri. Decide până la 6 februarie, când se vede prognoza de ploi.")},
            {QStringLiteral("date_time"), QStringLiteral("ieri 16:00")}, {QStringLiteral("duration_minutes"), QStringLiteral("11")},
            {QStringLiteral("outcome"), QStringLiteral("Vrea un pachet de pornire mai mic")}, {QStringLiteral("task_title"), QStringLiteral("Trimite lista de prețuri")},
            {QStringLiteral("task_due"), QStringLiteral("mâine")}});
        m_composer->focusFirst();
    };
    const auto clear = [this] {
        if (m_composer)
            m_composer->clear();
        focusTimeline();
    };
    const auto refused = [this] {
        if (!m_composer)
            return;
        m_composer->setDraft({{QStringLiteral("type"), QStringLiteral("CALL")}, {QStringLiteral("date_time"), QStringLiteral("+3d")},
            {QStringLiteral("task_due"), QStringLiteral("mâine")}});
        m_composer->save();
    };
    const auto note = [this] {
        if (m_composer)
            m_composer->setType(QStringLiteral("NOTE"));
    };
    const auto call = [this] {
        if (m_composer)
            m_composer->setType(QStringLiteral("CALL"));
    };
    const auto naming = [this, compose] {
        if (!m_composer)
            return;
        compose();
        auto *text = m_composer->findChild<QPlainTextEdit *>();
        text->moveCursor(QTextCursor::End);
        for (const QString &key : {QStringLiteral(" "), QStringLiteral("@")}) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, key);
            QApplication::sendEvent(text, &press);
        }
    };
    const auto kinds = [this](const QStringList &wanted) {
        return [this, wanted] { m_timeline->setKinds(wanted); };
    };
    const auto state = [this](auto show) {
        return [this, show] {
            auto *stack = qobject_cast<QStackedLayout *>(m_activity->view()->parentWidget()->layout());
            show(stack);
        };
    };
    return {
        {"composing", compose, clear},
        {"naming", naming, clear},
        {"refused", refused, clear},
        {"note", note, call},
        {"changes", kinds({QStringLiteral("CHANGE")}), kinds({})},
        {"address", [this] { m_addresses->addAddress(); }, [this] { m_addresses->closeEditor(); }},
        {"empty", state([](QStackedLayout *stack) { stack->setCurrentIndex(2); }), state([](QStackedLayout *stack) { stack->setCurrentIndex(0); })},
        {"error",
            state([](QStackedLayout *stack) {
                static_cast<ErrorState *>(stack->widget(3))->setError(offlineError());
                stack->setCurrentIndex(3);
            }),
            state([](QStackedLayout *stack) { stack->setCurrentIndex(0); })},
    };
}

QList<Scene> CompanyPage::scenes()
{
    QList<Scene> all = RecordPage::scenes();
    all.append({"missing", [this] { showMissing({[] { return tr("This customer is not there any more"); }, [] { return tr("Somebody deleted it, or your role does not show it to you."); }}); },
        [this] { showContent(); }});
    return all;
}

} // namespace punte
