// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// OutcomeForm: its fields.
#include "models/core/Clock.h"
#include "models/records/RecordForm.h"
#include "views/components/Buttons.h"
#include "views/components/Chip.h"
#include "views/components/DateEdit.h"
#include "views/components/EditorGrid.h"
#include "views/components/MoneyEdit.h"
#include "views/components/PanelFrame.h"
#include "views/components/PlainLabel.h"
#include "views/components/PlainTextEdit.h"
#include "views/components/SegmentedSwitch.h"
#include "views/components/ShellServices.h"
#include "views/decisions/outcome/OutcomeForm.h"
#include "views/decisions/outcome/SatisfactionScale.h"
#include "views/decisions/phases/OptionLetter.h"
#include "views/theme/Shapes.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

namespace punte {

namespace {

/// What is told and not asked: a field without an edge to type in.
class ToldBox final : public QFrame {
public:
    explicit ToldBox(QWidget *parent = nullptr) : QFrame(parent)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(8, 0, 8, 0);
        row->setSpacing(8);
        setFixedHeight(Theme::instance().px(28));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        Shapes::box(painter, QRectF(rect()), Theme::instance().px(6), themeColor(Token::Inset), themeColor(Token::Line2));
    }
};

class FootLine final : public QWidget {
public:
    explicit FootLine(QWidget *parent = nullptr) : QWidget(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), themeColor(Token::Line));
    }
};

Field outcomeField(const RecordForm &form, const QByteArray &column)
{
    const Field *field = form.tableInfo().field(column);
    return field ? *field : looseField(column, FieldKind::Text);
}

} // namespace

void OutcomeForm::makeActions()
{
    m_record = m_shell.addAction({.id = "decisions.recordOutcome", .context = "OutcomeForm", .text = QT_TRANSLATE_NOOP("OutcomeForm", "Record outcome"),
                                  .group = QT_TRANSLATE_NOOP("ActionGroups", "Decisions"), .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Return)}, this);
    m_remind = m_shell.addAction({.id = "decisions.remindOutcome", .context = "OutcomeForm", .text = QT_TRANSLATE_NOOP("OutcomeForm", "Remind me in a week"),
                                  .group = QT_TRANSLATE_NOOP("ActionGroups", "Decisions")}, this);
    connect(m_record, &QAction::triggered, this, &OutcomeForm::record);
    connect(m_remind, &QAction::triggered, this, &OutcomeForm::remind);
}

void OutcomeForm::build()
{
    const Theme &theme = Theme::instance();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_frame);
    m_frame->setObjectName(QStringLiteral("outcomeFormPanel"));
    m_frame->addHeadWidget(m_age);
    m_frame->setContentPadding(0);
    m_frame->content()->setSpacing(0);
    m_frame->content()->addWidget(new FootLine);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(12));
    column->setSpacing(theme.px(4));
    addSent(*column);
    addResolved(*column);
    addFelt(*column);
    addFollowUp(*column);
    addWords(*column, "outcome_notes", "outcomeNotes", 2);
    addWords(*column, "lessons_learned", "outcomeLearned", 3);
    addWords(*column, "what_worked_well", "outcomeWorked", 2);
    addWords(*column, "what_could_improve", "outcomeBetter", 2);
    column->addStretch(1);
    m_scroll->setObjectName(QStringLiteral("outcomeScroll"));
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    m_frame->content()->addWidget(m_scroll, 1);
    buildFoot();
}

void OutcomeForm::buildFoot()
{
    const Theme &theme = Theme::instance();
    m_message = new PlainLabel(QString(), FontRole::Secondary, Token::Danger);
    m_message->setObjectName(QStringLiteral("outcomeMessage"));
    m_message->setWordWrap(true);
    m_message->setContentsMargins(theme.px(14), theme.px(6), theme.px(14), 0);
    m_message->hide();
    m_frame->content()->addWidget(new FootLine);
    m_frame->content()->addWidget(m_message);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10));
    QPushButton *remind = Buttons::forAction(m_remind);
    remind->setObjectName(QStringLiteral("remindOutcomeButton"));
    QPushButton *record = Buttons::forAction(m_record, ButtonVariant::Primary);
    record->setObjectName(QStringLiteral("recordOutcomeButton"));
    foot->addWidget(remind);
    foot->addStretch(1);
    foot->addWidget(record);
    m_frame->content()->addLayout(foot);
}

PlainLabel *OutcomeForm::addLabel(QBoxLayout &column, PlainLabel **note)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, Theme::instance().px(4), 0, 0);
    auto *label = new PlainLabel(QString(), FontRole::Secondary, Token::Text2);
    row->addWidget(label, 1);
    if (note) {
        *note = new PlainLabel(QString(), FontRole::Secondary, Token::Text3);
        row->addWidget(*note);
    }
    column.addLayout(row);
    return label;
}

void OutcomeForm::addSent(QBoxLayout &column)
{
    m_sentLabel = addLabel(column);
    auto *box = new ToldBox;
    m_letter = new OptionLetter;
    m_sent = new PlainLabel(QString(), FontRole::Body);
    m_sent->setObjectName(QStringLiteral("outcomeSent"));
    m_rank = new PlainLabel(QString(), FontRole::Secondary, Token::Text2);
    m_rank->setElideMode(Qt::ElideNone);
    box->layout()->addWidget(m_letter);
    static_cast<QBoxLayout *>(box->layout())->addWidget(m_sent, 1);
    box->layout()->addWidget(m_rank);
    column.addWidget(box);
}

