// SPDX-License-Identifier: MIT
#include "model/domain/edits/sections.h"

#include "model/domain/edits/labels.h"

#include <algorithm>

namespace afterword::edits {

namespace {

bool isInside(const QList<Section>& sections, qsizetype index) {
    return index >= 0 && index < sections.size();
}

Edit sectionTextEdit(qsizetype index, const char* key, QString Section::* member,
                     const QString& text) {
    const QString anchor =
        QStringLiteral("sections/%1/%2").arg(index).arg(QString::fromLatin1(key));
    return {Labels::tr("Change a section"), anchor, [=](Incident& incident) {
                if (isInside(incident.sections, index)) {
                    incident.sections[index].*member = text;
                }
            }};
}

} // namespace

Edit insertSection(const Section& section, qsizetype index) {
    return {Labels::tr("Add a section"), QString(), [=](Incident& incident) {
                QList<Section>& all = incident.sections;
                all.insert(isInside(all, index) ? index : all.size(), section);
            }};
}

Edit removeSection(qsizetype index) {
    return {Labels::tr("Remove a section"), QString(), [=](Incident& incident) {
                if (isInside(incident.sections, index)) {
                    incident.sections.removeAt(index);
                }
            }};
}

Edit moveSection(qsizetype from, qsizetype to) {
    return {Labels::tr("Move a section"), QString(), [=](Incident& incident) {
                if (isInside(incident.sections, from) && isInside(incident.sections, to)) {
                    incident.sections.move(from, to);
                }
            }};
}

Edit setSectionHeading(qsizetype index, const QString& heading) {
    return sectionTextEdit(index, "heading", &Section::heading, heading);
}

Edit setSectionText(qsizetype index, const QString& text) {
    return sectionTextEdit(index, "text", &Section::text, text);
}

Edit setField(const QString& name, const QString& value) {
    return {Labels::tr("Change “%1”").arg(name), u"fields/" + name, [=](Incident& incident) {
                const auto found =
                    std::find_if(incident.fields.begin(), incident.fields.end(),
                                 [&](const Field& field) { return field.name == name; });
                if (found == incident.fields.end()) {
                    incident.fields.append({name, value});
                } else {
                    found->value = value;
                }
            }};
}

Edit removeField(const QString& name) {
    return {Labels::tr("Remove “%1”").arg(name), QString(), [=](Incident& incident) {
                incident.fields.removeIf([&](const Field& field) { return field.name == name; });
            }};
}

Edit takeTheirsFor(const Conflict& conflict, const Incident& theirs) {
    return {Labels::tr("Take the other version of %1").arg(conflict.label), QString(),
            [=](Incident& incident) { incident = takeTheirs(incident, conflict, theirs); }};
}

} // namespace afterword::edits
