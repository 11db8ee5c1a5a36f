// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/InspectorFrame.h"

#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Shapes.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace punte {

namespace {

constexpr int inspectorShadow = 8;

class InspectorLine final : public QWidget {
public:
    explicit InspectorLine(QWidget *parent) : QWidget(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), themeColor(Token::Line));
    }
};

} // namespace

InspectorFrame::InspectorFrame(QWidget *parent)
    : QFrame(parent)
    , m_title(new PlainLabel(QString(), FontRole::KeyFigureInspector, Token::Text1, this))
    , m_link(Buttons::small(QString(), ButtonVariant::Link, {}, this))
    , m_fact(new PlainLabel(QString(), FontRole::Body, Token::Text2, this))
    , m_subtitle(new QWidget(this))
    , m_edit(Buttons::icon(QStringLiteral("document-edit"), QString(), this))
    , m_open(Buttons::icon(QStringLiteral("window-new"), QString(), this))
    , m_close(Buttons::icon(QStringLiteral("window-close"), QString(), this))
    , m_scroll(new QScrollArea(this))
    , m_foot(new QWidget(this))
{
    setObjectName(QStringLiteral("inspector"));
    setProperty("punteFrameless", true);
    m_title->setWordWrap(true);
    m_title->setMaximumLines(3);
    m_edit->setObjectName(QStringLiteral("inspectorEdit"));
    m_open->setObjectName(QStringLiteral("inspectorOpen"));
    m_close->setObjectName(QStringLiteral("inspectorClose"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 10, 6, 0);
    head->setSpacing(2);
    head->addWidget(m_title, 1);
    head->addWidget(m_edit, 0, Qt::AlignTop);
    head->addWidget(m_open, 0, Qt::AlignTop);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *sub = new QHBoxLayout(m_subtitle);
    sub->setContentsMargins(14, 0, 14, 0);
    sub->setSpacing(4);
    m_link->setProperty("punteAlignLeft", false);
    m_link->setMinimumWidth(24); // a long name gives way and is elided
    sub->addWidget(m_link);
    sub->addWidget(m_fact, 1);
    m_subtitle->hide();
    m_headSlot = new QVBoxLayout;
    m_headSlot->setContentsMargins(14, 4, 14, 0);

    auto *body = new QWidget;
    m_sections = new QVBoxLayout(body);
    m_sections->setContentsMargins(0, 0, 0, 0);
    m_sections->setSpacing(0);
    m_sections->addStretch(1);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its fields are the stops
    m_scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);

    m_footRow = new QHBoxLayout(m_foot);
    m_footRow->setContentsMargins(14, 8, 14, 8);
    m_footRow->setSpacing(6);
    m_foot->hide();

    m_column = new QVBoxLayout(this);
    m_column->setSpacing(0);
    m_column->addLayout(head);
    m_column->addWidget(m_subtitle);
    m_column->addLayout(m_headSlot);
    m_column->addSpacing(8);
    m_column->addWidget(m_scroll, 1);
    m_column->addWidget(m_foot);
    connect(m_close, &QToolButton::clicked, this, &InspectorFrame::closeRequested);
    connect(m_open, &QToolButton::clicked, this, &InspectorFrame::openRequested);
    connect(m_edit, &QToolButton::clicked, this, &InspectorFrame::showHeadMenu);
    connect(m_link, &QPushButton::clicked, this, &InspectorFrame::subtitleActivated);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
    m_open->hide();
    m_edit->hide();
    updateMargins();
    retranslateUi();
}

bool InspectorFrame::standsBeside(int windowWidth) { return windowWidth >= 1500; }

QSize InspectorFrame::sizeHint() const
{
    return {Theme::instance().px(340) + (m_overlay ? inspectorShadow : 0), QFrame::sizeHint().height()};
}

void InspectorFrame::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void InspectorFrame::setSubtitle(const QString &link, const QString &fact)
{
    m_link->setText(plainButtonText(link));
    m_link->setToolTip(plainToolTip(link));
    m_link->setVisible(!link.isEmpty());
    m_fact->setText(link.isEmpty() || fact.isEmpty() ? fact : QStringLiteral("· %1").arg(fact));
    m_subtitle->setVisible(!link.isEmpty() || !fact.isEmpty());
}

void InspectorFrame::setHeadWidget(QWidget *widget) { m_headSlot->addWidget(widget); }

QBoxLayout *InspectorFrame::addSection(const QString &title, const QString &note, QWidget *trailing)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(14, 0, 14, 10);
    column->setSpacing(4);
    auto *line = new InspectorLine(box);
    column->addWidget(line);
    column->addSpacing(4);
    if (!title.isEmpty() || trailing) {
        auto *row = new QHBoxLayout;
        row->setSpacing(6);
        row->addWidget(new PlainLabel(title, FontRole::PanelTitle), 1);
        if (!note.isEmpty())
            row->addWidget(new PlainLabel(note, FontRole::Secondary, Token::Text2));
        if (trailing)
            row->addWidget(trailing);
        column->addLayout(row);
    }
    auto *content = new QVBoxLayout;
    content->setSpacing(4);
    column->addLayout(content);
    m_sections->insertWidget(m_sections->count() - 1, box);
    return content;
}

