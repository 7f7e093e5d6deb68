// SPDX-License-Identifier: MIT
// bench_records FOLDER LINES: a log of so many lines into events, against QTextStream reading its
// lines, and the memory that ten times as many take. Prints rows for tests/bench/run.
#include "model/reading/sources/sources.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <cstdio>
#include <sys/resource.h>

using namespace afterword;

namespace {

constexpr int kRounds = 7;

/// A line in four is a message that stands in no other.
QByteArray line(int number) {
    static constexpr std::array<const char*, 4> kMessages{
        "connection from 192.0.2.7 port 51514 accepted for pool orders_rw (session %d)",
        "checkpoint complete: wrote %d buffers (2.1%%); write=29.8 s, sync=0.004 s",
        "could not send data to client: Connection reset by peer [request %d]",
        "alert: replication lag is %d ms on db-2, threshold 500 ms"};
    std::array<char, 160> message{};
    std::snprintf(message.data(), message.size(), kMessages.at(size_t(number) % 4), number);
    const QTime clock = QTime(0, 0).addMSecs(number % 86'400 * 1000);
    return "Mar 21 " + clock.toString(Qt::ISODate).toLatin1() +
           " db-1 postgres[4711]: " + message.data() + '\n';
}

QString logOf(const QString& folder, int lines) {
    const QString path = folder + QStringLiteral("/records-%1.log").arg(lines);
    QFile file(path);
    if (file.exists() || !file.open(QIODevice::WriteOnly)) {
        return path;
    }
    for (int number = 0; number < lines; ++number) {
        file.write(line(number));
    }
    return path;
}

qint64 readBare(const QString& path) {
    QFile file(path);
    qint64 count = 0;
    if (file.open(QIODevice::ReadOnly)) {
        QTextStream stream(&file);
        QString read;
        while (stream.readLineInto(&read)) {
            count += read.size();
        }
    }
    return count;
}

qint64 readOurs(const QString& path) {
    QFile file(path);
    qint64 count = 0;
    if (file.open(QIODevice::ReadOnly)) {
        const reading::SourceSink sink{
            [&count](const SourceEvent& event) { count += event.line.size(); }, {}};
        (void)reading::readSource(file, path, {}, sink);
    }
    return count;
}

template <class Read>
double microseconds(Read read, const QString& path) {
    std::array<double, kRounds> times{};
    for (double& time : times) {
        QElapsedTimer timer;
        timer.start();
        if (read(path) == 0) {
            std::fprintf(stderr, "bench_records: nothing was read\n");
        }
        time = double(timer.nsecsElapsed()) / 1000;
    }
    std::sort(times.begin(), times.end());
    return times[kRounds / 2];
}

double peakMegabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        return 2;
    }
    const QString folder = QFile::decodeName(argv[1]);
    const int lines = QByteArray(argv[2]).toInt();
    QDir().mkpath(folder);
    const QString log = logOf(folder, lines);
    const QString longer = logOf(folder, lines * 10);
    std::printf("records\tfloor\t%f\n", microseconds(readBare, log));
    std::printf("records\tours\t%f\n", microseconds(readOurs, log));
    const double before = peakMegabytes();
    (void)readOurs(longer);
    std::printf("records memory\tfloor\t%f\nrecords memory\tours\t%f\n", before, peakMegabytes());
    return 0;
}
