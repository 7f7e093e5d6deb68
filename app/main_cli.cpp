// SPDX-License-Identifier: MIT
#include "app/cli/arguments.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>

namespace {

constexpr int kWrongUsage = 2;

void addGlobalOptions(CLI::App& program, afterword::cli::Session& session) {
    program.set_version_flag("--version", "afterword-cli " AFTERWORD_VERSION);
    program.add_option_function<std::string>(
        "--library",
        [&session](const std::string& path) { session.libraryPath = afterword::cli::text(path); },
        "the library file");
    program.add_flag("--strict", session.isStrict, "findings make the exit code 1");
    program.require_subcommand(1);
    program.fallthrough();
}

void addVerbs(CLI::App& program, afterword::cli::Session& session) {
    using namespace afterword::cli;
    addConvert(program, session);
    addImport(program, session);
    addNew(program, session);
    addList(program, session);
    addShow(program, session);
    addRender(program, session);
    addActions(program, session);
    addTemplates(program, session);
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    afterword::cli::Session session;
    CLI::App program("Incident postmortems from the command line", "afterword-cli");
    addGlobalOptions(program, session);
    addVerbs(program, session);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return program.exit(error) == 0 ? 0 : kWrongUsage;
    }
    return session.exitCode();
}
