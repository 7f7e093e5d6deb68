// SPDX-License-Identifier: MIT
#include "views/actions/action_change_bar.h"

#include "model/editing/library_facts.h"
#include "views/controls/choice_chip.h"
#include "views/controls/commit_field.h"
#include "views/controls/flow_layout.h"
#include "views/editor/choices.h"
#include "views/editor/date_picker.h"
#include "views/editor/labels.h"
#include "views/editor/offers.h"
#include "views/editor/values.h"
#include "views/style/chip.h"
#include "views/style/metrics.h"
#include "views/style/scaled_size.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace afterword::views {

namespace {

constexpr int kOwnerWidth = 180;
constexpr int kDayWidth = 150;
constexpr int kWordsWidth = 280;

/// The value that all rows have; none when they differ.
template <class T>
std::optional<T> inAll(const QList<ActionRow>& rows, T ActionItem::* member) {
    std::optional<T> value;
    for (const ActionRow& row : rows) {
        if (value && *value != row.action.*member) {
            return std::nullopt;
        }
        value = row.action.*member;
    }
    return value;
}

/// What a status is asked for besides; without words nothing is.
struct StatusQuestion {
    QString sentence;
    QString placeholder;
    QString value; ///< of the action that takes the answer
    bool mustBeAnswered = false;
    bool mayBeVerified = false;
};

StatusQuestion questionFor(ActionStatus status, qsizetype count) {
    const QString which = count == 1 ? QString() : ActionChangeBar::tr(" (%1 actions)").arg(count);
    switch (status) {
    case ActionStatus::notDoing:
        return {ActionChangeBar::tr("Why is it not worth doing?") % which,
                ActionChangeBar::tr("The reason"), QStringLiteral("reason"), true, false};
    case ActionStatus::done:
        return {ActionChangeBar::tr("Done: what shows it?") % which,
                ActionChangeBar::tr("Evidence, may be left empty"), QStringLiteral("evidence"),
                false, true};
    case ActionStatus::blocked:
        return {ActionChangeBar::tr("What does it wait for?") % which,
                ActionChangeBar::tr("May be left empty"), QStringLiteral("blockedBy"), false,
                false};
    case ActionStatus::open:
    case ActionStatus::inProgress:
        break;
    }
    return {};
}

} // namespace

ActionChangeBar::ActionChangeBar(QWidget* parent)
    : QWidget(parent)
    , m_count(makeCaption({}))
    , m_status(new ChoiceChip(tr("Status"), choicesOf<ActionStatus>(),
                              [](int value, const Tokens& tokens) {
                                  return colourOf(static_cast<ActionStatus>(value), tokens);
                              }))
    , m_priority(new ChoiceChip(
          tr("Priority"), choicesOf<Priority>(),
          [](int value, const Tokens& tokens) {
              return colourOf(static_cast<Priority>(value), tokens);
          },
          tr("No priority")))
    , m_owner(new CommitField(tr("Owner")))
    , m_due(new CommitField(tr("Due date")))
    , m_open(new QPushButton(tr("Open in incident")))
    , m_sentence(new QLabel)
    , m_words(new QLineEdit)
    , m_verifyBy(new QLineEdit)
    , m_set(new QPushButton(tr("Set")))
    , m_values(makeValues())
    , m_question(makeQuestion()) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::s, space::l, space::s);
    layout->addWidget(m_values);
    layout->addWidget(m_question);
    connect(m_status, &ChoiceChip::chosen, this, [this](std::optional<int> value) {
        askStatus(m_rows, fromChoice<ActionStatus>(value).value_or(ActionStatus::open));
    });
    connect(m_priority, &ChoiceChip::chosen, this, [this](std::optional<int> value) {
        change("priority", toCode(fromChoice<Priority>(value)));
    });
    connect(m_owner, &CommitField::committed, this, [this](const QString& typed) {
        m_owner->showValue(typed);
        change("owner", typed);
    });
    connect(m_due, &CommitField::committed, this, &ActionChangeBar::takeDue);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openAsked(m_rows.constFirst()); });
    connect(m_set, &QPushButton::clicked, this, &ActionChangeBar::answer);
    for (const QLineEdit* field : {m_words, m_verifyBy}) {
        connect(field, &QLineEdit::returnPressed, this, &ActionChangeBar::answer);
    }
    showActions({});
}

QWidget* ActionChangeBar::makeValues() {
    keepWidth(*m_owner, kOwnerWidth);
    keepWidth(*m_due, kDayWidth);
    auto* line = new QWidget;
    auto* layout = new FlowLayout(line, space::m);
    for (QWidget* control :
         std::initializer_list<QWidget*>{m_count, m_status, m_priority, m_owner, m_due}) {
        layout->addWidget(control);
    }
    layout->addAtEnd(m_open);
    return line;
}

QWidget* ActionChangeBar::makeQuestion() {
    m_words->setObjectName(QStringLiteral("statusWords"));
    keepLeastWidth(*m_words, kWordsWidth);
    for (QLineEdit* field : {m_words, m_verifyBy}) {
        field->setTextMargins(space::xs, 0, space::xs, 0);
    }
    keepWidth(*m_verifyBy, kDayWidth);
    m_verifyBy->setPlaceholderText(tr("Look again on"));
    m_verifyBy->setAccessibleName(tr("Day to look whether it worked"));
    m_verifyBy->setToolTip(tr("The day to look whether it worked, such as 2024-06-03"));
    auto* cancel = new QPushButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &ActionChangeBar::giveUp);
    auto* line = new QWidget;
    auto* layout = new FlowLayout(line, space::s);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_sentence, m_words, m_verifyBy, m_set, cancel}) {
        layout->addWidget(part);
    }
    return line;
}

