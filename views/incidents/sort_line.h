// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident_queries.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace afterword::views {

class ChoiceChip;

/// Above the list: how many incidents it has, and what they are sorted by.
class SortLine : public QWidget {
    Q_OBJECT

public:
    explicit SortLine(QWidget* parent = nullptr);

    [[nodiscard]] IncidentOrder order() const { return m_order; }
    /// Says nothing.
    void showOrder(IncidentOrder order);
    /// Negative while it is not known.
    void showCount(int incidents);
    [[nodiscard]] ChoiceChip& column() { return *m_column; }
    [[nodiscard]] QToolButton& direction() { return *m_direction; }

Q_SIGNALS:
    void chosen(const afterword::IncidentOrder& order);

private:
    void choose(IncidentOrder order);

    IncidentOrder m_order = kNewestFirst;
    QLabel* m_count;
    ChoiceChip* m_column;
    QToolButton* m_direction;
};

} // namespace afterword::views
