// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/cases/FrameChecks.h"

#include "models/decisions/cases/CaseFacts.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Shapes.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QPainter>

namespace punte {

namespace {
constexpr int fewestOptions = 2;
}

/// One condition: a tick, or what is missing; a click leads there.
class FrameChecks::Line final : public QAbstractButton {
public:
    enum class State { Met, Missing, Doubtful };

    Line(const QString &name, QWidget *parent) : QAbstractButton(parent)
    {
        setObjectName(name);
        setProperty("focusRing", true);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    void say(State state, const QString &text)
    {
        m_state = state;
        setText(text);
        setToolTip(plainToolTip(text));
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        const Theme &theme = Theme::instance();
        return {theme.px(26) + QFontMetrics(theme.font(FontRole::Body)).horizontalAdvance(text()) + 4, theme.px(24)};
    }
    QSize minimumSizeHint() const override { return {Theme::instance().px(80), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::instance();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int edge = theme.px(16);
        const QRectF disc(1, (height() - edge) / 2.0, edge, edge);
        const Token ground = m_state == State::Met ? Token::PositiveGround : m_state == State::Missing ? Token::DangerGround : Token::WarningGround;
        const Token ink = m_state == State::Met ? Token::Positive : m_state == State::Missing ? Token::Danger : Token::Warning;
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeColor(ground));
        painter.drawEllipse(disc);
        const qreal inset = edge * 0.28;
        const QRectF sign = disc.adjusted(inset, inset, -inset, -inset);
        if (m_state == State::Met)
            Shapes::tick(painter, sign, themeColor(ink), 1.4);
        else if (m_state == State::Missing)
            Shapes::cross(painter, sign, themeColor(ink), 1.4);
        else {
            painter.setFont(theme.font(FontRole::CaptionStrong));
            painter.setPen(themeColor(ink));
            painter.drawText(disc, Qt::AlignCenter, QStringLiteral("!"));
        }
        painter.setFont(theme.font(FontRole::Body));
        painter.setPen(themeColor(underMouse() ? Token::AccentText : Token::Text1));
        const QRect room = rect().adjusted(edge + theme.px(9), 0, 0, 0);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    }

private:
    State m_state = State::Met;
};

FrameChecks::FrameChecks(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("frameChecks"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const std::pair<Part, const char *> parts[] = {{Part::Criteria, "criteriaCheck"}, {Part::Options, "optionsCheck"}, {Part::Evaluators, "evaluatorsCheck"}};
    for (const auto &[part, name] : parts) {
        auto *line = new Line(QLatin1String(name), this);
        column->addWidget(line);
        m_lines.append(line);
        connect(line, &QAbstractButton::clicked, this, [this, part = part] { Q_EMIT wanted(part); });
    }
}

void FrameChecks::showCase(const CaseFacts &facts)
{
    const int criteria = int(facts.criteria.size());
    const int options = int(facts.options.size());
    const int people = int(facts.evaluators.size());
    m_lines.at(0)->say(criteria > 0 ? Line::State::Met : Line::State::Missing, criteria > 0 ? tr("%n criteria", nullptr, criteria) : tr("No criteria yet"));
    m_lines.at(1)->say(options >= fewestOptions ? Line::State::Met : Line::State::Missing,
        options >= fewestOptions ? tr("%n options", nullptr, options) : options == 1 ? tr("One option: two are needed") : tr("No options yet: two are needed"));
    m_lines.at(2)->say(people >= anonymousFrom ? Line::State::Met : people > 0 ? Line::State::Doubtful : Line::State::Missing,
        people >= anonymousFrom ? tr("%n evaluators", nullptr, people) : people > 0 ? tr("%n evaluators: not anonymous", nullptr, people) : tr("Nobody is asked yet"));
}

std::optional<FrameChecks::Part> FrameChecks::firstMissing(const CaseFacts &facts)
{
    if (facts.criteria.isEmpty())
        return Part::Criteria;
    if (facts.options.size() < fewestOptions)
        return Part::Options;
    if (facts.evaluators.isEmpty())
        return Part::Evaluators;
    return std::nullopt;
}

QString FrameChecks::missingText(const CaseFacts &facts)
{
    QStringList missing;
    if (facts.criteria.isEmpty())
        missing.append(tr("there are no criteria"));
    if (facts.options.isEmpty())
        missing.append(tr("there are no options"));
    else if (facts.options.size() < fewestOptions)
        missing.append(tr("one option is no choice"));
    if (facts.evaluators.isEmpty())
        missing.append(tr("nobody is asked to score"));
    return missing.isEmpty() ? QString() : tr("Scoring cannot begin yet: %1.").arg(missing.join(QStringLiteral(", ")));
}

} // namespace punte
