// SPDX-License-Identifier: MIT
#include "views/incidents/import_report.h"

#include <QCoreApplication>

namespace afterword::views {

namespace {

constexpr qsizetype kReasonsShown = 3;

QString tr(const char* text) {
    return QCoreApplication::translate("afterword::views::ImportReport", text);
}

QString reasons(const QList<ImportReport::Refusal>& refused) {
    QStringList shown;
    for (const ImportReport::Refusal& refusal :
         refused.first(qMin(refused.size(), kReasonsShown))) {
        shown.append(refusal.reason.contains(refusal.name)
                         ? refusal.reason
                         : refusal.name % QStringLiteral(": ") % refusal.reason);
    }
    if (refused.size() > kReasonsShown) {
        shown.append(tr("and %1 more").arg(refused.size() - kReasonsShown));
    }
    return shown.join(QStringLiteral(" "));
}

} // namespace

QString wordsFor(const ImportReport& report) {
    QStringList parts;
    if (!report.added.isEmpty()) {
        parts.append(tr("%1 imported").arg(report.added.size()));
    }
    if (!report.known.isEmpty()) {
        parts.append(tr("%1 already there").arg(report.known.size()));
    }
    if (!report.refused.isEmpty()) {
        parts.append(tr("%1 failed").arg(report.refused.size()));
    }
    if (report.stopped) {
        parts.append(tr("then stopped"));
    }
    if (parts.isEmpty()) {
        return tr("No postmortem was found: Afterword imports Markdown and JSON files.");
    }
    const QString counts = parts.join(QStringLiteral(", "));
    if (report.refused.isEmpty()) {
        return counts % QLatin1Char('.');
    }
    return counts % QStringLiteral(". ") % reasons(report.refused);
}

} // namespace afterword::views
