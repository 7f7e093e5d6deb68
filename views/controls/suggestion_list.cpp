// SPDX-License-Identifier: MIT
#include "views/controls/suggestion_list.h"

#include "views/controls/field.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/paint.h"
#include "views/style/scaled_size.h"
#include "views/style/tokens.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace afterword::views {

namespace {

constexpr int kLeastWidth = 240;
constexpr int kMostWidth = 480;
constexpr int kFrame = 4;
constexpr int kDetailRole = Qt::UserRole + 1;

/// A word, and its detail at the right.
class SuggestionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override {
        const QString text = index.data(Qt::DisplayRole).toString();
        const QString detail = index.data(kDetailRole).toString();
        return {option.fontMetrics.horizontalAdvance(text) +
                    QFontMetrics(captionFont()).horizontalAdvance(detail) + space::xl +
                    2 * kFieldPadding,
                scaled(kCompactRowHeight) + space::xs};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Tokens& tokens = tokensOf(option.palette);
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        const bool isUnderMouse = option.state.testFlag(QStyle::State_MouseOver);
        const QColor ground = isCurrent      ? selectionOn(tokens.raised, tokens)
                              : isUnderMouse ? hoverOn(tokens.raised, tokens)
                                             : tokens.raised;
        if (isCurrent || isUnderMouse) {
            paintPanel(*painter, option.rect, ground, Qt::transparent);
        }
        const QRect words = option.rect.adjusted(kFieldPadding, 0, -kFieldPadding, 0);
        painter->setFont(option.font);
        paintWithDetail(*painter, words, index.data(Qt::DisplayRole).toString(),
                        index.data(kDetailRole).toString(), ground, tokens);
    }
};

} // namespace

SuggestionList::SuggestionList(QWidget& field) : QListWidget(field.window()), m_field(field) {
    setAccessibleName(tr("Suggestions"));
    setItemDelegate(new SuggestionDelegate(this));
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::NoFocus);
    setUniformItemSizes(false);
    setMouseTracking(true);
    setAutoFillBackground(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    hide();
}

void SuggestionList::offer(const QList<Suggestion>& suggestions) {
    if (suggestions.isEmpty()) {
        m_suggestions.clear();
        hide();
        return;
    }
    if (suggestions != m_suggestions || isHidden()) {
        m_suggestions = suggestions;
        clear();
        for (const Suggestion& one : suggestions) {
            auto* item = new QListWidgetItem(one.shown.isEmpty() ? one.text : one.shown, this);
            item->setData(kDetailRole, one.detail);
        }
        setCurrentRow(-1);
    }
    place();
    show();
    raise();
}

void SuggestionList::place() {
    QWidget* window = m_field.window();
    if (parentWidget() != window) {
        setParent(window);
    }
    int height = 2 * kFrame;
    for (int row = 0; row < count(); ++row) {
        height += sizeHintForRow(row);
    }
    const int width = qBound(kLeastWidth, sizeHintForColumn(0) + 2 * kFrame, kMostWidth);
    const QPoint below = m_field.mapTo(window, QPoint(0, m_field.height() + 2));
    const QPoint above = m_field.mapTo(window, QPoint(0, -2 - height));
    const bool fits = below.y() + height <= window->height() || above.y() < 0;
    const QPoint at = fits ? below : above;
    setGeometry(qMax(0, qMin(at.x(), window->width() - width)), at.y(), width, height);
}

void SuggestionList::step(int by) {
    const int row =
        currentRow() < 0 ? (by > 0 ? 0 : count() - 1) : (currentRow() + by + count()) % count();
    setCurrentRow(row);
}

} // namespace afterword::views
