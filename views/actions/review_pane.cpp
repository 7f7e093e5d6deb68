// SPDX-License-Identifier: MIT
#include "views/actions/review_pane.h"

#include "model/editing/answers.h"
#include "model/items/words.h"
#include "views/controls/flow_layout.h"
#include "views/controls/page_stack.h"
#include "views/editor/labels.h"
#include "views/editor/values.h"
#include "views/incidents/incident_words.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/scaled_size.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <limits>

namespace afterword::views {

namespace {

constexpr int kMeetingWidth = 840; ///< all keys beside each other

QLabel* wrapped(const QFont& font) {
    auto* label = new QLabel;
    label->setFont(font);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QString decidedWords(const ReviewStep& step) {
    switch (step.decision) {
    case ReviewDecision::done:
        return ReviewPane::tr("Decided: done");
    case ReviewDecision::moved:
        return ReviewPane::tr("Decided: moved to %1").arg(step.words);
    case ReviewDecision::notDoing:
        return ReviewPane::tr("Decided: not doing, as %1").arg(step.words);
    case ReviewDecision::left:
        break;
    }
    return {};
}

QWidget* centred(QWidget* column) {
    keepMostWidth(*column, kMeetingWidth);
    auto* ground = new QWidget;
    ground->setBackgroundRole(QPalette::Base);
    ground->setAutoFillBackground(true);
    auto* layout = new QHBoxLayout(ground);
    layout->addWidget(column);
    return ground;
}

} // namespace

ReviewPane::ReviewPane(editing::Library& library, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_pages(new PageStack) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Review meeting"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    auto* area = new QScrollArea; // for details of any length
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(centred(makeCard()));
    m_pages->addWidget(area);
    m_pages->addWidget(centred(makeEnd()));
}

QPushButton* ReviewPane::addKey(const QString& text, const QString& key,
                                const std::function<void()>& action) {
    auto* button = new QPushButton(tr("%1  %2").arg(text, key));
    button->setAccessibleName(text);
    button->setToolTip(tr("%1 (%2)").arg(text, key));
    connect(button, &QPushButton::clicked, this, action);
    return button;
}

QWidget* ReviewPane::makeCard() {
    auto* card = new QWidget;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(space::xl, space::xxl, space::xl, space::xl);
    layout->setSpacing(space::m);
    m_position = makeCaption({});
    m_reference = makeCaption({});
    m_title = wrapped(titleFont());
    m_facts = wrapped(baseFont());
    m_decided = wrapped(strongFont());
    m_details = wrapped(baseFont());
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_keys = new QWidget;
    auto* keys = new FlowLayout(m_keys, space::s);
    keys->setContentsMargins(0, space::s, 0, space::s);
    const auto ofCurrent = [this](const auto& use) {
        return [this, use] {
            if (current() != nullptr) {
                use(*current());
            }
        };
    };
    keys->addWidget(addKey(tr("Done"), tr("D"), ofCurrent([this](const ActionRow& row) {
                               Q_EMIT statusAsked({row}, ActionStatus::done);
                           })));
    keys->addWidget(addKey(tr("Move date"), tr("M"),
                           ofCurrent([this](const ActionRow& row) { Q_EMIT dueAsked({row}); })));
    keys->addWidget(addKey(tr("Not doing"), tr("N"), ofCurrent([this](const ActionRow& row) {
                               Q_EMIT statusAsked({row}, ActionStatus::notDoing);
                           })));
    keys->addWidget(addKey(tr("Open"), tr("Enter"),
                           ofCurrent([this](const ActionRow& row) { Q_EMIT openAsked(row); })));
    keys->addWidget(addKey(tr("Back"), tr("←"), [this] { goTo(m_at - 1); }));
    keys->addWidget(addKey(tr("Next"), tr("→"), [this] { goTo(m_at + 1); }));
    keys->addWidget(addKey(tr("End"), tr("Esc"), [this] { finish(); }));
    for (QWidget* part : std::initializer_list<QWidget*>{m_position, m_reference, m_title, m_facts,
                                                         m_decided, m_keys, m_details}) {
        layout->addWidget(part);
    }
    layout->addStretch();
    return card;
}

QWidget* ReviewPane::makeEnd() {
    auto* end = new QWidget;
    auto* layout = new QVBoxLayout(end);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::m);
    QLabel* heading = makeHeading(tr("Summary of the meeting"));
    heading->setContentsMargins(0, 0, 0, 0); // as the text below it and its buttons
    layout->addWidget(heading);
    m_summary = new QPlainTextEdit;
    m_summary->setObjectName(QStringLiteral("reviewSummary"));
    m_summary->setReadOnly(true);
    m_summary->setTabChangesFocus(true);
    m_summary->setAccessibleName(tr("Summary of the meeting"));
    m_summary->setFrameShape(QFrame::NoFrame);
    m_summary->setFont(codeFont());
    m_summary->document()->setDocumentMargin(0);
    layout->addWidget(m_summary, 1);
    auto* buttons = new QHBoxLayout;
    auto* copyButton = new QPushButton(tr("Copy"));
    copyButton->setObjectName(QStringLiteral("copySummary"));
    copyButton->setDefault(true);
    connect(copyButton, &QPushButton::clicked, this, &ReviewPane::copy);
    auto* close = new QPushButton(tr("Back to the actions"));
    connect(close, &QPushButton::clicked, this, &ReviewPane::ended);
    buttons->addWidget(copyButton);
    buttons->addWidget(close);
    buttons->addStretch();
    layout->addLayout(buttons);
    return end;
}

void ReviewPane::begin(const ActionFilter& filter, const ActionDays& days) {
    m_days = days;
    m_steps.clear();
    m_references.clear();
    m_at = 0;
    m_seen = 0;
    m_isRunning = true;
    m_isFetching = false;
    m_goesOn = false;
    ++m_question;
    m_pages->setCurrentIndex(0);
    ActionListing overdue{filter, ActionGroup::none, ActionOrder::due};
    overdue.filter.overdueOn = days.today;
    ActionListing stale{filter, ActionGroup::none, ActionOrder::due};
    stale.filter.unchangedSince = days.staleBefore();
    m_waiting = {overdue, stale};
    m_end.clear();
    fetch();
    showCard();
    setFocus(Qt::OtherFocusReason);
}

void ReviewPane::ask(const ActionListing& listing, int limit, const QStringList& after, Take take) {
    editing::onAnswer(m_library.actions(listing, limit, after), this,
                      [this, take, question = m_question](const Result<ActionSlice>& slice) {
                          if (question != m_question) {
                              return;
                          }
                          if (slice) {
                              (this->*take)(*slice);
                          } else {
                              m_isFetching = false; // going on tries again
                              Q_EMIT failed(slice.error());
                          }
                      });
}

/// What is come to soon; all is fetched when the meeting has gone through all.
void ReviewPane::fetch() {
    const bool isNear = m_steps.size() - m_at <= kSlice / 2;
    if (isNear && !m_isFetching && !m_waiting.isEmpty()) {
        m_isFetching = true;
        ask(m_waiting.constFirst(), kSlice, m_end, &ReviewPane::add);
    }
}

/// One that is both overdue and stale comes once.
void ReviewPane::add(const ActionSlice& slice) {
    m_isFetching = false;
    for (const ActionRow& row : slice.rows) {
        if (!m_references.contains(row.action.reference)) {
            m_references.insert(row.action.reference);
            m_steps.append({row, ReviewDecision::left, {}});
        }
    }
    m_end = slice.end;
    if (m_end.isEmpty()) {
        m_waiting.removeFirst();
    }
    fetch();
    if (m_steps.isEmpty() && m_waiting.isEmpty()) {
        finish();
    } else if (m_isRunning && m_goesOn && (m_waiting.isEmpty() || m_at + 1 < m_steps.size())) {
        goTo(m_at + 1);
    } else {
        showCard();
    }
}

/// What was decided keeps the values that it was decided by.
void ReviewPane::update(const ActionSlice& slice) {
    for (ReviewStep& step : m_steps) {
        for (const ActionRow& row : slice.rows) {
            if (step.row.action.reference == row.action.reference &&
                step.decision == ReviewDecision::left) {
                step.row = row;
            }
        }
    }
    showCard();
}

void ReviewPane::noteChanged(const QList<ActionRow>& rows, const QList<ActionValue>& changes) {
    for (ReviewStep& step : m_steps) {
        for (const ActionRow& row : rows) {
            if (step.row.action.reference == row.action.reference) {
                step = reviewStep(row, changes);
            }
        }
    }
    if (m_isRunning) {
        goTo(m_at + 1);
    }
}

void ReviewPane::noteRefused() {
    if (const ActionRow* row = current()) {
        ActionListing again;
        again.filter.incident = row->incidentReference;
        ask(again, std::numeric_limits<int>::max(), {}, &ReviewPane::update);
    }
}

const ActionRow* ReviewPane::current() const {
    return m_isRunning && m_at < m_steps.size() ? &m_steps.at(m_at).row : nullptr;
}

void ReviewPane::goTo(qsizetype at) {
    m_goesOn = at >= m_steps.size() && !m_waiting.isEmpty();
    if (m_goesOn) {
        fetch();
        return;
    }
    if (at >= m_steps.size()) {
        m_seen = m_steps.size();
        finish();
        return;
    }
    m_at = std::max<qsizetype>(0, at);
    m_seen = std::max(m_seen, m_at);
    fetch();
    showCard();
    setFocus(Qt::OtherFocusReason);
}

QString ReviewPane::position() const {
    return (m_waiting.isEmpty() ? tr("%L1 of %L2") : tr("%L1 of more than %L2"))
        .arg(m_at + 1)
        .arg(m_steps.size());
}

QString ReviewPane::factsOf(const ActionRow& row) const {
    const ActionItem& action = row.action;
    QStringList facts{action.owner.isEmpty() ? tr("Nobody's") : action.owner,
                      items::wordFor(action.status)};
    if (action.priority) {
        facts.append(items::wordFor(*action.priority));
    }
    if (!action.due) {
        facts.append(tr("no due date"));
    } else if (action.isOverdue(m_days.today)) {
        facts.append(tr("due %1, %L2 days overdue")
                         .arg(shownDate(action.due))
                         .arg(action.due->daysTo(m_days.today)));
    } else {
        facts.append(tr("due %1").arg(shownDate(action.due)));
    }
    if (row.changedAt) {
        const QDate changed = toDateTime(*row.changedAt).toLocalTime().date();
        facts.append(tr("last changed %1").arg(shownDate(changed)));
    }
    return facts.join(QStringLiteral(" · "));
}

void ReviewPane::showCard() {
    const ActionRow* row = current();
    m_keys->setEnabled(row != nullptr);
    if (row == nullptr) {
        return;
    }
    const ReviewStep& step = m_steps.at(m_at);
    m_position->setText(position());
    m_reference->setText(row->action.reference % QStringLiteral(" · ") %
                         plainTitle(row->incidentTitle));
    m_title->setText(row->action.title.isEmpty() ? tr("Untitled action")
                                                 : plainTitle(row->action.title));
    m_facts->setText(factsOf(*row));
    m_decided->setText(decidedWords(step));
    m_decided->setVisible(step.decision != ReviewDecision::left);
    m_details->setText(row->action.details);
    setAccessibleDescription(position() % QStringLiteral(": ") % row->action.reference % u' ' %
                             m_title->text() % QStringLiteral(". ") % m_facts->text());
}

QString ReviewPane::summary() const {
    QList<ReviewStep> seen;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        if (i < m_seen || m_steps.at(i).decision != ReviewDecision::left) {
            seen.append(m_steps.at(i));
        }
    }
    return reviewSummary(seen, m_days.today);
}

