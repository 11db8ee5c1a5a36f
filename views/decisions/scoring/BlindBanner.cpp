// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/scoring/BlindBanner.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/decisions/scoring/NoteIcon.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace punte {

namespace {

constexpr int bannerHeight = 39;
constexpr int mostDots = 12;

/// One dot for each who was asked, the first ones filled: how many, never who.
class FinishedDots final : public QWidget {
public:
    using QWidget::QWidget;
    void setCount(int complete, int invited)
    {
        m_complete = complete;
        m_invited = invited;
        setVisible(invited > 1 && invited <= mostDots);
        updateGeometry();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {Theme::instance().px(14) * m_invited - Theme::instance().px(4), Theme::instance().px(12)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int size = Theme::instance().px(10);
        for (int i = 0; i < m_invited; ++i) {
            const QRectF dot(i * Theme::instance().px(14), (height() - size) / 2.0, size, size);
            if (i < m_complete)
                Shapes::box(painter, dot, size / 2.0, themeColor(Token::Accent));
            else
                Shapes::ring(painter, dot, size / 2.0, themeColor(Token::Text3), 1.2);
        }
    }

private:
    int m_complete = 0;
    int m_invited = 0;
};

QString numberWord(int number)
{
    static const char *const words[] = {QT_TRANSLATE_NOOP("punte::BlindBanner", "three"), QT_TRANSLATE_NOOP("punte::BlindBanner", "four"),
        QT_TRANSLATE_NOOP("punte::BlindBanner", "five"), QT_TRANSLATE_NOOP("punte::BlindBanner", "six"), QT_TRANSLATE_NOOP("punte::BlindBanner", "seven"),
        QT_TRANSLATE_NOOP("punte::BlindBanner", "eight"), QT_TRANSLATE_NOOP("punte::BlindBanner", "nine"), QT_TRANSLATE_NOOP("punte::BlindBanner", "ten")};
    return number >= anonymousFrom && size_t(number - anonymousFrom) < std::size(words) ? BlindBanner::tr(words[number - anonymousFrom]) : QString::number(number);
}

} // namespace

BlindBanner::BlindBanner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new NoteIcon(QStringLiteral("view-hidden"), this, Token::Info, 16))
    , m_title(new PlainLabel(QString(), FontRole::PanelTitle, Token::Info, this))
    , m_dots(new FinishedDots(this))
    , m_text(new PlainLabel(QString(), FontRole::Body, Token::Text2, this))
    , m_deadline(new PlainLabel(QString(), FontRole::Secondary, Token::Text2, this))
    , m_menu(Buttons::icon(QStringLiteral("overflow-menu"), QString(), this))
{
    setObjectName(QStringLiteral("blindBanner"));
    m_title->setObjectName(QStringLiteral("blindTitleLabel"));
    m_text->setObjectName(QStringLiteral("blindTextLabel"));
    m_deadline->setObjectName(QStringLiteral("deadlineLabel"));
    m_menu->setObjectName(QStringLiteral("roundMenuButton"));
    auto *row = new QHBoxLayout(this);
    const Theme &theme = Theme::instance();
    row->setContentsMargins(theme.px(12), 0, theme.px(12), 0);
    row->setSpacing(theme.px(10));
    row->addWidget(m_icon);
    row->addWidget(m_title);
    row->addWidget(m_dots);
    row->addWidget(m_text, 1);
    row->addWidget(m_deadline);
    row->addWidget(m_menu);
    m_title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_deadline->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setFixedHeight(theme.px(bannerHeight));
    m_menu->hide();
    connect(&theme, &Theme::changed, this, [this] { setFixedHeight(Theme::instance().px(bannerHeight)); });
}

void BlindBanner::setCase(const CaseFacts &facts, bool isOwn)
{
    m_facts = facts;
    m_isOwn = isOwn;
    retranslate();
}

void BlindBanner::show(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}

void BlindBanner::showDeadline()
{
    const QDateTime &deadline = m_facts.progress.deadline;
    const QString late = deadline.isValid() ? DateFormat::overdue(deadline, Clock::now()) : QString();
    m_deadline->setVisible(deadline.isValid());
    m_deadline->setText(late.isEmpty() ? tr("Deadline %1", "in 5 hours").arg(DateFormat::relativeInstant(deadline, Clock::now())) : tr("The deadline has passed"));
    m_deadline->setToken(late.isEmpty() ? Token::Text2 : Token::Danger);
    m_deadline->setRole(late.isEmpty() ? FontRole::Secondary : FontRole::TableHeader);
    m_deadline->setToolTip(plainToolTip(DateFormat::fullInstant(deadline)));
}

void BlindBanner::retranslate()
{
    const CaseProgress &progress = m_facts.progress;
    static_cast<FinishedDots *>(m_dots)->setCount(progress.complete, progress.invited);
    const QString finished = tr("%1 of %n evaluator(s) done", nullptr, progress.invited).arg(progress.complete);
    if (m_isOwn)
        show(progress.invited > 1 ? tr("Not blind: %1").arg(finished) : tr("Not blind"), tr("This workspace is your own: whoever owns it can read everything in it."));
    else if (progress.isSmall)
        show(tr("Not anonymous: %1").arg(finished), tr("Fewer than three score, so there are no comments."));
    else
        show(tr("Blind: %1").arg(finished), tr("Scores and comments appear without names when all %1 have finished.").arg(numberWord(progress.invited)));
    showDeadline();
    Buttons::setName(m_menu, tr("The round"));
}

void BlindBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Shapes::box(painter, QRectF(rect()), Theme::instance().px(8), themeColor(Token::InfoGround));
}

} // namespace punte
