// SPDX-License-Identifier: MIT
#include "model/reading/actions/measure_rows.h"

#include "model/reading/actions/action_entries.h"
#include "model/reading/actions/action_fields.h"
#include "model/reading/actions/action_labels.h"
#include "model/reading/actions/action_marks.h"
#include "model/reading/actions/action_trails.h"
#include "model/reading/actions/measure_titles.h"
#include "model/reading/actions/measure_words.h"
#include "model/reading/labels.h"

#include <utility>

namespace afterword::reading {

namespace {

/// What stands behind the bold sentence of a title tells more of it: a paragraph of its own where
/// the details stand `apart`.
void partBoldSentence(ActionItem& action, bool apart) {
    Titled titled = boldSentenceOf(action.title);
    if (!titled.title.isEmpty()) {
        action.title = std::move(titled.title);
        const QStringView joint = action.details.isEmpty() ? u"" : apart ? u"\n\n" : u"\n";
        action.details.prepend(QString(titled.text + joint));
    }
}

} // namespace

void MeasureRows::addSteps(const Piece& piece) {
    const QStringView first = m_draft.tree.line(piece.firstLine);
    qsizetype columns = 0;
    while (columns < first.size() && first.at(columns).isSpace()) {
        ++columns;
    }
    const QString steps = dedented(m_draft.tree, piece.firstLine, piece.lastLine, int(columns));
    Incident& incident = m_draft.incident;
    if (*lastIsAction) {
        ActionItem& action = incident.actions.last().edit();
        QString text = steps;
        takeActionLabels(m_draft, incident.actions.size() - 1, action, text);
        action.details += (action.details.isEmpty() || text.isEmpty() ? u"" : u"\n") + text;
    } else {
        Improvement& improvement = incident.improvements.last().edit();
        improvement.text += (improvement.text.isEmpty() ? u"" : u"\n") + steps;
    }
}

void MeasureRows::addAction(ListItem item) {
    ActionItem action;
    const bool isApart = item.rest.startsWith(u"\n\n");
    partLabelLines(item);
    Titled titled = titleOf(item, false);
    if (titled.title.isEmpty()) {
        titled = {item.head, withoutMargin(withoutBlankEnds(item.rest))};
    } else if (isReference(titled.title)) { // "**AI-1:** Fix it"
        titled = {titled.title + u": " + splitLabel(item.head)->value, withoutBlankEnds(item.rest)};
    }
    action.title = withoutBold(titled.title.simplified()).toString();
    action.details = titled.text;
    if (item.task && *item.task) {
        action.status = ActionStatus::done;
    }
    // What the document calls it, until a library gives it a reference.
    action.reference = item.number.chopped(item.number.isEmpty() ? 0 : 1);
    takeActionLabels(m_draft, next(), action, action.details, &item);
    takeStatusAround(m_draft, next(), action);
    takeTrailingLabels(m_draft, next(), action);
    takeActionMarks(action, m_draft.time);
    partBoldSentence(action, isApart);
    if (!group.isEmpty()) {
        takeActionField(m_draft, next(), action, QStringLiteral("group"), group);
    }
    if (item.task) {
        m_draft.keepNumber(QStringLiteral("actions"), next(),
                           *item.task ? QStringLiteral("[x]") : QStringLiteral("[]"));
    }
    append(std::move(action), item.firstLine);
}

void MeasureRows::append(ActionItem action, int line) {
    m_draft.lineMarks.row(QStringLiteral("actions"), next(), line);
    m_draft.incident.actions.append(std::move(action));
    lastIsAction = true;
}

void MeasureRows::append(Improvement improvement, int line) {
    m_draft.lineMarks.row(QStringLiteral("improvements"), m_draft.incident.improvements.size(),
                          line);
    m_draft.incident.improvements.append(std::move(improvement));
    lastIsAction = false;
}

void MeasureRows::addImprovement(const ListItem& item) {
    Improvement improvement;
    Titled titled = titleOf(item, true);
    titled = titled.title.isEmpty() ? boldSentenceOf(titled.text) : titled;
    improvement.title = withoutBold(titled.title.simplified()).toString();
    improvement.text = titled.text;
    if (!item.rest.isEmpty()) {
        improvement.fields = takeFields(improvement.text);
    }
    m_draft.keepNumber(QStringLiteral("improvements"), m_draft.incident.improvements.size(),
                       item.number);
    append(std::move(improvement), item.firstLine);
}

void MeasureRows::addTitledAction(const Piece& heading, const QString& text) {
    const QString title = heading.heading.simplified();
    ActionItem action;
    action.title = withoutNumbering(title).toString();
    action.reference = title.left(title.indexOf(action.title)).remove(u')').trimmed();
    action.details = text;
    takeActionLabels(m_draft, next(), action, action.details);
    takeStatusAround(m_draft, next(), action);
    takeTrailingLabels(m_draft, next(), action);
    takeActionMarks(action, m_draft.time);
    append(std::move(action), heading.firstLine);
}

void MeasureRows::addTitledImprovement(const Piece& heading, const QString& text) {
    append(Improvement{{}, heading.heading, text, {}, {}}, heading.firstLine);
}

} // namespace afterword::reading
