// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/CommandPalette.h"

#include "app/shell/ActionRegistry.h"
#include "app/shell/PaletteDelegate.h"
#include "app/shell/PaletteFooter.h"
#include "app/shell/PaletteModel.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Icons.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QTimer>

namespace punte {

namespace {

constexpr int paletteWidth = 688;      // the box of 660 px and its margins in the design
constexpr int paletteTop = 92;
constexpr int fieldHeight = 52;
constexpr int footerHeight = 38;
constexpr int boxShadow = 28;
constexpr int boxDrop = 10;
constexpr int searchDelay = 30;        // ms: letters that come while a search is on its way wait for each other; the first never does

} // namespace

CommandPalette::CommandPalette(ActionRegistry &actions, QWidget *window)
    : QWidget(window)
    , m_actions(actions)
    , m_model(new PaletteModel(actions, this))
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_list(new QListView(this))
    , m_footer(new PaletteFooter(this))
    , m_delay(new QTimer(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_field->setFrame(false);
    m_field->setProperty("punteFrameless", true);
    m_field->setProperty("focusRing", false); // the palette itself is where the eye is
    m_field->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_delay->setSingleShot(true);
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_delay->start(m_model->isSearching() ? searchDelay : 0); });
    connect(m_delay, &QTimer::timeout, this, [this] { m_model->setText(m_field->text()); });
    connect(m_model, &PaletteModel::resultsChanged, this, [this] {
        const int first = m_model->firstChoice();
        m_list->setCurrentIndex(first >= 0 ? m_model->index(first) : QModelIndex());
        m_list->scrollToTop();
        refreshCount();
        arrange();
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row(), false); });
    connect(&Theme::instance(), &Theme::changed, this, &CommandPalette::dress);
    window->installEventFilter(this);
    dress();
    retranslate();
    hide();
}

void CommandPalette::setProviders(const QList<SearchProvider *> &providers) { m_model->setProviders(providers); }

int CommandPalette::currentRow() const { return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1; }

void CommandPalette::toggle(const QString &text)
{
    if (isVisible())
        close();
    else
        openWith(text);
}

void CommandPalette::openWith(const QString &text)
{
    m_focusBefore = QApplication::focusWidget();
    m_field->setText(text);
    m_delay->stop();
    m_model->setText(text);
    arrange();
    show();
    raise();
    m_field->setFocus(Qt::OtherFocusReason); // a shortcut reason would select the text
    m_field->setCursorPosition(static_cast<int>(text.size()));
}

