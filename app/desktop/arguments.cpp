// SPDX-License-Identifier: MIT
#include "app/desktop/arguments.h"

#include <QFile>
#include <QFileInfo>

#include <CLI/CLI.hpp>

namespace afterword::desktop {

namespace {

constexpr int kWrongUsage = 2;

Arguments sorted(const std::vector<std::string>& files) {
    Arguments arguments;
    for (const std::string& file : files) {
        const QString path =
            QFileInfo(QFile::decodeName(QByteArray::fromStdString(file))).absoluteFilePath();
        if (path.endsWith(QStringLiteral(".afterword"), Qt::CaseInsensitive)) {
            arguments.library = path;
        } else {
            arguments.documents.append(path);
        }
    }
    return arguments;
}

} // namespace

std::optional<Arguments> parseArguments(int argc, char** argv, int& exitCode) {
    CLI::App program("Write incident postmortems and follow their corrective actions", "afterword");
    program.set_version_flag("--version", "afterword " AFTERWORD_VERSION);
    std::vector<std::string> files;
    bool measuresStart = false;
    bool captures = false;
    program.add_option("FILE", files, "a library (*.afterword) to open, or postmortems to import");
    program.add_flag("--capture", captures, "note a running incident in a small window");
    program.add_flag("--measure-start", measuresStart)->group("");
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        exitCode = program.exit(error) == 0 ? 0 : kWrongUsage;
        return std::nullopt;
    }
    Arguments arguments = sorted(files);
    arguments.measuresStart = measuresStart;
    arguments.captures = captures;
    return arguments;
}

} // namespace afterword::desktop
