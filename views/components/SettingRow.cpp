// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/SettingRow.h"

#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

#include <chrono>

namespace punte {

namespace {
constexpr auto pointedOutFor = std::chrono::milliseconds(1600);
constexpr int settingWords = 300; // the words' column at 100 %
}

SettingRow::SettingRow(const QByteArray &id, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_title(new PlainLabel(QString(), FontRole::BodyMedium, Token::Text1, this))
    , m_help(new PlainLabel(QString(), FontRole::Secondary, Token::Text2, this))
    , m_reset(Buttons::icon(QStringLiteral("edit-undo"), QString(), this))
{
    const QString name = QString::fromLatin1(id);
    setObjectName(name + QStringLiteral("Row"));
    if (m_editor->objectName().isEmpty())
        m_editor->setObjectName(name + QStringLiteral("Setting"));
    m_reset->setObjectName(name + QStringLiteral("ResetButton"));
    m_help->setWordWrap(true);
    m_help->setMaximumLines(0);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_help);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 10, 0, 10); // the words stand under the heading
    row->setSpacing(16);
    row->addLayout(words, 9);
    auto *side = new QHBoxLayout;
    side->setSpacing(4);
    side->addWidget(m_editor, 1);
    side->addWidget(m_reset);
    row->addLayout(side, 11); // a row of buttons fits, so that all editors begin at one line
    row->setAlignment(side, Qt::AlignTop);
    QSizePolicy kept = m_reset->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // editors stay in one line
    m_reset->setSizePolicy(kept);
    m_reset->hide();
    setTabOrder(m_editor, m_reset);
    m_title->setMinimumWidth(Theme::instance().px(settingWords) / 2);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        Q_EMIT resetRequested();
        m_editor->setFocus(Qt::OtherFocusReason); // the button goes
    });
}

void SettingRow::setTexts(const QString &title, const QString &help)
{
    m_title->setText(title);
    m_helpText = help;
    m_editor->setAccessibleName(title);
    m_editor->setAccessibleDescription(help);
    setAccessibleName(title);
    Buttons::setName(m_reset, tr("Reset “%1” to its default").arg(title));
    showHelp();
}

void SettingRow::setNote(const QString &wrong)
{
    m_note = wrong;
    showHelp();
}

void SettingRow::showHelp()
{
    const QString text = m_note.isEmpty() ? m_helpText : m_note;
    m_help->setText(text);
    m_help->setToken(m_note.isEmpty() ? Token::Text2 : Token::Danger);
    m_help->setVisible(!text.isEmpty());
    m_title->setMinimumHeight(text.isEmpty() ? m_editor->sizeHint().height() : 0); // alone it stands in the line of its editor
}

void SettingRow::setChanged(bool changed)
{
    if (m_changed == changed)
        return;
    m_changed = changed;
    updateReset();
    Q_EMIT changedChanged();
}

void SettingRow::setEditable(bool editable)
{
    m_editable = editable;
    m_editor->setEnabled(editable);
    updateReset();
}

void SettingRow::updateReset() { m_reset->setVisible(m_changed && m_editable); }

void SettingRow::pointOut()
{
    QWidget *target = m_editor;
    while (target->focusProxy())
        target = target->focusProxy();
    if (target->focusPolicy() == Qt::NoFocus)
        target = target->nextInFocusChain();
    target->setFocus(Qt::ShortcutFocusReason);
    m_pointedOut = true;
    update();
    QTimer::singleShot(pointedOutFor, this, [this] {
        m_pointedOut = false;
        update();
    });
}

void SettingRow::paintEvent(QPaintEvent *)
{
    if (!m_pointedOut)
        return;
    QPainter painter(this);
    Shapes::box(painter, QRectF(rect()), Theme::instance().px(6), themeColor(Token::Tint), themeColor(Token::Tint));
}

} // namespace punte
