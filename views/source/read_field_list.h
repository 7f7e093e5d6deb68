// SPDX-License-Identifier: MIT
#pragma once

#include "model/items/read_fields.h"

#include <QListView>

namespace afterword::items {
class ReadFieldsModel;
}

namespace afterword::views {

/// The fields that a document became, and what was unsure: label, words, lines.
class ReadFieldList : public QListView {
    Q_OBJECT

public:
    explicit ReadFieldList(QWidget* parent = nullptr);

    void showDocument(const editing::ImportedDocument& document);
    void clear();
    /// Selects the innermost field around a line, if there is one; says nothing.
    void selectAtLine(int line);
    /// Null: none is selected.
    [[nodiscard]] const items::ReadField* current() const;
    [[nodiscard]] items::ReadFieldsModel& fields() { return *m_model; }

Q_SIGNALS:
    void currentFieldChanged();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    items::ReadFieldsModel* m_model;
    bool m_quiet = false;
};

} // namespace afterword::views
