// SPDX-License-Identifier: MIT
#include "model/base/text.h"
#include "model/domain/data_comment.h"
#include "model/domain/incident_json.h"
#include "model/writing/context/document.h"
#include "model/writing/programs.h"
#include "model/writing/writing.h"

#include <QJsonDocument>

#include <algorithm>

namespace afterword::writing {

QList<TemplateProblem> check(const Template& tmpl, const Catalogue& catalogue) {
    const CompiledTemplate compiled = compile(tmpl, catalogue);
    QList<TemplateProblem> problems = compiled.problems + compiled.oversights;
    std::stable_sort(problems.begin(), problems.end(),
                     [](const TemplateProblem& a, const TemplateProblem& b) {
                         return std::pair(a.line, a.column) < std::pair(b.line, b.column);
                     });
    return problems;
}

Result<QString> render(const Incident& incident, const Template& tmpl, const Catalogue& catalogue,
                       const RenderOptions& options) {
    const Document document(incident, options.today);
    std::unique_ptr<Program> program = catalogue.programs().take(tmpl, catalogue);
    const Result<QString> result = program->run(document, tmpl.name);
    catalogue.programs().giveBack(tmpl, std::move(program));
    return result.map([&](const QString& rendered) {
        QString text = wellFormed(rendered);
        if (!options.withData) {
            return text;
        }
        const QJsonDocument json(toJson(incident));
        return withDataComment(text, json.toJson(QJsonDocument::Compact));
    });
}

} // namespace afterword::writing
