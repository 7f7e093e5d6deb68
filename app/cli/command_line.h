// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace CLI { // NOLINT(readability-identifier-naming): the name that CLI11 gives itself
class App;
class Option;
} // namespace CLI

namespace afterword::cli {

/// A verb with its options and its work: the face of CLI11, whose templates would cost each file
/// that sees them seconds to compile. What an option writes to must live as long as the work does.
/// An option named without dashes ("REF") is told by its place.
class Verb {
public:
    explicit Verb(CLI::App& app) : m_app(&app) {}

    /// A verb below this one. Where one of these is called, this one's own work is not.
    Verb verb(const char* name, const char* help);

    Verb& text(const char* name, QString& value, const char* help);
    Verb& texts(const char* name, QStringList& values, const char* help);
    /// As the system has them, in whatever encoding.
    Verb& paths(const char* name, std::vector<std::filesystem::path>& values, const char* help);
    Verb& choice(const char* name, QString& value, const QStringList& words, const char* help);
    Verb& number(const char* name, std::optional<int>& value, int least, int most,
                 const char* help);
    Verb& flag(const char* name, bool& value, const char* help);

    /// The option before must be given.
    Verb& required();
    /// The option before and the one of this name cannot be given together.
    Verb& excludes(const char* name);

    void run(std::function<void()> work);

private:
    CLI::App* m_app;
    CLI::Option* m_option = nullptr; ///< the last one
};

/// The program's words: global options, which may stand before and after a verb, and its verbs.
class CommandLine {
public:
    CommandLine(const char* name, const char* version, const char* help);
    ~CommandLine();

    [[nodiscard]] Verb root();
    /// Runs the verb that is called. False when there is nothing to run: `exitCode` is 0 after
    /// `--help` and `--version`, 2 after wrong usage, which has been said.
    [[nodiscard]] bool parse(int argc, char** argv, int& exitCode);

private:
    std::unique_ptr<CLI::App> m_app;
};

} // namespace afterword::cli
