// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/cases/FrameList.h"

#include "models/decisions/cases/DecisionCase.h"
#include "models/records/FieldCatalogue.h"
#include "models/records/RecordForm.h"
#include "views/components/Buttons.h"
#include "views/components/NewRecordForm.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordFormController.h"
#include "views/components/RecordFormView.h"
#include "views/components/ShellServices.h"
#include "views/decisions/cases/FrameRow.h"
#include "views/theme/Shapes.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

namespace punte {

namespace {

constexpr int editorGap = 4; // between the lines and the open form

/// The open form of a row; Esc closes it.
class FrameEditor final : public QWidget {
public:
    explicit FrameEditor(std::function<void()> close) : m_close(std::move(close)) { setObjectName(QStringLiteral("frameEditor")); }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Escape)
            m_close();
        else
            QWidget::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        Shapes::box(painter, QRectF(rect()).adjusted(0, editorGap, 0, -editorGap), Theme::instance().px(5), themeColor(Token::Inset), themeColor(Token::Line));
    }

private:
    std::function<void()> m_close;
};

} // namespace

FrameList::FrameList(FramingDesk &desk, const QByteArray &table, const QList<QByteArray> &columns, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_table(table)
    , m_columns(columns)
    , m_empty(new PlainLabel(QString(), FontRole::Secondary, Token::Text3, this))
    , m_layout(new QVBoxLayout(this))
{
    m_empty->setWordWrap(true);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_empty);
}

FrameRow *FrameList::addRow(const QUuid &id)
{
    FrameRow *made = makeRow(id);
    m_rows.insert(id, made);
    connect(made, &FrameRow::editWanted, this, [this, id] { edit(id); }, Qt::QueuedConnection);
    connect(made, &FrameRow::removeWanted, this, [this, id] { remove(id); });
    connect(made, &FrameRow::moveWanted, this, [this, id](int step) { moveBy(id, step); });
    connect(made, &FrameRow::walkWanted, this, [this, id](int step) { walk(id, step); });
    connect(made, &FrameRow::dragged, this, [this](const QPoint &pos) {
        const int at = placeAt(pos);
        const FrameRow *before = at < int(m_order.size()) ? m_rows.value(m_order.at(at)) : nullptr;
        const FrameRow *last = m_order.isEmpty() ? nullptr : m_rows.value(m_order.constLast());
        m_dropLine = before ? before->y() : last ? last->geometry().bottom() : -1;
        update();
    });
    connect(made, &FrameRow::dropped, this, [this, id](const QPoint &pos, bool taken) {
        m_dropLine = -1;
        update();
        const int from = int(m_order.indexOf(id));
        const int at = placeAt(pos);
        if (taken)
            place(id, at > from ? at - 1 : at);
    });
    return made;
}

