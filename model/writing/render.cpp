// SPDX-License-Identifier: MIT
#include "model/base/text.h"
#include "model/domain/data_comment.h"
#include "model/domain/incident_json.h"
#include "model/writing/context/document.h"
#include "model/writing/mustache/engine.h"
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
    const CompiledTemplate compiled = compile(tmpl, catalogue);
    if (!compiled.problems.isEmpty()) {
        return failure(templateError(tmpl.name, compiled.problems.first()));
    }
    const Document document(incident, options.today);
    return run(compiled, document, tmpl.name).map([&](const QString& rendered) {
        const QString text = wellFormed(rendered);
        if (!options.withData) {
            return text;
        }
        const QJsonDocument json(toJson(incident));
        return withDataComment(text, json.toJson(QJsonDocument::Compact));
    });
}

} // namespace afterword::writing
