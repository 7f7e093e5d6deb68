// SPDX-License-Identifier: MIT
#include "app/composition/action_report.h"

#include "app/composition/rendering.h"

namespace afterword::app {

Result<QString> actionReport(const QList<ActionRow>& rows, const QString& templateName,
                             const writing::Catalogue& catalogue,
                             const writing::RenderOptions& options) {
    Incident report;
    report.title = QStringLiteral("Corrective actions");
    report.date = options.today;
    for (const ActionRow& row : rows) {
        ActionItem action = row.action;
        const QString incident = row.incidentReference % u' ' % row.incidentTitle;
        action.fields.prepend({QStringLiteral("Incident"), incident.trimmed()});
        report.actions.append(Row<ActionItem>(std::move(action)));
    }
    return renderedMarkdown(
        report, templateName.isEmpty() ? QStringLiteral("actions-report") : templateName, catalogue,
        options);
}

} // namespace afterword::app
