// SPDX-License-Identifier: MIT
#include "model/domain/edits/parts.h"

#include "model/domain/edits/labels.h"
#include "model/domain/edits/time_zone.h"
#include "model/domain/text_parts.h"

#include <algorithm>
#include <array>
#include <utility>

namespace afterword::edits {

namespace {

struct PartLabel {
    const char* key;
    const char* label;
};

constexpr std::array<PartLabel, 12> kPartLabels{{
    {"title", QT_TRANSLATE_NOOP("Edits", "Change the title")},
    {"duration", QT_TRANSLATE_NOOP("Edits", "Change the duration")},
    {"summary", QT_TRANSLATE_NOOP("Edits", "Change the summary")},
    {"impact", QT_TRANSLATE_NOOP("Edits", "Change the impact")},
    {"rootCauseSummary", QT_TRANSLATE_NOOP("Edits", "Change the root cause in brief")},
    {"detection", QT_TRANSLATE_NOOP("Edits", "Change the detection")},
    {"trigger", QT_TRANSLATE_NOOP("Edits", "Change the trigger")},
    {"rootCause", QT_TRANSLATE_NOOP("Edits", "Change the root cause")},
    {"resolution", QT_TRANSLATE_NOOP("Edits", "Change the resolution")},
    {"closing", QT_TRANSLATE_NOOP("Edits", "Change the closing")},
    {"language", QT_TRANSLATE_NOOP("Edits", "Change the language")},
    {"timeZone", QT_TRANSLATE_NOOP("Edits", "Change the time zone")},
}};

QString labelOf(const QString& key) {
    const auto found = std::find_if(kPartLabels.begin(), kPartLabels.end(),
                                    [&](const auto& row) { return key == QLatin1String(row.key); });
    return found == kPartLabels.end() ? Labels::tr("Change a text") : Labels::tr(found->label);
}

template <class T>
Edit setMember(const QString& label, T Incident::* member, const T& value) {
    return {label, QString(), [=](Incident& incident) { incident.*member = value; }};
}

/// A code, whose word in the document (`asWritten`) stands for the old value only.
template <class T>
Edit setCode(const QString& label, const char* key, T Incident::* member, const T& value) {
    return {label, QString(), [=](Incident& incident) {
                if (incident.*member != value) {
                    incident.*member = value;
                    incident.asWritten.remove(QString::fromLatin1(key));
                }
            }};
}

template <class T>
Edit setNumber(const QString& label, const QString& anchor, std::optional<T> Incident::* member,
               std::optional<T> value) {
    return {label, anchor, [=](Incident& incident) { incident.*member = value; }};
}

QStringList cleaned(const QStringList& words) {
    QStringList kept;
    for (const QString& word : words) {
        const QString trimmed = word.trimmed();
        if (!trimmed.isEmpty() && !kept.contains(trimmed)) {
            kept.append(trimmed);
        }
    }
    return kept;
}

QStringList namesOf(const QList<Person>& people, PersonRole role) {
    QStringList names;
    for (const Person& person : people) {
        if (person.role == role) {
            names.append(person.name);
        }
    }
    return names;
}

QList<Person> withNames(const QList<Person>& people, PersonRole role, const QStringList& names) {
    QList<Person> result = people;
    result.removeIf([&](const Person& person) { return person.role == role; });
    for (const QString& name : names) {
        const auto known = std::find_if(people.cbegin(), people.cend(), [&](const Person& person) {
            return person.role == role && person.name == name;
        });
        result.append(known == people.cend() ? Person{name, role, {}} : *known);
    }
    return result;
}

QStringList changed(QStringList words, const QStringList& added, const QStringList& removed) {
    for (const QString& word : removed) {
        words.removeAll(word);
    }
    return cleaned(words + added);
}

} // namespace

Edit setText(const QString& key, const QString& text) {
    if (key == QLatin1String("timeZone")) {
        return setTimeZone(text);
    }
    const TextPart* part = textPart(key);
    Q_ASSERT(part);
    return {labelOf(key), key,
            [member = part->member, text](Incident& incident) { incident.*member = text; }};
}

Edit setSeverity(std::optional<Severity> severity) {
    return setCode(Labels::tr("Change the severity"), "severity", &Incident::severity, severity);
}

Edit setStatus(IncidentStatus status) {
    return setCode(Labels::tr("Change the status"), "status", &Incident::status, status);
}

Edit setDate(std::optional<QDate> date) {
    return setCode(Labels::tr("Change the date"), "date", &Incident::date, date);
}

Edit setReviewDue(std::optional<QDate> date) {
    return setMember(Labels::tr("Change when the review is due"), &Incident::reviewDue, date);
}

Edit setPublishDue(std::optional<QDate> date) {
    return setMember(Labels::tr("Change when publication is due"), &Incident::publishDue, date);
}

Edit setTemplate(const QString& name) {
    return setMember(Labels::tr("Change the template"), &Incident::templateName, name);
}

Edit setPrivate(bool isPrivate) {
    return setMember(isPrivate ? Labels::tr("Make private") : Labels::tr("Make public"),
                     &Incident::isPrivate, isPrivate);
}

Edit setImpactUsers(std::optional<qint64> users) {
    return setNumber(Labels::tr("Change the number of users"), QStringLiteral("impactUsers"),
                     &Incident::impactUsers, users);
}

Edit setImpactPercent(std::optional<double> percent) {
    return setNumber(Labels::tr("Change the share of users"), QStringLiteral("impactPercent"),
                     &Incident::impactPercent, percent);
}

Edit setTags(const QStringList& tags) {
    return setMember(Labels::tr("Change the tags"), &Incident::tags, cleaned(tags));
}

Edit setServices(const QStringList& services) {
    return setMember(Labels::tr("Change the services"), &Incident::services, cleaned(services));
}

Edit changeTags(const QStringList& added, const QStringList& removed) {
    return {Labels::tr("Change the tags"), {}, [=](Incident& incident) {
                incident.tags = changed(incident.tags, added, removed);
            }};
}

Edit changeServices(const QStringList& added, const QStringList& removed) {
    return {Labels::tr("Change the services"), {}, [=](Incident& incident) {
                incident.services = changed(incident.services, added, removed);
            }};
}

Edit setRelated(const QStringList& references) {
    return setMember(Labels::tr("Change the related incidents"), &Incident::related,
                     cleaned(references));
}

Edit setPeople(const QList<Person>& people) {
    return setMember(Labels::tr("Change the people"), &Incident::people, people);
}

Edit setPeopleOf(PersonRole role, const QStringList& names) {
    return {Labels::tr("Change the people"), QString(),
            [role, names = cleaned(names)](Incident& incident) {
                if (namesOf(incident.people, role) != names) {
                    incident.people = withNames(incident.people, role, names);
                }
            }};
}

} // namespace afterword::edits
