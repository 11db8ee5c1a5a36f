// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/import/ImportBar.h"
#include "views/components/PlainLabel.h"

#include "models/core/NumberFormat.h"
#include "views/components/Buttons.h"
#include "views/components/Chip.h"
#include "views/components/import/ImportFileButton.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>

namespace punte {

ImportBar::ImportBar(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_file(new ImportFileButton)
    , m_chip(new Chip)
{
    setObjectName(QStringLiteral("importBar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_kind->setObjectName(QStringLiteral("importKindCombo"));
    m_file->setObjectName(QStringLiteral("importFileButton"));
    m_chip->setObjectName(QStringLiteral("importChip"));
    m_chip->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // where room is short, the name of the file gives way
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_kind);
    row->addWidget(m_file);
    row->addWidget(m_chip);
    row->addStretch(1);
    makeButtons(row);
    connect(m_kind, &QComboBox::currentTextChanged, m_kind, [kind = m_kind](const QString &text) { kind->setToolTip(plainToolTip(text)); });
    connect(m_kind, &QComboBox::activated, this, [this](int index) { Q_EMIT kindChosen(m_kinds.value(index)); });
    connect(m_file, &QAbstractButton::clicked, this, &ImportBar::fillMenu);
    retranslate();
}

void ImportBar::makeButtons(QHBoxLayout *row)
{
    m_questions = Buttons::push(QString(), ButtonVariant::Link);
    m_close = Buttons::push(QString());
    m_check = Buttons::push(QString(), ButtonVariant::Primary);
    m_revert = Buttons::push(QString(), ButtonVariant::Default, QStringLiteral("edit-undo"));
    m_applyWithout = Buttons::push(QString());
    m_apply = Buttons::push(QString(), ButtonVariant::Primary);
    const std::pair<QPushButton *, const char *> names[] = {{m_questions, "importQuestionsButton"}, {m_close, "importCloseButton"},
        {m_revert, "importRevertButton"}, {m_applyWithout, "importApplyWithoutButton"}, {m_apply, "importApplyButton"}, {m_check, "importCheckButton"}};
    for (const auto &[button, name] : names) {
        button->setObjectName(QString::fromLatin1(name));
        row->addWidget(button);
    }
    connect(m_questions, &QPushButton::clicked, this, &ImportBar::nextQuestionRequested);
    connect(m_close, &QPushButton::clicked, this, &ImportBar::closeRequested);
    connect(m_check, &QPushButton::clicked, this, &ImportBar::checkRequested);
    connect(m_revert, &QPushButton::clicked, this, &ImportBar::revertRequested);
    connect(m_applyWithout, &QPushButton::clicked, this, &ImportBar::applyRequested);
    connect(m_apply, &QPushButton::clicked, this, &ImportBar::applyRequested);
}

void ImportBar::setKinds(const QList<ImportKind> &kinds)
{
    m_kinds = kinds;
    retranslate();
}

void ImportBar::fillMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("importFileMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Choose another file…")), &QAction::triggered, this, &ImportBar::fileRequested);
    connect(menu->addAction(tr("Read the file again")), &QAction::triggered, this, &ImportBar::rereadRequested);
    if (m_kinds.size() > 1) {
        menu->addSeparator();
        for (const ImportKind kind : std::as_const(m_kinds)) {
            QAction *choice = menu->addAction(tr("Read it as: %1").arg(importKindInfo(kind).titleText()));
            choice->setCheckable(true);
            choice->setChecked(kind == m_state.kind);
            connect(choice, &QAction::triggered, this, [this, kind] {
                if (kind != m_state.kind)
                    Q_EMIT kindChosen(kind);
            });
        }
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Earlier imports…")), &QAction::triggered, this, &ImportBar::listRequested);
    menu->popup(m_file->mapToGlobal(QPoint(0, m_file->height() + 2)));
}

bool ImportBar::isChecked() const
{
    return m_state.state == ImportState::Checked;
}

void ImportBar::showState(const ImportBarState &state)
{
    m_state = state;
    const bool hasFile = !state.file.isEmpty();
    m_kind->setVisible(!hasFile && m_kinds.size() > 1);
    m_kind->setCurrentIndex(static_cast<int>(m_kinds.indexOf(state.kind)));
    m_file->setVisible(hasFile);
    m_file->setEnabled(!state.isBusy);
    m_file->setContent(QFileInfo(state.file).fileName(),
                       state.isAnalysed ? tr("%1, %2", "rows, columns").arg(tr("%Ln row(s)", nullptr, state.rows), tr("%Ln column(s)", nullptr, state.columns)) : QString());
    m_chip->setVisible(hasFile);
    const QString done = NumberFormat::percent(QString::number(state.percent), 0);
    switch (state.state) {
    case ImportState::Analysing: m_chip->setSpec({tr("Reading %1", "percent").arg(done), Semantic::Neutral, {}}); break;
    case ImportState::Checking: m_chip->setSpec({tr("Dry run %1", "percent").arg(done), Semantic::Info, {}}); break;
    case ImportState::Applying: m_chip->setSpec({tr("Importing %1", "percent").arg(done), Semantic::Accent, {}}); break;
    case ImportState::Reverting: m_chip->setSpec({tr("Taking back"), Semantic::Neutral, {}}); break;
    case ImportState::Reverted: m_chip->setSpec({tr("Taken back"), Semantic::Neutral, {}}); break;
    case ImportState::Failed: m_chip->setSpec({tr("Not done"), Semantic::Danger, QStringLiteral("data-warning")}); break;
    default:
        if (state.isApplied)
            m_chip->setSpec({tr("Imported"), Semantic::Positive, QStringLiteral("checkmark")});
        else
            m_chip->setSpec({tr("Dry run"), Semantic::Info, {}});
    }
    showButtons();
}

void ImportBar::showButtons()
{
    const ImportCounts &counts = m_state.counts;
    const bool over = m_state.isApplied || m_state.state == ImportState::Reverted;
    m_questions->setVisible(isChecked() && counts.asks > 0);
    m_questions->setText(tr("%Ln question(s) open", nullptr, counts.asks));
    // While something runs it stops that; a file that is only looked at is put aside.
    m_close->setVisible(!m_state.file.isEmpty());
    m_close->setText(over && !m_state.isBusy ? tr("Done") : tr("Cancel"));
    m_check->setVisible(m_state.isAnalysed && !m_state.isApplied && (m_state.state == ImportState::Failed || m_state.state == ImportState::Reverted));
    m_revert->setVisible(m_state.isApplied);
    m_revert->setEnabled(!m_state.isBusy);
    const bool open = m_state.isAnalysed && !over && m_state.state != ImportState::Failed;
    m_applyWithout->setVisible(open && counts.asks > 0);
    m_applyWithout->setText(tr("Apply without the %Ln", nullptr, counts.asks));
    m_applyWithout->setEnabled(isChecked() && landing() > 0);
    m_apply->setVisible(open);
    m_apply->setText(tr("Apply %Ln row(s)", nullptr, landing()));
    m_apply->setEnabled(isChecked() && landing() > 0 && counts.asks == 0);
    m_apply->setToolTip(plainToolTip(counts.asks > 0 ? tr("Answer the questions first, or apply without these rows.") : QString()));
}

void ImportBar::retranslate()
{
    m_kind->clear();
    for (const ImportKind kind : std::as_const(m_kinds))
        m_kind->addItem(importKindInfo(kind).titleText());
    m_kind->setAccessibleName(tr("What the file holds"));
    m_check->setText(tr("Check again"));
    m_revert->setText(tr("Revert"));
    showState(m_state);
}

} // namespace punte
