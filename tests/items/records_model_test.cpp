// SPDX-License-Identifier: MIT
#include "model/editing/answers.h"
#include "model/items/records_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

#include <catch2/catch.hpp>

namespace afterword::tests::records_model_test {

using namespace afterword::items;
using editing::RecordSession;

namespace {

SourceEvent lineOf(int number) {
    SourceEvent event;
    event.time.instant = instantFromMs(1'714'557'600'000 + number * 60'000);
    event.text = QStringLiteral("line %1").arg(number);
    event.origin = QStringLiteral("log");
    event.line = event.text;
    event.hash = event.text;
    return event;
}

editing::RecordDesk deskOf(int lines) {
    return {[lines](const editing::IncomingRecords&) {
        editing::ReadRecords read;
        for (int number = 0; number < lines; ++number) {
            read.events.append(lineOf(number));
        }
        return editing::answered(Result<editing::ReadRecords>(read));
    }};
}

void readAll(RecordSession& session) {
    QSignalSpy proposed(&session, &RecordSession::proposed);
    session.read({});
    REQUIRE((!proposed.isEmpty() || proposed.wait()));
}

} // namespace

TEST_CASE("records are rows with ticks and kinds", "[items]") {
    RecordSession session(deskOf(3), {});
    RecordsModel model(session);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    readAll(session);
    REQUIRE(model.rowCount() == 3);
    const QModelIndex tick = model.index(1, 0);
    CHECK(tick.data(Qt::CheckStateRole).toInt() == Qt::Checked);
    CHECK(model.setData(tick, Qt::Unchecked, Qt::CheckStateRole));
    CHECK(session.choiceOf(1) == RecordSession::Choice::leave);
    CHECK(model.setData(model.index(0, 1), QStringLiteral("change"), Qt::EditRole));
    CHECK_FALSE(model.setData(model.index(0, 1), QStringLiteral("nothing"), Qt::EditRole));
    CHECK_FALSE(model.setData(model.index(0, 3), Qt::Checked, Qt::CheckStateRole));

    const edits::EventImport import = session.chosen();
    REQUIRE(import.added.size() == 2);
    CHECK(import.added.first().kind == EventKind::change);
    CHECK(import.zone == QLatin1String("UTC"));
}

TEST_CASE("another zone keeps what was chosen", "[items]") {
    RecordSession session(deskOf(3), {});
    RecordsModel model(session);
    readAll(session);
    session.choose(0, RecordSession::Choice::leave);
    QSignalSpy proposed(&session, &RecordSession::proposed);
    SourceOptions options;
    options.zone = QStringLiteral("Asia/Tokyo");
    session.setOptions(options);
    REQUIRE((!proposed.isEmpty() || proposed.wait()));
    CHECK(model.index(1, 0).data().toString() == QLatin1String("19:01"));
    CHECK(session.chosenCount() == 2);
}

TEST_CASE("of very many records none is ticked", "[items]") {
    RecordSession session(deskOf(RecordSession::kMany + 1), {});
    RecordsModel model(session);
    RecordsFilter filter;
    filter.setSourceModel(&model);
    readAll(session);
    CHECK(session.chosenCount() == 0);
    filter.setWords(QStringLiteral("LINE 500"));
    REQUIRE(filter.rowCount() == 1);
    CHECK(filter.setData(filter.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    CHECK(session.chosen().added.first().text == QLatin1String("line 500"));
}

TEST_CASE("an answer that never comes is a failure", "[items]") {
    editing::RecordDesk desk{[](const editing::IncomingRecords&) {
        QPromise<Result<editing::ReadRecords>> promise;
        promise.start();
        return promise.future(); // dropped, as when the library closes
    }};
    RecordSession session(desk, {});
    QSignalSpy failed(&session, &RecordSession::failed);
    session.read({});
    REQUIRE((!failed.isEmpty() || failed.wait()));
    CHECK_FALSE(session.isBusy());
}

} // namespace afterword::tests::records_model_test