void FrameList::setCase(const CaseFacts &facts)
{
    const QList<QUuid> now = ids(facts);
    bool lostKeyboard = false;
    int lostAt = 0;
    for (const QUuid &id : std::as_const(m_order)) {
        if (now.contains(id))
            continue;
        if (id == m_edited)
            closeEditor(); // somebody took it away
        FrameRow *gone = m_rows.take(id);
        if (gone->isAncestorOf(QApplication::focusWidget())) {
            lostKeyboard = true;
            lostAt = int(m_order.indexOf(id));
        }
        m_layout->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    m_order = now;
    for (int i = 0; i < now.size(); ++i) {
        FrameRow *each = m_rows.value(now.at(i));
        if (!each)
            each = addRow(now.at(i));
        fillRow(*each, facts, i);
        each->setEditable(m_desk.isEditable());
    }
    if (!m_desk.isEditable() && m_editor)
        closeEditor();
    layOut();
    if (m_rows.contains(m_focusWanted))
        m_rows.value(std::exchange(m_focusWanted, QUuid()))->setFocus(Qt::OtherFocusReason);
    else if (lostKeyboard && !m_order.isEmpty())
        m_rows.value(m_order.at(std::min(lostAt, int(m_order.size()) - 1)))->setFocus(Qt::OtherFocusReason);
}

void FrameList::layOut()
{
    int at = 0;
    const auto put = [this, &at](QWidget *widget) {
        if (m_layout->indexOf(widget) != at) {
            m_layout->removeWidget(widget);
            m_layout->insertWidget(at, widget);
        }
        ++at;
    };
    for (const QUuid &id : std::as_const(m_order)) {
        FrameRow *each = m_rows.value(id);
        const bool open = m_editor && id == m_edited;
        each->setVisible(!open);
        put(each);
        if (open)
            put(m_editor);
    }
    if (m_editor && m_edited.isNull())
        put(m_editor);
    put(m_empty);
    m_empty->setVisible(m_order.isEmpty() && !m_editor);
}

void FrameList::showEditor(QWidget *editor, int at)
{
    Q_UNUSED(at)
    m_editor = editor;
    layOut();
    editor->show();
    // At the foot of a long column it would open out of sight; where it stands is known once it is laid out.
    QMetaObject::invokeMethod(editor, [editor] {
        for (QWidget *above = editor->parentWidget(); above; above = above->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(above))
                return area->ensureWidgetVisible(editor, 0, Theme::instance().px(12));
    }, Qt::QueuedConnection);
}

void FrameList::closeEditor()
{
    if (!m_editor)
        return;
    const bool inside = m_editor->isAncestorOf(QApplication::focusWidget());
    QWidget *closed = m_editor;
    m_editor = nullptr;
    m_layout->removeWidget(closed);
    closed->hide();
    closed->deleteLater();
    FrameRow *line = m_rows.value(std::exchange(m_edited, QUuid()));
    layOut();
    if (inside && line)
        line->setFocus(Qt::OtherFocusReason);
    else if (inside)
        focusFirst();
}

void FrameList::add()
{
    if (!m_desk.isEditable())
        return;
    closeEditor();
    auto *host = new FrameEditor([this] { closeEditor(); });
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins(8, 8 + editorGap, 8, 8 + editorGap);
    QVariantMap known = defaults();
    known.insert(QStringLiteral("decision_id"), m_desk.facts().id);
    known.insert(QStringLiteral("sort_no"), nextPlace());
    auto *form = new NewRecordForm(m_desk.shell(), FieldCatalogue::instance().table(m_table), m_columns, known, m_desk.sources());
    form->setTexts(words().create, words().notAdded);
    column->addWidget(form);
    connect(form, &NewRecordForm::cancelled, this, &FrameList::closeEditor, Qt::QueuedConnection);
    connect(form, &NewRecordForm::created, this, [this](const QUuid &id, const QUuid &action) {
        m_desk.shell().showToast(words().added, action);
        m_focusWanted = id;
        closeEditor();
        m_desk.decision().load();
    }, Qt::QueuedConnection);
    showEditor(host, -1);
    form->focusFirst();
}

void FrameList::edit(const QUuid &id)
{
    if (!m_desk.isEditable() || !m_rows.contains(id) || (m_editor && m_edited == id))
        return;
    closeEditor();
    m_edited = id;
    auto *host = new FrameEditor([this] { closeEditor(); });
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins(8, 8 + editorGap, 8, 8 + editorGap);
    column->setSpacing(4);
    auto *model = new RecordForm(m_desk.shell().database(), FieldCatalogue::instance().table(m_table), host);
    auto *view = new RecordFormView(model->tableInfo(), RecordFormView::Mode::InPlace);
    view->setObjectName(QStringLiteral("frameForm"));
    view->setSources(m_desk.sources());
    view->setColumns(m_columns);
    auto *controller = new RecordFormController(m_desk.shell(), *model, *view, m_desk.sources(), host);
    controller->setAttempted(words().notSaved);
    column->addWidget(view);
    auto *buttons = new QHBoxLayout;
    auto *removeButton = Buttons::small(tr("Delete"), ButtonVariant::Danger);
    removeButton->setObjectName(QStringLiteral("deleteRowButton"));
    auto *done = Buttons::small(tr("Done"));
    done->setObjectName(QStringLiteral("doneRowButton"));
    buttons->addWidget(removeButton);
    buttons->addStretch(1);
    buttons->addWidget(done);
    column->addLayout(buttons);
    connect(done, &QPushButton::clicked, this, &FrameList::closeEditor, Qt::QueuedConnection);
    connect(removeButton, &QPushButton::clicked, this, [this, id] { remove(id); });
    model->load(id);
    showEditor(host, int(m_order.indexOf(id)));
    connect(model, &RecordForm::loaded, view, [view, column = m_columns.constFirst()] { view->editField(column); });
}

void FrameList::focusFirst()
{
    if (!m_order.isEmpty())
        m_rows.value(m_order.constFirst())->setFocus(Qt::OtherFocusReason);
}

void FrameList::walk(const QUuid &id, int step)
{
    const int to = int(m_order.indexOf(id)) + step;
    if (to >= 0 && to < m_order.size())
        m_rows.value(m_order.at(to))->setFocus(Qt::TabFocusReason);
}

void FrameList::moveBy(const QUuid &id, int step)
{
    const int to = int(m_order.indexOf(id)) + step;
    if (to >= 0 && to < m_order.size())
        place(id, to);
}

// Before which line a drop at this height lands; after the last one it is their number.
int FrameList::placeAt(const QPoint &globalPos) const
{
    const int y = mapFromGlobal(globalPos).y();
    for (int i = 0; i < m_order.size(); ++i)
        if (const FrameRow *each = m_rows.value(m_order.at(i)); y < each->geometry().center().y())
            return i;
    return int(m_order.size());
}

void FrameList::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_dropLine < 0)
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, std::clamp(m_dropLine - 1, 0, height() - 2), width(), 2), themeColor(Token::Accent));
}

void FrameList::retranslate() { m_empty->setText(words().empty); }

} // namespace punte
