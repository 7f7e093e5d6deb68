// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/row.h"
#include "model/domain/action_item.h"
#include "model/domain/incident_parts.h"
#include "model/domain/timeline_event.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

namespace afterword {

/// A whole postmortem as a plain value (formats.md section 2). Cheap to copy: Qt containers share,
/// and so do rows.
struct Incident {
    QString id;
    QString reference; ///< "INC-7", given by the library, never reused
    int revision = 0;  ///< of the last save; 0 = never saved

    QString title; ///< inline Markdown
    IncidentStatus status = IncidentStatus::draft;
    std::optional<Severity> severity;

    QString language; ///< BCP 47 of the document
    QString templateName;
    bool isPrivate = false;
    QString timeZone; ///< IANA name or "+HH:MM"; empty when the document names none

    std::optional<QDate> date; ///< of the incident, if the document gives one
    std::optional<Instant> createdAt;
    std::optional<Instant> updatedAt;
    std::optional<Instant> publishedAt;
    std::optional<QDate> reviewDue;
    std::optional<QDate> publishDue;

    QStringList tags;
    QStringList services;
    QStringList related; ///< references of other incidents
    QList<Person> people;

    QString duration; ///< as the document words it
    Moments moments;
    QString impact;
    std::optional<qint64> impactUsers;
    std::optional<double> impactPercent;

    QString summary;
    QString rootCauseSummary;
    QString trigger;
    QString detection;
    QString rootCause;
    QString resolution;
    QString closing;

    QList<Row<ContributingFactor>> factors;
    QList<Row<TimelineEvent>> timeline;
    QList<Row<Improvement>> improvements;
    QList<Row<ActionItem>> actions;
    Lessons lessons;

    QList<Field> fields;
    QList<Section> sections;
    QMap<QString, QString> asWritten; ///< part or coded field → its heading, label or word
    QList<Attachment> attachments;
    QList<Comment> comments;
    QList<IgnoredFinding> ignored;
    Origin origin;
    QJsonObject extra; ///< keys of a later version, kept

    bool operator==(const Incident&) const = default;
};

} // namespace afterword
