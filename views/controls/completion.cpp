// SPDX-License-Identifier: MIT
#include "views/controls/completion.h"

#include <QAbstractScrollArea>
#include <QKeyEvent>
#include <QScrollBar>

namespace afterword::views {

Completion::Completion(QLineEdit& field, Offer offer)
    : QObject(&field)
    , m_field(field)
    , m_offer(std::move(offer)) {
    field.installEventFilter(this);
    connect(&field, &QLineEdit::textEdited, this, &Completion::offerFor);
}

Completion::~Completion() {
    delete m_list;
}

bool Completion::isOpen() const {
    return m_list != nullptr && !m_list->isHidden();
}

QList<Suggestion> Completion::offered() const {
    return isOpen() ? m_list->suggestions() : QList<Suggestion>();
}

void Completion::refresh() {
    if (m_field.hasFocus() && m_field.isModified()) {
        offerFor(m_field.text());
    }
}

void Completion::close() {
    if (m_list != nullptr) {
        m_list->offer({});
    }
}

void Completion::offerFor(const QString& typed) {
    const QList<Suggestion> suggestions =
        typed.trimmed().isEmpty() ? QList<Suggestion>() : m_offer(typed);
    if (m_list == nullptr && !suggestions.isEmpty()) {
        m_list = new SuggestionList(m_field);
        connect(m_list, &QListWidget::itemClicked, this,
                [this](QListWidgetItem* item) { take(m_list->row(item)); });
        closeOnScroll();
    }
    if (m_list != nullptr) {
        m_list->offer(suggestions);
    }
}

/// The list stands in the window, and would stay where the field has been.
void Completion::closeOnScroll() {
    for (QWidget* at = m_field.parentWidget(); at != nullptr; at = at->parentWidget()) {
        if (auto* area = qobject_cast<QAbstractScrollArea*>(at)) {
            connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this, &Completion::close);
        }
    }
}

void Completion::take(int row) {
    const QString text = m_list->suggestions().value(row).text;
    close();
    Q_EMIT taken(text);
}

bool Completion::takesKey(int key) {
    switch (key) {
    case Qt::Key_Down:
        m_list->step(1);
        return true;
    case Qt::Key_Up:
        m_list->step(-1);
        return true;
    case Qt::Key_Tab:
        take(qMax(0, m_list->currentRow()));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->currentRow() >= 0) {
            take(m_list->currentRow());
            return true;
        }
        close();
        return false;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

bool Completion::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::FocusIn:
        Q_EMIT entered();
        break;
    case QEvent::FocusOut:
    case QEvent::Hide:
        close();
        break;
    case QEvent::ShortcutOverride:
        if (isOpen() && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            event->accept(); // before the window leaves the page with it
            return true;
        }
        break;
    case QEvent::KeyPress: {
        const auto* press = static_cast<QKeyEvent*>(event);
        const bool isPlain = (press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (isOpen() && isPlain && takesKey(press->key())) {
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace afterword::views