void ActionChangeBar::setToday(const QDate& today) {
    if (!m_today.isValid()) {
        addCalendar(*m_due, today.year());
    }
    m_today = today;
}

void ActionChangeBar::setFacts(editing::LibraryFacts* facts) {
    m_facts = facts;
    auto* completion = new Completion(*m_owner, [this](const QString& typed) {
        return m_facts == nullptr ? QList<Suggestion>() : peopleFor(typed, m_facts->people());
    });
    connect(completion, &Completion::entered, this, [this] {
        if (m_facts != nullptr) {
            m_facts->freshen();
        }
    });
}

void ActionChangeBar::showActions(const QList<ActionRow>& rows) {
    m_rows = rows;
    m_count->setText(rows.size() == 1 ? rows.constFirst().action.reference
                                      : tr("%L1 actions selected").arg(rows.size()));
    m_open->setVisible(rows.size() == 1);
    m_status->setGhost(tr("Status: several"));
    m_status->showValue(asChoice(inAll(rows, &ActionItem::status)));
    const auto priority = inAll(rows, &ActionItem::priority);
    m_priority->setGhost(priority ? tr("Priority") : tr("Priority: several"));
    m_priority->showValue(asChoice(priority.value_or(std::nullopt)));
    const auto owner = inAll(rows, &ActionItem::owner);
    m_owner->setPlaceholderText(owner ? tr("Nobody") : tr("Several owners"));
    m_owner->showValue(owner.value_or(QString()));
    const auto due = inAll(rows, &ActionItem::due);
    m_due->setPlaceholderText(due ? tr("No due date") : tr("Several days"));
    m_due->refuse({});
    m_due->showValue(shownDate(due.value_or(std::nullopt)));
    showMode();
}

void ActionChangeBar::showMode() {
    // One goes before the other comes: both beside each other would widen the window.
    (isAsking() ? m_values : m_question)->hide();
    (isAsking() ? m_question : m_values)->show();
    setVisible(isAsking() || !m_rows.isEmpty());
}

void ActionChangeBar::change(const char* name, const QString& text) {
    Q_EMIT changeAsked(m_rows, {{QString::fromLatin1(name), text}});
}

void ActionChangeBar::takeDue(const QString& typed) {
    const auto day = typedDate(typed, m_today.year());
    if (!day) {
        m_due->refuse(day.error().message);
        return;
    }
    m_due->showValue(shownDate(*day));
    change("due", *day ? (*day)->toString(Qt::ISODate) : QString());
}

void ActionChangeBar::askStatus(const QList<ActionRow>& rows, ActionStatus status) {
    const StatusQuestion question = questionFor(status, rows.size());
    if (question.sentence.isEmpty()) {
        Q_EMIT changeAsked(rows, {{QStringLiteral("status"), toCode(status)}});
        Q_EMIT asked();
        return;
    }
    m_asked = status;
    m_asksDue = false;
    m_verifyBy->clear();
    m_verifyBy->setVisible(question.mayBeVerified);
    ask(rows, question.sentence, question.placeholder);
}

void ActionChangeBar::askDue(const QList<ActionRow>& rows) {
    m_asked.reset();
    m_asksDue = true;
    m_verifyBy->hide();
    ask(rows, tr("Until which day?"), tr("A day such as 2024-06-03"));
}

void ActionChangeBar::ask(const QList<ActionRow>& rows, const QString& sentence,
                          const QString& placeholder) {
    m_askedRows = rows;
    m_sentence->setText(sentence);
    m_words->clear();
    m_words->setToolTip({});
    m_words->setPlaceholderText(placeholder);
    m_words->setAccessibleName(sentence);
    showMode();
    m_words->setFocus(Qt::OtherFocusReason);
}

void ActionChangeBar::refuse(QLineEdit& field, const QString& reason) {
    field.setToolTip(reason);
    field.setAccessibleDescription(reason);
    field.selectAll();
    field.setFocus(Qt::OtherFocusReason);
    Q_EMIT refused(reason);
}

void ActionChangeBar::answerDue() {
    const auto day = typedDate(m_words->text().trimmed(), m_today.year());
    if (!day || !*day) {
        refuse(*m_words, day ? tr("Write a day, such as 2024-06-03.") : day.error().message);
        return;
    }
    const QList<ActionRow> rows = m_askedRows;
    giveUp();
    Q_EMIT changeAsked(rows, {{QStringLiteral("due"), (*day)->toString(Qt::ISODate)}});
}

void ActionChangeBar::answer() {
    if (m_asksDue) {
        answerDue();
        return;
    }
    const StatusQuestion question = questionFor(*m_asked, m_askedRows.size());
    const QString words = m_words->text().trimmed();
    if (words.isEmpty() && question.mustBeAnswered) {
        refuse(*m_words, tr("An action is set to not doing only with a reason."));
        return;
    }
    const auto day = typedDate(m_verifyBy->text().trimmed(), m_today.year());
    if (!day) {
        refuse(*m_verifyBy, day.error().message);
        return;
    }
    QList<ActionValue> changes{{QStringLiteral("status"), toCode(*m_asked)}};
    if (!words.isEmpty()) {
        changes.append({question.value, words});
    }
    if (question.mayBeVerified && *day) {
        changes.append({QStringLiteral("verifyBy"), (*day)->toString(Qt::ISODate)});
    }
    const QList<ActionRow> rows = m_askedRows;
    giveUp();
    Q_EMIT changeAsked(rows, changes);
}

void ActionChangeBar::giveUp() {
    m_asked.reset();
    m_asksDue = false;
    m_askedRows.clear();
    showMode();
    Q_EMIT asked();
}

void ActionChangeBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && isAsking()) {
        giveUp();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ActionChangeBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.hairline);
}

} // namespace afterword::views
