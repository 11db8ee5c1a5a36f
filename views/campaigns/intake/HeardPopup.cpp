// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/intake/HeardPopup.h"

#include "models/campaigns/intake/HeardEvent.h"
#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/db/Reading.h"
#include "models/db/SqlStore.h"
#include "models/records/Enums.h"
#include "views/components/Buttons.h"
#include "views/components/DateEdit.h"
#include "views/components/EditorGrid.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"

#include <QBoxLayout>
#include <QPushButton>

namespace punte {

static constexpr int longestHeardNote = 2000;
static constexpr int heardPopupWidth = 440;
static constexpr int mostHeardLines = 8;

HeardPopup::HeardPopup(ShellServices &shell, const QUuid &send, const QString &recipient, QWidget *anchor)
    : PopupFrame(anchor)
    , m_shell(shell)
    , m_send(send)
    , m_reading(new Reading(shell.database(), this))
    , m_grid(new EditorGrid({}))
    , m_known(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_warning(new PlainLabel(QString(), FontRole::Secondary, Token::Warning))
{
    setObjectName(QStringLiteral("heardPopup"));
    setKeepsLetters(true);
    setFixedWidth(Theme::instance().px(heardPopupWidth));
    content()->addWidget(new PlainLabel(tr("What was heard of the message to %1").arg(recipient), FontRole::PanelTitle));
    m_known->setObjectName(QStringLiteral("heardKnown"));
    m_known->setWordWrap(true);
    content()->addWidget(m_known);
    Field kind = looseField("kind", FieldKind::Enum, 0, true);
    kind.enumName = "heard_kind";
    m_grid->addEditor(kind, tr("What"))->setValue(QStringLiteral("replied"));
    auto *at = static_cast<DateEdit *>(m_grid->addEditor(looseField("at", FieldKind::Instant, 0, true), tr("When")));
    at->setHint(DateHint::Past);
    at->setValue(Clock::now(), {}, {});
    m_grid->addEditor(looseField("note", FieldKind::LongText, longestHeardNote), tr("Note"));
    content()->addWidget(m_grid);
    m_warning->setWordWrap(true);
    m_warning->setObjectName(QStringLiteral("heardWarning"));
    content()->addWidget(m_warning);
    auto *foot = new QHBoxLayout;
    auto *cancel = Buttons::push(tr("Cancel"));
    auto *keep = Buttons::push(tr("Record"), ButtonVariant::Primary);
    keep->setObjectName(QStringLiteral("recordHeardButton"));
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(keep);
    content()->addLayout(foot);
    connect(this, &PopupFrame::closed, this, &QObject::deleteLater);
    connect(cancel, &QPushButton::clicked, this, &PopupFrame::closePopup);
    connect(keep, &QPushButton::clicked, this, &HeardPopup::save);
    connect(m_grid, &EditorGrid::committed, this, &HeardPopup::save);
    connect(m_grid, &EditorGrid::cancelled, this, &PopupFrame::closePopup);
    connect(m_grid, &EditorGrid::edited, this, &HeardPopup::warn);
    warn();
    read();
}

void HeardPopup::read()
{
    m_known->setText(tr("Reading what is known\u2026"));
    Request request;
    request.statements = {SqlStore::instance().statement("campaigns/list_heard", {{QStringLiteral("record"), m_send}})};
    m_reading->ask(request, [this](const BatchResult &result) {
        if (!result)
            return m_known->setText(result.error().what);
        const ResultSet &rows = result->first();
        QStringList lines;
        for (int i = 0; i < rows.rows.size() && i < mostHeardLines; ++i) {
            QString line = QStringLiteral("%1, %2").arg(DateFormat::shortInstant(rows.value(i, u"at").toDateTime()),
                Enums::recordText("heard_kind", HeardEvents::kindOf(rows.value(i, u"kind").toString(), rows.value(i, u"bounce").toString())));
            if (rows.value(i, u"is_machine").toBool())
                line += u' ' + tr("(a machine)");
            const QString source = rows.value(i, u"source").toString();
            line += QStringLiteral(" \u00B7 ") + (source == QLatin1String("by_hand") ? tr("by hand, %1").arg(rows.value(i, u"noted_by").toString()) : source);
            lines.append(line);
        }
        if (rows.rows.size() > mostHeardLines)
            lines.append(tr("and %n more", nullptr, int(rows.rows.size()) - mostHeardLines));
        m_known->setText(lines.isEmpty() ? tr("Nothing was heard of it yet.") : lines.join(u'\n'));
    });
}

void HeardPopup::warn()
{
    const FieldCheck kind = m_grid->editor("kind")->check();
    const QString code = kind.normalised.toString();
    QString text;
    if (code == QLatin1String("unsubscribed") || code == QLatin1String("complained"))
        text = tr("This is an opt-out: it holds at once and cannot be undone.");
    else if (code == QLatin1String("hard_bounce"))
        text = tr("The address is closed at once: nothing more is sent to it.");
    m_warning->setText(text);
    m_warning->setVisible(!text.isEmpty());
}

void HeardPopup::save()
{
    if (m_sending)
        return;
    const std::optional<QVariantMap> values = m_grid->values();
    if (!values)
        return;
    m_sending = true;
    const HeardEvent event{m_send, values->value(QStringLiteral("kind")).toString(), values->value(QStringLiteral("at")).toDateTime(), values->value(QStringLiteral("note")).toString()};
    HeardEvents::record(m_shell.database(), this, event, [this](const Result<QString> &outcome) {
        m_sending = false;
        if (!outcome)
            return m_grid->showMessage(outcome.error().what);
        if (*outcome == QLatin1String("before_send"))
            return m_grid->showMessage(tr("The message went out later than that."), m_grid->editor("at"));
        if (*outcome == QLatin1String("in_future") || *outcome == QLatin1String("bad_date"))
            return m_grid->showMessage(tr("This time has not come yet."), m_grid->editor("at"));
        if (*outcome != QLatin1String("applied"))
            return m_grid->showMessage(tr("The message did not go out, so nothing can be heard of it."));
        m_shell.showToast([] { return tr("Written down"); });
        Q_EMIT recorded();
        closePopup();
    });
}

} // namespace punte
