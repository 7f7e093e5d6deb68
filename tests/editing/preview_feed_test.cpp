// SPDX-License-Identifier: MIT
#include "model/domain/edits/parts.h"
#include "model/editing/incident_document.h"
#include "model/editing/preview_feed.h"
#include "tests/support/incidents.h"
#include "tests/support/settle.h"

#include <QSemaphore>
#include <QThread>

#include <catch2/catch.hpp>

namespace afterword::tests::preview_feed_test {

using namespace afterword::editing;

namespace {

struct Fixture {
    QSemaphore gate;    ///< one for each rendering that may go on
    QSemaphore entered; ///< one for each rendering that has begun
    QThread* renderedOn = nullptr;
    IncidentDocument document{tests::smallIncident(), [] { return Instant{}; }};
    PreviewFeed feed{document, [this](const Incident& incident, const QString& name) {
                         return render(incident, name);
                     }};
    QStringList shown;
    QStringList failures;

    Fixture() {
        QObject::connect(&feed, &PreviewFeed::ready, &feed,
                         [this](const Preview& preview) { shown.append(preview.markdown); });
        QObject::connect(&feed, &PreviewFeed::failed, &feed,
                         [this](const Error& error) { failures.append(error.message); });
    }
    ~Fixture() { gate.release(100); }

    Result<Preview> render(const Incident& incident, const QString& name) {
        renderedOn = QThread::currentThread();
        entered.release();
        gate.acquire();
        if (incident.title == QStringLiteral("wrong")) {
            return failure(Error::Kind::templating, QStringLiteral("line 3"));
        }
        return Preview{QString(name + incident.title), {}};
    }
    void title(const char* text) {
        document.submit(edits::setText(QStringLiteral("title"), QString::fromLatin1(text)));
    }
    [[nodiscard]] bool waitForShown(qsizetype count) {
        return tests::waitFor([&] { return shown.size() + failures.size() >= count; });
    }
};

} // namespace

TEST_CASE("a change is rendered off the GUI thread", "[editing]") {
    Fixture f;
    f.gate.release();
    f.title("One");
    REQUIRE(f.waitForShown(1));
    CHECK(f.shown == QStringList{QStringLiteral("One")});
    CHECK(f.renderedOn != QThread::currentThread());
}

TEST_CASE("a result that is out of date is dropped, the newest follows", "[editing]") {
    Fixture f;
    f.title("One");
    f.entered.acquire();
    f.title("Two");
    f.title("Three");
    CHECK(f.entered.available() == 0);
    f.gate.release(2);
    REQUIRE(f.waitForShown(1));
    CHECK(f.shown == QStringList{QStringLiteral("Three")});
    CHECK(f.entered.available() == 1);
}

TEST_CASE("typing that never pauses sees an older preview now and then", "[editing]") {
    Fixture f;
    f.title("0");
    for (int i = 1; i < 20 && f.shown.isEmpty(); ++i) {
        f.entered.acquire();
        f.title(qPrintable(QString::number(i)));
        f.gate.release();
        REQUIRE(tests::waitFor([&] { return f.entered.available() == 1; }));
    }
    CHECK_FALSE(f.shown.isEmpty());
}

TEST_CASE("an error of the template is told, and the next good value is shown", "[editing]") {
    Fixture f;
    f.gate.release(2);
    f.title("wrong");
    REQUIRE(f.waitForShown(1));
    CHECK(f.failures == QStringList{QStringLiteral("line 3")});
    f.title("good");
    REQUIRE(f.waitForShown(2));
    CHECK(f.shown == QStringList{QStringLiteral("good")});
}

TEST_CASE("another template renders again, and never shows the old one's result", "[editing]") {
    Fixture f;
    f.title("One");
    f.entered.acquire();
    f.feed.setTemplateName(QStringLiteral("brief:"));
    f.gate.release(2);
    REQUIRE(f.waitForShown(1));
    CHECK(f.shown == QStringList{QStringLiteral("brief:One")});
}

TEST_CASE("a hidden preview renders nothing until it is shown", "[editing]") {
    Fixture f;
    f.feed.setActive(false);
    f.gate.release();
    f.title("One");
    tests::settle();
    CHECK(f.entered.available() == 0);
    f.feed.setActive(true);
    REQUIRE(f.waitForShown(1));
    CHECK(f.shown == QStringList{QStringLiteral("One")});
}

} // namespace afterword::tests::preview_feed_test
