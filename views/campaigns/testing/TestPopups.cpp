// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/testing/TestPopups.h"

#include "models/campaigns/testing/AbTestCommands.h"
#include "models/core/NumberFormat.h"
#include "views/campaigns/testing/TestSteps.h"
#include "views/campaigns/testing/TestText.h"
#include "views/components/Buttons.h"
#include "views/components/EditorGrid.h"
#include "views/components/PlainLabel.h"
#include "views/components/ValueEditor.h"

#include <QBoxLayout>

namespace punte {

static constexpr int longestChoiceReason = 1000;
static constexpr qint64 mostCounted = 500'000'000; // as the database has it

static PlainLabel *popupWords(const QString &text, Token token = Token::Text2)
{
    auto *label = new PlainLabel(text, FontRole::Secondary, token);
    label->setWordWrap(true);
    return label;
}

static QString refusalText(const AppError &error) { return error.what + (error.hint.isEmpty() ? QString() : QStringLiteral(" ") + error.hint); }

ChoosePopup::ChoosePopup(ShellServices &shell, const JudgedTest &judged, const QUuid &variant, bool messageOpen, QWidget *anchor)
    : PopupFrame(anchor)
    , m_shell(shell)
    , m_test(judged.test)
    , m_variant(variant)
    , m_grid(new EditorGrid({}))
    , m_sure(nullptr)
{
    setObjectName(QStringLiteral("choosePopup"));
    setKeepsLetters(true);
    setFixedWidth(Theme::instance().px(420));
    const AbVariant *chosen = m_test.variant(variant);
    const QUuid named = judged.verdict && judged.verdict->decision.winner ? m_test.variants.value(*judged.verdict->decision.winner).id : QUuid();
    const bool overrides = chosen && variant != named;
    content()->addWidget(new PlainLabel(chosen ? tr("Choose %1").arg(chosen->text()) : tr("End without a choice"), FontRole::PanelTitle));
    if (judged.verdict && chosen)
        content()->addWidget(popupWords(overrides ? tr("The test says: %1. Whoever reads this later will ask why %2 was taken.")
                                                        .arg(TestText::title(m_test, judged.verdict->decision.verdict, named), chosen->name)
                                                  : tr("The test says so: %1.").arg(TestText::title(m_test, judged.verdict->decision.verdict, named))));
    if (!chosen)
        content()->addWidget(popupWords(tr("The test stops counting. What was seen until now stays.")));
    else if (!chosen->content.isEmpty())
        content()->addWidget(popupWords(messageOpen ? tr("The campaign's message takes the text of %1.").arg(chosen->name) : tr("The campaign's message is fixed as it is now and does not change.")));
    if (chosen)
        m_grid->addEditor(looseField("reason", FieldKind::LongText, longestChoiceReason, overrides), overrides ? tr("Why") : tr("Note"));
    content()->addWidget(m_grid);
    m_grid->setVisible(chosen);
    auto *foot = new QHBoxLayout;
    auto *cancel = Buttons::push(tr("Cancel"));
    m_sure = Buttons::push(chosen ? tr("Choose %1").arg(chosen->name) : tr("End the test"), chosen ? ButtonVariant::Primary : ButtonVariant::Danger);
    m_sure->setObjectName(QStringLiteral("confirmChoice"));
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_sure);
    content()->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &PopupFrame::closePopup);
    connect(m_sure, &QPushButton::clicked, this, &ChoosePopup::confirm);
    connect(m_grid, &EditorGrid::committed, this, &ChoosePopup::confirm);
    connect(m_grid, &EditorGrid::cancelled, this, &PopupFrame::closePopup);
    connect(this, &PopupFrame::closed, this, &QObject::deleteLater);
}

void ChoosePopup::confirm()
{
    const std::optional<QVariantMap> values = m_grid->values();
    if (!values || !m_sure->isEnabled())
        return;
    m_sure->setEnabled(false);
    const auto done = [this](const Result<QUuid> &action) { answered(action); };
    if (m_variant.isNull())
        AbTestCommands::cancel(m_shell.database(), this, m_test, done);
    else
        AbTestCommands::choose(m_shell.database(), this, m_test, m_variant, values->value(QStringLiteral("reason")).toString(), done);
}

