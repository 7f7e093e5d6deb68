// SPDX-License-Identifier: MIT
// How long the graph of 200 causes takes to lay out and paint, in ms: the median at the zoom that
// takes longest.
#include "views/causes/cause_graph_view.h"
#include "views/style/drawing_painter.h"
#include "views/style/theme.h"
#include "views/style/tokens.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

using namespace afterword;

namespace {

/// In eight layers; each factor follows from one to three of the next ones.
Incident manyCauses() {
    constexpr int kFactors = 200;
    constexpr int kLayer = 25;
    QRandomGenerator random(7);
    Incident incident;
    for (int i = 0; i < kFactors; ++i) {
        ContributingFactor factor;
        factor.id = QString::number(i);
        factor.category = QStringLiteral("Capacity");
        factor.text =
            QStringLiteral("The pool of the worker had no limit of its own, and number %1 "
                           "took what there was")
                .arg(i);
        const int next = (i / kLayer + 1) * kLayer;
        for (int link = 1 + random.bounded(3); link > 0 && next < kFactors; --link) {
            const int further = next + random.bounded(kLayer * (1 + random.bounded(2)));
            factor.parents.append(QString::number(std::min(further, kFactors - 1)));
        }
        incident.factors.append(Row(factor));
    }
    return incident;
}

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    const Incident incident = manyCauses();
    QImage image(1280, 800, QImage::Format_ARGB32_Premultiplied);
    double slowest = 0;
    // All of it, as small as words can be read, and as it is first seen.
    for (const double zoom : {0.25, 0.45, 0.85}) {
        QList<double> times;
        QList<double> layouts;
        for (int run = 0; run < 51; ++run) {
            QElapsedTimer timer;
            timer.start();
            image.fill(views::lightTokens().surface);
            const CauseGraph graph = causeGraphOf(incident);
            const CauseLayout layout = layOut(graph, views::labelWidth);
            const Drawing drawing = drawCauses(graph, layout, views::causeWords());
            layouts.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            QPainter painter(&image);
            painter.setClipRect(image.rect());
            // Its middle, where most of it is.
            painter.translate(image.width() / 2.0 - layout.size.width() * zoom / 2,
                              image.height() / 2.0 - layout.size.height() * zoom / 2);
            painter.scale(zoom, zoom);
            views::paintDrawing(painter, drawing, views::lightTokens());
            painter.end();
            times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(times.begin(), times.end());
        std::sort(layouts.begin(), layouts.end());
        if (argc > 1) {
            image.save(QStringLiteral("%1-%2.png").arg(QString::fromLocal8Bit(argv[1])).arg(zoom));
        }
        slowest = std::max(slowest, times.at(25));
        std::fprintf(stderr, "at %.2f: layout %.2f ms, with painting %.2f ms\n", zoom,
                     layouts.at(25), times.at(25));
    }
    std::printf("%.2f\n", slowest);
    return 0;
}
