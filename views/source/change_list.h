// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/refresh.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace afterword::items {
class ChangesModel;
}

namespace afterword::views {

/// What reading a document again would change, field by field, and which of it is taken.
class ChangeList : public QWidget {
    Q_OBJECT

public:
    explicit ChangeList(QWidget* parent = nullptr);

    void showRefresh(const Refresh& refresh);
    [[nodiscard]] QListView& list() { return *m_list; }

Q_SIGNALS:
    void applied(const QList<afterword::FieldChange>& changes);
    void cancelled();
    void currentChanged(const QString& anchor);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeButtons();
    void showCount();
    void apply();

    items::ChangesModel* m_model;
    QLabel* m_words;
    QListView* m_list;
    QPushButton* m_apply;
};

} // namespace afterword::views
