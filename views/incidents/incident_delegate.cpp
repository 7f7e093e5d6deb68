// SPDX-License-Identifier: MIT
#include "views/incidents/incident_delegate.h"

#include "model/items/incident_list_model.h"
#include "model/items/words.h"
#include "views/incidents/incident_words.h"
#include "views/style/chip.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/paint.h"
#include "views/style/severity.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace afterword::views {

namespace {

using IncidentRole = items::IncidentListModel::Role;

QString textOf(const QModelIndex& index, IncidentRole role) {
    return index.data(static_cast<int>(role)).toString();
}

struct Fonts {
    QFont title = strongFont();
    QFont body = baseFont();
    QFont caption = captionFont();
    QFont reference = figuresFont(captionFont());
    int titleHeight = qMax(QFontMetrics(title).height(), 20);
    int chipHeight = chipSize(QStringLiteral("X")).height();
    int captionHeight = QFontMetrics(caption).height();

    [[nodiscard]] int rowHeight() const {
        return space::m + titleHeight + space::xs + chipHeight + space::xs + captionHeight +
               space::m;
    }
};

/// Made once: asking the platform for a font at every row costs more than painting it.
const Fonts& fonts() {
    static const Fonts made;
    return made;
}

/// Draws words one after the other on a line, as far as there is room.
class LineWriter {
public:
    LineWriter(QPainter& painter, const QRect& line) : m_painter(painter), m_rest(line) {}

    void write(const QString& text, const QFont& font, const QColor& colour) {
        if (text.isEmpty() || m_rest.width() <= 0) {
            return;
        }
        m_painter.setFont(font);
        m_painter.setPen(colour);
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, m_rest.width());
        m_painter.drawText(m_rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        m_rest.setLeft(m_rest.left() + metrics.horizontalAdvance(shown));
    }
    void chip(const QString& text, const QColor& colour, const QColor& ground) {
        const QRect painted = paintChip(m_painter, m_rest, text, colour, ground);
        m_rest.setLeft(painted.right() + 1);
    }
    void skip(int pixels) { m_rest.setLeft(m_rest.left() + pixels); }

private:
    QPainter& m_painter;
    QRect m_rest;
};

QColor paintGround(QPainter& painter, const QStyleOptionViewItem& option, const Tokens& tokens) {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QColor ground = selected  ? selectionOn(tokens.surface, tokens)
                          : hovered ? hoverOn(tokens.surface, tokens)
                                    : tokens.surface;
    painter.fillRect(option.rect, ground);
    painter.fillRect(QRect(option.rect.left() + space::l, option.rect.bottom(),
                           option.rect.width() - 2 * space::l, 1),
                     tokens.hairline);
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        paintFocusRing(painter, option.rect.adjusted(2, 2, -2, -2), tokens);
    }
    return ground;
}

void paintTitle(QPainter& painter, const QRect& line, const QModelIndex& index, const Tokens& t) {
    const QString reference = textOf(index, IncidentRole::reference);
    const int width = QFontMetrics(fonts().reference).horizontalAdvance(reference);
    LineWriter title(painter, line.adjusted(0, 0, -width - space::m, 0));
    title.write(plainTitle(textOf(index, IncidentRole::title)), fonts().title, t.text);
    LineWriter right(painter, QRect(line.right() - width, line.top(), width + 1, line.height()));
    right.write(reference, fonts().reference, t.muted);
}

void paintState(QPainter& painter, const QRect& line, const QModelIndex& index, const Tokens& t,
                const QColor& ground, const LibrarySettings& settings, const QDate& today) {
    LineWriter writer(painter, line);
    if (const auto severity = fromCode<Severity>(textOf(index, IncidentRole::severity))) {
        writer.chip(wordFor(*severity, settings), colourOf(*severity, settings, t), ground);
        writer.skip(space::s - 2);
    }
    if (const auto status = fromCode<IncidentStatus>(textOf(index, IncidentRole::status))) {
        writer.chip(items::wordFor(*status), colourOf(*status, t), ground);
        writer.skip(space::s);
    }
    const QString due = today.isValid() ? dueWords(index, today) : QString();
    writer.write(whenWords(index) % (due.isEmpty() ? due : QStringLiteral(" · ")), fonts().body,
                 t.muted);
    writer.write(due, fonts().body, legible(t.warning, ground, t));
}

void paintWork(QPainter& painter, const QRect& line, const QModelIndex& index, const Tokens& t) {
    const QString separator = QStringLiteral(" · ");
    LineWriter writer(painter, line);
    const QString actions = actionWords(index);
    if (!actions.isEmpty()) {
        const bool overdue = index.data(static_cast<int>(IncidentRole::actionsOverdue)).toInt() > 0;
        writer.write(actions % QStringLiteral(", "), fonts().caption, t.muted);
        writer.write(actionStateWords(index), fonts().caption, overdue ? t.danger : t.muted);
    }
    const QString services = index.data(static_cast<int>(IncidentRole::services))
                                 .toStringList()
                                 .join(QStringLiteral(", "));
    if (!services.isEmpty()) {
        writer.write(actions.isEmpty() ? services : separator % services, fonts().caption, t.muted);
    } else if (actions.isEmpty()) {
        writer.write(IncidentDelegate::tr("No actions yet"), fonts().caption, t.faint);
    }
}

} // namespace

QSize IncidentDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {0, fonts().rowHeight()};
}

void IncidentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.palette);
    painter->save();
    const QColor ground = paintGround(*painter, option, tokens);
    const QRect inside = option.rect.adjusted(space::l, space::m, -space::l, -space::m);
    QRect line(inside.left(), inside.top(), inside.width(), fonts().titleHeight);
    paintTitle(*painter, line, index, tokens);
    line = QRect(inside.left(), line.bottom() + 1 + space::xs, inside.width(), fonts().chipHeight);
    paintState(*painter, line, index, tokens, ground, editing::settingsOf(m_facts),
               m_clock ? toDateTime(m_clock()).date() : QDate());
    line =
        QRect(inside.left(), line.bottom() + 1 + space::xs, inside.width(), fonts().captionHeight);
    paintWork(*painter, line, index, tokens);
    painter->restore();
}

bool IncidentDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                                 const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const QString title = plainTitle(textOf(index, IncidentRole::title));
    const bool cut =
        QFontMetrics(fonts().title).horizontalAdvance(title) > option.rect.width() - 8 * space::l;
    QToolTip::showText(event->globalPos(), cut ? title.toHtmlEscaped() : QString(), view);
    return true;
}

} // namespace afterword::views
