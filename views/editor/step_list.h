// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_item.h"
#include "views/controls/list_row.h"

class QCheckBox;

namespace afterword::views {

class DocumentLink;
class RowList;
class TextField;

/// Whether all of an action's details are steps, so that the list of them shows everything.
[[nodiscard]] bool isOnlySteps(const ActionItem& action);

/// One step: a box to tick and its text. Enter goes on to the next, Backspace in an empty one
/// takes it away.
class StepRow : public ListRow {
    Q_OBJECT

public:
    StepRow(const QString& actionId, int step, DocumentLink& link);
    [[nodiscard]] QList<QWidget*> stops() const override;
    void focusFirst() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showStep(const ActionStep& step);

    DocumentLink& m_link;
    QCheckBox* m_box;
    TextField* m_text;
};

[[nodiscard]] RowList* makeStepRows(const QString& actionId, DocumentLink& link);

} // namespace afterword::views
