// SPDX-License-Identifier: MIT
#include "model/writing/programs.h"

#include <algorithm>

namespace afterword::writing {

namespace {

constexpr std::size_t kMostEntries = 8;

/// A partial of the user's may have come to stand before a built-in one.
bool isStillBuiltIn(const CompiledTemplate& compiled, const Catalogue& catalogue) {
    return std::none_of(compiled.partials.begin(), compiled.partials.end(),
                        [&](const QString& name) { return catalogue.isOverridden(name); });
}

} // namespace

std::unique_ptr<Program> Programs::take(const Template& tmpl, const Catalogue& catalogue) {
    std::unique_ptr<Program> program;
    {
        const std::scoped_lock lock(m_mutex);
        const auto found =
            std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
                return entry.name == tmpl.name && entry.firstLine == tmpl.firstLine &&
                       entry.text == tmpl.text;
            });
        if (found != m_entries.end()) {
            program = std::move(found->program);
            m_entries.erase(found);
        }
    }
    if (program && isStillBuiltIn(program->compiled(), catalogue)) {
        return program;
    }
    return std::make_unique<Program>(compile(tmpl, catalogue));
}

void Programs::giveBack(const Template& tmpl, std::unique_ptr<Program> program) {
    // The user's partials may be edited at any time: what holds them is compiled anew.
    if (!program->compiled().isBuiltIn || !program->compiled().problems.isEmpty()) {
        return;
    }
    const std::scoped_lock lock(m_mutex);
    if (m_entries.size() >= kMostEntries) {
        m_entries.erase(m_entries.begin());
    }
    m_entries.push_back({tmpl.name, tmpl.text, tmpl.firstLine, std::move(program)});
}

} // namespace afterword::writing