void ReviewPane::finish() {
    m_isRunning = false;
    m_summary->setPlainText(summary());
    m_pages->setCurrentIndex(1);
    m_summary->setFocus(Qt::OtherFocusReason);
}

void ReviewPane::copy() {
    QGuiApplication::clipboard()->setText(summary());
    Q_EMIT copied();
}

void ReviewPane::keyPressEvent(QKeyEvent* event) {
    if (!m_isRunning) {
        event->key() == Qt::Key_Escape ? Q_EMIT ended() : QWidget::keyPressEvent(event);
        return;
    }
    const ActionRow* row = current();
    switch (event->key()) {
    case Qt::Key_D:
        row != nullptr ? Q_EMIT statusAsked({*row}, ActionStatus::done) : void();
        break;
    case Qt::Key_N:
        row != nullptr ? Q_EMIT statusAsked({*row}, ActionStatus::notDoing) : void();
        break;
    case Qt::Key_M:
        row != nullptr ? Q_EMIT dueAsked({*row}) : void();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        row != nullptr ? Q_EMIT openAsked(*row) : void();
        break;
    case Qt::Key_Right:
    case Qt::Key_Space:
        goTo(m_at + 1);
        break;
    case Qt::Key_Left:
        goTo(m_at - 1);
        break;
    case Qt::Key_Escape:
        finish();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace afterword::views
