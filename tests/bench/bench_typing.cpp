// SPDX-License-Identifier: MIT
// bench_typing SAMPLE [sample|long|rows]: what a key stroke costs in the desktop until the preview
// shows it, for the sample and for a document of 50 kB, beside a plain browser that is given the
// same HTML; and what a timeline of 1,000 rows costs to scroll and to edit. Lines of what, side and
// milliseconds.
#include "tests/bench/typing/driven_desktop.h"
#include "tests/bench/typing/long_incident.h"
#include "views/preview/preview_view.h"

#include <QAbstractTextDocumentLayout>
#include <QElapsedTimer>
#include <QTextBrowser>

#include <cstdio>

using namespace afterword;
using namespace afterword::bench;

namespace {

const QString kTyped = QStringLiteral("the pool was full and nobody saw it until the alert came ");

void say(const char* what, const char* side, double milliseconds) {
    std::printf("%s\t%s\t%.3f\n", what, side, milliseconds);
}

void say(const char* what, const Strokes& strokes) {
    say(what, "median", quantile(strokes.worked, 0.5));
    say(what, "p99", quantile(strokes.worked, 0.99));
    say(what, "latency", quantile(strokes.latency, 0.5));
    say(what, "latency p99", quantile(strokes.latency, 0.99));
}

/// What Qt takes to read the HTML and to lay it out in the same room; again between the fields, so
/// that both sides see the same machine.
class PlainBrowser {
public:
    PlainBrowser() { m_browser.show(); }
    void resize(const QSize& room) { m_browser.resize(room); }
    void read(const QString& html) {
        for (int run = 0; run < 3; ++run) {
            m_browser.setHtml({});
            QElapsedTimer timer;
            timer.start();
            m_browser.setHtml(html);
            (void)m_browser.document()->documentLayout()->documentSize();
            m_runs.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    }
    [[nodiscard]] double median() const { return quantile(m_runs, 0.5); }

private:
    QTextBrowser m_browser;
    QList<double> m_runs;
};

/// Types the same words into each of these fields.
bool typeInto(DrivenDesktop& desktop, const QStringList& anchors, const char* what,
              PlainBrowser* plain = nullptr) {
    Strokes strokes;
    for (const QString& anchor : anchors) {
        desktop.goTo(anchor);
        Strokes here;
        if (!desktop.type(kTyped, here)) {
            std::fprintf(stderr, "bench_typing: the preview did not show %s\n", qPrintable(anchor));
            return false;
        }
        std::fprintf(stderr,
                     "%s %s: median %.1f, worst %.1f; handled %.1f, rendered %.1f, painted %.1f "
                     "ms\n",
                     what, qPrintable(anchor), quantile(here.worked, 0.5), quantile(here.worked, 1),
                     quantile(here.handled, 0.5), quantile(here.rendered, 0.5),
                     quantile(here.latency, 0.5));
        strokes.worked += here.worked;
        strokes.latency += here.latency;
        if (plain != nullptr) {
            plain->read(desktop.html());
        }
    }
    say(what, strokes);
    return true;
}

bool benchSample(GuiTime& application, const QString& path) {
    DrivenDesktop desktop(application);
    return desktop.openFile(path) &&
           typeInto(desktop,
                    {QStringLiteral("title"), QStringLiteral("impact"), QStringLiteral("rootCause"),
                     QStringLiteral("resolution"), QStringLiteral("closing")},
                    "key sample");
}

bool benchLong(GuiTime& application) {
    PlainBrowser plain; // before the desktop, which keeps the keyboard
    DrivenDesktop desktop(application);
    if (!desktop.open(longIncident(200))) {
        return false;
    }
    std::fprintf(stderr, "a document of %lld bytes\n",
                 static_cast<long long>(desktop.markdown().toUtf8().size()));
    plain.resize(desktop.preview().size());
    if (!typeInto(desktop,
                  {QStringLiteral("title"), QStringLiteral("impact"),
                   QStringLiteral("timeline/event100"), QStringLiteral("rootCause"),
                   QStringLiteral("actions/action10"), QStringLiteral("closing")},
                  "key 50 kB", &plain)) {
        return false;
    }
    say("key 50 kB", "setHtml", plain.median());
    return true;
}

bool benchRows(GuiTime& application) {
    DrivenDesktop desktop(application);
    if (!desktop.open(longIncident(1000))) {
        return false;
    }
    constexpr int kWheel = 60; // pixels that a wheel turns at once, about
    const QList<double> steps = desktop.scroll(kWheel);
    say("1,000 rows scrolled", "median", quantile(steps, 0.5));
    say("1,000 rows scrolled", "p99", quantile(steps, 0.99));
    return typeInto(desktop,
                    {QStringLiteral("timeline/event3"), QStringLiteral("timeline/event500"),
                     QStringLiteral("timeline/event990")},
                    "1,000 rows edited");
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    GuiTime application(argc, argv);
    const QString part = QApplication::arguments().value(2);
    const auto wants = [&part](const char* name) {
        return part.isEmpty() || part == QLatin1String(name);
    };
    const bool done =
        (!wants("sample") || benchSample(application, QApplication::arguments().value(1))) &&
        (!wants("long") || benchLong(application)) && (!wants("rows") || benchRows(application));
    return done ? 0 : 1;
}
