// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/writing/mustache/compile.h"

namespace afterword::writing {

class Document;

/// Runs a compiled template without problems over a document. `Error::Kind::templating` with line
/// and column when it passes a limit: look-ups, or size of what it writes.
[[nodiscard]] Result<QString> run(const CompiledTemplate& compiled, const Document& document,
                                  const QString& templateName);

/// "The template “x” is wrong, line 3, column 5: …"
[[nodiscard]] Error templateError(const QString& templateName, const TemplateProblem& problem);

} // namespace afterword::writing
