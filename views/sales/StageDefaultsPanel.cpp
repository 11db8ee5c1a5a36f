// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sales/StageDefaultsPanel.h"

#include "models/records/Enums.h"
#include "models/records/LiveBinding.h"
#include "models/db/Session.h"
#include "models/sales/StageDefaults.h"
#include "views/components/EditorGrid.h"
#include "views/components/PlainLabel.h"
#include "views/components/SettingRow.h"
#include "views/components/ShellServices.h"
#include "views/components/TextEditors.h"

#include <QHBoxLayout>
#include <QLocale>

namespace punte {

namespace {

constexpr auto stagesRight = "lookups.write";
constexpr int longestPatience = 3650; // days
constexpr int numberWidth = 72;

FieldCheck patienceCheck(const QVariant &value)
{
    bool whole = false;
    const int days = value.toString().toInt(&whole);
    if (value.isNull() || (whole && days > 0 && days <= longestPatience))
        return {FieldCheck::Level::Ok, {}, value};
    return {FieldCheck::Level::Error, StageDefaultsPanel::tr("A whole number of days, from 1 to %1.").arg(QLocale().toString(longestPatience)), value};
}

} // namespace

StageDefaultsPanel::StageDefaultsPanel(ShellServices &shell, QWidget *parent)
    : Panel(parent)
    , m_shell(shell)
    , m_stages(new StageDefaults(shell.database(), this))
    , m_about(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_mayWrite(shell.session().may(stagesRight))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_about->setWordWrap(true);
    column->addWidget(m_about);
    column->addSpacing(Theme::instance().px(6));
    for (const char *stage : {"PROSPECTING", "QUALIFICATION", "PROPOSAL", "NEGOTIATION"})
        addLine(stage);
    bindLive(shell.changeFeed(), *m_stages);
    connect(m_stages, &StageDefaults::changed, this, &StageDefaultsPanel::show);
    connect(m_stages, &StageDefaults::failed, this, [this](const AppError &error) {
        m_ready = true;
        m_shell.showError([] { return tr("The stages could not be read."); }, error);
        Q_EMIT readyChanged();
    });
    connect(m_stages, &StageDefaults::refused, this, [this](const AppError &error) { m_shell.showError([] { return tr("The stage was not changed."); }, error); });
    connect(m_stages, &StageDefaults::saved, this, [this](const QByteArray &stage, const QUuid &action) {
        m_shell.showToast([stage] { return tr("“%1” changed").arg(Enums::columnText("opportunity_stage", QString::fromLatin1(stage))); }, action);
    });
    StageDefaultsPanel::retranslate();
}

void StageDefaultsPanel::addLine(const QByteArray &stage)
{
    Line line;
    line.stage = stage;
    auto *editors = new QWidget;
    auto *row = new QHBoxLayout(editors);
    row->setContentsMargins(0, 0, 0, 0);
    Field percent = looseField("percent", FieldKind::Percent, 0, true);
    Field days = looseField("days", FieldKind::Integer);
    days.check = patienceCheck;
    line.percent = new NumberEditor(percent, editors);
    line.days = new NumberEditor(days, editors);
    line.percent->setObjectName(QString::fromLatin1(stage) + QStringLiteral("Percent"));
    line.days->setObjectName(QString::fromLatin1(stage) + QStringLiteral("Days"));
    line.daysLabel = new PlainLabel(QString(), FontRole::Secondary, Token::Text2);
    auto *percentLabel = new PlainLabel(QStringLiteral("%"), FontRole::Secondary, Token::Text2);
    for (NumberEditor *editor : {line.percent, line.days})
        editor->setFixedWidth(Theme::instance().px(numberWidth));
    row->addWidget(line.percent);
    row->addWidget(percentLabel);
    row->addSpacing(12);
    row->addWidget(line.days);
    row->addWidget(line.daysLabel, 1);
    editors->setFocusProxy(line.percent);
    line.row = new SettingRow("stage" + stage, editors, this);
    line.row->setEditable(m_mayWrite);
    layout()->addWidget(line.row);
    const qsizetype index = m_lines.size();
    for (NumberEditor *editor : {line.percent, line.days}) {
        connect(editor, &ValueEditor::committed, this, [this, index] { take(index); });
        connect(editor, &ValueEditor::focusLeft, this, [this, index] { take(index); });
        connect(editor, &ValueEditor::cancelled, this, &StageDefaultsPanel::show);
    }
    connect(line.row, &SettingRow::resetRequested, this, [this, stage] {
        const StageDefault initial = StageDefaults::initial(stage);
        m_stages->set(stage, initial.percent, initial.staleAfterDays);
    });
    m_lines.append(line);
}

void StageDefaultsPanel::activate() { m_stages->load(); }

void StageDefaultsPanel::show()
{
    for (const Line &line : std::as_const(m_lines)) {
        const StageDefault *stage = m_stages->stage(line.stage);
        if (!stage)
            continue;
        line.percent->setValue(stage->percent, {}, {});
        line.days->setValue(stage->staleAfterDays > 0 ? QVariant(stage->staleAfterDays) : QVariant(), {}, {});
        line.percent->setInvalid(false);
        line.days->setInvalid(false);
        const StageDefault initial = StageDefaults::initial(line.stage);
        line.row->setChanged(stage->percent != initial.percent || stage->staleAfterDays != initial.staleAfterDays);
        line.row->setNote({});
    }
    if (!std::exchange(m_ready, true))
        Q_EMIT readyChanged();
}

void StageDefaultsPanel::take(qsizetype index)
{
    const Line &line = m_lines.at(index);
    if (!m_mayWrite || !m_stages->isLoaded())
        return;
    const FieldCheck percent = line.percent->check();
    const FieldCheck days = line.days->check();
    line.percent->setInvalid(percent.level == FieldCheck::Level::Error);
    line.days->setInvalid(days.level == FieldCheck::Level::Error);
    for (const FieldCheck &check : {percent, days}) {
        if (check.level == FieldCheck::Level::Error) {
            line.row->setNote(check.message);
            return;
        }
    }
    line.row->setNote({});
    m_stages->set(line.stage, qRound(percent.normalised.toString().toDouble()), days.normalised.toString().toInt());
}

void StageDefaultsPanel::retranslate()
{
    m_about->setText(tr("Probability of an opportunity that says none, and after how many days without activity it is stale."));
    for (const Line &line : std::as_const(m_lines)) {
        const QString stage = Enums::columnText("opportunity_stage", QString::fromLatin1(line.stage));
        line.row->setTexts(stage, {});
        line.percent->setAccessibleName(tr("Probability in the stage “%1”").arg(stage));
        line.days->setAccessibleName(tr("Days without activity in the stage “%1”").arg(stage));
        line.daysLabel->setText(tr("days without activity"));
    }
    if (m_stages->isLoaded())
        show();
}

} // namespace punte
