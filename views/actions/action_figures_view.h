// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_figures.h"
#include "model/domain/action_query.h"

#include <QScrollArea>

class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace afterword::editing {
class Library;
}

namespace afterword::views {

class ChoiceChip;
class MonthChartView;

/// Figures of the actions that the page is asked for, honest about what is missing.
class ActionFiguresView : public QScrollArea {
    Q_OBJECT

public:
    /// The library must outlive the view.
    explicit ActionFiguresView(editing::Library& library, QWidget* parent = nullptr);

    void show(const ActionFilter& filter, const QDate& today);
    [[nodiscard]] ChoiceChip& groupChip() { return *m_by; }
    [[nodiscard]] const ActionFigures& figures() const { return m_figures; }

Q_SIGNALS:
    void failed(const afterword::Error& error);

private:
    void ask();
    void showFigures(const ActionFigures& figures);
    void showSums(const ActionFigure& all);
    void showTable(const QList<ActionFigure>& groups);
    void addSum(const QString& figure, const QString& words, const QString& note = {});
    [[nodiscard]] QString nameOf(const ActionFigure& figure) const;

    editing::Library& m_library;
    ActionFilter m_filter;
    QDate m_today;
    FigureGroup m_group = FigureGroup::owner;
    ActionFigures m_figures;
    QHBoxLayout* m_sums;
    MonthChartView* m_chart;
    QLabel* m_unknown;
    ChoiceChip* m_by;
    QGridLayout* m_table;
};

} // namespace afterword::views
