// SPDX-License-Identifier: MIT
#include "app/cli/action_changes.h"

#include "app/cli/json_output.h"
#include "app/cli/library.h"
#include "model/base/text.h"
#include "model/domain/edits/actions.h"

#include <QHash>

#include <algorithm>

namespace afterword::cli {

namespace {

QString incidentOf(const QString& reference) {
    return reference.section(u'.', 0, -2);
}

const ActionItem* actionOf(const Incident& incident, const QString& reference) {
    const auto known = std::find_if(
        incident.actions.cbegin(), incident.actions.cend(), [&](const Row<ActionItem>& action) {
            return action->reference.compare(reference, Qt::CaseInsensitive) == 0;
        });
    return known == incident.actions.cend() ? nullptr : &**known;
}

Result<const ActionItem*> foundAction(const Incident& incident, const QString& reference) {
    const ActionItem* action = actionOf(incident, reference);
    if (!action) {
        return failure(Error::Kind::notFound,
                       QStringLiteral("%1 has no action %2: see “actions --incident %1”.")
                           .arg(incident.reference, reference));
    }
    return action;
}

QString shown(const QString& text) {
    return text.isEmpty() ? QStringLiteral("-") : printable(afterword::oneLine(text));
}

} // namespace

void ActionChanges::make(const QList<ActionRequest>& requests) {
    auto library = m_dryRun ? openForReading(m_session) : openForWriting(m_session);
    if (!library) {
        return m_session.fail(library.error());
    }
    const auto work = [&] { return makeAll(requests, **library); };
    const Result<void> done = m_dryRun ? work() : (*library)->store().together(work);
    if (!done) {
        return m_session.fail(done.error());
    }
    for (const QString& line : m_lines) {
        m_session.print(line);
    }
    if (m_asJson) {
        m_session.write(indented(m_report));
    } else if (m_lines.isEmpty()) {
        m_session.say(QStringLiteral("Nothing changes."));
    }
}

Result<void> ActionChanges::makeAll(const QList<ActionRequest>& requests, OpenLibrary& library) {
    QStringList order;
    QHash<QString, QList<ActionRequest>> byIncident;
    for (const ActionRequest& request : requests) {
        const QString incident = incidentOf(request.reference.toUpper());
        if (!byIncident.contains(incident)) {
            order.append(incident);
        }
        byIncident[incident].append(request);
    }
    for (const QString& reference : order) {
        const Result<Incident> before = library.incident(reference);
        if (!before) {
            return failure(before.error());
        }
        Incident after = *before;
        const QList<ActionRequest> wanted = byIncident.value(reference);
        for (const ActionRequest& request : wanted) {
            const auto action = foundAction(after, request.reference);
            if (!action) {
                return failure(action.error());
            }
            const ActionItem was = **action;
            const auto edit = edits::changeAction(was, request.values, m_session.now());
            if (!edit) {
                return failure(edit.error());
            }
            after = applied(*edit, after);
            report(was, *actionOf(after, request.reference));
        }
        if (!m_dryRun) {
            if (const auto saved = library.store().save(*before, after); !saved) {
                return failure(saved.error());
            }
        }
    }
    return {};
}

void ActionChanges::report(const ActionItem& before, const ActionItem& after) {
    const QList<ActionValue> was = valuesOf(before);
    const QList<ActionValue> changes = changedValues(before, after);
    for (const ActionValue& change : changes) {
        const auto old = std::find_if(was.cbegin(), was.cend(), [&](const ActionValue& value) {
            return value.name == change.name;
        });
        if (m_asJson) {
            m_report.append(QJsonObject{{QStringLiteral("reference"), after.reference},
                                        {QStringLiteral("field"), change.name},
                                        {QStringLiteral("before"), old->text},
                                        {QStringLiteral("after"), change.text}});
        } else {
            m_lines.append(
                QStringLiteral("%1\t%2\t%3 → %4")
                    .arg(after.reference, change.name, shown(old->text), shown(change.text)));
        }
    }
}

} // namespace afterword::cli
