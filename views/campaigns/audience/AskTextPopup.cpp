// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/audience/AskTextPopup.h"

#include "views/components/Buttons.h"
#include "views/components/EditorGrid.h"
#include "views/components/PlainLabel.h"
#include "views/components/ValueEditor.h"
#include "views/theme/Theme.h"

#include <QBoxLayout>

namespace punte {

AskTextPopup::AskTextPopup(const Words &words, QWidget *anchor)
    : PopupFrame(anchor)
    , m_grid(new EditorGrid({}))
    , m_verb(Buttons::push(words.verb, ButtonVariant::Primary))
{
    setObjectName(QStringLiteral("askText"));
    setKeepsLetters(true);
    setFixedWidth(Theme::instance().px(400));
    content()->addWidget(new PlainLabel(words.title, FontRole::PanelTitle));
    m_grid->addEditor(looseField("text", words.paragraph ? FieldKind::LongText : FieldKind::Text, words.longest, true), words.label);
    if (!words.text.isEmpty())
        m_grid->editor("text")->setValue(words.text, words.text, {});
    content()->addWidget(m_grid);
    auto *foot = new QHBoxLayout;
    auto *cancel = Buttons::push(tr("Cancel"));
    m_verb->setObjectName(QStringLiteral("askTextConfirm"));
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_verb);
    content()->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &PopupFrame::closePopup);
    connect(m_grid, &EditorGrid::cancelled, this, &PopupFrame::closePopup);
    connect(m_grid, &EditorGrid::committed, this, &AskTextPopup::confirm);
    connect(m_verb, &QPushButton::clicked, this, &AskTextPopup::confirm);
    connect(this, &PopupFrame::closed, this, &QObject::deleteLater);
}

void AskTextPopup::confirm()
{
    const std::optional<QVariantMap> values = m_grid->values();
    if (values && m_verb->isEnabled()) {
        m_verb->setEnabled(false);
        Q_EMIT confirmed(values->value(QStringLiteral("text")).toString());
    }
}

void AskTextPopup::refuse(const AppError &error)
{
    m_verb->setEnabled(true);
    m_grid->showMessage(error.hint.isEmpty() ? error.what : error.what + u' ' + error.hint, m_grid->editor("text"));
}

} // namespace punte
