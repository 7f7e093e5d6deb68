// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/domain/field_lines.h"
#include "model/writing/mustache/compile.h"

#include <memory>

namespace afterword::writing {

class Document;

/// A compiled template, ready to run as often as one likes; one thread at a time.
class Program {
public:
    explicit Program(CompiledTemplate compiled);
    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    [[nodiscard]] const CompiledTemplate& compiled() const { return m_compiled; }

    /// `Error::Kind::templating` with line and column when the template is wrong, or passes a
    /// limit: look-ups, or size of what it writes. `lines`, if it is asked for, gets the lines on
    /// which each field stands.
    [[nodiscard]] Result<QString> run(const Document& document, const QString& templateName,
                                      FieldLines* lines = nullptr);

private:
    struct Engine;
    CompiledTemplate m_compiled;
    std::unique_ptr<Engine> m_engine; ///< made at the first run
};

/// "The template “x” is wrong, line 3, column 5: …"
[[nodiscard]] Error templateError(const QString& templateName, const TemplateProblem& problem);

} // namespace afterword::writing