QWidget *InspectorFrame::plusFor(QAction *command)
{
    if (!command)
        return nullptr;
    QToolButton *plus = Buttons::icon(QStringLiteral("list-add"), command->text());
    plus->setObjectName(command->objectName() + QStringLiteral("Plus"));
    Buttons::setName(plus, command->text(), command);
    connect(plus, &QAbstractButton::clicked, command, &QAction::trigger);
    return plus;
}

void InspectorFrame::clearSections()
{
    while (m_sections->count() > 1) {
        QLayoutItem *item = m_sections->takeAt(0);
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

void InspectorFrame::clearSection(QBoxLayout *section)
{
    while (QLayoutItem *item = section->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

void InspectorFrame::addFootWidget(QWidget *widget)
{
    m_footRow->addWidget(widget);
    m_foot->show();
}

void InspectorFrame::addFootStretch() { m_footRow->addStretch(1); }

void InspectorFrame::setFootVisible(bool visible) { m_foot->setVisible(visible && m_footRow->count() > 0); }

void InspectorFrame::setCanOpen(bool can) { m_open->setVisible(can); }

void InspectorFrame::setHeadFields(const QList<HeadField> &fields)
{
    m_headFields = fields;
    m_edit->setVisible(!fields.isEmpty());
    if (fields.isEmpty()) {
        m_title->removeEventFilter(this);
        m_title->unsetCursor();
    } else {
        editOnClick(m_title, fields.first().column);
    }
}

void InspectorFrame::editOnClick(QWidget *figure, const QByteArray &column)
{
    figure->setProperty("punteHeadColumn", column);
    figure->setCursor(Qt::IBeamCursor);
    figure->installEventFilter(this);
}

void InspectorFrame::focusHead() { m_edit->setFocus(Qt::TabFocusReason); } // with its ring

void InspectorFrame::showHeadMenu()
{
    m_scroll->verticalScrollBar()->setValue(0); // where its row will appear
    if (m_headFields.size() == 1) {
        Q_EMIT headFieldChosen(m_headFields.first().column);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("inspectorEditMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const HeadField &field : std::as_const(m_headFields))
        menu->addAction(plainButtonText(field.title), this, [this, column = field.column] { Q_EMIT headFieldChosen(column); });
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(m_edit->mapToGlobal(QPoint(m_edit->width() - menu->sizeHint().width(), m_edit->height())));
}

bool InspectorFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton) {
        m_scroll->verticalScrollBar()->setValue(0);
        Q_EMIT headFieldChosen(watched->property("punteHeadColumn").toByteArray());
    }
    return QFrame::eventFilter(watched, event);
}

void InspectorFrame::setOverlay(bool overlay)
{
    if (m_overlay == overlay)
        return;
    m_overlay = overlay;
    updateMargins();
    updateGeometry();
    update();
}

void InspectorFrame::updateMargins() { m_column->setContentsMargins(1 + (m_overlay ? inspectorShadow : 0), 0, 0, 0); }

void InspectorFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect box = rect().adjusted(m_overlay ? inspectorShadow : 0, 0, 0, 0);
    if (m_overlay)
        Shapes::shadow(painter, box.adjusted(0, 0, 20, 0), 0, inspectorShadow, 0);
    painter.fillRect(box, themeColor(Token::Panel));
    painter.fillRect(QRect(box.left(), box.top(), 1, box.height()), themeColor(m_overlay ? Token::Line2 : Token::Line));
    if (m_foot->isVisible())
        painter.fillRect(QRect(box.left(), m_foot->y(), box.width(), 1), themeColor(Token::Line));
}

bool InspectorFrame::event(QEvent *event)
{
    // The page's command deletes what is selected in its list; that is not meant by Delete in here.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete)
        event->accept();
    return QFrame::event(event);
}

void InspectorFrame::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp)
        m_scroll->verticalScrollBar()->triggerAction(event->key() == Qt::Key_PageDown ? QScrollBar::SliderPageStepAdd : QScrollBar::SliderPageStepSub);
    else
        QFrame::keyPressEvent(event);
}

void InspectorFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QFrame::changeEvent(event);
}

void InspectorFrame::retranslateUi()
{
    Buttons::setName(m_edit, tr("Edit what the head shows"));
    Buttons::setName(m_open, tr("Open on its own page"));
    Buttons::setName(m_close, tr("Close the inspector"));
}

} // namespace punte
