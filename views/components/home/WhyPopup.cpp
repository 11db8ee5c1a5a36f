// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/home/WhyPopup.h"

#include "models/core/NumberFormat.h"
#include "models/records/agenda/AgendaRank.h"
#include "models/records/agenda/AgendaText.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/theme/NumberPainter.h"
#include "views/theme/Shapes.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace punte {

namespace {

constexpr int whyBarWidth = 76;
constexpr int whyPointsWidth = 34;

/// The points of one reason as a bar from a common zero, with the number at its right.
class PointsBar final : public QWidget {
public:
    PointsBar(int points, int most, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_points(points)
        , m_most(most)
    {
        const Theme &theme = Theme::instance();
        setFixedSize(theme.px(whyBarWidth + whyPointsWidth), theme.lineHeight(FontRole::Body));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::instance();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal room = theme.px(whyBarWidth);
        const qreal height = theme.px(6);
        const qreal length = m_most > 0 ? room * m_points / m_most : 0;
        Shapes::box(painter, QRectF(0, (this->height() - height) / 2, length, height), 1.5, themeColor(Token::Chart1));
        painter.setPen(themeColor(Token::Text1));
        NumberPainter::draw(painter, QRectF(room, 0, width() - room, this->height()), Qt::AlignRight | Qt::AlignVCenter, NumberFormat::integer(m_points), theme.font(FontRole::BodyMedium));
    }

private:
    int m_points;
    int m_most;
};

} // namespace

WhyPopup::WhyPopup(const AgendaItem &item, int place, QWidget *anchor)
    : PopupFrame(anchor)
{
    setObjectName(QStringLiteral("whyPopup"));
    const Theme &theme = Theme::instance();
    setFixedWidth(theme.px(430));
    content()->setSpacing(theme.px(6));
    content()->addWidget(new PlainLabel(tr("Why this is number %1").arg(NumberFormat::integer(place)), FontRole::PanelTitle));
    const QString subject = AgendaText::subject(item);
    auto *about = new PlainLabel(item.company.isEmpty() ? subject : QStringLiteral("%1, %2").arg(subject, item.company), FontRole::Secondary, Token::Text2);
    about->setWordWrap(true);
    about->setMaximumLines(2);
    content()->addWidget(about);
    content()->addSpacing(theme.px(4));
    const int most = item.points.isEmpty() ? 0 : item.points.first().points;
    for (const AgendaPoints &points : item.points)
        addReason(AgendaText::reason(item, points), points.points, most);
    auto *line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Midlight);
    content()->addWidget(line);
    auto *total = new QHBoxLayout;
    auto *sum = new PlainLabel(tr("%n point(s) in all", nullptr, item.score), FontRole::PanelTitle);
    sum->setObjectName(QStringLiteral("whyTotal"));
    total->addWidget(sum, 1);
    content()->addLayout(total);
    auto *rule = new PlainLabel(tr("Late work counts most, then what is due today, then money, promises and priority. Amounts are compared within their own currency only."),
        FontRole::Secondary, Token::Text2);
    rule->setWordWrap(true);
    rule->setMinimumHeight(rule->heightForWidth(theme.px(430 - 64))); // a pop-up does not ask how high its words are
    content()->addWidget(rule);
    auto *foot = new QHBoxLayout;
    auto *close = Buttons::push(tr("Close"));
    close->setObjectName(QStringLiteral("whyClose"));
    foot->addStretch();
    foot->addWidget(close);
    content()->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &PopupFrame::closePopup);
}

void WhyPopup::addReason(const QString &text, int points, int most)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::instance().px(10));
    auto *words = new PlainLabel(text);
    words->setObjectName(QStringLiteral("whyReason"));
    words->setWordWrap(true);
    words->setAccessibleName(tr("%1: %n point(s)", nullptr, points).arg(text));
    row->addWidget(words, 1);
    row->addWidget(new PointsBar(points, most), 0, Qt::AlignTop);
    content()->addLayout(row);
}

void WhyPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        closePopup();
    else
        PopupFrame::keyPressEvent(event);
}

} // namespace punte
