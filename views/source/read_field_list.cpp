// SPDX-License-Identifier: MIT
#include "views/source/read_field_list.h"

#include "model/items/read_fields_model.h"
#include "views/controls/row_table.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/paint.h"
#include "views/style/scaled_size.h"
#include "views/style/tokens.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace afterword::views {

namespace {

constexpr int kLabelWidth = 112;
constexpr int kLinesWidth = 48; ///< beside words that are wrapped

const items::ReadField& fieldOf(const QModelIndex& index) {
    return static_cast<const items::ReadFieldsModel&>(*index.model()).rowAt(index.row());
}

/// Of words that are wrapped: the same with the scroll bar and without, so that a row that was laid
/// out before it appeared is high enough.
int wordsWidth(const QAbstractItemView& view) {
    const int row = view.width() - view.verticalScrollBar()->sizeHint().width();
    return row - 2 * space::m - scaled(kLabelWidth) - space::s - scaled(kLinesWidth);
}

class ReadFieldDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// What is unsure is said in full, all else in one line.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const items::ReadField& field = fieldOf(index);
        const auto* view = qobject_cast<const QListView*>(option.widget);
        if (field.kind != items::ReadField::Kind::finding || view == nullptr) {
            return {0, scaled(kCompactRowHeight)};
        }
        const QRect room(0, 0, wordsWidth(*view), 0);
        const int height =
            QFontMetrics(baseFont()).boundingRect(room, Qt::TextWordWrap, field.text).height();
        return {0, qMax(scaled(kCompactRowHeight), height + space::s)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Tokens& tokens = tokensOf(option.palette);
        const items::ReadField& field = fieldOf(index);
        painter->save();
        const QColor ground = paintGround(*painter, option, field, tokens);
        QRect rest = option.rect.adjusted(space::m, 0, -space::m, 0);
        paintLabel(*painter, rest, field, legible(tokens.muted, ground, tokens));
        rest.setLeft(rest.left() + scaled(kLabelWidth) + space::s);
        paintLines(*painter, rest, field, legible(tokens.faint, ground, tokens));
        painter->setFont(baseFont());
        painter->setPen(field.isWarning ? legible(tokens.warning, ground, tokens) : tokens.text);
        if (field.kind == items::ReadField::Kind::finding) {
            if (const auto* view = qobject_cast<const QAbstractItemView*>(option.widget)) {
                rest.setWidth(wordsWidth(*view));
            }
            painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap,
                              field.text);
        } else {
            const QFontMetrics metrics(baseFont());
            painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                              metrics.elidedText(field.text, Qt::ElideRight, rest.width()));
        }
        painter->restore();
    }

private:
    static QColor paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                              const items::ReadField& field, const Tokens& tokens) {
        const QColor ground = rowColour(option, tokens);
        painter.fillRect(option.rect, ground);
        if (!field.label.isEmpty() && option.rect.top() > 0) {
            painter.fillRect(QRect(option.rect.left() + space::m, option.rect.top(),
                                   option.rect.width() - 2 * space::m, 1),
                             tokens.hairline);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            paintFocusRing(painter, option.rect.adjusted(2, 1, -2, -1), tokens);
        }
        return ground;
    }

    static void paintLabel(QPainter& painter, const QRect& row, const items::ReadField& field,
                           const QColor& colour) {
        const QFont font = captionFont();
        painter.setFont(font);
        painter.setPen(colour);
        QRect label = row;
        label.setWidth(scaled(kLabelWidth));
        painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(field.label, Qt::ElideRight, label.width()));
    }

    /// Takes its room from the right end of `rest`.
    static void paintLines(QPainter& painter, QRect& rest, const items::ReadField& field,
                           const QColor& colour) {
        const QFont font = figuresFont(captionFont());
        const QFontMetrics metrics(font);
        const QString words =
            metrics.elidedText(items::lineWords(field.lines), Qt::ElideRight, rest.width() / 3);
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(rest, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, words);
        rest.setRight(rest.right() - metrics.horizontalAdvance(words) - space::s);
    }
};

} // namespace

ReadFieldList::ReadFieldList(QWidget* parent)
    : QListView(parent)
    , m_model(new items::ReadFieldsModel(this)) {
    setObjectName(QStringLiteral("readFields"));
    setAccessibleName(tr("What was read"));
    setModel(m_model);
    setItemDelegate(new ReadFieldDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
}

void ReadFieldList::showDocument(const editing::ImportedDocument& document) {
    m_model->showDocument(document);
}

void ReadFieldList::clear() {
    m_model->clear();
}

void ReadFieldList::selectAtLine(int line) {
    const int row = m_model->rowAtLine(line);
    if (row >= 0) {
        m_quiet = true;
        setCurrentIndex(m_model->index(row, 0));
        m_quiet = false;
    }
}

const items::ReadField* ReadFieldList::current() const {
    const QModelIndex index = currentIndex();
    return index.isValid() ? &m_model->rowAt(index.row()) : nullptr;
}

void ReadFieldList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (!m_quiet) {
        Q_EMIT currentFieldChanged();
    }
}

} // namespace afterword::views
