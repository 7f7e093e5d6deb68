// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/reading.h"

#include <QFile>

#include <string>

namespace afterword {

inline reading::Reading readText(const char* text) {
    return reading::readMarkdown(QString::fromUtf8(text), {});
}

/// A report of 2024-05-02 whose only section has these actions.
inline Incident reportWithActions(const std::string& actions,
                                  const char* heading = "Action items") {
    const std::string report = "# The pump ran dry on 2024-05-02\n\n## ";
    return readText((report + heading + "\n\n" + actions).c_str()).incident;
}

inline QByteArray testDocument(const char* name) {
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/postmortems/") +
               QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline Incident readDocumentNamed(const char* name) {
    return reading::readDocument(testDocument(name), {}).value().incident;
}

inline std::string iso(const std::optional<Instant>& instant) {
    return instant ? toIso(*instant).toStdString() : std::string("none");
}

} // namespace afterword
