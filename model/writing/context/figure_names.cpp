// SPDX-License-Identifier: MIT
#include "model/domain/figures.h"
#include "model/writing/context/describe.h"
#include "model/writing/context/document.h"
#include "model/writing/context/times.h"

namespace afterword::writing {

namespace {

QString exactly(Duration duration) {
    return wordsOf(TimeSpan{duration, duration, false});
}

QString wordsOfFigure(const Figure& figure) {
    switch (figure.status) {
    case Figure::Status::recorded:
        return wordsOf(figure.span);
    case Figure::Status::pending:
        return QStringLiteral("pending");
    case Figure::Status::notApplicable:
        return QStringLiteral("not applicable");
    case Figure::Status::invalid:
        return QStringLiteral("invalid");
    }
    return {};
}

auto isStatus(Figure::Status status) {
    return [status](const Figure& figure, const Document&) { return figure.status == status; };
}

} // namespace

template <>
const Vocabulary& vocabularyOf<Figure>() {
    static const Vocabulary kNames = [] {
        Describe<Figure> names("a figure");
        names.field("status", &Figure::status);
        names.computed("words",
                       [](const Figure& figure, const Document&) { return wordsOfFigure(figure); });
        names.computed("shortest", [](const Figure& figure, const Document&) {
            return figure.span ? exactly(figure.span->shortest) : QString();
        });
        names.computed("longest", [](const Figure& figure, const Document&) {
            return figure.span ? exactly(figure.span->longest) : QString();
        });
        names.computed("exact", [](const Figure& figure, const Document&) {
            return figure.span && figure.span->isExact();
        });
        names.computed("recorded", isStatus(Figure::Status::recorded));
        names.computed("pending", isStatus(Figure::Status::pending));
        names.computed("notApplicable", isStatus(Figure::Status::notApplicable));
        names.computed("invalid", isStatus(Figure::Status::invalid));
        return names.take();
    }();
    return kNames;
}

template <>
const Vocabulary& vocabularyOf<Figures>() {
    static const Vocabulary kNames = [] {
        Describe<Figures> names("the figures");
        names.field("detect", &Figures::detect);
        names.field("acknowledge", &Figures::acknowledge);
        names.field("mitigate", &Figures::mitigate);
        names.field("resolve", &Figures::resolve);
        names.field("total", &Figures::total);
        return names.take();
    }();
    return kNames;
}

} // namespace afterword::writing
