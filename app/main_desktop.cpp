// SPDX-License-Identifier: MIT
#include "app/composition/patterns.h"
#include "app/desktop/arguments.h"
#include "app/desktop/desktop.h"

#include <QApplication>
#include <QIcon>

int main(int argc, char** argv) {
    afterword::app::interpretPatterns();
    int exitCode = 0;
    const auto arguments = afterword::desktop::parseArguments(argc, argv, exitCode);
    if (!arguments) {
        return exitCode;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("afterword"));
    QApplication::setApplicationDisplayName(QStringLiteral("Afterword"));
    QApplication::setApplicationVersion(QStringLiteral(AFTERWORD_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.afterword.Afterword"));
    QApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral("org.afterword.Afterword")));
    afterword::desktop::Desktop desktop(*arguments, afterword::app::loadSettings());
    return desktop.start() ? QApplication::exec() : 0;
}
