// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/codes.h"
#include "model/domain/field.h"
#include "model/domain/partial_time.h"

#include <QJsonObject>
#include <QStringList>

namespace afterword {

enum class IncidentStatus { draft, inReview, published, closed };
enum class Severity { sev1 = 1, sev2, sev3, sev4, sev5 };
enum class PersonRole { owner, author, reviewer, commander, responder };

template <>
struct Codes<IncidentStatus> {
    static constexpr std::array<Code<IncidentStatus>, 4> rows{
        {{IncidentStatus::draft, "draft"},
         {IncidentStatus::inReview, "in_review"},
         {IncidentStatus::published, "published"},
         {IncidentStatus::closed, "closed"}}};
};
template <>
struct Codes<Severity> {
    static constexpr std::array<Code<Severity>, 5> rows{{{Severity::sev1, "sev1"},
                                                         {Severity::sev2, "sev2"},
                                                         {Severity::sev3, "sev3"},
                                                         {Severity::sev4, "sev4"},
                                                         {Severity::sev5, "sev5"}}};
};
template <>
struct Codes<PersonRole> {
    static constexpr std::array<Code<PersonRole>, 5> rows{{{PersonRole::owner, "owner"},
                                                           {PersonRole::author, "author"},
                                                           {PersonRole::reviewer, "reviewer"},
                                                           {PersonRole::commander, "commander"},
                                                           {PersonRole::responder, "responder"}}};
};

struct Person {
    QString name;
    PersonRole role = PersonRole::responder;
    QStringList aliases;
    bool operator==(const Person&) const = default;
};

/// A moment of the incident's course: typed, or the time of a timeline event.
struct Moment {
    PartialTime time;
    QString event; ///< id of a timeline event, or empty
    bool operator==(const Moment&) const = default;
};

struct Moments {
    std::optional<Moment> started;
    std::optional<Moment> detected;
    std::optional<Moment> acknowledged;
    std::optional<Moment> mitigated;
    std::optional<Moment> resolved;
    bool operator==(const Moments&) const = default;
};

struct ContributingFactor {
    QString id;
    QString text; ///< Markdown
    QString category;
    QStringList parents; ///< ids of the factors that it follows from, its causes: they form a graph
    QJsonObject extra;
    bool operator==(const ContributingFactor&) const = default;
};

/// Something that can be made better, broader than an action.
struct Improvement {
    QString id;
    QString title; ///< inline Markdown
    QString text;  ///< Markdown
    QList<Field> fields;
    QJsonObject extra;
    bool operator==(const Improvement&) const = default;
};

struct Lessons {
    QString learned; ///< Markdown, undivided text
    QStringList wentWell;
    QStringList wentPoorly;
    QStringList gotLucky;
    bool operator==(const Lessons&) const = default;
};

/// The parts of a postmortem, in the document's order.
enum class Part {
    start,
    title,
    summary,
    impact,
    detection,
    trigger,
    factors,
    rootCause,
    resolution,
    timeline,
    improvements,
    actions,
    lessons,
    closing,
};

template <>
struct Codes<Part> {
    static constexpr std::array<Code<Part>, 14> rows{{{Part::start, "start"},
                                                      {Part::title, "title"},
                                                      {Part::summary, "summary"},
                                                      {Part::impact, "impact"},
                                                      {Part::detection, "detection"},
                                                      {Part::trigger, "trigger"},
                                                      {Part::factors, "factors"},
                                                      {Part::rootCause, "rootCause"},
                                                      {Part::resolution, "resolution"},
                                                      {Part::timeline, "timeline"},
                                                      {Part::improvements, "improvements"},
                                                      {Part::actions, "actions"},
                                                      {Part::lessons, "lessons"},
                                                      {Part::closing, "closing"}}};
};

/// Text that no field takes, word for word, and where it stood.
struct Section {
    enum class Place { insideTop, insideEnd, after };

    QString heading; ///< empty for prose inside a recognised part
    int level = 0;   ///< relative to the document's own section level; 0 without a heading
    QString text;    ///< Markdown
    Part after = Part::start;
    Place place = Place::after;
    bool operator==(const Section&) const = default;
};

template <>
struct Codes<Section::Place> {
    static constexpr std::array<Code<Section::Place>, 3> rows{
        {{Section::Place::insideTop, "insideTop"},
         {Section::Place::insideEnd, "insideEnd"},
         {Section::Place::after, "after"}}};
};

/// Names an attachment whose bytes the library keeps under their SHA-256.
struct Attachment {
    QString id;
    QString name;
    QString mediaType;
    QString sha256;
    qint64 size = 0;
    bool operator==(const Attachment&) const = default;
};

/// A reviewer's remark on a part or row; never exported.
struct Comment {
    QString id;
    QString anchor; ///< code of a part, or id of a row
    QString author;
    std::optional<Instant> at;
    QString text;
    bool resolved = false;
    bool operator==(const Comment&) const = default;
};

/// A finding that somebody chose to live with, and why.
struct IgnoredFinding {
    QString rule;
    QString anchor;
    QString reason;
    QString words = {}; ///< that it was about; empty: whatever the rule finds there
    bool operator==(const IgnoredFinding&) const = default;
};

/// The file that the incident was read from.
struct Origin {
    QString name;
    QString sha256;
    std::optional<Instant> importedAt;
    bool operator==(const Origin&) const = default;
};

} // namespace afterword
