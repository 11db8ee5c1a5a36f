// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Composer: its fields, where they stand, their names in the window's language.
#include "views/components/Buttons.h"
#include "views/components/DateEdit.h"
#include "views/components/EditorGrid.h"
#include "views/components/MentionCompleter.h"
#include "views/components/PlainLabel.h"
#include "views/components/PlainTextEdit.h"
#include "views/components/SegmentedSwitch.h"
#include "views/customers/composer/Composer.h"
#include "views/customers/composer/ComposerField.h"
#include "views/customers/composer/ComposerFiles.h"
#include "views/customers/composer/ComposerRow.h"
#include "views/customers/composer/ContactStrip.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QShortcut>

namespace punte {

namespace {

constexpr int minutesWidth = 76;
constexpr int feedbackWidth = 118;
constexpr int dueWidth = 128;
constexpr int textHeight = 54;

Field composerField(const QByteArray &column, FieldKind kind, const char *title, int maxLength = 0, bool required = false)
{
    Field field = looseField(column, kind, maxLength, required);
    field.title = title;
    return field;
}

} // namespace

ComposerField *Composer::addField(const QByteArray &column, QWidget *editor)
{
    auto *field = new ComposerField(editor);
    m_fields.insert(column, field);
    return field;
}

ValueEditor *Composer::addEditor(const Field &field)
{
    ValueEditor *value = ValueEditor::create(field, m_sources, this);
    value->setObjectName(QString::fromLatin1(field.column) + QStringLiteral("Editor"));
    ComposerField *place = addField(field.column, value);
    connect(value, &ValueEditor::edited, this, [this, place] {
        if (place->hasFault())
            place->showFault({});
        m_message->hide();
        showEchoes();
        Q_EMIT edited();
    });
    connect(value, &ValueEditor::cancelled, this, &Composer::cancelled, Qt::QueuedConnection); // who hears it may delete the editor
    connect(value, &ValueEditor::focusLeft, this, &Composer::showType, Qt::QueuedConnection); // a compact one folds again
    return value;
}

void Composer::buildFields()
{
    if (m_choosesCustomer) {
        ValueEditor *customer = addEditor(composerField("customer_id", FieldKind::Company, QT_TRANSLATE_NOOP("Fields", "Customer"), 0, true));
        connect(customer, &ValueEditor::edited, this, &Composer::customerEdited);
        connect(customer, &ValueEditor::committed, this, [this] {
            customerEdited();
            if (!m_about.customer.isNull())
                editor("description")->setFocus(Qt::OtherFocusReason);
        });
    }
    ValueEditor *when = addEditor(composerField("date_time", FieldKind::Instant, QT_TRANSLATE_NOOP("Fields", "When")));
    static_cast<DateEdit *>(when)->setHint(DateHint::Past);
    addEditor(composerField("duration_minutes", FieldKind::Integer, QT_TRANSLATE_NOOP("Fields", "Minutes")));
    ValueEditor *text = addEditor(composerField("description", FieldKind::LongText, QT_TRANSLATE_NOOP("Fields", "Notes"), 20000));
    connect(text, &ValueEditor::committed, this, &Composer::save); // Ctrl+Enter
    if (auto *plain = text->findChild<PlainTextEdit *>()) {
        plain->setFixedHeight(Theme::instance().px(textHeight));
        plain->installEventFilter(this);
        plain->setReportsPictures(true);
        connect(plain, &PlainTextEdit::picturePasted, m_pictures, &ComposerFiles::add);
        new MentionCompleter(plain, m_sources);
    }
    addEditor(composerField("outcome", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Outcome"), 500));
    Field feedback = composerField("feedback_type", FieldKind::Enum, QT_TRANSLATE_NOOP("Fields", "Feedback"));
    feedback.enumName = "feedback_type";
    addEditor(feedback);
    if (mayWriteTasks()) {
        addEditor(composerField("task_title", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Next task"), 255));
        auto *due = static_cast<DateEdit *>(addEditor(composerField("task_due", FieldKind::Instant, QT_TRANSLATE_NOOP("Fields", "Due"))));
        due->setHint(DateHint::Future);
        due->setWholeDays(true);
    }
    for (QComboBox **combo : {&m_who, &m_opportunity}) {
        *combo = new QComboBox(this);
        setSmallControl(*combo);
        (*combo)->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        (*combo)->setMinimumContentsLength(6);
        connect(*combo, &QComboBox::activated, this, &Composer::keepChoices);
        connect(*combo, &QComboBox::currentTextChanged, *combo, [box = *combo](const QString &chosen) { box->setToolTip(plainToolTip(chosen)); }); // it may be shortened
    }
    m_who->setObjectName(QStringLiteral("whoCombo"));
    m_opportunity->setObjectName(QStringLiteral("opportunityCombo"));
    addField("who", m_who);
    addField("opportunity", m_opportunity);
}

void Composer::layOut()
{
    const Theme &theme = Theme::instance();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_kinds);
    if (m_choosesCustomer)
        column->addWidget(m_fields.value("customer_id"));
    m_fields.value("duration_minutes")->setFixedWidth(theme.px(minutesWidth));
    m_fields.value("feedback_type")->setFixedWidth(theme.px(feedbackWidth));
    m_first = new ComposerRow({{m_fields.value("date_time"), 4}, {m_fields.value("who"), 5}, {m_fields.value("duration_minutes"), 0}});
    column->addWidget(m_first);
    column->addWidget(m_strip);
    column->addWidget(m_fields.value("description"));
    column->addWidget(m_pictures);
    m_third = new ComposerRow({{m_fields.value("outcome"), 5}, {m_fields.value("opportunity"), 4}, {m_fields.value("feedback_type"), 0}});
    column->addWidget(m_third);
    QList<std::pair<QWidget *, int>> last;
    if (mayWriteTasks()) {
        m_fields.value("task_due")->setFixedWidth(theme.px(dueWidth));
        last = {{m_fields.value("task_title"), 1}, {m_fields.value("task_due"), 0}};
    } else {
        last = {{new QWidget, 1}};
    }
    auto *fourth = new ComposerRow(last);
    m_fourth = fourth;
    // Stands on the line of the editors, under their names.
    auto *button = new QWidget;
    auto *under = new QVBoxLayout(button);
    under->setContentsMargins(0, mayWriteTasks() ? theme.lineHeight(FontRole::Caption) + 2 : 0, 0, 0);
    under->addWidget(m_save);
    under->addStretch(1);
    setSmallControl(m_save);
    fourth->addPart(button);
    column->addWidget(m_fourth);
    column->addWidget(m_message);
    QWidget *before = m_kinds;
    for (QWidget *next : std::initializer_list<QWidget *>{editor("customer_id"), editor("date_time"), m_who, editor("duration_minutes"), editor("description"),
             editor("outcome"), m_opportunity, editor("feedback_type"), editor("task_title"), editor("task_due"), m_save}) {
        if (!next)
            continue;
        setTabOrder(before, next);
        before = next;
    }
}

// Alt and the first letter of a kind that is still free, in the window's language.
void Composer::makeKeys()
{
    for (int i = 0; i < m_kinds->count(); ++i) {
        auto *key = new QShortcut(this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, i] { m_kinds->setCurrentIndex(i); });
        m_keys.append(key);
    }
}

void Composer::setCompact(bool compact)
{
    m_compact = compact;
    showType();
}

// A note has no outcome and no duration; a compact composer shows the rest when somebody begins to use it.
void Composer::showType()
{
    const bool note = type() == ComposerModel::note;
    const bool folded = m_compact && isEmpty() && !isAncestorOf(QApplication::focusWidget());
    m_first->setVisible(!folded);
    m_third->setVisible(!folded);
    m_fourth->setVisible(!folded);
    for (const char *column : {"duration_minutes", "outcome", "feedback_type"})
        m_fields.value(column)->setVisible(!note);
    const QStringList saves{tr("Log e-mail"), tr("Log call"), tr("Log meeting"), tr("Log demo"), tr("Log presentation"), tr("Log follow-up"), tr("Log request"),
        tr("Save note")};
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_Enter).toString(QKeySequence::NativeText);
    m_save->setText(saves.value(m_kinds->currentIndex()));
    m_save->setToolTip(plainToolTip(QStringLiteral("%1 (%2)").arg(m_save->text(), keys)));
    if (auto *text = editor("description")->findChild<QPlainTextEdit *>())
        text->setPlaceholderText(note ? tr("What should everybody know about this customer?") : tr("What was said? %1 saves, @ tells a colleague.").arg(keys));
}

void Composer::retranslate()
{
    const QStringList names{tr("E-mail"), tr("Call"), tr("Meeting"), tr("Demo"), tr("Presentation"), tr("Follow-up"), tr("Support"), tr("Note")};
    QString taken;
    for (int i = 0; i < m_kinds->count(); ++i) {
        m_kinds->setSegmentText(i, names.at(i));
        QChar letter;
        for (const QChar each : names.at(i)) {
            const QChar plain = each.decomposition().isEmpty() ? each.toUpper() : each.decomposition().at(0).toUpper();
            if (plain.isLetter() && !taken.contains(plain)) {
                letter = plain;
                break;
            }
        }
        taken += letter;
        const QKeySequence keys(letter.isNull() ? QKeySequence() : QKeySequence(QStringLiteral("Alt+") + letter));
        m_keys.at(i)->setKey(keys);
        m_kinds->setSegmentToolTip(i, keys.toString(QKeySequence::NativeText));
    }
    m_kinds->setAccessibleName(tr("Kind"));
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it)
        if (const ValueEditor *value = editor(it.key()))
            it.value()->setLabel(it.key() == "description" ? QString() : value->field().titleText());
    m_fields.value("who")->setLabel(QCoreApplication::translate("Fields", "With whom"));
    m_fields.value("opportunity")->setLabel(QCoreApplication::translate("Fields", "Opportunity"));
    if (auto *when = editor("date_time")->findChild<QLineEdit *>())
        when->setPlaceholderText(tr("now"));
    keepTexts();
    m_strip->retranslate();
    m_pictures->retranslate();
    showType();
    showEchoes();
}

// The names of choices in the window's language; what is chosen stays.
void Composer::keepTexts()
{
    m_who->setItemText(0, tr("Nobody in particular"));
    m_opportunity->setItemText(0, tr("None"));
}

void Composer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (m_compact && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        QMetaObject::invokeMethod(this, &Composer::showType, Qt::QueuedConnection); // once the focus has arrived
    return QWidget::eventFilter(watched, event);
}

} // namespace punte
