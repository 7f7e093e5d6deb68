// SPDX-License-Identifier: MIT
#include "views/controls/chip_list.h"

#include "views/controls/flow_layout.h"
#include "views/controls/line_field.h"
#include "views/controls/word_chip.h"
#include "views/style/metrics.h"
#include "views/style/scaled_size.h"

#include <QKeyEvent>

namespace afterword::views {

ChipList::ChipList(const QString& name, const QString& invitation, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_flow(new FlowLayout(this, space::xs)) {
    m_line = new LineField(tr("Add to %1").arg(name));
    m_line->setPlaceholderText(invitation);
    keepHeight(*m_line, kCompactRowHeight);
    m_flow->insertWidget(0, m_line);
    m_flow->setContentsMargins(0, 3, 0, 3);
    setFocusProxy(m_line);
    m_line->installEventFilter(this);
    connect(m_line, &LineField::focusLeft, this, &ChipList::addTyped);
    connect(m_line, &QLineEdit::returnPressed, this, &ChipList::addTyped);
}

void ChipList::showWords(const QStringList& words) {
    if (words == m_words) {
        return;
    }
    while (m_chips.size() > words.size()) {
        delete m_chips.takeLast();
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i == m_chips.size()) {
            m_chips.append(makeChip(m_caption(words.at(i))));
            m_flow->insertWidget(static_cast<int>(i), m_chips.last());
            QWidget::setTabOrder(i > 0 ? m_chips.at(i - 1) : static_cast<QWidget*>(this),
                                 m_chips.last());
        }
        m_chips.at(i)->show();
    }
    m_words = words;
    showCaptions();
}

void ChipList::setCaption(std::function<QString(const QString& word)> caption) {
    m_caption = std::move(caption);
    showCaptions();
}

void ChipList::showCaptions() {
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        m_chips.at(i)->showCaption(m_caption(m_words.at(i)));
    }
    m_flow->invalidate();
    updateGeometry();
}

Completion& ChipList::setOffer(Completion::Offer offer) {
    auto* completion = new Completion(*m_line, std::move(offer));
    connect(completion, &Completion::taken, this,
            [this](const QString& word) { add(QStringList{word}); });
    return *completion;
}

WordChip* ChipList::makeChip(const QString& word) {
    auto* chip = new WordChip(word, this);
    chip->installEventFilter(this);
    connect(chip, &WordChip::removalAsked, this, [this, chip] { removeAt(indexOf(chip)); });
    connect(chip, &QAbstractButton::clicked, this, [this, chip] {
        Q_EMIT chipActivated(indexOf(chip), chip->mapToGlobal(QPoint(0, chip->height())));
    });
    return chip;
}

int ChipList::indexOf(const QObject* chip) const {
    for (int i = 0; i < m_chips.size(); ++i) {
        if (m_chips.at(i) == chip) {
            return i;
        }
    }
    return -1;
}

void ChipList::addTyped() {
    add(m_line->text().split(QLatin1Char(','), Qt::SkipEmptyParts));
}

void ChipList::add(const QStringList& typed) {
    QStringList words = m_words;
    for (const QString& word : typed) {
        if (!word.trimmed().isEmpty() && !words.contains(word.trimmed())) {
            words.append(word.trimmed());
        }
    }
    m_line->clear();
    if (words != m_words) {
        Q_EMIT wordsEdited(words);
    }
}

void ChipList::removeAt(int index) {
    QStringList words = m_words;
    words.removeAt(index);
    m_line->setFocus();
    Q_EMIT wordsEdited(words);
    if (!m_chips.isEmpty()) {
        focusChip(qMin(index, static_cast<int>(m_chips.size()) - 1));
    }
}

void ChipList::focusChip(int index) {
    if (index >= 0 && index < m_chips.size()) {
        m_chips.at(index)->setFocus(Qt::OtherFocusReason);
    } else {
        m_line->setFocus(Qt::OtherFocusReason);
    }
}

bool ChipList::lineKey(int key) {
    if (key == Qt::Key_Comma) {
        addTyped();
        return true;
    }
    const bool back = key == Qt::Key_Backspace || key == Qt::Key_Left;
    if (back && m_line->text().isEmpty() && !m_chips.isEmpty()) {
        focusChip(static_cast<int>(m_chips.size()) - 1);
        return true;
    }
    return false;
}

bool ChipList::chipKey(int index, int key) {
    switch (key) {
    case Qt::Key_Left:
        focusChip(qMax(0, index - 1));
        return true;
    case Qt::Key_Right:
        focusChip(index + 1);
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        removeAt(index);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_chips.at(index)->click();
        return true;
    default:
        return false;
    }
}

bool ChipList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int chip = indexOf(watched);
        const bool handled = chip >= 0 ? chipKey(chip, key) : watched == m_line && lineKey(key);
        if (handled) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace afterword::views
