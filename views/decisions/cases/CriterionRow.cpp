// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/cases/CriterionRow.h"

#include "models/core/NumberFormat.h"
#include "models/core/NumberText.h"
#include "models/decisions/cases/CaseFacts.h"
#include "models/decisions/cases/FrameCommands.h"
#include "views/components/PlainLabel.h"
#include "views/theme/PunteStyle.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSlider>

#include <algorithm>

namespace punte {

namespace {
constexpr int commitAfter = 600; // ms: keys that follow each other are one undo step
constexpr int tenthsLowest = 1;
constexpr int tenthsHighest = 50;

int tenthsOf(const Decimal &weight)
{
    const std::optional<Decimal> one = weight.rescaled(1);
    return one ? int(std::clamp<qint64>(one->units().value_or(10), tenthsLowest, tenthsHighest)) : tenthsLowest;
}

// "3", "1.5", "0.85": no noughts that say nothing.
QString numberText(const Decimal &weight)
{
    const std::optional<Decimal> one = weight.rescaled(1);
    return NumberFormat::decimal((one && *one == weight ? *one : weight).toText());
}
}

CriterionRow::CriterionRow(const QUuid &id, QWidget *parent)
    : FrameRow(id, parent)
    , m_name(new PlainLabel(QString(), FontRole::BodyMedium, Token::Text1, this))
    , m_description(new PlainLabel(QString(), FontRole::Secondary, Token::Text2, this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_number(new QLineEdit(this))
    , m_share(new PlainLabel(QString(), FontRole::Secondary, Token::Text2, this))
{
    setObjectName(QStringLiteral("criterionRow"));
    m_slider->setObjectName(QStringLiteral("weightSlider"));
    m_number->setObjectName(QStringLiteral("weightEdit"));
    m_share->setObjectName(QStringLiteral("weightShare"));
    m_slider->setRange(tenthsLowest, tenthsHighest);
    m_slider->setSingleStep(1);
    m_slider->setPageStep(5);
    m_slider->setFixedWidth(Theme::instance().px(120));
    m_slider->installEventFilter(this);
    m_number->setFixedWidth(Theme::instance().px(52));
    m_number->setAlignment(Qt::AlignRight);
    m_number->installEventFilter(this);
    setSmallControl(m_number);
    m_share->setTabular(true);
    m_share->setFixedWidth(Theme::instance().px(44));
    m_share->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_description);
    content()->addLayout(words);
    content()->setStretch(0, 1);
    content()->addWidget(m_slider);
    content()->addWidget(m_number);
    content()->addWidget(m_share);
    m_commit.setSingleShot(true);
    m_commit.setInterval(commitAfter);
    connect(&m_commit, &QTimer::timeout, this, &CriterionRow::flush);
    connect(m_slider, &QSlider::valueChanged, this, &CriterionRow::takeSlider);
    connect(m_slider, &QSlider::sliderReleased, this, &CriterionRow::flush);
    connect(m_number, &QLineEdit::textEdited, this, [this] {
        setInvalidField(m_number, false);
        showProblem({});
    });
    connect(m_number, &QLineEdit::editingFinished, this, &CriterionRow::takeNumber);
    retranslate();
}

void CriterionRow::setEditable(bool editable)
{
    FrameRow::setEditable(editable);
    m_slider->setEnabled(editable);
    m_number->setReadOnly(!editable);
    m_number->setEnabled(editable);
}

void CriterionRow::showCriterion(const CaseCriterion &criterion)
{
    m_name->setText(criterion.name);
    m_description->setText(criterion.description.simplified());
    m_description->setVisible(!criterion.description.isEmpty());
    setRowName(criterion.name, tr("Delete “%1”").arg(criterion.name));
    m_slider->setAccessibleName(tr("Weight of “%1”").arg(criterion.name));
    m_number->setAccessibleName(tr("Weight of “%1”, 0.1 to 5").arg(criterion.name));
    if (!m_pending)
        setShown(criterion.weight, !m_number->isModified() || !m_number->hasFocus());
}

void CriterionRow::setShown(const Decimal &weight, bool number)
{
    m_weight = weight;
    const QSignalBlocker blocked(m_slider);
    m_slider->setValue(tenthsOf(weight));
    if (!number)
        return;
    m_number->setText(numberText(weight));
    m_number->setModified(false);
    setInvalidField(m_number, false);
    showProblem({});
}

void CriterionRow::setShare(int percent)
{
    m_share->setText(NumberFormat::percent(QString::number(percent)));
    m_share->setAccessibleName(tr("%1 of all weights").arg(m_share->text()));
}

void CriterionRow::takeSlider(int tenths)
{
    m_pending = true;
    setShown(Decimal(tenths, 1));
    Q_EMIT weightMoved();
    if (!m_slider->isSliderDown())
        m_commit.start();
}

void CriterionRow::takeNumber()
{
    if (!m_number->isModified())
        return;
    const Result<NumberReading> read = readNumber(m_number->text(), NumberFormat::style());
    const std::optional<Decimal> typed = read ? Decimal::fromText(read->value) : std::nullopt;
    const std::optional<Decimal> exact = typed ? typed->rescaled(FrameCommands::weightDecimals) : std::nullopt;
    if (!exact || *exact != *typed || *exact < FrameCommands::lowestCriterionWeight() || *exact > FrameCommands::highestCriterionWeight()) {
        setInvalidField(m_number, true);
        showProblem(tr("A weight goes from %1 to %2.").arg(numberText(FrameCommands::lowestCriterionWeight()), numberText(FrameCommands::highestCriterionWeight())));
        return;
    }
    m_pending = true;
    setShown(*exact);
    Q_EMIT weightMoved();
    flush();
}

void CriterionRow::flush()
{
    m_commit.stop();
    if (std::exchange(m_pending, false))
        Q_EMIT weightSet(m_weight);
}

void CriterionRow::giveUp(const Decimal &stored)
{
    m_pending = false;
    setShown(stored);
    Q_EMIT weightMoved();
}

bool CriterionRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && watched == m_slider)
        flush();
    if (event->type() == QEvent::KeyPress && watched == m_number && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && m_number->isModified()) {
        setShown(m_weight); // what was typed is given up, not the page
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride && watched == m_number && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && m_number->isModified()) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::Wheel && watched == m_slider) {
        event->ignore(); // the page is scrolled, no weight is set on the way
        return true;
    }
    return FrameRow::eventFilter(watched, event);
}

void CriterionRow::retranslate()
{
    m_number->setToolTip(tr("Weight, 0.1 to 5"));
    m_slider->setToolTip(tr("Weight, 0.1 to 5"));
    setShown(m_weight);
}

} // namespace punte
