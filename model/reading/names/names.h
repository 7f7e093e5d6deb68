// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <array>

namespace afterword::reading {

/// What a section is about, by its name (postmortem-forms: "Section synonyms").
enum class Kind {
    unknown,
    summary,
    impact,
    detection,
    trigger,
    timeline,
    rootCauseAndResolution,
    rootCause,
    factors,
    resolution,
    measures,
    improvements,
    actions,
    lessons,
    wentWell,
    wentPoorly,
    gotLucky,
    metadata,
    closing,
};

/// What the incident was, in few words: read before all others, which it places in time.
[[nodiscard]] bool tellsAtOnce(Kind kind);

/// What is to be done, as a list or in prose.
[[nodiscard]] bool isMeasure(Kind kind);

/// What was learned, as a whole or one side of it.
[[nodiscard]] bool isLesson(Kind kind);

/// A heading of kind `inner` below one of kind `outer` divides that section, and is none itself:
/// "Detection" is a phase below a timeline, and a group below actions.
[[nodiscard]] bool divides(Kind inner, Kind outer);

/// The form in which names are compared: lower case, letters and digits only, one space between
/// words; "&" is "and"; no numbering in front, nothing in parentheses.
[[nodiscard]] QString plainName(QStringView name);

/// The same to look at: short ones, as most are, take nothing from the heap.
class PlainName {
public:
    explicit PlainName(QStringView name);

    [[nodiscard]] QStringView view() const { return m_view; }

private:
    std::array<char16_t, 256> m_short; // holds nothing before it is written
    QString m_long;
    QStringView m_view;
    Q_DISABLE_COPY_MOVE(PlainName)
};

/// A heading without "2.", "3)" or "1.2 " in front of it; a clock is none.
[[nodiscard]] QStringView withoutNumbering(QStringView heading);

/// The kind of section that a heading names, also when it says more: "Root cause: a lost lock",
/// "Timeline of the incident (UTC)".
[[nodiscard]] Kind kindNamed(QStringView heading);

/// The same, but only for a heading that says nothing else: what a line of plain text needs to be
/// taken for one.
[[nodiscard]] Kind kindNamedExactly(QStringView heading);

/// A heading that names a part of many documents that no field takes ("References"), or one of
/// their values ("Attendees"): no group of the rows above it.
[[nodiscard]] bool namesOther(QStringView heading);

/// The key of model/domain/vocabulary.h that headings of this kind are written under.
[[nodiscard]] QString vocabularyKey(Kind kind);

/// A heading without the "{#name}" that links lead to.
[[nodiscard]] QStringView withoutAnchor(QStringView heading);

/// The vocabulary key of a label in a summary or a table of metadata, "duration" for "Outage
/// duration"; empty when unknown.
[[nodiscard]] QString labelKey(QStringView label);

/// The same for a label below an action, or the name of a column of actions: "owner" …, "title".
[[nodiscard]] QString actionKey(QStringView label);

} // namespace afterword::reading
