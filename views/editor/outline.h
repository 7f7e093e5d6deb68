// SPDX-License-Identifier: MIT
#pragma once

#include "views/editor/completeness.h"

#include <QListWidget>

namespace afterword::views {

/// The sections of the form with how complete each is. A click or Enter goes to a section.
class Outline : public QListWidget {
    Q_OBJECT

public:
    explicit Outline(QWidget* parent = nullptr);

    void showEntries(const QList<OutlineEntry>& entries);
    /// Marks the section that is being read; says nothing.
    void markCurrent(const QString& key);

Q_SIGNALS:
    void sectionChosen(const QString& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(const QListWidgetItem* item);

    QList<OutlineEntry> m_entries;
};

} // namespace afterword::views
