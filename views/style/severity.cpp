// SPDX-License-Identifier: MIT
#include "views/style/severity.h"

#include "model/items/words.h"
#include "views/style/chip.h"

namespace afterword::views {

QString wordFor(Severity severity, const LibrarySettings& settings) {
    const QString name = settings.level(severity).name;
    return name.isEmpty() ? items::wordFor(severity) : name;
}

QString describedWordFor(Severity severity, const LibrarySettings& settings) {
    const SeverityLevel level = settings.level(severity);
    if (!level.description.isEmpty()) {
        return wordFor(severity, settings) % QStringLiteral(" · ") % level.description;
    }
    return level.name.isEmpty() ? items::describedWordFor(severity) : level.name;
}

QColor colourOf(Severity severity, const LibrarySettings& settings, const Tokens& tokens) {
    const QColor own(settings.level(severity).colour);
    return own.isValid() ? own : colourOf(severity, tokens);
}

} // namespace afterword::views
