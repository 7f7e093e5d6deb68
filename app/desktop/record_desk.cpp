// SPDX-License-Identifier: MIT
#include "app/desktop/record_desk.h"

#include "app/composition/record_gathering.h"

#include <QCoreApplication>
#include <QtConcurrent>

namespace afterword::desktop {

namespace {

using ReadPromise = QPromise<Result<editing::ReadRecords>>;

Result<editing::ReadRecords> asRead(const app::GatheredRecords& gathered) {
    if (gathered.files.isEmpty()) {
        return gathered.errors.isEmpty()
                   ? failure(Error::Kind::notFound,
                             QCoreApplication::translate("Records", "There is nothing to import."))
                   : failure(gathered.errors.constFirst());
    }
    editing::ReadRecords read;
    read.events = gathered.events;
    for (const app::RecordFile& file : gathered.files) {
        read.files.append({file.name, file.report.origin, file.report.events});
        read.findings += file.report.findings;
    }
    for (const Error& error : gathered.errors) {
        read.problems.append(error.message);
    }
    return read;
}

} // namespace

editing::RecordDesk recordDesk(QThreadPool& pool, std::shared_ptr<std::atomic_bool> closing) {
    return {[&pool, closing = std::move(closing)](const editing::IncomingRecords& records) {
        return QtConcurrent::run(&pool, [closing, records](ReadPromise& promise) {
            constexpr int kWhole = 100;
            promise.setProgressRange(0, kWhole);
            const app::GatherProgress progress = [&](qint64 bytes, qint64 of) {
                promise.setProgressValue(of > 0 ? int(bytes * kWhole / of) : 0);
                return !promise.isCanceled() && !*closing;
            };
            promise.addResult(asRead(
                records.paths.isEmpty()
                    ? app::gatherRecords(records.text,
                                         QCoreApplication::translate("Records", "What was pasted"),
                                         progress)
                    : app::gatherRecords(app::nativePaths(records.paths), progress)));
        });
    }};
}

} // namespace afterword::desktop
