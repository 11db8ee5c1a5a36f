// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/scoring/ProgressPane.h"

#include "models/decisions/scoring/ScoreSheet.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Shapes.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace punte {

namespace {

class DoneBar final : public QWidget {
public:
    using QWidget::QWidget;
    void setDone(int done, int total)
    {
        m_done = done;
        m_total = total;
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {80, Theme::instance().px(6)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal radius = height() / 2.0;
        Shapes::box(painter, QRectF(rect()), radius, themeColor(Token::Line2));
        if (m_done > 0)
            Shapes::box(painter, QRectF(0, 0, std::max<qreal>(height(), width() * qreal(m_done) / m_total), height()), radius, themeColor(Token::Accent));
    }

private:
    int m_done = 0;
    int m_total = 1;
};

} // namespace

ProgressPane::ProgressPane(ScoreSheet &sheet, QWidget *parent)
    : QWidget(parent)
    , m_sheet(sheet)
    , m_title(new PlainLabel(QString(), FontRole::Body, Token::Text1, this))
    , m_count(new PlainLabel(QString(), FontRole::PanelTitle, Token::Text1, this))
    , m_bar(new DoneBar(this))
    , m_left(new PlainLabel(QString(), FontRole::Secondary, Token::Text2, this))
    , m_aside(Buttons::push(QString(), ButtonVariant::Default, {}, this))
    , m_submit(Buttons::push(QString(), ButtonVariant::Primary, {}, this))
{
    setObjectName(QStringLiteral("progressPane"));
    m_count->setObjectName(QStringLiteral("progressCountLabel"));
    m_left->setObjectName(QStringLiteral("progressLeftLabel"));
    m_aside->setObjectName(QStringLiteral("stepAsideButton"));
    m_submit->setObjectName(QStringLiteral("submitScoresButton"));
    const Theme &theme = Theme::instance();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(12));
    column->setSpacing(theme.px(6));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    m_count->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    column->addLayout(head);
    column->addWidget(m_bar);
    m_left->setWordWrap(true);
    m_left->setMaximumLines(4);
    m_left->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addWidget(m_left, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_aside);
    buttons->addStretch(1);
    buttons->addWidget(m_submit);
    column->addLayout(buttons);
    retranslate();
}

QString ProgressPane::whatIsLeft() const
{
    const int left = m_sheet.total() - m_sheet.done();
    if (m_sheet.isSubmitting())
        return tr("Handing in…");
    if (left > 0)
        return tr("%n cell(s) left, then you can submit.", nullptr, left) + u' ' + tr("A conflict of interest? Step aside: your scores are dropped.");
    if (const int lonely = m_sheet.lonelyComments(); lonely > 0)
        return tr("%n comment(s) on what you cannot judge would be lost: score it, or delete the comment.", nullptr, lonely);
    return tr("Everything is scored. Once submitted, nothing can be changed.");
}

void ProgressPane::showProgress()
{
    m_count->setText(tr("%1 of %2").arg(m_sheet.done()).arg(m_sheet.total()));
    static_cast<DoneBar *>(m_bar)->setDone(m_sheet.done(), std::max(1, m_sheet.total()));
    m_left->setText(whatIsLeft());
    m_submit->setEnabled(m_sheet.canSubmit());
    m_submit->setToolTip(plainToolTip(m_sheet.canSubmit() ? m_submit->text() : m_submit->text() + u'\n' + whatIsLeft()));
    m_aside->setEnabled(m_sheet.isLoaded() && !m_sheet.isSubmitting());
}

void ProgressPane::retranslate()
{
    m_title->setText(tr("My progress"));
    m_aside->setText(tr("Step aside…"));
    m_submit->setText(tr("Submit evaluation"));
    showProgress();
}

} // namespace punte
