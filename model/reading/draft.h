// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/finding.h"
#include "model/domain/incident.h"
#include "model/domain/time_reading.h"
#include "model/markdown/tree.h"
#include "model/reading/line_marks.h"
#include "model/reading/outline.h"

#include <vector>

namespace afterword::reading {

/// Who has taken each line of the document: exactly one field or section, at the end.
class Ledger {
public:
    explicit Ledger(int lines) : m_taken(size_t(lines) + 1, false) {}

    /// False when one of the lines had been taken already.
    bool take(int first, int last);
    [[nodiscard]] bool isTaken(int line) const { return m_taken[size_t(line)]; }

private:
    std::vector<bool> m_taken;
};

/// How much a label that gives the day of the incident counts.
enum class DayRank { none, file, document, incident };

/// The incident that is being read, with what its sections tell each other.
struct Draft {
    explicit Draft(const markdown::Tree& source) : tree(source), ledger(source.lineCount()) {}

    const markdown::Tree& tree;
    Ledger ledger;
    LineMarks lineMarks;
    QString part; ///< the anchor of what no field takes in the chapter that is being read
    Incident incident;
    QList<Finding> findings;
    TimeContext time;
    bool isZoneAssumed = false;
    QHash<QString, QString> toldZones; ///< what abbreviations of several zones stand for here
    QString ambiguousZone;    ///< that is named for all times: no bounds until somebody says which
    bool isDaySure = false;   ///< of `time`: a duration begins with it
    bool isDayOfFile = false; ///< the front matter has it: may be that of publishing
    bool inFrontMatter = false;           ///< what is read now stands there
    DayRank dayRank = DayRank::none;      ///< of the label that gave the day of `time`
    DayRank dateRank = DayRank::none;     ///< of that which gave the incident's date
    bool hasImpact = false;               ///< a part or a bold label has that name
    std::optional<QDate> fileDay;         ///< in the name of the file, until a time needs it
    int assumedDay = 0;                   ///< the line whose words gave it, until a clock needs it
    QMap<QString, QStringList> listMarks; ///< by list: the number of each row
    QMap<qsizetype, QList<Field>> actionLabels; ///< by row: keys of its labels, and their names
    QMap<qsizetype, QString> phases;            ///< by row of the timeline: the heading above it
    QMap<QString, QStringList> actionWords;     ///< by label: what each action's value is in words
    int doubleClaims = 0; ///< lines that two fields wanted: a defect of a reader

    void take(int first, int last) { doubleClaims += ledger.take(first, last) ? 0 : 1; }
    void take(const Piece& piece) { take(piece.firstLine, piece.lastLine); }

    void note(const char* rule, int line, QStringList args = {},
              Finding::Severity severity = Finding::Severity::note) {
        findings.append({QString::fromLatin1(rule), severity, line, std::move(args)});
    }

    /// Keeps the name that a part has in the document, when Afterword's own differs or nothing is
    /// ever told of it without a name.
    void keepName(const QString& key, QStringView asWritten);

    /// The same for a label, whose name is kept in any case: it is a word of the document.
    void keepLabel(const QString& key, QStringView asWritten);

    /// The name that a part has in the document so far, else Afterword's own.
    [[nodiscard]] QString wording(const QString& key) const;

    /// Notes that this row of the actions has a label of that name.
    void keepLabelOfRow(qsizetype row, const QString& key, const QString& asWritten);
    void dropLabelOfRow(qsizetype row, const QString& key);

    /// Notes the document's own words for the value that this label of the action gives it.
    void keepWordsOfRow(qsizetype row, const QString& key, const QString& words);
    [[nodiscard]] bool hasWordsOfRow(qsizetype row, const QString& key) const;

    /// Notes what stands before a row of a list, empty for a bullet: classic writes it again.
    void keepNumber(const QString& list, qsizetype row, const QString& number);
    /// At the end: what was noted becomes part of `asWritten`, unless it goes without saying.
    void keepListMarks();
    /// The rows from `first` to before `end` have been turned round.
    void reversePhases(qsizetype first, qsizetype end);
    /// Once events have their ids.
    void keepPhases();

private:
    /// How many rows a list of marks is of; `otherwise` for one that says so itself.
    [[nodiscard]] qsizetype rowsOf(const QString& list, qsizetype otherwise) const;
    void keepActionLabels();
    void keepActionWords();
};

/// Source lines as text, without blank ones at its ends.
[[nodiscard]] QString textOf(const markdown::Tree& tree, int first, int last);

/// The pieces as Markdown, without rules at their ends; inner headings become "####" and deeper, so
/// that they stay inside whatever form the section's own heading is written in.
[[nodiscard]] QString textOf(const markdown::Tree& tree, const std::vector<Piece>& pieces);

/// Joins with an empty line between, unless one is empty.
void appendText(QString& text, const QString& more);

} // namespace afterword::reading
