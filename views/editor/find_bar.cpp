// SPDX-License-Identifier: MIT
#include "views/editor/find_bar.h"

#include "views/editor/document_link.h"
#include "views/editor/labels.h"
#include "views/style/icons.h"
#include "views/style/metrics.h"
#include "views/style/scaled_size.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace afterword::views {

namespace {

enum FindColumn {
    fieldColumn,
    countColumn,
    firstColumn,
    secondColumn,
    caseColumn,
    wholeColumn,
    restColumn,
    closeColumn
};

constexpr int kFieldWidth = 280;

} // namespace

FindBar::FindBar(DocumentLink& link, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_words(new QLineEdit)
    , m_by(new QLineEdit)
    , m_count(makeCaption({})) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(space::l, space::s, space::m, space::s);
    grid->setSpacing(space::s);
    grid->setColumnStretch(restColumn, 1);
    buildFind();
    buildReplace();
    connect(&m_link, &DocumentLink::shown, this, [this] {
        if (isVisible()) {
            m_matches = findText(m_link.value(), query());
            if (m_chosen && !m_matches.contains(*m_chosen)) {
                m_chosen.reset();
            }
            showCount();
        }
    });
    connect(&m_link, &DocumentLink::documentChanging, this, [this] {
        m_chosen.reset();
        m_current = 0;
    });
    hide();
}

void FindBar::buildFind() {
    auto* grid = static_cast<QGridLayout*>(layout());
    m_words->setPlaceholderText(tr("Find in this incident"));
    m_words->setAccessibleName(tr("Find"));
    m_words->setClearButtonEnabled(true);
    m_words->setTextMargins(space::xs + 2, 0, 0, 0);
    keepWidth(*m_words, kFieldWidth);
    grid->addWidget(m_words, 0, fieldColumn);
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(tr("Not found")) + space::xl);
    grid->addWidget(m_count, 0, countColumn);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
    connect(addTool("go-up", tr("Previous match (Shift+Enter)"), 0, firstColumn),
            &QToolButton::clicked, this, [this] { step(-1); });
    connect(addTool("go-down", tr("Next match (Enter)"), 0, secondColumn), &QToolButton::clicked,
            this, [this] { step(1); });
    m_case = addChoice(tr("Aa"), tr("Upper and lower case count"), caseColumn);
    m_whole = addChoice(tr("Word"), tr("Whole words only"), wholeColumn);
    connect(addTool("tab-close", tr("Close (Esc)"), 0, closeColumn), &QToolButton::clicked, this,
            &FindBar::close);
}

void FindBar::buildReplace() {
    auto* grid = static_cast<QGridLayout*>(layout());
    m_by->setPlaceholderText(tr("Replace by"));
    m_by->setAccessibleName(tr("Replace by"));
    m_by->setTextMargins(space::xs + 2, 0, 0, 0);
    keepWidth(*m_by, kFieldWidth);
    grid->addWidget(m_by, 1, fieldColumn);
    m_replace = new QPushButton(tr("Replace"));
    m_replaceAll = new QPushButton(tr("Replace all"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_replace);
    buttons->addWidget(m_replaceAll);
    buttons->addStretch();
    grid->addLayout(buttons, 1, countColumn, 1, closeColumn - countColumn);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(m_by, &QLineEdit::returnPressed, this, &FindBar::replaceOne);
}

QToolButton* FindBar::addTool(const char* iconName, const QString& name, int row, int column) {
    auto* button = new QToolButton;
    button->setIcon(icon(QLatin1String(iconName)));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(name);
    button->setAccessibleName(name);
    static_cast<QGridLayout*>(layout())->addWidget(button, row, column);
    return button;
}

QToolButton* FindBar::addChoice(const QString& text, const QString& name, int column) {
    auto* button = new QToolButton;
    button->setText(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(name);
    button->setAccessibleName(name);
    static_cast<QGridLayout*>(layout())->addWidget(button, 0, column);
    connect(button, &QToolButton::toggled, this, &FindBar::search);
    return button;
}

void FindBar::open(bool replacing, const QString& words) {
    for (QWidget* widget : {static_cast<QWidget*>(m_by), static_cast<QWidget*>(m_replace),
                            static_cast<QWidget*>(m_replaceAll)}) {
        widget->setVisible(replacing);
    }
    show();
    if (!words.isEmpty()) {
        m_words->setText(words);
    }
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
    search();
}

void FindBar::close() {
    hide();
    Q_EMIT closed();
}

TextQuery FindBar::query() const {
    return {m_words->text(), m_case->isChecked(), m_whole->isChecked()};
}

void FindBar::search() {
    m_matches = findText(m_link.value(), query());
    m_current = 0;
    choose();
}

void FindBar::step(int by) {
    const int count = static_cast<int>(m_matches.size());
    if (count > 0) {
        m_current = (m_current + by + count) % count;
        choose();
    }
}

void FindBar::choose() {
    showCount();
    m_chosen.reset();
    if (!m_matches.isEmpty()) {
        m_chosen = m_matches.at(m_current);
        Q_EMIT matchChosen(m_matches.at(m_current), query());
    }
}

void FindBar::showCount() {
    const int count = static_cast<int>(m_matches.size());
    m_current = qBound(0, m_current, qMax(0, count - 1));
    m_count->setText(count > 0                   ? tr("%1 of %2").arg(m_current + 1).arg(count)
                     : m_words->text().isEmpty() ? QString()
                                                 : tr("Not found"));
    m_replace->setEnabled(count > 0);
    m_replaceAll->setEnabled(count > 0);
}

void FindBar::replaceOne() {
    if (!m_chosen) { // nobody has seen what would be replaced
        choose();
        return;
    }
    m_link.endTyping();
    // The words that are written may hold the old ones: on with what stands behind them.
    const QString by = m_by->text();
    auto inNew = query().pattern().globalMatch(by);
    qsizetype at = m_matches.indexOf(*m_chosen);
    m_link.submit(edits::replaceText(query(), *m_chosen, by));
    m_link.endTyping();
    for (; inNew.hasNext(); inNew.next()) {
        ++at;
    }
    m_matches = findText(m_link.value(), query());
    m_current = at < m_matches.size() ? static_cast<int>(at) : 0;
    choose();
}

void FindBar::replaceAll() {
    m_link.endTyping();
    m_link.submit(edits::replaceEveryText(query(), m_by->text()));
    m_link.endTyping();
    search();
}

void FindBar::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (isEnter && m_words->hasFocus()) {
        step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace afterword::views
