// SPDX-License-Identifier: MIT
#include "views/editor/action_item_row.h"

#include "model/domain/edits/actions.h"
#include "views/controls/add_line.h"
#include "views/controls/commit_field.h"
#include "views/controls/field.h"
#include "views/controls/link_opening.h"
#include "views/controls/markdown_field.h"
#include "views/controls/row_list.h"
#include "views/controls/text_field.h"
#include "views/editor/bindings.h"
#include "views/editor/choices.h"
#include "views/editor/document_link.h"
#include "views/editor/labels.h"
#include "views/editor/offers.h"
#include "views/editor/row_binding.h"
#include "views/editor/row_marks.h"
#include "views/editor/step_list.h"
#include "views/editor/values.h"
#include "views/incidents/incident_words.h"
#include "views/style/chip.h"
#include "views/style/fonts.h"
#include "views/style/icons.h"
#include "views/style/metrics.h"
#include "views/style/scaled_size.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <limits>

namespace afterword::views {

namespace {

constexpr int kOwnerWidth = 160;
constexpr int kDueWidth = 112;
constexpr int kTextToggleSide = 24;

constexpr qsizetype kChipLetters = 28;
constexpr qsizetype kMenuLetters = 72;

QString shortened(const QString& text, qsizetype most) {
    return text.size() > most ? QString(text.left(most - 1) + u'…') : text;
}

QColor kindColour(int, const Tokens& tokens) {
    return tokens.muted;
}

// The field in a line of its own behind a small label: its parent then.
void labelled(const QString& label, QWidget* field) {
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(kFieldPadding, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeCaption(label));
    layout->addWidget(field, 1);
}

template <class E>
QColor codeColour(int value, const Tokens& tokens) {
    return colourOf(static_cast<E>(value), tokens);
}

} // namespace

ActionItemRow::ActionItemRow(const QString& id, DocumentLink& link)
    : ListRow(Look::ruled)
    , m_id(id)
    , m_link(link)
    , m_title(new TextField(tr("Title of the action"), TextField::Lines::one))
    , m_steps(makeStepRows(id, link))
    , m_details(new MarkdownField(tr("Details of the action"))) {
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addLayout(makeMeta());
    makeFactor();
    makeReason();
    column->addWidget(m_factor->parentWidget());
    column->addWidget(m_reason->parentWidget());
    column->addWidget(m_blockedBy->parentWidget());
    column->addWidget(m_details);
    column->addWidget(m_steps);
    body().addWidget(makeMarkRoom(body().spacing()));
    body().addLayout(column, 1);
    m_title->setTextFont(strongFont());
    m_title->setGuidance(tr("What will be done"));
    // By id: what keeps a dropped file may outlive the row.
    const auto text = [id](QString ActionItem::* member, const char* key) -> TextAccess {
        return {[id, member](const Incident& v) {
                    const ActionItem* action = rowOf(v.actions, id);
                    return action != nullptr ? action->*member : QString();
                },
                [id, name = QString::fromLatin1(key)](const QString& typed) {
                    return edits::setActionText(id, name, typed);
                }};
    };
    bind(*m_title, link, text(&ActionItem::title, "title"));
    bind(*m_details, link, text(&ActionItem::details, "details"));
    connect(m_title, &TextField::returnPressed, this, [this] { focusNextChild(); });
    connect(m_details, &TextField::focusLeft, this, [this] { showAction(m_link.value()); });
    connect(&link, &DocumentLink::shown, this, &ActionItemRow::showAction);
    showAction(link.value());
}

const ActionItem& ActionItemRow::actionIn(const Incident& value) const {
    static const ActionItem none;
    const ActionItem* action = rowOf(value.actions, m_id);
    return action != nullptr ? *action : none;
}

void ActionItemRow::addMeta(QHBoxLayout& line, QWidget* widget) {
    line.addWidget(widget);
    m_meta.append(widget);
}

QToolButton* ActionItemRow::makeTextToggle() {
    m_asText = new QToolButton;
    m_asText->setIcon(icon(QStringLiteral("document-edit")));
    m_asText->setCheckable(true);
    m_asText->setAutoRaise(true);
    m_asText->setFocusPolicy(Qt::StrongFocus);
    keepSize(*m_asText, {kTextToggleSide, kTextToggleSide});
    m_asText->setToolTip(tr("Edit the details as Markdown"));
    m_asText->setAccessibleName(tr("Edit the details as Markdown"));
    connect(m_asText, &QToolButton::clicked, this, [this](bool asText) {
        showAction(m_link.value());
        if (asText) {
            m_details->setFocus(Qt::OtherFocusReason);
        }
    });
    return m_asText;
}

QLayout* ActionItemRow::makeMeta() {
    auto* lines = new QVBoxLayout;
    auto* chips = new QHBoxLayout;
    chips->setContentsMargins(space::xs, 0, 0, 0);
    chips->setSpacing(space::xs);
    addStatus(*chips);
    addPriorityAndKind(*chips);
    addMeta(*chips, makeTextToggle());
    chips->addStretch();
    auto* fields = new QHBoxLayout;
    fields->setContentsMargins(0, 0, 0, space::xs);
    fields->setSpacing(space::xs);
    addOwnerAndDue(*fields);
    LineField* tracker = makeText(tr("Tracker"), &ActionItem::tracker, "tracker");
    letOpen(*tracker);
    addMeta(*fields, tracker);
    lines->setSpacing(0);
    lines->addLayout(chips);
    lines->addLayout(fields);
    return lines;
}

void ActionItemRow::addStatus(QHBoxLayout& line) {
    m_status = new ChoiceChip(tr("Status of the action"), choicesOf<ActionStatus>(),
                              codeColour<ActionStatus>);
    connect(m_status, &ChoiceChip::chosen, this, [this](std::optional<int> value) {
        chooseStatus(static_cast<ActionStatus>(value.value_or(0)));
    });
    addMeta(line, m_status);
}

void ActionItemRow::addPriorityAndKind(QHBoxLayout& line) {
    auto* priority = new ChoiceChip(tr("Priority"), choicesOf<Priority>(), codeColour<Priority>,
                                    tr("No priority"));
    bind(*priority, m_link,
         {[this](const Incident& v) { return asChoice(actionIn(v).priority); },
          [this](std::optional<int> v) {
              return edits::setActionPriority({m_id}, fromChoice<Priority>(v));
          }});
    auto* kind = new ChoiceChip(tr("Kind"), choicesOf<ActionKind>(), kindColour, tr("No kind"));
    bind(*kind, m_link,
         {[this](const Incident& v) { return asChoice(actionIn(v).kind); },
          [this](std::optional<int> v) {
              return edits::setActionKind({m_id}, fromChoice<ActionKind>(v));
          }});
    addMeta(line, priority);
    addMeta(line, kind);
}

void ActionItemRow::makeFactor() {
    m_factor = new ChoiceChip(tr("Addresses"), {}, kindColour, tr("No factor"));
    m_factor->setGhost(tr("No factor"));
    m_factor->setObjectName(QStringLiteral("factor"));
    connect(m_factor, &ChoiceChip::chosen, this, [this](std::optional<int> choice) {
        const auto& factors = m_link.value().factors;
        const bool isOne = choice && *choice < factors.size();
        m_link.endTyping();
        m_link.submit(edits::setActionText(m_id, QStringLiteral("factor"),
                                           isOne ? factors.at(*choice)->id : QString()));
        m_link.endTyping();
    });
    labelled(tr("Addresses"), m_factor);
}

/// The factors are the choices; nothing is to choose while there are none.
void ActionItemRow::showFactor(const Incident& value) {
    QStringList factors;
    std::optional<int> current;
    const QString& addressed = actionIn(value).factor;
    for (qsizetype at = 0; at < value.factors.size(); ++at) {
        const ContributingFactor& factor = *value.factors.at(at);
        factors << factor.id << factor.text;
        current = factor.id == addressed ? static_cast<int>(at) : current;
    }
    if (factors != m_factors) {
        m_factors = factors;
        QList<ChoiceChip::Choice> choices;
        for (qsizetype at = 0; at < value.factors.size(); ++at) {
            const QString name = plainTitle(value.factors.at(at)->text);
            choices.append({static_cast<int>(at), shortened(name, kChipLetters),
                            shortened(name, kMenuLetters), name});
        }
        m_factor->setChoices(choices, kindColour);
    }
    m_factor->showValue(current);
    m_factor->parentWidget()->setVisible(!value.factors.isEmpty());
}

LineField* ActionItemRow::makeText(const QString& name, QString ActionItem::* member,
                                   const char* key) {
    auto* field = new LineField(name);
    field->setObjectName(QString::fromLatin1(key));
    field->setPlaceholderText(name);
    keepHeight(*field, kCompactRowHeight);
    bind(*field, m_link,
         {[this, member](const Incident& v) { return actionIn(v).*member; },
          [this, text = QString::fromLatin1(key)](const QString& typed) {
              return edits::setActionText(m_id, text, typed);
          }});
    return field;
}

void ActionItemRow::addOwnerAndDue(QHBoxLayout& line) {
    LineField* owner = makeText(tr("Owner"), &ActionItem::owner, "owner");
    keepMostWidth(*owner, kOwnerWidth);
    offerOwners(*owner, m_link);
    addMeta(line, owner);
    m_due = new CommitField(tr("Due"));
    m_due->setObjectName(QStringLiteral("due"));
    m_due->setPlaceholderText(tr("Due"));
    keepMostWidth(*m_due, kDueWidth);
    keepHeight(*m_due, kCompactRowHeight);
    bind(*m_due, m_link,
         {[this](const Incident& v) { return shownDate(actionIn(v).due); },
          [this](const QString& typed) -> Result<Edit> {
              return typedDate(typed, toDateTime(m_link.now()).date().year())
                  .map([this](std::optional<QDate> due) {
                      return edits::setActionDue({m_id}, due);
                  });
          }});
    addMeta(line, m_due);
}

void ActionItemRow::makeReason() {
    m_reason = new CommitField(tr("Reason"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setPlaceholderText(tr("Why will this not be done? Enter keeps it"));
    m_reason->setSpelling(m_link.services().spelling);
    keepHeight(*m_reason, kCompactRowHeight);
    connect(m_reason, &CommitField::committed, this, &ActionItemRow::giveReason);
    connect(m_reason, &LineField::focusLeft, this, [this] {
        m_asksReason = false;
        showAction(m_link.value());
    });
    m_blockedBy = makeText(tr("Blocked by"), &ActionItem::blockedBy, "blockedBy");
    labelled(tr("Because"), m_reason);
    labelled(tr("Blocked by"), m_blockedBy);
}

void ActionItemRow::chooseStatus(ActionStatus status) {
    m_asksReason = false;
    const auto edit = edits::setActionStatus({m_id}, status, m_link.now());
    if (edit) {
        m_link.endTyping();
        m_link.submit(*edit);
    } else {
        m_asksReason = true;
        m_reason->parentWidget()->show();
        m_reason->setFocus(Qt::OtherFocusReason);
    }
}

void ActionItemRow::giveReason(const QString& reason) {
    const auto edit = edits::setActionStatus({m_id}, ActionStatus::notDoing, m_link.now(), reason);
    m_reason->refuse(edit ? QString() : edit.error().message);
    if (edit) {
        m_asksReason = false;
        m_link.endTyping();
        m_link.submit(*edit);
    }
}

void ActionItemRow::showAction(const Incident& value) {
    const ActionItem& action = actionIn(value);
    showFactor(value);
    m_status->showValue(static_cast<int>(action.status));
    m_reason->showValue(action.reason);
    m_reason->parentWidget()->setVisible(m_asksReason || action.status == ActionStatus::notDoing);
    m_blockedBy->parentWidget()->setVisible(action.status == ActionStatus::blocked);
    // The text stays while it is typed in, even if it happens to be a list now.
    const bool onlySteps = isOnlySteps(action);
    const bool asList = onlySteps && !m_asText->isChecked() && !m_details->hasFocus();
    m_asText->setVisible(onlySteps);
    m_details->setVisible(!asList);
    m_steps->setVisible(asList);
}

QList<QWidget*> ActionItemRow::stops() const {
    QList<QWidget*> stops{m_title};
    stops.append(m_meta);
    stops.append({m_factor, m_reason, m_blockedBy, m_details});
    for (int i = 0; i < m_steps->count(); ++i) {
        stops.append(m_steps->row(i)->stops());
    }
    stops.append(&m_steps->addLine());
    return stops;
}

void ActionItemRow::paintEvent(QPaintEvent* event) {
    ListRow::paintEvent(event);
    QPainter painter(this);
    paintNumber(painter, *this, index());
}

RowList* makeActionRows(DocumentLink& link) {
    auto* addLine = new AddLine(ActionItemRow::tr("Add an action"),
                                ActionItemRow::tr("What will be done about it?"));
    addLine->setToolTip(ActionItemRow::tr("Enter adds it; Shift+Tab goes to its steps and fields"));
    auto* list =
        new RowList([&link](const QString& id) { return new ActionItemRow(id, link); }, addLine);
    const auto idAt = [&link](int index) {
        return QStringList{link.value().actions.at(index)->id};
    };
    bind(*list, link,
         {[](const Incident& v) { return idsOf(v.actions); },
          [idAt](int index, int by) {
              return edits::moveActions(idAt(index), targetOfMove(index, by));
          },
          [idAt](int index) { return edits::removeActions(idAt(index)); },
          [](const QString& text) {
              ActionItem action;
              action.title = text;
              return edits::insertAction(action, std::numeric_limits<qsizetype>::max());
          }});
    return list;
}

} // namespace afterword::views
