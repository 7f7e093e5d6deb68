// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/library_settings.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace afterword::editing {
class LibraryFacts;
}

namespace afterword::views {

class CommitField;
class SeverityPreview;

/// The five severities of a library: name, colour and description of each.
class SeveritySection : public QWidget {
    Q_OBJECT

public:
    /// The facts must outlive the section.
    explicit SeveritySection(editing::LibraryFacts& facts, QWidget* parent = nullptr);

    [[nodiscard]] CommitField& name(Severity severity) const { return *levelOf(severity).name; }
    [[nodiscard]] CommitField& description(Severity severity) const {
        return *levelOf(severity).description;
    }
    [[nodiscard]] QToolButton& colour(Severity severity) const { return *levelOf(severity).colour; }
    /// Empty: the program's own.
    void setColour(Severity severity, const QString& colour);

private:
    struct LevelRow {
        Severity severity = Severity::sev1;
        SeverityPreview* preview = nullptr;
        CommitField* name = nullptr;
        QToolButton* colour = nullptr;
        CommitField* description = nullptr;
    };

    [[nodiscard]] QWidget* makeRow(Severity severity);
    [[nodiscard]] QToolButton* makeColourButton(Severity severity);
    void connectRow(const LevelRow& row);
    void rename(const LevelRow& row, const QString& name);
    void setText(Severity severity, QString SeverityLevel::* text, const QString& value);
    void askForColour(Severity severity);
    void showLevels();
    [[nodiscard]] const LevelRow& levelOf(Severity severity) const {
        return m_levels.at(static_cast<int>(severity) - 1);
    }

    editing::LibraryFacts& m_facts;
    QVBoxLayout* m_rows;
    QList<LevelRow> m_levels;
};

} // namespace afterword::views
