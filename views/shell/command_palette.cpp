// SPDX-License-Identifier: MIT
#include "views/shell/command_palette.h"

#include "views/style/metrics.h"
#include "views/style/paint.h"
#include "views/style/scaled_size.h"
#include "views/style/tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword::views {

namespace {

constexpr int kWidth = 600;
constexpr int kFromTop = 72;
constexpr int kMostRows = 10;
constexpr int kDetail = Qt::UserRole + 1;

/// An icon, the name, and at the right what tells it apart.
class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex&) const override {
        return {option.rect.width(), scaled(kRowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Tokens& tokens = tokensOf(option.palette);
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        const QColor ground = isCurrent ? selectionOn(tokens.raised, tokens) : tokens.raised;
        if (isCurrent) {
            paintPanel(*painter, option.rect, ground, Qt::transparent);
        }
        QRect words = option.rect.adjusted(space::s, 0, -space::m, 0);
        const auto picture = index.data(Qt::DecorationRole).value<QIcon>();
        picture.paint(painter, QRect(words.left(), words.center().y() - scaled(kIconSize) / 2 + 1,
                                     scaled(kIconSize), scaled(kIconSize)));
        words.setLeft(words.left() + scaled(kIconSize) + space::s);
        painter->setFont(option.font);
        paintWithDetail(*painter, words, index.data(Qt::DisplayRole).toString(),
                        index.data(kDetail).toString(), ground, tokens);
    }
};

/// How well an entry answers: 0 best; negative when a word is missing.
int rankOf(const CommandPalette::Entry& entry, const QString& typed) {
    if (entry.text.startsWith(typed, Qt::CaseInsensitive)) {
        return 0;
    }
    const QString all = entry.text % u' ' % entry.detail;
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    const bool hasAll = std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
    return hasAll ? 1 : -1;
}

} // namespace

CommandPalette::CommandPalette(QWidget* window)
    : QFrame(window)
    , m_line(new QLineEdit)
    , m_list(new QListWidget) {
    setAccessibleName(tr("Go to or do"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s, space::s, space::s, space::s);
    layout->setSpacing(space::s);
    m_line->setPlaceholderText(tr("Go to an incident or a section, or do something"));
    m_line->setAccessibleName(tr("Go to or do"));
    m_line->setTextMargins(space::xs + 2, 0, 0, 0);
    m_line->installEventFilter(this);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::offer);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::open(const Entries& entries, const Search& search) {
    m_entries = entries;
    m_search = search;
    if (isHidden()) {
        m_focus = QApplication::focusWidget();
    }
    m_line->clear();
    offer();
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

QStringList CommandPalette::offered() const {
    QStringList texts;
    for (const Entry& entry : m_offered) {
        texts.append(entry.text);
    }
    return texts;
}

void CommandPalette::append(const Entry& entry) {
    m_offered.append(entry);
    auto* item = new QListWidgetItem(entry.icon, entry.text, m_list);
    item->setData(kDetail, entry.detail);
}

void CommandPalette::offer() {
    const QString typed = m_line->text().trimmed();
    m_list->clear();
    m_offered.clear();
    for (const int rank : {0, 1}) {
        for (const Entry& entry : m_entries) {
            if (typed.isEmpty() ? rank == 0 : rankOf(entry, typed) == rank) {
                append(entry);
            }
        }
    }
    m_list->setCurrentRow(0);
    place();
    const quint64 question = ++m_question;
    if (typed.isEmpty()) {
        return;
    }
    m_search(typed, [self = QPointer(this), question](const Entries& more) {
        if (self == nullptr || question != self->m_question) {
            return;
        }
        for (const Entry& entry : more) {
            self->append(entry);
        }
        if (self->m_list->currentRow() < 0) {
            self->m_list->setCurrentRow(0);
        }
        self->place();
    });
}

void CommandPalette::place() {
    const int rows = qBound(0, m_list->count(), kMostRows);
    m_list->setFixedHeight(rows * scaled(kRowHeight));
    m_list->setVisible(rows > 0);
    const int width = qMin(scaled(kWidth), parentWidget()->width() - 2 * space::xl);
    setFixedWidth(width);
    adjustSize();
    move((parentWidget()->width() - width) / 2, kFromTop);
}

void CommandPalette::moveBy(int rows) {
    const int count = m_list->count();
    if (count > 0) {
        m_list->setCurrentRow((m_list->currentRow() + rows + count) % count);
    }
}

void CommandPalette::runCurrent() {
    const int row = m_list->currentRow();
    if (row < 0) {
        return;
    }
    const std::function<void()> run = m_offered.at(row).run;
    close();
    run();
}

void CommandPalette::close() {
    if (isHidden()) {
        return;
    }
    ++m_question;
    const bool hadFocus = m_line->hasFocus();
    hide();
    if (hadFocus && m_focus != nullptr) {
        m_focus->setFocus(Qt::OtherFocusReason);
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_line) {
        if (event->type() == QEvent::Resize && isVisible()) {
            place();
        }
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
        close();
    }
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(palette());
    paintPanel(painter, rect(), tokens.raised, tokens.hairline);
}

} // namespace afterword::views
