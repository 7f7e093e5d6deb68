// SPDX-License-Identifier: MIT
#include "model/base/text.h"
#include "model/domain/data_comment.h"
#include "model/domain/incident_json.h"
#include "model/domain/starred.h"
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

namespace {

Result<QString> run(const Incident& incident, const Template& tmpl, const Catalogue& catalogue,
                    const RenderOptions& options, FieldLines* lines) {
    Incident told = options.starredOnly ? withStarredEventsOnly(incident) : incident;
    told.comments.clear(); // for reviewers, and no reader's business
    const Document document(told, options.today, options.settings);
    std::unique_ptr<Program> program = catalogue.programs().take(tmpl, catalogue);
    const Result<QString> result = program->run(document, tmpl.name, lines);
    catalogue.programs().giveBack(tmpl, std::move(program));
    return result.map([&](const QString& rendered) {
        QString text = wellFormed(rendered);
        if (!options.withData) {
            return text;
        }
        Incident carried = incident;
        carried.comments.clear();
        const QJsonDocument json(toJson(carried));
        return withDataComment(text, json.toJson(QJsonDocument::Compact));
    });
}

} // namespace

Result<QString> render(const Incident& incident, const Template& tmpl, const Catalogue& catalogue,
                       const RenderOptions& options) {
    return run(incident, tmpl, catalogue, options, nullptr);
}

Result<PlacedText> renderPlaced(const Incident& incident, const Template& tmpl,
                                const Catalogue& catalogue, const RenderOptions& options) {
    FieldLines lines;
    return run(incident, tmpl, catalogue, options, &lines).map([&](const QString& text) {
        return PlacedText{text, lines};
    });
}

} // namespace afterword::writing
