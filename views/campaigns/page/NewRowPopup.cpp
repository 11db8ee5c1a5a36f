// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/page/NewRowPopup.h"

#include "views/components/NewRecordForm.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/theme/Theme.h"

#include <QBoxLayout>
#include <QTimer>

namespace punte {

NewRowPopup::NewRowPopup(ShellServices &shell, const EditorSources &sources, const Setup &setup, QWidget *anchor)
    : PopupFrame(anchor)
{
    setObjectName(QStringLiteral("newRowPopup"));
    setKeepsLetters(true);
    setFixedWidth(Theme::instance().px(460));
    content()->addWidget(new PlainLabel(setup.title, FontRole::PanelTitle));
    auto *form = new NewRecordForm(shell, FieldCatalogue::instance().table(setup.table), setup.columns, setup.known, sources);
    form->setTexts(setup.create, setup.attempted);
    form->record().setAlong([along = setup.along](const QUuid &, const QUuid &) { return RecordForm::Along{along, {}}; });
    content()->addWidget(form);
    connect(this, &PopupFrame::closed, this, &QObject::deleteLater);
    connect(form, &NewRecordForm::cancelled, this, &PopupFrame::closePopup);
    connect(form, &NewRecordForm::created, this, [this, &shell, done = setup.done](const QUuid &id, const QUuid &action) {
        shell.showToast(done, action);
        Q_EMIT created(id);
        closePopup();
    });
    QTimer::singleShot(0, form, &NewRecordForm::focusFirst);
}

} // namespace punte
