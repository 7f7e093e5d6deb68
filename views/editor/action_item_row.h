// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_item.h"
#include "model/domain/edit.h"
#include "views/controls/list_row.h"

class QHBoxLayout;
class QToolButton;

namespace afterword::views {

class ChoiceChip;
class CommitField;
class DocumentLink;
class LineField;
class RowList;
class TextField;

/// One corrective action: title; status, priority, kind, owner, due day, tracker; its steps.
class ActionItemRow : public ListRow {
    Q_OBJECT

public:
    ActionItemRow(const QString& id, DocumentLink& link);
    [[nodiscard]] QList<QWidget*> stops() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QLayout* makeMeta();
    [[nodiscard]] QToolButton* makeTextToggle();
    void addMeta(QHBoxLayout& line, QWidget* widget);
    void addStatus(QHBoxLayout& line);
    void addPriorityAndKind(QHBoxLayout& line);
    void makeFactor();
    void showFactor(const Incident& value);
    void addOwnerAndDue(QHBoxLayout& line);
    LineField* makeText(const QString& name, QString ActionItem::* member, const char* key);
    void makeReason();
    void chooseStatus(ActionStatus status);
    void giveReason(const QString& reason);
    void showAction(const Incident& value);
    [[nodiscard]] const ActionItem& actionIn(const Incident& value) const;

    QString m_id;
    DocumentLink& m_link;
    TextField* m_title;
    ChoiceChip* m_status = nullptr;
    ChoiceChip* m_factor = nullptr;
    QStringList m_factors; ///< ids and texts, as the chip has them
    QList<QWidget*> m_meta;
    CommitField* m_due = nullptr;
    CommitField* m_reason = nullptr;
    LineField* m_blockedBy = nullptr;
    QToolButton* m_asText = nullptr;
    RowList* m_steps = nullptr;
    TextField* m_details = nullptr;
    bool m_asksReason = false; ///< "not doing" was chosen, and waits for its reason
};

[[nodiscard]] RowList* makeActionRows(DocumentLink& link);

} // namespace afterword::views
