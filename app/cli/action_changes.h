// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/session.h"
#include "model/domain/action_values.h"

#include <QJsonArray>

namespace afterword::cli {

/// What is wanted of one action.
struct ActionRequest {
    QString reference; ///< "INC-7.3", in any case
    QList<ActionValue> values;
};

/// Changes actions by the edits of the desktop and saves each incident once, all or nothing. What
/// changes is said line by line, or as JSON; a dry run says it and does nothing.
class ActionChanges {
public:
    ActionChanges(Session& session, bool dryRun, bool asJson)
        : m_session(session)
        , m_dryRun(dryRun)
        , m_asJson(asJson) {}

    void make(const QList<ActionRequest>& requests);

private:
    Result<void> makeAll(const QList<ActionRequest>& requests, class OpenLibrary& library);
    void report(const ActionItem& before, const ActionItem& after);

    Session& m_session;
    bool m_dryRun;
    bool m_asJson;
    QStringList m_lines;
    QJsonArray m_report;
};

} // namespace afterword::cli
