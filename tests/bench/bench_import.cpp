// SPDX-License-Identifier: MIT
// bench_import FOLDER COUNT DOCUMENT: imports COUNT documents like DOCUMENT into a new library,
// against a bare cmark parse of each and bare inserts of the same rows into the same schema, with
// as many in a transaction. Prints "what, side, microseconds", and the peak of memory in MB for
// half of the documents and for all of them.
#include "app/composition/intake.h"
#include "app/composition/read_ahead.h"
#include "model/store/library.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLocale>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <cstdio>
#include <sqlite3.h>
#include <sys/resource.h>

using namespace afterword;

namespace {

constexpr qsizetype kBatch = 250;
constexpr int kRuns = 3;

[[noreturn]] void giveUp(const QString& why) {
    std::fprintf(stderr, "%s\n", qUtf8Printable(why));
    std::_Exit(1); // others may be reading yet
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        giveUp(file.errorString());
    }
    return file.readAll();
}

/// Each with a title and on a day of its own, as those of a real archive.
QByteArray numbered(QByteArray text, int number) {
    const QDate day = QDate(1990, 1, 1).addDays(number);
    text.replace("September 10, 2024",
                 QLocale::c().toString(day, QStringLiteral("MMMM d, yyyy")).toUtf8());
    const QByteArray name = "of " + QByteArray::number(number);
    return text.replace("of 2024", name);
}

void makeDocuments(const QString& folder, int count, const QByteArray& like) {
    QDir(folder).mkpath(QStringLiteral("."));
    for (int i = 0; i < count; ++i) {
        QFile file(QStringLiteral("%1/%2.md").arg(folder).arg(i, 6, 10, QLatin1Char('0')));
        if (!file.open(QIODevice::WriteOnly) || file.write(numbered(like, i)) < 0) {
            giveUp(file.errorString());
        }
    }
}

void removeLibrary(const QString& path) {
    for (const char* part : {"", "-wal", "-shm"}) {
        QFile::remove(path + QLatin1String(part));
    }
}

qint64 importOurs(const QString& folder, const QString& path) {
    removeLibrary(path);
    QElapsedTimer timer;
    timer.start();
    store::Library::Options options;
    options.mode = store::OpenMode::create;
    options.clock = [] { return instantFromMs(1'800'000'000'000); };
    const auto library = store::Library::open(path, options);
    if (!library) {
        giveUp(library.error().message);
    }
    app::Intake intake({&(*library)->queries(), &(*library)->store(), &(*library)->sources()},
                       options.clock());
    app::ReadAhead documents(app::sourcesBelow(app::nativePaths({folder})), {});
    while (!documents.atEnd()) {
        QList<app::Candidate> batch;
        while (!documents.atEnd() && batch.size() < kBatch) {
            app::ReadDocument document = documents.next();
            batch.append({document.source.name, document.readings->first(), document.bytes});
        }
        const auto taken = intake.takeAll(std::move(batch));
        for (const app::ImportedFile& file : taken.value()) {
            if (file.outcome != app::ImportedFile::Outcome::added) {
                giveUp(file.name + QStringLiteral(" was not added"));
            }
        }
    }
    return timer.nsecsElapsed() / 1000;
}

struct Closing {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    void operator()(sqlite3_value* value) const { sqlite3_value_free(value); }
};
using Database = std::unique_ptr<sqlite3, Closing>;
using Prepared = std::unique_ptr<sqlite3_stmt, Closing>;
using Value = std::unique_ptr<sqlite3_value, Closing>;

Database open(const QString& path) {
    sqlite3* database = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK) {
        giveUp(QString::fromUtf8(sqlite3_errmsg(database)));
    }
    return Database(database);
}

Prepared prepare(const Database& database, const QByteArray& sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database.get(), sql.constData(), -1, &statement, nullptr) != SQLITE_OK) {
        giveUp(QString::fromUtf8(sqlite3_errmsg(database.get())));
    }
    return Prepared(statement);
}

