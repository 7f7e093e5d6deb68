// SPDX-License-Identifier: MIT
// bench_store LIBRARY…: saving one changed event against the bare statements on a copy of the
// library, with the same journal and the same `synchronous`.
#include "model/store/library.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <benchmark/benchmark.h>

#include <memory>
#include <sqlite3.h>

using namespace afterword;

namespace {

struct Closing {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Database = std::unique_ptr<sqlite3, Closing>;
using Prepared = std::unique_ptr<sqlite3_stmt, Closing>;

QString copyOf(const QString& path, const char* suffix) {
    const QString copy = path + QLatin1String(suffix);
    for (const char* part : {"", "-wal", "-shm"}) {
        QFile::remove(copy + QLatin1String(part));
    }
    QFile::copy(path, copy);
    return copy;
}

Result<std::unique_ptr<store::Library>> openCopy(const QString& path, const char* suffix) {
    store::Library::Options options;
    options.clock = [now = qint64(1'800'000'000'000)]() mutable { return instantFromMs(++now); };
    return store::Library::open(copyOf(path, suffix), options);
}

/// An incident in the middle of the library, as a person would open one.
Result<Incident> someIncident(store::Library& library) {
    return library.queries()
        .incidentCount({})
        .and_then([&](int count) {
            return library.queries().incidents({}, kNewestFirst, {count / 2, 1}, QDate(2024, 1, 1));
        })
        .and_then(
            [&](const QList<IncidentRow>& rows) { return library.store().load(rows.value(0).id); });
}

void saveOurs(benchmark::State& state, const QString& path) {
    auto library = openCopy(path, ".ours");
    auto loaded = library ? someIncident(**library) : failure(library.error());
    if (!loaded || loaded->timeline.isEmpty()) {
        state.SkipWithError("the library cannot be read");
        return;
    }
    Incident before = *loaded;
    int number = 0;
    for (auto _ : state) {
        Incident after = before;
        after.timeline[0].edit().text = QString::number(++number);
        const auto saved = (*library)->store().save(before, after);
        if (!saved) {
            state.SkipWithError(saved.error().message.toUtf8().constData());
            return;
        }
        before = after;
        before.revision = saved->revision;
        before.updatedAt = saved->updatedAt;
    }
}

Prepared prepare(const Database& database, const char* sql) {
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(database.get(), sql, -1, &statement, nullptr);
    return Prepared(statement);
}

bool runOnce(const Prepared& statement) {
    const bool done = sqlite3_step(statement.get()) == SQLITE_DONE;
    sqlite3_reset(statement.get());
    return done;
}

void bindText(const Prepared& statement, int at, const QByteArray& text) {
    sqlite3_bind_text(statement.get(), at, text.constData(), int(text.size()), SQLITE_TRANSIENT);
}

void saveBare(benchmark::State& state, const QString& path) {
    QByteArray incidentId;
    QByteArray eventId;
    {
        auto library = openCopy(path, ".bare");
        const auto incident = library ? someIncident(**library) : failure(library.error());
        if (!incident || incident->timeline.isEmpty()) {
            state.SkipWithError("the library cannot be read");
            return;
        }
        incidentId = incident->id.toUtf8();
        eventId = incident->timeline.first()->id.toUtf8();
    }
    sqlite3* opened = nullptr;
    sqlite3_open((path + QLatin1String(".bare")).toUtf8().constData(), &opened);
    const Database database(opened);
    sqlite3_exec(opened, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON",
                 nullptr, nullptr, nullptr);
    const Prepared begin = prepare(database, "BEGIN IMMEDIATE");
    const Prepared commit = prepare(database, "COMMIT");
    const Prepared event =
        prepare(database, "UPDATE timeline_event SET text = ? WHERE incident_id = ? AND id = ?");
    const Prepared incident = prepare(
        database, "UPDATE incident SET revision = revision + 1, updated_at = ? WHERE id = ?");
    bindText(event, 2, incidentId);
    bindText(event, 3, eventId);
    bindText(incident, 2, incidentId);
    int number = 0;
    for (auto _ : state) {
        bindText(event, 1, QByteArray::number(++number));
        sqlite3_bind_int64(incident.get(), 1, 1'800'000'000'000 + number);
        if (!(runOnce(begin) && runOnce(event) && runOnce(incident) && runOnce(commit))) {
            state.SkipWithError(sqlite3_errmsg(opened));
            return;
        }
    }
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    for (int i = 1; i < argc; ++i) {
        const QString path = QFile::decodeName(argv[i]);
        const std::string name = QFileInfo(path).completeBaseName().toStdString();
        const auto add = [&](const std::string& side, auto function) {
            benchmark::RegisterBenchmark(("save|" + side + "|" + name).c_str(),
                                         [=](benchmark::State& state) { function(state, path); })
                ->Unit(benchmark::kMicrosecond)
                ->UseRealTime();
        };
        add("ours", saveOurs);
        add("floor", saveBare);
    }
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
