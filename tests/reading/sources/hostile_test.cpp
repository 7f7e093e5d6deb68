// SPDX-License-Identifier: MIT
#include "tests/reading/sources/source_reading.h"

#include <QBuffer>
#include <QIODevice>
#include <QSet>
#include <QStringEncoder>

namespace afterword::tests::hostile_test {

namespace {

/// Gives the same lines for ever, up to a number of bytes.
class Endless : public QIODevice {
public:
    Endless(QByteArray piece, qint64 size) : m_piece(std::move(piece)), m_left(size) {
        open(QIODevice::ReadOnly);
    }

protected:
    qint64 readData(char* data, qint64 most) override {
        qint64 given = 0;
        while (given < most && m_left > 0) {
            data[given++] = m_piece.at(m_at);
            m_at = (m_at + 1) % m_piece.size();
            --m_left;
        }
        return given;
    }
    qint64 writeData(const char* /*data*/, qint64 /*size*/) override { return -1; }

private:
    QByteArray m_piece;
    qint64 m_left;
    qsizetype m_at = 0;
};

} // namespace

TEST_CASE("two equal lines are two events, and the same ones when read again",
          "[reading][sources]") {
    const QByteArray text = QByteArray("2024-01-10T10:00:00Z disk full\n").repeated(3);
    const ReadRecords once = readRecords(text);
    const ReadRecords again = readRecords(text);
    QSet<QString> hashes;
    for (const SourceEvent& event : once.values) {
        hashes.insert(event.hash);
    }
    CHECK(hashes.size() == 3);
    CHECK(once.values == again.values);
}

TEST_CASE("a line of 50 MB is cut, and the next one is read", "[reading][sources]") {
    Endless line("2024-01-10T10:00:00Z aaaaaaaaaaaa", 50 * 1024 * 1024);
    QList<SourceEvent> events;
    const reading::SourceSink sink{[&](const SourceEvent& event) { events.append(event); }, {}};
    const auto report = reading::readSource(line, {}, {}, sink);
    REQUIRE(report);
    REQUIRE(events.size() == 1);
    CHECK(events.front().line.size() == reading::kLongestLine);
    CHECK(report->findings.value(0).rule == QLatin1String("source.line-cut"));
}

TEST_CASE("a reading can be cancelled", "[reading][sources]") {
    Endless lines("2024-01-10T10:00:00Z disk full\n", qint64(1) << 40);
    int taken = 0;
    const reading::SourceSink sink{[&](const SourceEvent&) { ++taken; },
                                   [&](qint64) { return taken < 1000; }};
    const auto report = reading::readSource(lines, {}, {}, sink);
    REQUIRE_FALSE(report);
    CHECK(report.error().kind == Error::Kind::cancelled);
}

TEST_CASE("no input brings the reading down", "[reading][sources]") {
    const QByteArray text = GENERATE(values<QByteArray>({
        QByteArray("[").repeated(100'000),
        "{\"a\":" + QByteArray("[").repeated(5000) + QByteArray("]").repeated(5000) + "}",
        QByteArray("{\"time\":1,\"message\":").repeated(3000),
        "2024-01-10T10:00:00Z \xed\xa0\x80 lone\n2024-01-10T10:00:00Z \xff\xfe broken\n",
        R"([{"time":"2024-01-10T10:00:00Z","message":"\ud800 lone"}])",
        "commit 1a2b3c4d5e6f7\n",
        "\"a,\"b\n\"c\n",
        "time,text\n\"never closed\n1\n2\n",
        QByteArray("`*_<@U1|").repeated(2000),
        R"([{"ts":"1736478514.897649","text":"`*_~<@<|&gt;&amp;lt;```<https://a|b"}])",
        "Mar 99 99:99:99 x y: z\n9999-99-99T99:99:99Z x\n",
        "99999999999999999999 x\n\n\n",
        QByteArray("Jane  10:32 AM\n").repeated(500),
    }));
    const ReadRecords read = readRecords(text);
    for (const SourceEvent& event : read.values) {
        CHECK(QString::fromUtf8(event.text.toUtf8()) == event.text);
        CHECK_FALSE(event.hash.isEmpty());
    }
    CHECK((read.refusal.empty() == !read.values.isEmpty()));
}

TEST_CASE("records in UTF-16 are read", "[reading][sources]") {
    QStringEncoder encode(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray text = encode.encode(QStringLiteral("2024-01-10T10:00:00Z Café closed\r\n"));
    CHECK(readRecords(text).events == Lines{"2024-01-10T10:00:00Z || Café closed"});
}

} // namespace afterword::tests::hostile_test
