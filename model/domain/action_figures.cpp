// SPDX-License-Identifier: MIT
#include "model/domain/action_figures.h"

namespace afterword {

namespace {

QDate monthOf(const QDate& day) {
    return {day.year(), day.month(), 1};
}

/// The lower one of the middle two, so that it is the age of an action that exists.
std::optional<int> medianOf(const std::map<qint64, int>& ages) {
    int total = 0;
    for (const auto& [age, count] : ages) {
        total += count;
    }
    int before = 0;
    for (const auto& [age, count] : ages) {
        before += count;
        if (2 * before >= total) {
            return static_cast<int>(age);
        }
    }
    return std::nullopt;
}

QString keyOf(const QString& name) {
    return name.isEmpty() ? QString(QChar(0xffff)) : name.toLower();
}

} // namespace

QString ActionFigureMaker::nameOf(const ActionFact& fact) const {
    switch (m_by) {
    case FigureGroup::owner:
        return fact.owner.trimmed();
    case FigureGroup::priority:
        return toCode(fact.priority);
    case FigureGroup::kind:
        return toCode(fact.kind);
    case FigureGroup::month:
        break;
    }
    return fact.begun ? fact.begun->toString(QStringLiteral("yyyy-MM")) : QString();
}

void ActionFigureMaker::add(const ActionFact& fact) {
    const QString name = nameOf(fact);
    Counted& group = m_groups[keyOf(name)];
    if (group.figure.name.isEmpty()) {
        group.figure.name = name;
    }
    count(group, fact);
    count(m_all, fact);
    const bool isSettled =
        fact.status == ActionStatus::done || fact.status == ActionStatus::notDoing;
    fact.begun ? ++m_months[monthOf(*fact.begun)].opened : ++m_openedUnknown;
    if (isSettled) {
        fact.settled ? ++m_months[monthOf(*fact.settled)].closed : ++m_closedUnknown;
    }
}

void ActionFigureMaker::count(Counted& counted, const ActionFact& fact) const {
    ActionFigure& figure = counted.figure;
    if (fact.status == ActionStatus::notDoing) {
        ++figure.notDoing;
        return;
    }
    if (fact.status == ActionStatus::done) {
        ++figure.done;
        if (!fact.due || !fact.settled) {
            ++figure.timeUnknown;
        } else {
            ++(*fact.settled <= *fact.due ? figure.inTime : figure.late);
        }
        return;
    }
    ++figure.open;
    figure.overdue += fact.due && *fact.due < m_today ? 1 : 0;
    figure.carried += fact.carriedOver > 0 ? 1 : 0;
    figure.carriedMost = std::max(figure.carriedMost, fact.carriedOver);
    if (fact.begun) {
        ++counted.ages[std::max<qint64>(0, fact.begun->daysTo(m_today))];
    } else {
        ++figure.ageUnknown;
    }
}

ActionFigure ActionFigureMaker::finished(const Counted& counted) {
    ActionFigure figure = counted.figure;
    figure.medianAge = medianOf(counted.ages);
    return figure;
}

ActionFigures ActionFigureMaker::figures() const {
    ActionFigures made;
    made.all = finished(m_all);
    made.all.name.clear();
    for (const auto& [key, group] : m_groups) {
        made.groups.append(finished(group));
    }
    made.openedUnknown = m_openedUnknown;
    made.closedUnknown = m_closedUnknown;
    if (m_months.empty()) {
        return made;
    }
    const QDate last = m_months.rbegin()->first;
    for (QDate month = m_months.begin()->first; month <= last; month = month.addMonths(1)) {
        const auto found = m_months.find(month);
        ActionMonth row = found == m_months.end() ? ActionMonth() : found->second;
        row.month = month;
        made.months.append(row);
    }
    return made;
}

} // namespace afterword
