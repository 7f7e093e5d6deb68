// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>
#include <QToolButton>

namespace afterword::views {

class DocumentLink;

/// The next step of the review, beside the status: how much of what it asks for is open, and a menu
/// with these points, the step itself and the ways back. Nothing keeps anybody from taking it.
class ReviewStep : public QToolButton {
    Q_OBJECT

public:
    explicit ReviewStep(DocumentLink& link, QWidget* parent = nullptr);

    /// What it opens.
    [[nodiscard]] QMenu& steps() { return *m_menu; }
    void open();

private:
    void show();
    void fill();

    DocumentLink& m_link;
    QMenu* m_menu;
};

} // namespace afterword::views