void CommandPalette::close()
{
    if (!isVisible())
        return;
    hide();
    m_delay->stop();
    // Dropping the text cancels what is still being searched.
    m_model->setText(QString());
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::choose(int row, bool newWindow)
{
    if (row < 0 || !m_model->flags(m_model->index(row)).testFlag(Qt::ItemIsSelectable))
        return;
    const PaletteRow chosen = m_model->row(row);
    close();
    if (chosen.kind == PaletteRow::Kind::Record)
        Q_EMIT recordChosen(chosen.hit, newWindow);
    else if (!chosen.phone.isEmpty())
        Q_EMIT commandWithPhoneChosen(chosen.actionId, chosen.phone);
    else if (!chosen.hit.id.isNull())
        Q_EMIT commandAboutChosen(chosen.actionId, chosen.hit);
    else if (QAction *action = m_actions.action(chosen.actionId))
        action->trigger();
}

void CommandPalette::showActionsOf(int row)
{
    if (row < 0 || m_model->row(row).kind != PaletteRow::Kind::Record)
        return;
    const SearchHit hit = m_model->row(row).hit;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("paletteActionsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, row] { choose(row, false); });
    menu->addAction(tr("Open in a new window"), this, [this, row] { choose(row, true); });
    menu->addAction(tr("Copy the name"), this, [hit] { QApplication::clipboard()->setText(hit.title); });
    if (!hit.phone.isEmpty())
        menu->addAction(plainButtonText(tr("Call %1").arg(hit.phone)), this, [this, hit] {
            close();
            Q_EMIT callRequested(hit);
        });
    if (!hit.email.isEmpty())
        menu->addAction(plainButtonText(tr("Write to %1").arg(hit.email)), this,
                        [this, hit] {
                            close();
                            Q_EMIT writeRequested(hit);
                        });
    menu->setActiveAction(menu->actions().first());
    const QRect box = m_list->visualRect(m_model->index(row));
    menu->popup(m_list->viewport()->mapToGlobal(box.bottomLeft() + QPoint(Theme::instance().px(44), 0)));
}

void CommandPalette::moveChoice(int step)
{
    const int next = m_model->nextChoice(currentRow(), step);
    if (next < 0)
        return;
    m_list->setCurrentIndex(m_model->index(next));
    // The heading above the first choice belongs to it.
    m_list->scrollTo(m_model->index(next == m_model->firstChoice() ? 0 : next));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        arrange();
        return false;
    }
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    // What was typed last counts, not what was searched last.
    const auto catchUp = [this] {
        if (m_delay->isActive()) {
            m_delay->stop();
            m_model->setText(m_field->text());
        }
    };
    switch (key->key()) {
    case Qt::Key_Down: moveChoice(1); return true;
    case Qt::Key_Up: moveChoice(-1); return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        for (int i = 0; i < 8; ++i)
            moveChoice(key->key() == Qt::Key_PageDown ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        catchUp();
        choose(currentRow(), key->modifiers().testFlag(Qt::ControlModifier));
        return true;
    case Qt::Key_Tab: showActionsOf(currentRow()); return true;
    case Qt::Key_Escape: close(); return true;
    default: return false;
    }
}

void CommandPalette::refreshCount() { m_count->setText(m_model->isSearching() ? tr("Searching…") : tr("%n results", nullptr, m_model->resultCount())); }

/// Fonts and colours: they change with the theme alone, and each change of them lays out the children anew.
void CommandPalette::dress()
{
    const Theme &theme = Theme::instance();
    QFont typed = theme.font(FontRole::Body);
    typed.setPixelSize(theme.px(16));
    m_field->setFont(typed);
    m_count->setFont(theme.font(FontRole::Secondary));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    QPalette popup = palette();
    popup.setColor(QPalette::Base, themeColor(Token::Popup));
    m_list->setPalette(popup);
    m_field->setPalette(popup);
    arrange();
    update();
}

/// Called with every answer of a search. What lies under the palette is painted again only where the box was or is: the shade over a whole
/// window took longer than the search.
void CommandPalette::arrange()
{
    const Theme &theme = Theme::instance();
    const bool fits = geometry() == parentWidget()->rect();
    setGeometry(parentWidget()->rect());
    const int wide = std::min(theme.px(paletteWidth), width() - theme.px(24));
    const int top = std::min(theme.px(paletteTop), height() / 8);
    int listHeight = theme.px(8);
    for (int i = 0; i < m_model->rowCount(); ++i)
        listHeight += m_list->sizeHintForRow(i);
    const int room = height() - top - theme.px(fieldHeight + footerHeight) - theme.px(26 + 16);
    listHeight = std::max(theme.px(40), std::min({listHeight, room, theme.px(560)}));
    const QRect before = std::exchange(m_box, QRect((width() - wide) / 2, top, wide, theme.px(fieldHeight) + 1 + listHeight + theme.px(footerHeight)));

    const int countWidth = theme.px(110);
    m_field->setGeometry(m_box.left() + theme.px(44), m_box.top() + theme.px(10), wide - theme.px(44) - countWidth - theme.px(20),
                         theme.px(fieldHeight - 20));
    m_count->setGeometry(m_box.right() - countWidth - theme.px(16), m_box.top(), countWidth, theme.px(fieldHeight));
    m_list->setGeometry(m_box.left() + 1, m_box.top() + theme.px(fieldHeight) + 1, wide - 2, listHeight);
    m_footer->setGeometry(m_box.left() + 1, m_box.bottom() + 1 - theme.px(footerHeight), wide - 2, theme.px(footerHeight) - 1);
    const int shadow = theme.px(boxShadow + boxDrop);
    if (!fits)
        update();
    else if (before != m_box)
        update(QRegion(before.united(m_box).adjusted(-shadow, -shadow, shadow, shadow)) - m_list->geometry());
}

void CommandPalette::retranslate()
{
    m_field->setPlaceholderText(tr("Search or run a command"));
    m_field->setAccessibleName(tr("Search or run a command"));
    m_list->setAccessibleName(tr("Results"));
    setAccessibleName(tr("Search or run a command"));
    refreshCount();
    m_footer->update();
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    if (!m_box.contains(event->pos()))
        close();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), themeColor(Token::Scrim));
    Shapes::shadow(painter, m_box, theme.px(10), boxShadow, boxDrop);
    Shapes::box(painter, m_box, theme.px(10), themeColor(Token::Popup), themeColor(Token::Line2));
    const int icon = theme.px(16);
    const int fieldBottom = m_box.top() + theme.px(fieldHeight);
    Icons::paint(painter, QRect(m_box.left() + theme.px(18), m_box.top() + (theme.px(fieldHeight) - icon) / 2, icon, icon),
                 QStringLiteral("search"), themeColor(Token::Text2));
    painter.fillRect(QRect(m_box.left() + 1, fieldBottom, m_box.width() - 2, 1), themeColor(Token::Line));
    // The footer's ground, with the box's own lower corners.
    painter.setClipRect(QRect(m_box.left(), m_box.bottom() + 1 - theme.px(footerHeight), m_box.width(), theme.px(footerHeight)));
    Shapes::box(painter, m_box, theme.px(10), themeColor(Token::Inset), themeColor(Token::Line2));
}

} // namespace punte