void OutcomeForm::addResolved(QBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::instance().px(10));
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    left->setSpacing(column.spacing());
    right->setSpacing(column.spacing());
    m_resolvedLabel = addLabel(*left);
    m_hoursLabel = addLabel(*right);
    m_resolved = new DateEdit(outcomeField(*m_form, "resolution_at"), nullptr);
    m_resolved->setHint(DateHint::Past);
    left->addWidget(m_resolved);
    auto *box = new ToldBox;
    m_hours = new PlainLabel(QString(), FontRole::Body, Token::Text2);
    m_hours->setObjectName(QStringLiteral("outcomeHours"));
    m_hours->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    box->layout()->addWidget(m_hours);
    right->addWidget(box);
    row->addLayout(left, 3);
    row->addLayout(right, 2);
    column.addLayout(row);
    connect(m_resolved, &ValueEditor::edited, this, [this] {
        const FieldCheck check = m_resolved->check();
        stage("resolution_at", check.level == FieldCheck::Level::Error ? QVariant(m_resolved->draft()) : check.normalised);
        showHours();
    });
}

void OutcomeForm::addFelt(QBoxLayout &column)
{
    m_feltLabel = addLabel(column, &m_feltNote);
    m_felt = new SatisfactionScale;
    m_felt->setObjectName(QStringLiteral("outcomeSatisfaction"));
    column.addWidget(m_felt);
    connect(m_felt, &SatisfactionScale::chosen, this, [this](int value) {
        stage("customer_satisfaction_score", value > 0 ? QVariant(value) : QVariant());
        showKept();
    });
    m_costLabel = addLabel(column, &m_costNote);
    m_cost = new MoneyEdit(outcomeField(*m_form, "financial_impact_actual"), QStringLiteral("RON"), nullptr);
    column.addWidget(m_cost);
    connect(m_cost, &ValueEditor::edited, this, [this] {
        const FieldCheck check = m_cost->check();
        stage("financial_impact_actual", check.level == FieldCheck::Level::Error ? QVariant(m_cost->draft()) : check.normalised);
    });
    m_keptLabel = addLabel(column);
    m_kept = new SegmentedSwitch;
    m_kept->setObjectName(QStringLiteral("outcomeKept"));
    for (int i = 0; i < 3; ++i)
        m_kept->addSegment(QStringLiteral("\u2013"));
    m_kept->setStretched(true);
    column.addWidget(m_kept);
    m_keptNote = new PlainLabel(QString(), FontRole::Caption, Token::Text2);
    column.addWidget(m_keptNote);
    connect(m_kept, &SegmentedSwitch::currentChanged, this, [this](int index) {
        if (m_filling || index < 0)
            return;
        m_tooEarly = index == 2;
        stage("customer_retained", m_tooEarly ? QVariant() : QVariant(index == 0));
        showKept();
    });
}

void OutcomeForm::addFollowUp(QBoxLayout &column)
{
    m_escalated = new QCheckBox;
    m_escalated->setObjectName(QStringLiteral("outcomeEscalated"));
    column.addSpacing(Theme::instance().px(4));
    column.addWidget(m_escalated);
    connect(m_escalated, &QCheckBox::toggled, this, [this](bool on) { stage("escalation_occurred", on); });
    auto *row = new QHBoxLayout;
    m_followUp = new QCheckBox;
    m_followUp->setObjectName(QStringLiteral("outcomeFollowUp"));
    m_followUpOn = new DateEdit(outcomeField(*m_form, "follow_up_date"), nullptr);
    m_followUpOn->setHint(DateHint::Future);
    m_followUpOn->setWholeDays(true);
    m_followUpOn->setFixedWidth(Theme::instance().px(150));
    row->addWidget(m_followUp, 1);
    row->addWidget(m_followUpOn);
    column.addLayout(row);
    connect(m_followUp, &QCheckBox::toggled, this, [this](bool on) {
        m_followUpOn->setEnabled(on);
        if (m_filling)
            return;
        stage("follow_up_required", on);
        if (on && m_form->value("follow_up_date").isNull()) {
            m_form->setValue("follow_up_date", QDateTime(Clock::today().addDays(14), QTime(0, 0)));
            keepDraft();
        }
    });
    connect(m_followUpOn, &ValueEditor::edited, this, [this] {
        const FieldCheck check = m_followUpOn->check();
        stage("follow_up_date", check.level == FieldCheck::Level::Error ? QVariant(m_followUpOn->draft()) : check.normalised);
    });
}

void OutcomeForm::addWords(QBoxLayout &column, const QByteArray &column_name, const char *objectName, int lines)
{
    Words words{column_name, addLabel(column), new PlainTextEdit};
    words.edit->setObjectName(QLatin1String(objectName));
    words.edit->setTabChangesFocus(true);
    words.edit->setFixedHeight(lines * Theme::instance().lineHeight(FontRole::Body) + Theme::instance().px(16));
    column.addWidget(words.edit);
    connect(words.edit, &QPlainTextEdit::textChanged, this, [this, column_name, edit = words.edit] {
        const QString text = edit->toPlainText();
        stage(column_name, text.trimmed().isEmpty() ? QVariant() : QVariant(text));
    });
    m_words.append(words);
}

} // namespace punte
