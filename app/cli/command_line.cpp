// SPDX-License-Identifier: MIT
#include "app/cli/command_line.h"

#include <CLI/CLI.hpp>

namespace afterword::cli {

namespace {

constexpr int kWrongUsage = 2;

} // namespace

Verb Verb::verb(const char* name, const char* help) {
    m_app->require_subcommand(0, 1);
    return Verb(*m_app->add_subcommand(name, help));
}

Verb& Verb::text(const char* name, QString& value, const char* help) {
    m_option = m_app->add_option_function<std::string>(
        name, [&value](const std::string& given) { value = QString::fromStdString(given); }, help);
    return *this;
}

Verb& Verb::texts(const char* name, QStringList& values, const char* help) {
    m_option = m_app->add_option_function<std::vector<std::string>>(
        name,
        [&values](const std::vector<std::string>& given) {
            for (const std::string& text : given) {
                values.append(QString::fromStdString(text));
            }
        },
        help);
    return *this;
}

Verb& Verb::paths(const char* name, std::vector<std::filesystem::path>& values, const char* help) {
    m_option = m_app->add_option_function<std::vector<std::string>>(
        name,
        [&values](const std::vector<std::string>& given) {
            values.assign(given.begin(), given.end());
        },
        help);
    return *this;
}

Verb& Verb::choice(const char* name, QString& value, const QStringList& words, const char* help) {
    std::vector<std::string> known;
    for (const QString& word : words) {
        known.push_back(word.toStdString());
    }
    text(name, value, help);
    m_option->check(CLI::IsMember(std::move(known)));
    return *this;
}

Verb& Verb::number(const char* name, std::optional<int>& value, int least, int most,
                   const char* help) {
    m_option =
        m_app->add_option_function<int>(
                 name, [&value](const int& given) { value = given; }, help)
            ->check(CLI::Range(least, most));
    return *this;
}

Verb& Verb::flag(const char* name, bool& value, const char* help) {
    m_option = m_app->add_flag(name, value, help);
    return *this;
}

Verb& Verb::required() {
    m_option->required();
    return *this;
}

Verb& Verb::excludes(const char* name) {
    m_option->excludes(m_app->get_option(name));
    return *this;
}

void Verb::run(std::function<void()> work) {
    m_app->callback([app = m_app, work = std::move(work)] {
        if (app->get_subcommands().empty()) {
            work();
        }
    });
}

CommandLine::CommandLine(const char* name, const char* version, const char* help)
    : m_app(std::make_unique<CLI::App>(help, name)) {
    m_app->set_version_flag("--version", std::string(name) + ' ' + version);
    m_app->fallthrough();
}

CommandLine::~CommandLine() = default;

Verb CommandLine::root() {
    return Verb(*m_app);
}

bool CommandLine::parse(int argc, char** argv, int& exitCode) {
    if (!m_app->get_subcommands({}).empty()) {
        m_app->require_subcommand(1);
    }
    try {
        m_app->parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        exitCode = m_app->exit(error) == 0 ? 0 : kWrongUsage;
        return false;
    }
    return true;
}

} // namespace afterword::cli
