// SPDX-License-Identifier: MIT
// bench_actions FOLDER INCIDENTS: the ledger of actions over a library of so many incidents with
// five actions each: from the question to the rows in the model, against the same question in bare
// SQL. Prints lines "what, side, microseconds" (memory in megabytes).
#include "app/desktop/worker_library.h"
#include "model/items/action_ledger_model.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace afterword;

namespace {

const QDate kToday(2024, 6, 3);
constexpr int kRounds = 21;

struct Closing {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Database = std::unique_ptr<sqlite3, Closing>;
using Prepared = std::unique_ptr<sqlite3_stmt, Closing>;

Incident incidentOf(int number) {
    Incident incident;
    incident.title = QStringLiteral("Outage number %1 of the queue").arg(number);
    incident.services = {QStringLiteral("service-%1").arg(number % 40)};
    incident.tags = {QStringLiteral("tag-%1").arg(number % 25)};
    for (int k = 0; k < 5; ++k) {
        const int salt = number * 7 + k * 13;
        ActionItem action;
        action.title = QStringLiteral("Bound the retries of worker %1").arg(salt % 997);
        action.details = QStringLiteral("- [x] measure\n- [ ] bound\n- [ ] alert");
        action.status = static_cast<ActionStatus>(salt % 5);
        action.reason = QStringLiteral("the worker goes away");
        action.owner = salt % 11 == 0 ? QString() : QStringLiteral("person %1").arg(salt % 120);
        if (salt % 6 != 0) {
            action.due = kToday.addDays(salt % 400 - 200);
        }
        if (salt % 4 != 0) {
            action.priority = static_cast<Priority>(salt % 5);
        }
        incident.actions.append(Row<ActionItem>(action));
    }
    return incident;
}

bool fill(const QString& path, int incidents) {
    if (QFile::exists(path)) {
        return true;
    }
    store::Library::Options options;
    options.mode = store::OpenMode::create;
    options.clock = [now = qint64(1'700'000'000'000)]() mutable { return instantFromMs(++now); };
    auto library = store::Library::open(path, options);
    return library && (*library)->store().together([&]() -> Result<void> {
        for (int number = 0; number < incidents; ++number) {
            if (const auto added = (*library)->store().add(incidentOf(number)); !added) {
                return failure(added.error());
            }
        }
        return {};
    });
}

struct Question {
    const char* name;
    ActionListing listing;
    const char* where;
    const char* order;
};

QList<Question> questions() {
    ActionListing open;
    open.filter.open = true;
    ActionListing overdue;
    overdue.filter.overdueOn = kToday;
    ActionListing owner = open;
    owner.filter.owner = QStringLiteral("person 7");
    ActionListing service = open;
    service.filter.service = QStringLiteral("service-3");
    ActionListing text = open;
    text.filter.text = QStringLiteral("worker 17");
    ActionListing grouped = open;
    grouped.group = ActionGroup::owner;
    ActionListing weeks = open;
    weeks.group = ActionGroup::dueWeek;
    ActionListing priority = open;
    priority.order = ActionOrder::priority;
    static constexpr char kOpen[] = "a.status NOT IN ('done', 'not_doing')";
    static constexpr char kDue[] = "COALESCE(a.due, '~'), i.number, a.position";
    return {
        {"actions, first rows", open, kOpen, kDue},
        {"actions, overdue", overdue,
         "a.status NOT IN ('done', 'not_doing') AND COALESCE(a.due, '~') < '2024-06-03'", kDue},
        {"actions, by an owner", owner,
         "a.status NOT IN ('done', 'not_doing') AND a.owner = 'person 7'", kDue},
        {"actions, of a service", service,
         "a.status NOT IN ('done', 'not_doing') AND i.id IN (SELECT incident_id FROM service "
         "WHERE name = 'service-3')",
         kDue},
        {"actions, with words", text,
         "a.status NOT IN ('done', 'not_doing') AND "
         "(lower(a.title) LIKE '%worker%' OR lower(a.details) LIKE '%worker%' OR "
         "lower(a.reference) LIKE '%worker%' OR lower(a.owner) LIKE '%worker%' OR "
         "lower(a.tracker) LIKE '%worker%' OR lower(a.reason) LIKE '%worker%' OR "
         "lower(a.blocked_by) LIKE '%worker%' OR lower(i.title) LIKE '%worker%') AND "
         "(lower(a.title) LIKE '%17%' OR lower(a.details) LIKE '%17%' OR "
         "lower(a.reference) LIKE '%17%' OR lower(a.owner) LIKE '%17%' OR "
         "lower(a.tracker) LIKE '%17%' OR lower(a.reason) LIKE '%17%' OR "
         "lower(a.blocked_by) LIKE '%17%' OR lower(i.title) LIKE '%17%')",
         kDue},
        {"actions, grouped by owner", grouped, kOpen,
         "trim(a.owner) = '', lower(trim(a.owner)), COALESCE(a.due, '~'), i.number, a.position"},
        {"actions, grouped by week", weeks, kOpen,
         "COALESCE(date(a.due, 'weekday 0', '-6 days'), '~'), COALESCE(a.due, '~'), i.number, "
         "a.position"},
        {"actions, by priority", priority, kOpen,
         "COALESCE(a.priority, '~'), COALESCE(a.due, '~'), i.number, a.position"},
    };
}

double median(std::array<double, kRounds> times) {
    std::sort(times.begin(), times.end());
    return times[kRounds / 2];
}

/// Asks and waits for the rows; they may be there before the question returns.
void loadRows(items::ActionLedgerModel& model, const ActionListing& listing) {
    bool isLoaded = false;
    QEventLoop loop;
    QObject::connect(&model, &items::ActionLedgerModel::loaded, &loop, [&] {
        isLoaded = true;
        loop.quit();
    });
    QObject::connect(&model, &items::ActionLedgerModel::failed, &loop, [](const Error& error) {
        qFatal("bench_actions: %s", qUtf8Printable(error.message));
    });
    model.show(listing, kToday);
    if (!isLoaded) {
        loop.exec();
    }
}

/// From the question to the rows in the model, over the thread of the library.
double askOurs(desktop::WorkerLibrary& library, const ActionListing& listing) {
    std::array<double, kRounds> times{};
    for (double& time : times) {
        items::ActionLedgerModel model(library);
        QElapsedTimer timer;
        timer.start();
        loadRows(model, listing);
        time = double(timer.nsecsElapsed()) / 1000;
    }
    return median(times);
}

/// The columns that the list shows, of the first hundred; with groups their counts too.
double askBare(const Database& database, const Question& question) {
    const QByteArray from = QByteArray(" FROM action a JOIN incident i ON i.id = a.incident_id "
                                       "WHERE i.deleted_at IS NULL AND ") +
                            question.where;
    const QByteArray select =
        "SELECT r.*, (SELECT count(*) FROM action_history h WHERE h.incident_id = r.incident_id "
        "AND h.action_id = r.id), (SELECT max(h.at) FROM action_history h WHERE h.incident_id = "
        "r.incident_id AND h.action_id = r.id) FROM (SELECT i.reference, i.title, a.*" +
        from + " ORDER BY " + question.order + " LIMIT 100) r";
    QList<QByteArray> all{select};
    const QByteArray group = QByteArray(question.order).split(',').mid(0, 2).join(',');
    if (question.listing.group == ActionGroup::owner) {
        all.prepend("SELECT " + group + ", count(*)" + from + " GROUP BY " + group + " ORDER BY " +
                    group);
    } else if (question.listing.group == ActionGroup::dueWeek) {
        const QByteArray week = "COALESCE(date(a.due, 'weekday 0', '-6 days'), '~')";
        all.prepend("SELECT " + week + ", count(*)" + from + " GROUP BY 1 ORDER BY 1");
    }
    std::array<double, kRounds> times{};
    for (double& time : times) {
        QElapsedTimer timer;
        timer.start();
        for (const QByteArray& sql : std::as_const(all)) {
            sqlite3_stmt* made = nullptr;
            if (sqlite3_prepare_v2(database.get(), sql.constData(), -1, &made, nullptr) !=
                SQLITE_OK) {
                qFatal("bench_actions: %s: %s", sqlite3_errmsg(database.get()), sql.constData());
            }
            const Prepared statement(made);
            while (sqlite3_step(made) == SQLITE_ROW) {
                for (int column = 0; column < sqlite3_column_count(made); ++column) {
                    (void)sqlite3_column_text(made, column);
                }
            }
        }
        time = double(timer.nsecsElapsed()) / 1000;
    }
    return median(times);
}

void openFirst(const QString& path) {
    store::Library::Options options;
    options.mode = store::OpenMode::readOnly;
    desktop::WorkerLibrary library(path, options);
    for (const Question& question : questions()) {
        (void)askOurs(library, question.listing);
    }
}

/// Of a process that asks all questions of one library, in megabytes.
double peakOf(const QString& path) {
    std::fflush(stdout);
    const pid_t child = ::fork(); // before there is a second thread
    if (child == 0) {
        openFirst(path);
        ::_exit(0);
    }
    int status = 0;
    rusage usage{};
    ::wait4(child, &status, 0, &usage);
    return double(usage.ru_maxrss) / 1024;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    if (argc < 3) {
        return 2;
    }
    const QDir folder(QFile::decodeName(argv[1]));
    folder.mkpath(QStringLiteral("."));
    const int incidents = QByteArray(argv[2]).toInt();
    const auto libraryOf = [&folder](int count) {
        return folder.filePath(QStringLiteral("actions-%1.afterword").arg(count));
    };
    const QString large = libraryOf(incidents);
    const QString twice = libraryOf(2 * incidents);
    if (!fill(large, incidents) || !fill(twice, 2 * incidents)) {
        std::fprintf(stderr, "bench_actions: the library could not be made\n");
        return 1;
    }
    std::printf("actions memory\tfloor\t%f\n", peakOf(large));
    std::printf("actions memory\tours\t%f\n", peakOf(twice));

    store::Library::Options options;
    options.mode = store::OpenMode::readOnly;
    desktop::WorkerLibrary library(large, options);
    sqlite3* opened = nullptr;
    sqlite3_open_v2(large.toUtf8().constData(), &opened, SQLITE_OPEN_READONLY, nullptr);
    const Database database(opened);
    for (const Question& question : questions()) {
        std::printf("%s\tfloor\t%f\n", question.name, askBare(database, question));
        std::printf("%s\tours\t%f\n", question.name, askOurs(library, question.listing));
    }
    return 0;
}