void run(const Database& database, const QByteArray& sql) {
    if (sqlite3_exec(database.get(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        giveUp(QString::fromUtf8(sqlite3_errmsg(database.get())));
    }
}

/// The rows of one table, in the order in which they were written.
struct Rows {
    QByteArray table;
    int columns = 0;
    std::vector<std::vector<Value>> rows;
};

std::vector<Rows> rowsOf(const Database& library) {
    std::vector<Rows> tables;
    const Prepared names = prepare(library, "SELECT name FROM sqlite_master WHERE type = 'table' "
                                            "AND name NOT LIKE 'sqlite_%'");
    while (sqlite3_step(names.get()) == SQLITE_ROW) {
        Rows table;
        table.table = reinterpret_cast<const char*>(sqlite3_column_text(names.get(), 0));
        const Prepared rows = prepare(library, "SELECT * FROM " + table.table + " ORDER BY rowid");
        table.columns = sqlite3_column_count(rows.get());
        while (sqlite3_step(rows.get()) == SQLITE_ROW) {
            std::vector<Value> row;
            for (int column = 0; column < table.columns; ++column) {
                row.emplace_back(sqlite3_value_dup(sqlite3_column_value(rows.get(), column)));
            }
            table.rows.push_back(std::move(row));
        }
        tables.push_back(std::move(table));
    }
    return tables;
}

Database emptyCopy(const Database& library, const QString& path) {
    removeLibrary(path);
    Database copy = open(path);
    const Prepared schema = prepare(library, "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL "
                                             "ORDER BY type = 'index'");
    while (sqlite3_step(schema.get()) == SQLITE_ROW) {
        run(copy, reinterpret_cast<const char*>(sqlite3_column_text(schema.get(), 0)));
    }
    run(copy, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=OFF; "
              "PRAGMA cache_size=-16384");
    return copy;
}

/// As a library is filled: a part of each table in each transaction.
void insertPart(const std::vector<Rows>& tables, const std::vector<Prepared>& inserts,
                qsizetype part, qsizetype parts) {
    for (size_t i = 0; i < tables.size(); ++i) {
        const auto count = qsizetype(tables[i].rows.size());
        for (qsizetype at = count * part / parts; at < count * (part + 1) / parts; ++at) {
            for (int column = 0; column < tables[i].columns; ++column) {
                sqlite3_bind_value(inserts[i].get(), column + 1,
                                   tables[i].rows[size_t(at)][size_t(column)].get());
            }
            if (sqlite3_step(inserts[i].get()) != SQLITE_DONE) {
                giveUp(QStringLiteral("a row was not inserted"));
            }
            sqlite3_reset(inserts[i].get());
        }
    }
}

void parse(const QByteArray& text) {
    cmark_parser* parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES);
    for (const char* name : {"table", "strikethrough", "autolink", "tasklist"}) {
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
    }
    cmark_parser_feed(parser, text.constData(), size_t(text.size()));
    cmark_node_free(cmark_parser_finish(parser));
    cmark_parser_free(parser);
}

qint64 importBare(const QString& folder, const QString& path, const std::vector<Rows>& tables,
                  const Database& library) {
    const Database copy = emptyCopy(library, path);
    std::vector<Prepared> inserts;
    for (const Rows& table : tables) {
        inserts.push_back(prepare(copy, "INSERT OR REPLACE INTO " + table.table + " VALUES (?" +
                                            QByteArray(", ?").repeated(table.columns - 1) + ")"));
    }
    QElapsedTimer timer;
    timer.start();
    const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
    const qsizetype parts = (names.size() + kBatch - 1) / kBatch;
    for (qsizetype part = 0; part < parts; ++part) {
        for (const QString& name : names.mid(part * kBatch, kBatch)) {
            parse(contentOf(folder + u'/' + name));
        }
        run(copy, "BEGIN IMMEDIATE");
        insertPart(tables, inserts, part, parts);
        run(copy, "COMMIT");
    }
    return timer.nsecsElapsed() / 1000;
}

qint64 peakMegabytes() {
    struct rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

void print(const char* what, const char* side, qint64 value) {
    std::printf("%s\t%s\t%lld\n", what, side, static_cast<long long>(value));
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        return 2;
    }
    cmark_gfm_core_extensions_ensure_registered();
    const QString& folder = arguments.at(1);
    const int count = arguments.at(2).toInt();
    const QString all = folder + QStringLiteral("/all");
    const QString few = folder + QStringLiteral("/few");
    makeDocuments(all, count, contentOf(arguments.at(3)));
    makeDocuments(few, count / 2, contentOf(arguments.at(3)));
    const QString library = folder + QStringLiteral("/library.afterword");
    importOurs(few, library);
    print("import memory", "floor", peakMegabytes());
    importOurs(all, library);
    print("import memory", "ours", peakMegabytes());
    const Database filled = open(library);
    const std::vector<Rows> rows = rowsOf(filled);
    QList<qint64> ours;
    QList<qint64> bare;
    for (int i = 0; i < kRuns; ++i) {
        ours.append(importOurs(all, folder + QStringLiteral("/ours.afterword")));
        bare.append(importBare(all, folder + QStringLiteral("/bare.afterword"), rows, filled));
    }
    std::sort(ours.begin(), ours.end());
    std::sort(bare.begin(), bare.end());
    print("import", "ours", ours.at(kRuns / 2));
    print("import", "floor", bare.at(kRuns / 2));
    return 0;
}
