// SPDX-License-Identifier: MIT
#include "model/reading/days/weekdays.h"

#include "model/base/text.h"
#include "model/domain/time/words.h"
#include "model/reading/names/names.h"

namespace afterword::reading {

bool namesWeekday(QStringView heading) {
    const PlainName name(heading);
    times::Cursor cursor{name.view(), 0};
    return times::weekdayAt(cursor) && cursor.atEnd();
}

int weekdayIn(QStringView words) {
    int day = 0;
    eachPart(words, u' ', [&day](QStringView word) {
        times::Cursor cursor{word, 0};
        day = times::weekdayAt(cursor).value_or(day);
    });
    return day;
}

bool namesWeekdayOf(QStringView text, const TimeContext& context) {
    const auto date = findDate(text, context);
    return date && date->date &&
           weekdayIn(text.left(date->at + date->length)) == date->date->dayOfWeek();
}

} // namespace afterword::reading
