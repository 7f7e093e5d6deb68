// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/cause_graph.h"

#include <QWidget>

namespace afterword::views {

class CauseGraphView;
class CauseList;
class DocumentLink;

/// The graph of the causes, its tools, and below it the factor that is chosen in it.
class GraphPane : public QWidget {
    Q_OBJECT

public:
    explicit GraphPane(DocumentLink& link, QWidget* parent = nullptr);

    void showCauses(const CauseGraph& graph);
    /// Takes the row away while the pane is not seen.
    void clear();
    [[nodiscard]] CauseGraphView& view() { return *m_view; }
    [[nodiscard]] CauseList& chosen() { return *m_chosen; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeTools();
    void edit(const QString& factor);

    DocumentLink& m_link;
    CauseGraphView* m_view;
    CauseList* m_chosen;
};

} // namespace afterword::views
