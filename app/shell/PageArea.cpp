// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/PageArea.h"

#include "views/components/Page.h"
#include "views/theme/Theme.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace punte {

namespace {

constexpr int filterBarHeight = 44;
constexpr int pageMargin = 16;
constexpr int pageFoot = 12;
constexpr int narrowInspector = 320;
constexpr int wideInspector = 340;
constexpr int shadeWidth = 12;

/// The edge of an inspector that floats: one line and a shadow in steps, no translucent surface.
class InspectorShade final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QColor shade = themeColor(Token::Shadow);
        const qreal full = shade.alphaF();
        for (int x = 0; x < width() - 1; ++x) {
            const qreal near = static_cast<qreal>(x) / width();
            shade.setAlphaF(static_cast<float>(full * near * near * 0.6));
            painter.fillRect(QRect(x, 0, 1, height()), shade);
        }
        painter.fillRect(QRect(width() - 1, 0, 1, height()), themeColor(Token::Line));
    }
};

} // namespace

PageArea::PageArea(QWidget *parent)
    : QWidget(parent)
    , m_shade(new InspectorShade(this))
{
    setObjectName(QStringLiteral("pageArea"));
    m_shade->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_shade->hide();
    setAcceptDrops(true);
}

void PageArea::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const bool file = !urls.isEmpty() && urls.first().isLocalFile();
    const bool record = m_current && !m_current->currentRecord().isNull();
    // A table goes to the page, everything else to the record that is open on it.
    if (m_current && ((file && (record || (urls.size() == 1 && !m_current->fileKind().isEmpty()))) || (record && event->mimeData()->hasImage())))
        event->acceptProposedAction();
}

void PageArea::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction); // the source keeps its file
    event->accept();
    Q_EMIT dropped(event->mimeData());
}

void PageArea::addPage(Page *page)
{
    page->setParent(this);
    page->hide();
    connect(page, &Page::inspectorWanted, this, [this, page](bool visible) {
        if (page == m_current)
            setInspectorVisible(visible);
        else // a page that takes up its session before it is shown
            page->setProperty("punteInspectorWanted", visible);
    });
}

void PageArea::setCurrent(Page *page)
{
    if (m_current == page)
        return;
    for (QWidget *old : {static_cast<QWidget *>(m_current), m_filterBar.data(), m_inspector.data()}) {
        if (old)
            old->hide();
    }
    m_current = page;
    m_filterBar = page ? page->filterBar() : nullptr;
    m_inspector = page ? page->inspector() : nullptr;
    for (QWidget *part : {m_filterBar.data(), m_inspector.data()}) {
        if (part && part->parentWidget() != this)
            part->setParent(this);
    }
    if (m_filterBar)
        m_filterBar->show();
    if (page)
        page->show();
    // An inspector that was open on this page is open again: the page says so by its own visibility flag.
    m_inspectorVisible = m_inspector && page->property("punteInspectorWanted").toBool();
    arrange();
}

void PageArea::setInspectorVisible(bool visible)
{
    if (m_current)
        m_current->setProperty("punteInspectorWanted", visible);
    m_inspectorVisible = visible && m_inspector;
    arrange();
}

void PageArea::arrange()
{
    const Theme &theme = Theme::instance();
    int top = 0;
    if (m_filterBar) {
        m_filterBar->setGeometry(0, 0, width(), theme.px(filterBarHeight));
        top = theme.px(filterBarHeight);
    }
    QRect page(0, top, width(), height() - top);
    if (m_inspector)
        m_inspector->setVisible(m_inspectorVisible);
    m_shade->hide();
    int covered = 0;
    if (m_inspectorVisible) {
        const bool beside = m_current->inspectorFitsBeside(page.width());
        const int room = std::min(theme.px(width() >= theme.px(1100) ? wideInspector : narrowInspector), page.width());
        m_inspector->setGeometry(page.right() + 1 - room, page.top(), room, page.height());
        m_inspector->raise();
        if (beside) {
            page.setWidth(page.width() - room);
        } else {
            m_shade->setGeometry(m_inspector->x() - theme.px(shadeWidth), page.top(), theme.px(shadeWidth), page.height());
            m_shade->show();
            m_shade->raise();
            covered = room - theme.px(pageMargin);
        }
    }
    if (m_current) {
        m_current->setGeometry(m_current->fillsArea() ? page : page.adjusted(theme.px(pageMargin), m_filterBar ? 0 : theme.px(pageMargin), -theme.px(pageMargin), -theme.px(pageFoot)));
        m_current->setCovered(covered);
    }
}

void PageArea::resizeEvent(QResizeEvent *) { arrange(); }

void PageArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Token::Page));
}

} // namespace punte
