// SPDX-License-Identifier: MIT
#include "views/capture/capture_list.h"

#include "model/domain/text_parts.h"
#include "model/items/words.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/tokens.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace afterword::views {

namespace {

constexpr qsizetype kMostShown = 100;

enum CaptureRole { timeRole = Qt::UserRole + 1, markRole, savedRole };

class CaptureDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {0, qMax(kCompactRowHeight, QFontMetrics(baseFont()).height() + space::s)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Tokens& tokens = tokensOf(option.palette);
        const bool isSaved = index.data(savedRole).toBool();
        QRect room = option.rect.adjusted(space::m, 0, -space::m, 0);
        painter->save();
        painter->fillRect(QRect(room.left(), option.rect.bottom(), room.width(), 1),
                          tokens.hairline);
        const QFont figures = figuresFont(baseFont());
        const QString time = index.data(timeRole).toString();
        draw(*painter, room, figures, tokens.muted, time);
        const QFontMetrics metrics(figures);
        room.setLeft(room.left() + space::m +
                     qMax(metrics.horizontalAdvance(QStringLiteral("00:00:00")),
                          metrics.horizontalAdvance(time)));
        const QString mark = index.data(markRole).toString();
        if (!mark.isEmpty()) {
            const int width = QFontMetrics(captionFont()).horizontalAdvance(mark);
            draw(*painter, QRect(room.right() - width, room.top(), width + 1, room.height()),
                 captionFont(), tokens.accent, mark);
            room.setRight(room.right() - width - space::m);
        }
        draw(*painter, room, baseFont(), isSaved ? tokens.text : tokens.faint,
             index.data().toString());
        painter->restore();
    }

private:
    static void draw(QPainter& painter, const QRect& room, const QFont& font, const QColor& colour,
                     const QString& text) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
    }
};

QString wordForMoment(const QString& key) {
    return key == QLatin1String("started")        ? CaptureList::tr("started")
           : key == QLatin1String("detected")     ? CaptureList::tr("detected")
           : key == QLatin1String("acknowledged") ? CaptureList::tr("acknowledged")
           : key == QLatin1String("mitigated")    ? CaptureList::tr("mitigated")
                                                  : CaptureList::tr("resolved");
}

/// The moments that are this event.
QString marksOf(const QString& event, const Incident& incident) {
    QStringList marks;
    for (const MomentPart& part : momentParts()) {
        const auto& moment = incident.moments.*part.member;
        if (moment && moment->event == event) {
            marks.append(wordForMoment(QString::fromLatin1(part.key)));
        }
    }
    return marks.join(QStringLiteral(", "));
}

} // namespace

CaptureList::CaptureList(QWidget* parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this)) {
    setModel(m_model);
    setItemDelegate(new CaptureDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setFocusPolicy(Qt::TabFocus);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Events noted last"));
}

void CaptureList::showEvents(const Incident& incident,
                             const std::function<bool(const QString& event)>& isSaved) {
    const qsizetype first = qMax<qsizetype>(0, incident.timeline.size() - kMostShown);
    const qsizetype shown = incident.timeline.size() - first;
    m_model->setRowCount(static_cast<int>(shown));
    for (qsizetype at = 0; at < shown; ++at) {
        const TimelineEvent& event = *incident.timeline.at(first + at);
        auto* item = new QStandardItem(event.text);
        const QString marks = marksOf(event.id, incident);
        item->setData(event.time.text, timeRole);
        item->setData(marks, markRole);
        item->setData(isSaved(event.id), savedRole);
        item->setToolTip(event.text);
        item->setAccessibleText(event.time.text + u' ' + event.text + u' ' + marks);
        m_model->setItem(static_cast<int>(at), item);
    }
    scrollToBottom();
}

} // namespace afterword::views