void ChoosePopup::answered(const Result<QUuid> &action)
{
    if (!action) {
        m_sure->setEnabled(true);
        m_grid->show();
        return m_grid->showMessage(refusalText(action.error()), m_grid->editor("reason"));
    }
    const AbVariant *chosen = m_test.variant(m_variant);
    tellTestStep(m_shell, [name = chosen ? chosen->name : QString()] { return name.isEmpty() ? tr("Test ended") : tr("%1 chosen").arg(name); }, *action, "ab_choice", m_test.name);
    Q_EMIT this->chosen();
    closePopup();
}

static FieldCheck checkCounted(const QVariant &typed)
{
    const qint64 number = typed.toString().toLongLong();
    if (number < 0)
        return {FieldCheck::Level::Error, CountsPopup::tr("A count is not negative."), {}};
    if (number > mostCounted || typed.toString().size() > 10)
        return {FieldCheck::Level::Error, CountsPopup::tr("More than %1 people cannot be counted.").arg(NumberFormat::integer(mostCounted)), {}};
    return {FieldCheck::Level::Ok, {}, typed};
}

static Field countField(const QByteArray &column)
{
    Field field = looseField(column, FieldKind::Integer, 0, true);
    field.check = checkCounted;
    return field;
}

CountsPopup::CountsPopup(ShellServices &shell, const AbTest &test, QWidget *anchor)
    : PopupFrame(anchor)
    , m_shell(shell)
    , m_test(test)
    , m_grid(new EditorGrid({}))
    , m_save(Buttons::push(tr("Save the counts"), ButtonVariant::Primary))
{
    setObjectName(QStringLiteral("countsPopup"));
    setKeepsLetters(true);
    setFixedWidth(Theme::instance().px(400));
    content()->addWidget(new PlainLabel(tr("Counted elsewhere"), FontRole::PanelTitle));
    content()->addWidget(popupWords(tr("What an ad platform or a newsletter provider counted since the beginning. People count, each once, not clicks. It is added to our own messages.")));
    for (qsizetype i = 0; i < test.variants.size(); ++i) {
        const AbVariant &variant = test.variants[i];
        m_grid->addEditor(countField("trials" + QByteArray::number(i)), tr("%1: people").arg(variant.name))->setValue(QString::number(variant.externalTrials));
        m_grid->addEditor(countField("successes" + QByteArray::number(i)), tr("%1: successes").arg(variant.name))->setValue(QString::number(variant.externalSuccesses));
    }
    content()->addWidget(m_grid);
    auto *foot = new QHBoxLayout;
    auto *cancel = Buttons::push(tr("Cancel"));
    m_save->setObjectName(QStringLiteral("saveCounts"));
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    content()->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &PopupFrame::closePopup);
    connect(m_save, &QPushButton::clicked, this, &CountsPopup::save);
    connect(m_grid, &EditorGrid::committed, this, &CountsPopup::save);
    connect(m_grid, &EditorGrid::cancelled, this, &PopupFrame::closePopup);
    connect(this, &PopupFrame::closed, this, &QObject::deleteLater);
}

void CountsPopup::save()
{
    const std::optional<QVariantMap> values = m_grid->values();
    if (!values || !m_save->isEnabled())
        return;
    TestLook counts;
    for (qsizetype i = 0; i < m_test.variants.size(); ++i) {
        const qint64 trials = values->value(QStringLiteral("trials%1").arg(i)).toString().toLongLong();
        const qint64 successes = values->value(QStringLiteral("successes%1").arg(i)).toString().toLongLong();
        if (successes > trials)
            return m_grid->showMessage(tr("%1 has more successes than people.").arg(m_test.variants[i].name), m_grid->editor("successes" + QByteArray::number(i)));
        counts.append({successes, trials});
    }
    m_save->setEnabled(false);
    AbTestCommands::putCounts(m_shell.database(), this, m_test, counts, [this](const Result<QUuid> &action) {
        if (!action) {
            m_save->setEnabled(true);
            return m_grid->showMessage(refusalText(action.error()));
        }
        tellTestStep(m_shell, [] { return tr("Counts saved"); }, *action, "edit", m_test.name);
        Q_EMIT saved();
        closePopup();
    });
}

} // namespace punte
