// SPDX-License-Identifier: MIT
#include "views/editor/outline.h"

#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/paint.h"
#include "views/style/review_paint.h"
#include "views/style/scaled_size.h"
#include "views/style/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace afterword::views {

namespace {

constexpr int kKeyRole = Qt::UserRole;
constexpr int kFullnessRole = Qt::UserRole + 1;
constexpr int kCountRole = Qt::UserRole + 2;
constexpr int kChangedRole = Qt::UserRole + 3;
constexpr int kCommentsRole = Qt::UserRole + 4;
constexpr int kMarkSide = 12;
constexpr int kOutlineWidth = 208;

class OutlineDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {scaled(kOutlineWidth), scaled(kRowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Tokens& tokens = tokensOf(option.palette);
        const QRect row = option.rect.adjusted(0, 1, 0, -1);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        paintGround(*painter, option, row, tokens);
        const int side = scaled(kMarkSide);
        QRectF mark(0, 0, side, side);
        mark.moveCenter(QPointF(row.left() + space::m + side / 2.0, QRectF(row).center().y()));
        paintRingMark(*painter, mark, static_cast<Fullness>(index.data(kFullnessRole).toInt()),
                      tokens);
        const QString count = index.data(kCountRole).toString();
        const QFont figures = figuresFont(captionFont());
        const int countWidth = QFontMetrics(figures).horizontalAdvance(count);
        const QRect text = row.adjusted(2 * space::m + side, 0, -space::m, 0);
        painter->setFont(figures);
        painter->setPen(selected ? legible(tokens.muted, selectionOn(tokens.ground, tokens), tokens)
                                 : tokens.muted);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight, count);
        if (index.data(kChangedRole).toBool()) {
            paintChangeBar(*painter, row.adjusted(0, space::s, 0, -space::s), tokens);
        }
        painter->setFont(option.font);
        painter->setPen(tokens.text);
        int room = text.width() - (count.isEmpty() ? 0 : countWidth + space::s);
        if (const int comments = index.data(kCommentsRole).toInt(); comments > 0) {
            room -= space::s + paintCommentCount(*painter, text.left() + room, row.center().y() + 1,
                                                 comments, tokens);
        }
        painter->drawText(
            text, Qt::AlignVCenter | Qt::AlignLeft,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room));
    }

private:
    static void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QRect& row,
                            const Tokens& tokens) {
        if (option.state.testFlag(QStyle::State_Selected)) {
            paintPanel(painter, row, selectionOn(tokens.ground, tokens), Qt::transparent);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            paintPanel(painter, row, hoverOn(tokens.ground, tokens), Qt::transparent);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            paintFocusRing(painter, row, tokens);
        }
    }
};

QString spoken(const OutlineEntry& entry) {
    switch (entry.fullness) {
    case Fullness::empty:
        return Outline::tr("%1, empty").arg(entry.label);
    case Fullness::half:
        return Outline::tr("%1, begun").arg(entry.label);
    case Fullness::full:
        return Outline::tr("%1, filled").arg(entry.label);
    }
    return entry.label;
}

} // namespace

Outline::Outline(QWidget* parent) : QListWidget(parent) {
    setAccessibleName(tr("Outline"));
    setItemDelegate(new OutlineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    keepLeastWidth(*this, space::xxl * 4);
    setViewportMargins(space::s, space::l, space::s, space::s);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    connect(this, &QListWidget::itemClicked, this, &Outline::choose);
}

void Outline::showEntries(const QList<OutlineEntry>& entries) {
    if (entries == m_entries) {
        return;
    }
    m_entries = entries;
    while (count() < entries.size()) {
        addItem(new QListWidgetItem);
    }
    for (int i = 0; i < count(); ++i) {
        const OutlineEntry& entry = entries.at(i);
        QListWidgetItem* line = item(i);
        line->setText(entry.label);
        line->setData(kKeyRole, entry.key);
        line->setData(kFullnessRole, static_cast<int>(entry.fullness));
        line->setData(kCountRole,
                      entry.count.value_or(0) > 0 ? QString::number(*entry.count) : QString());
    }
    showSpoken();
}

void Outline::showReview(const ReviewMarks& marks) {
    if (!(marks == m_review)) {
        m_review = marks;
        showSpoken();
    }
}

void Outline::showSpoken() {
    for (int i = 0; i < count(); ++i) {
        const ReviewMark mark = m_review.ofSection(m_entries.at(i).key);
        QStringList words{spoken(m_entries.at(i)), wordsFor(mark)};
        words.removeAll(QString());
        item(i)->setData(kChangedRole, mark.changed);
        item(i)->setData(kCommentsRole, mark.comments);
        item(i)->setData(Qt::AccessibleTextRole, words.join(QStringLiteral(", ")));
        item(i)->setToolTip(words.join(QStringLiteral(", ")));
    }
}

void Outline::markCurrent(const QString& key) {
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(kKeyRole).toString() == key && currentRow() != i) {
            setCurrentRow(i);
        }
    }
}

void Outline::choose(const QListWidgetItem* item) {
    if (item != nullptr) {
        Q_EMIT sectionChosen(item->data(kKeyRole).toString());
    }
}

void Outline::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose(currentItem());
        return;
    }
    QListWidget::keyPressEvent(event);
}

} // namespace afterword::views
