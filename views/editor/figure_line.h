// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace afterword {
struct Figure;
struct Incident;
} // namespace afterword

namespace afterword::views {

class DocumentLink;

/// "5 min", "30 min to 1 h", "pending", "not applicable", "invalid".
[[nodiscard]] QString shownFigure(const Figure& figure);
/// Why a figure has no value, as a sentence; empty for one that has.
[[nodiscard]] QString reasonOf(const Figure& figure);

/// How long the incident took, in one quiet line below its title; nothing before a moment is known.
class FigureLine : public QLabel {
    Q_OBJECT

public:
    explicit FigureLine(DocumentLink& link, QWidget* parent = nullptr);

private:
    void show(const Incident& value);
};

} // namespace afterword::views
