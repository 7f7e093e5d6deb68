// SPDX-License-Identifier: MIT
// What live checks of an incident of 50 kB and 200 events cost, in ms: of the GUI thread for a key
// stroke that brings a finding or takes one away, with the list of findings open; and of the thread
// that looks, for one look. Lines of what, side and milliseconds.
#include "model/editing/incident_document.h"
#include "tests/bench/typing/long_incident.h"
#include "views/checks/checks_pane.h"
#include "views/editor/document_link.h"
#include "views/style/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>

#include <algorithm>
#include <cstdio>

using namespace afterword;

namespace {

Instant noon() {
    return instantFromMs(1'718'100'000'000);
}

double elapsed(const QElapsedTimer& timer) {
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double quantile(QList<double> values, double share) {
    std::sort(values.begin(), values.end());
    return values.at(qsizetype(share * double(values.size() - 1)));
}

Edit typed(int stroke) {
    return {QStringLiteral("Type"), {}, [stroke](Incident& incident) {
                incident.rootCause += stroke % 2 == 0
                                          ? QStringLiteral(" We should have noticed it. TODO")
                                          : QStringLiteral(" and so on.");
            }};
}

QList<double> looks(const Incident& incident) {
    QList<double> times;
    for (int run = 0; run < 51; ++run) {
        QElapsedTimer timer;
        timer.start();
        checks::Options options;
        options.now = noon();
        (void)checks::findingsOf(incident, options);
        times.append(elapsed(timer));
    }
    return times;
}

/// From the key to the value, and from the findings to the painted list.
QList<double> strokes(const Incident& incident) {
    editing::IncidentDocument document(incident, noon);
    views::DocumentLink link(noon);
    views::ChecksPane pane(link);
    pane.resize(420, 800);
    pane.show();
    link.setDocument(&document);
    QEventLoop loop;
    double handled = 0;
    QObject::connect(&link.checks(), &editing::LiveChecks::changed, &loop, &QEventLoop::quit);
    loop.exec();
    QList<double> times;
    for (int stroke = 0; stroke < 20; stroke += 2) {
        QElapsedTimer timer;
        timer.start();
        document.submit(typed(stroke));
        handled = elapsed(timer);
        loop.exec();
        timer.restart();
        pane.repaint();
        times.append(handled + elapsed(timer));
    }
    return times;
}

/// The list made anew from other findings: what the signal of LiveChecks does.
QList<double> refreshes(const Incident& incident) {
    QList<double> times;
    for (int run = 0; run < 21; ++run) {
        editing::IncidentDocument document(incident, noon);
        views::DocumentLink link(noon);
        views::ChecksPane pane(link);
        pane.resize(420, 800);
        pane.show();
        link.setDocument(&document);
        QEventLoop loop;
        QElapsedTimer timer;
        QObject::connect(&link.checks(), &editing::LiveChecks::changed, &loop, &QEventLoop::quit);
        loop.exec();
        document.submit({QStringLiteral("Ignore"), {}, [](Incident& value) {
                             value.ignored.append({QStringLiteral("none"), {}, {}, {}});
                         }});
        timer.start();
        document.submit(
            {QStringLiteral("Ignore"), {}, [](Incident& value) { value.ignored.clear(); }});
        pane.repaint();
        times.append(elapsed(timer));
    }
    return times;
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    views::applyTheme(*qApp, views::Theme::light);
    const Incident incident = bench::longIncident(200);
    std::printf("checks\tlook\t%.3f\n", quantile(looks(incident), 0.5));
    std::printf("checks\tmedian\t%.3f\n", quantile(strokes(incident), 0.5));
    std::printf("checks\tp99\t%.3f\n",
                std::max(quantile(strokes(incident), 1), quantile(refreshes(incident), 1)));
    return 0;
}
