// SPDX-License-Identifier: MIT
#pragma once

#include <QTabBar>

namespace afterword::views {

/// The open incidents, each a tab that knows the incident's id.
class IncidentTabs : public QTabBar {
    Q_OBJECT

public:
    explicit IncidentTabs(QWidget* parent = nullptr);

    /// Adds a tab when there is none for `id`, and makes it the current one; says nothing.
    void show(const QString& id);
    /// Adds a tab when there is none for `id`, and leaves the current one; says nothing.
    void add(const QString& id, int index);
    void setTitle(const QString& id, const QString& title, const QString& tip);
    /// Says nothing.
    void drop(const QString& id);

    [[nodiscard]] QString idAt(int index) const;
    [[nodiscard]] int indexOf(const QString& id) const;
    /// The tab to go to when that of `id` goes; empty when it is the only one.
    [[nodiscard]] QString neighbourOf(const QString& id) const;
    /// `by` tabs further, around the end.
    [[nodiscard]] QString beside(int by) const;

Q_SIGNALS:
    void chosen(const QString& id);
    void closeAsked(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    void tabInserted(int index) override;
    void tabRemoved(int index) override;

private:
    void paintTab(QPainter& painter, int index);
};

} // namespace afterword::views
