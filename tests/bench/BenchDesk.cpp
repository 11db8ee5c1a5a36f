// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BenchDesk.h"

#include "app/punte/Wiring.h"
#include "models/records/RecordModel.h"
#include "translations/Translations.h"
#include "views/theme/Theme.h"

#include <QAbstractItemView>
#include <QAbstractButton>
#include <QTest>

namespace punte {

BenchDesk::BenchDesk(const ConnectionSettings &connection, const QByteArray &page)
    : desk(connection, page)
{
    QObject::connect(&desk.database, &Database::requestStarted, desk.window.get(), [this] { ++m_running; });
    QObject::connect(&desk.database, &Database::requestFinished, desk.window.get(), [this] {
        --m_running;
        m_idleSince.start();
    });
    m_idleSince.start();
    quiet();
}

void BenchDesk::quiet(int ms)
{
    if (!BenchApplication::instance().until([&] { return m_running <= 0 && m_idleSince.hasExpired(ms); }, 120'000))
        std::fprintf(stderr, "The database does not come to rest (%d requests).\n", m_running);
}

void BenchDesk::rememberPipelineView(int view)
{
    const SessionInfo &session = desk.window->session();
    desk.settings.setPageState(desk.database.settings().database + u'.' + session.login, "pipeline", {{QStringLiteral("view"), view}});
}

void BenchDesk::click(const QByteArray &page)
{
    QTest::mouseClick(desk.find<QAbstractButton>("navigationItem_" + page), Qt::LeftButton);
}

bool showsRealRows(const QAbstractItemView &view)
{
    const QAbstractItemModel *model = view.model();
    if (model == nullptr || model->rowCount() == 0)
        return false;
    const QModelIndex first = view.indexAt(QPoint(1, 1));
    const QModelIndex last = view.indexAt(QPoint(1, view.viewport()->height() - 2));
    const int from = std::max(0, first.row());
    const int to = last.isValid() ? last.row() : model->rowCount() - 1;
    for (int row = from; row <= to; ++row) {
        if (model->index(row, 0).data(PlaceholderRole).toBool())
            return false;
    }
    return true;
}

void prepareBench()
{
    initPunteTranslations();
    Theme::instance().install(*qApp);
    Theme::instance().setMode(Theme::Mode::Light);
    deskLanguage().setLanguage(QStringLiteral("ro"));
    Wiring::registerModels();
}

} // namespace punte
