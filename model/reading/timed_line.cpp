// SPDX-License-Identifier: MIT
#include "model/reading/timed_line.h"

#include "model/reading/labels.h"

namespace afterword::reading {

QString behindTime(QStringView line, qsizetype length) {
    const QStringView time = line.left(length);
    QStringView rest = line.mid(length);
    bool openBold = time.count(u"**") % 2 == 1;
    const auto skip = [&rest](QStringView chars) {
        qsizetype at = 0;
        while (at < rest.size() && (rest.at(at).isSpace() || chars.contains(rest.at(at)))) {
            ++at;
        }
        rest = rest.mid(at);
    };
    skip(u":-–—|：→");
    if (openBold && rest.startsWith(u"**")) {
        rest = rest.mid(2);
        openBold = false;
        skip(u":-–—|：→");
    }
    return openBold ? QString(u"**" + rest) : rest.toString();
}

bool isWholeDay(const PartialTime& time) {
    return time.clock.isEmpty() && !time.offset &&
           (!time.start || (time.end && *time.end - *time.start >= std::chrono::hours(23)));
}

std::optional<Timed> timedLine(QStringView line, const TimeContext& context) {
    line = line.trimmed();
    std::optional<TimeReading> reading = parseLeadingTime(line, context);
    if (reading) {
        return Timed{*reading, behindTime(line, reading->length)};
    }
    const std::optional<Label> label = splitLabel(line);
    if (!label || label->value.isEmpty()) {
        return std::nullopt;
    }
    reading = parseLeadingTime(label->value, context);
    if (!reading) {
        return std::nullopt;
    }
    QString rest = behindTime(label->value, reading->length);
    while (rest.startsWith(u'.') || rest.startsWith(u',')) {
        rest = rest.mid(1).trimmed();
    }
    QString text = label->name.toString();
    if (!rest.isEmpty()) {
        text += QStringLiteral(": ") + rest;
    }
    return Timed{*reading, text};
}

} // namespace afterword::reading
