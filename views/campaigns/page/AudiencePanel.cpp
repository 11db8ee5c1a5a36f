// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/page/AudiencePanel.h"

#include "models/campaigns/plan/CampaignWriter.h"
#include "models/campaigns/plan/PlanJson.h"
#include "models/records/RecordForm.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"

#include <QBoxLayout>
#include <QJsonArray>
#include <QLineEdit>

#include <algorithm>

namespace punte {

static constexpr int longestAudience = 2000;

AudiencePanel::AudiencePanel(ShellServices &shell, RecordForm &form, CampaignWriter &writer, QWidget *parent)
    : PanelFrame(QStringLiteral("\u2013"), parent)
    , m_shell(shell)
    , m_form(form)
    , m_writer(writer)
    , m_hint(new PlainLabel(QString(), FontRole::Secondary, Token::Text3))
    , m_foot(new QWidget)
    , m_save(Buttons::small(QString(), ButtonVariant::Primary))
    , m_revert(Buttons::small(QString()))
{
    setObjectName(QStringLiteral("audiencePanel"));
    m_save->setObjectName(QStringLiteral("audienceSave"));
    static constexpr const char *columns[] = {"target_audience_demographics", "target_locations", "target_interests"};
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        Line &line = m_lines.at(i);
        line.column = columns[i];
        line.label = new PlainLabel(QString(), FontRole::Secondary, Token::Text2);
        line.edit = new QLineEdit;
        line.edit->setObjectName(QString::fromLatin1(columns[i]));
        line.edit->setMaxLength(longestAudience);
        content()->addWidget(line.label);
        content()->addWidget(line.edit);
        connect(line.edit, &QLineEdit::textEdited, this, &AudiencePanel::showState);
        connect(line.edit, &QLineEdit::returnPressed, this, [this] {
            if (isDirty() && m_writable)
                save();
        });
    }
    m_hint->setWordWrap(true);
    content()->addWidget(m_hint);
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(m_revert);
    row->addWidget(m_save);
    content()->addWidget(m_foot);
    connect(m_save, &QPushButton::clicked, this, &AudiencePanel::save);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        m_record = {};
        showRecord();
    });
    retranslate();
}

bool AudiencePanel::isDirty() const
{
    return std::ranges::any_of(m_lines, [](const Line &line) { return line.edit->text() != line.stored; });
}

void AudiencePanel::setWritable(bool writable)
{
    m_writable = writable;
    for (const Line &line : m_lines)
        line.edit->setReadOnly(!writable);
    m_hint->setVisible(writable);
    showState();
}

void AudiencePanel::showRecord()
{
    if (!m_form.isLoaded() || (m_record == m_form.id() && isDirty() && !m_saving))
        return;
    m_record = m_form.id();
    for (Line &line : m_lines) {
        line.stored = PlanJson::words(PlanJson::parse(m_form.storedValue(line.column).toString()));
        line.edit->setText(line.stored);
        line.edit->setCursorPosition(0);
    }
    showState();
}

void AudiencePanel::showState()
{
    const bool dirty = m_writable && isDirty();
    m_foot->setVisible(dirty);
    m_save->setEnabled(dirty && !m_saving);
}

void AudiencePanel::save()
{
    if (!m_form.isLoaded() || m_form.id() != m_record || m_saving)
        return;
    m_saving = true;
    showState();
    QVariantMap values;
    QByteArray field;
    for (const Line &line : std::as_const(m_lines)) {
        if (line.edit->text() == line.stored)
            continue;
        const QJsonValue value = PlanJson::fromWords(line.edit->text(), PlanJson::parse(m_form.storedValue(line.column).toString()));
        values.insert(QString::fromLatin1(line.column), value.isObject() ? QVariant(value.toObject()) : value.isArray() ? QVariant(value.toArray()) : QVariant());
        field = line.column;
    }
    m_writer.write(values, field, [this](const Result<QUuid> &action) {
        if (action) {
            m_shell.showToast([] { return tr("Audience saved"); }, *action);
            for (Line &line : m_lines)
                line.stored = line.edit->text();
        } else {
            m_shell.showError([] { return tr("The audience was not saved."); }, action.error());
        }
        m_saving = false;
        showState();
    });
}

void AudiencePanel::retranslate()
{
    setTitle(tr("Audience"));
    const QString texts[] = {tr("People"), tr("Places"), tr("Interests")};
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines.at(i).label->setText(texts[i]);
        m_lines.at(i).edit->setAccessibleName(texts[i]);
    }
    m_hint->setText(tr("Words parted by commas; with a name: \u201Cyears: 25 to 34, 35 to 44; farm: cereals\u201D."));
    m_save->setText(tr("Save"));
    m_revert->setText(tr("Discard"));
    showState();
}

} // namespace punte
