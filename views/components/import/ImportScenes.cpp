// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The states of the import that pictures and layout tests want to see.
#include "models/db/Session.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/components/import/ImportBar.h"
#include "views/components/import/ImportCommands.h"
#include "views/components/import/ImportPage.h"

#include <QStackedLayout>
#include <QTemporaryDir>

namespace punte {

QList<Scene> ImportPage::scenes()
{
    const auto dryRun = [this] {
        // A file of its own, because only files are read; its name is shown.
        m_sceneFile = std::make_unique<QTemporaryDir>();
        const QString file = m_sceneFile->filePath(QStringLiteral("clienti_2025.csv"));
        if (QFile::copy(QStringLiteral(":/punte/import/clienti_2025.csv"), file))
            start(file);
    };
    const auto endDryRun = [this] {
        closeFile();
        m_sceneFile.reset();
    };
    const auto noRight = [this] {
        m_bar->setKinds({});
        showNoRight();
        retranslate();
    };
    const auto endNoRight = [this] {
        delete std::exchange(m_noRight, nullptr);
        m_bar->setKinds(importableKinds(shell().session()));
        m_stack->setCurrentWidget(m_empty);
    };
    return {{"dryrun", dryRun, endDryRun}, {"noright", noRight, endNoRight}};
}

} // namespace punte
