// SPDX-License-Identifier: MIT
#include "app/cli/verbs.h"
#include "app/composition/patterns.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace {

using namespace afterword::cli;

struct KnownVerb {
    std::string_view name;
    void (*add)(Verb& program, Session& session);
};

constexpr std::array<KnownVerb, 13> kVerbs{{
    {"convert", addConvert},
    {"import", addImport},
    {"new", addNew},
    {"list", addList},
    {"show", addShow},
    {"timeline", addTimeline},
    {"reread", addReread},
    {"names", addNames},
    {"render", addRender},
    {"actions", addActions},
    {"share", addShare},
    {"templates", addTemplates},
    {"check", addCheck},
}};

/// Those that the line may call: a word of it that is a verb's name may also be something else, and
/// only the line as a whole tells. All of them where it asks for help, or calls none.
void addVerbs(Verb& program, Session& session, int argc, char** argv) {
    const auto isSaid = [argc, argv](std::string_view word) {
        return std::find(argv + 1, argv + argc, word) != argv + argc;
    };
    const auto isCalled = [&](const KnownVerb& verb) { return isSaid(verb.name); };
    const bool wantsAll =
        isSaid("--help") || isSaid("-h") || std::none_of(kVerbs.begin(), kVerbs.end(), isCalled);
    for (const KnownVerb& verb : kVerbs) {
        if (wantsAll || isCalled(verb)) {
            verb.add(program, session);
        }
    }
}

} // namespace

int main(int argc, char** argv) {
    afterword::app::interpretPatterns();
    const QCoreApplication application(argc, argv);
    afterword::cli::Session session;
    afterword::cli::CommandLine line("afterword-cli", AFTERWORD_VERSION,
                                     "Incident postmortems from the command line");
    afterword::cli::Verb program = line.root();
    program.text("--library", session.libraryPath, "the library file")
        .flag("--strict", session.isStrict, "findings make the exit code 1");
    addVerbs(program, session, argc, argv);
    int exitCode = 0;
    return line.parse(argc, argv, exitCode) ? session.exitCode() : exitCode;
}
