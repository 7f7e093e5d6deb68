// SPDX-License-Identifier: MIT
#include "app/cli/figure_words.h"

#include "model/writing/context/times.h"

namespace afterword::cli {

namespace {

QString flawWords(Figure::Flaw flaw) {
    switch (flaw) {
    case Figure::Flaw::none:
        break;
    case Figure::Flaw::noStart:
        return QStringLiteral("the start has no date or no time");
    case Figure::Flaw::openStart:
        return QStringLiteral("the start is only “before” or “after” a time");
    case Figure::Flaw::noPlace:
        return QStringLiteral("it has no date or no time");
    case Figure::Flaw::open:
        return QStringLiteral("it is only “before” or “after” a time");
    case Figure::Flaw::beforeStart:
        return QStringLiteral("it lies before the start");
    }
    return {};
}

} // namespace

QString wordsOf(const Figure& figure) {
    switch (figure.status) {
    case Figure::Status::recorded:
        return writing::wordsOf(figure.span);
    case Figure::Status::pending:
        return QStringLiteral("pending");
    case Figure::Status::notApplicable:
        return QStringLiteral("not applicable");
    case Figure::Status::invalid:
        return QStringLiteral("invalid: ") + flawWords(figure.flaw);
    }
    return {};
}

} // namespace afterword::cli
