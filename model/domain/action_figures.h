// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_item.h"

#include <map>

namespace afterword {

/// What figures can be divided by. The month is that of the beginning.
enum class FigureGroup { owner, priority, kind, month };

template <>
struct Codes<FigureGroup> {
    static constexpr std::array<Code<FigureGroup>, 4> rows{{{FigureGroup::owner, "owner"},
                                                            {FigureGroup::priority, "priority"},
                                                            {FigureGroup::kind, "kind"},
                                                            {FigureGroup::month, "month"}}};
};

/// What figures need of one action.
struct ActionFact {
    QString owner;
    ActionStatus status = ActionStatus::open;
    std::optional<Priority> priority;
    std::optional<ActionKind> kind;
    std::optional<QDate> due;
    std::optional<QDate> begun;   ///< when it was promised
    std::optional<QDate> settled; ///< when it was done or given up
    int carriedOver = 0;          ///< how often its due date was moved to a later day
};

/// Figures of some actions. What is not known is counted as such and never taken for zero.
struct ActionFigure {
    QString name; ///< owner as first met, code, "2024-06"; empty for those without
    int open = 0;
    int overdue = 0;
    int done = 0;
    int notDoing = 0;
    std::optional<int> medianAge; ///< days, of open ones whose beginning is known
    int ageUnknown = 0;           ///< open ones whose beginning is not
    int inTime = 0;               ///< done on their due date or before
    int late = 0;
    int timeUnknown = 0; ///< done ones that had no due date, or no day on which they were done
    int carried = 0;     ///< open ones that were carried over
    int carriedMost = 0; ///< the most times that one of them was
    bool operator==(const ActionFigure&) const = default;

    /// Of those done whose days are known; nothing when there is none.
    [[nodiscard]] std::optional<int> percentInTime() const {
        return inTime + late == 0 ? std::nullopt : std::optional(100 * inTime / (inTime + late));
    }
};

/// Actions that were promised and settled in a month.
struct ActionMonth {
    QDate month; ///< its first day
    int opened = 0;
    int closed = 0;
    bool operator==(const ActionMonth&) const = default;
};

struct ActionFigures {
    ActionFigure all;
    QList<ActionFigure> groups;
    QList<ActionMonth> months; ///< without gaps, the oldest first
    int openedUnknown = 0;     ///< in no month, as their beginning is not known
    int closedUnknown = 0;
    bool operator==(const ActionFigures&) const = default;
};

/// Takes facts one after the other, in memory that does not grow with their number.
class ActionFigureMaker {
public:
    ActionFigureMaker(FigureGroup by, const QDate& today) : m_by(by), m_today(today) {}

    void add(const ActionFact& fact);
    [[nodiscard]] ActionFigures figures() const;

private:
    struct Counted {
        ActionFigure figure;
        std::map<qint64, int> ages; ///< how many are of that many days
    };
    void count(Counted& counted, const ActionFact& fact) const;
    [[nodiscard]] QString nameOf(const ActionFact& fact) const;
    [[nodiscard]] static ActionFigure finished(const Counted& counted);

    FigureGroup m_by;
    QDate m_today;
    Counted m_all;
    std::map<QString, Counted> m_groups; ///< by key; those without one last
    std::map<QDate, ActionMonth> m_months;
    int m_openedUnknown = 0;
    int m_closedUnknown = 0;
};

} // namespace afterword
