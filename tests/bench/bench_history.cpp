// SPDX-License-Identifier: MIT
// What the undo history of 1,000 edits of an incident of 2,000 events keeps in memory, in MB.
#include "model/editing/incident_document.h"

#include <QCoreApplication>

#include <cstdio>
#include <malloc.h>

using namespace afterword;

namespace {

Incident bigIncident() {
    Incident incident;
    incident.id = QStringLiteral("big");
    for (int i = 0; i < 2000; ++i) {
        TimelineEvent event;
        event.id = QStringLiteral("event-%1").arg(i);
        event.text =
            QStringLiteral("Somebody looked at graph %1 and wrote down what it showed.").arg(i);
        incident.timeline.append(event);
    }
    return incident;
}

Edit changeOf(int number) {
    return {QStringLiteral("Change event"), {}, [number](Incident& incident) {
                incident.timeline[(number * 7) % 2000].edit().text =
                    QStringLiteral("What the graph showed, in words of edit %1.").arg(number);
            }};
}

double megabytesInUse() {
    const struct mallinfo2 info = mallinfo2();
    return double(info.uordblks + info.hblkhd) / 1e6;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    editing::IncidentDocument document(bigIncident(), [] { return Instant{}; });
    const double before = megabytesInUse();
    for (int i = 0; i < 1000; ++i) {
        document.submit(changeOf(i));
    }
    const double after = megabytesInUse();
    if (document.undoStack()->count() != 1000) {
        return 1;
    }
    std::printf("%.1f\n", after - before);
    return 0;
}
