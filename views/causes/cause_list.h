// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/cause_graph.h"
#include "model/domain/edit.h"
#include "views/controls/row_list.h"

#include <QHash>

namespace afterword::views {

class DocumentLink;
class FactorRow;

/// Factors as rows: all of them as an indented tree, the straight line of the five whys, or the one
/// that is chosen in the graph.
class CauseList : public RowList {
    Q_OBJECT

public:
    enum class Kind { tree, whys, one };

    CauseList(Kind kind, DocumentLink& link, QWidget* parent = nullptr);

    void showCauses(const CauseGraph& graph);
    /// Of `one`: the factor that it shows; empty for none.
    void showFactor(const QString& factor, const CauseGraph& graph);
    /// Takes the rows away while the list is not seen.
    void clear() { showKeys({}); }
    /// Puts the caret into a factor's text; false when it has no row.
    bool focusFactor(const QString& factor);

Q_SIGNALS:
    /// A new factor has no row here.
    void factorMade(const QString& factor);

private:
    [[nodiscard]] FactorRow* makeRow(const QString& key);
    [[nodiscard]] FactorRow& rowAt(int index) const;
    [[nodiscard]] QList<CauseRow> placesIn(const CauseGraph& graph) const;
    void add(const QString& text);
    void addAfter(FactorRow& row);
    void move(int index, int by);
    void remove(int index);
    void goTo(const QString& factor);
    void submit(const Edit& edit);

    Kind m_kind;
    DocumentLink& m_link;
    QString m_factor;
};

} // namespace afterword::views
