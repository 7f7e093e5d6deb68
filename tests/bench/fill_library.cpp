// SPDX-License-Identifier: MIT
// fill_library LIBRARY COUNT DOCUMENT: makes a library of COUNT incidents like the one in DOCUMENT.
#include "model/base/ids.h"
#include "model/reading/reading.h"
#include "model/store/library.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace afterword;

namespace {

Result<Incident> incidentIn(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::input, file.errorString());
    }
    return reading::readDocument(file.readAll(), {path, {}, {}, {}})
        .map([](const reading::Reading& read) { return read.incident; });
}

/// The same incident under ids of its own: rows of two incidents never share one.
Incident numbered(Incident incident, int number) {
    incident.id = newId();
    incident.title += QStringLiteral(" (%1)").arg(number);
    incident.origin = {};
    return incident;
}

Result<void> fill(const QString& path, int count, const Incident& incident) {
    store::Library::Options options;
    options.mode = store::OpenMode::create;
    options.makeFolder = true;
    options.clock = [now = qint64(1'700'000'000'000)]() mutable {
        return instantFromMs(now += 60'000);
    };
    auto library = store::Library::open(path, options);
    if (!library) {
        return failure(library.error());
    }
    for (int i = 1; i <= count; ++i) {
        if (const auto added = (*library)->store().add(numbered(incident, i)); !added) {
            return failure(added.error());
        }
    }
    return {};
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        return 2;
    }
    const auto filled = incidentIn(arguments.at(3)).and_then([&](const Incident& incident) {
        return fill(arguments.at(1), arguments.at(2).toInt(), incident);
    });
    if (!filled) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(filled.error().message));
    }
    return filled ? 0 : 1;
}
