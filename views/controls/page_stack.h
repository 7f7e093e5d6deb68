// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace afterword::views {

/// Pages of which one is seen, and only that one asks for room: QStackedWidget is as large as its
/// largest page.
class PageStack : public QWidget {
    Q_OBJECT

public:
    explicit PageStack(QWidget* parent = nullptr);

    void addWidget(QWidget* page);
    [[nodiscard]] QWidget* currentWidget() const;
    [[nodiscard]] int currentIndex() const;
    void setCurrentWidget(QWidget* page);
    void setCurrentIndex(int index);

private:
    class Pages;
    Pages* m_pages;
};

} // namespace afterword::views
