// SPDX-License-Identifier: MIT
#include "model/reading/names/timeline_names.h"

#include "model/base/text.h"
#include "model/reading/names/name_words.h"
#include "model/reading/names/names.h"

#include <algorithm>
#include <array>

namespace afterword::reading {

namespace {

/// "What happened (timeline)", "何が起こったか（時系列）".
bool hasTimelineInBrackets(QStringView heading) {
    heading = heading.trimmed();
    if (!(heading.endsWith(u')') || heading.endsWith(u'）'))) {
        return false;
    }
    const qsizetype open = std::max(heading.lastIndexOf(u'('), heading.lastIndexOf(u'（'));
    if (open < 1) {
        return false;
    }
    const PlainName inner(heading.mid(open + 1).chopped(1));
    return NameWords(inner.view()).kind() == Kind::timeline;
}

/// "What happened: a timeline".
bool endsInTimeline(QStringView heading) {
    const qsizetype colon = heading.lastIndexOf(u": ");
    if (colon < 1) {
        return false;
    }
    const PlainName plain(heading.mid(colon + 2));
    QStringView name = plain.view();
    for (const QStringView article :
         {QStringView(u"a "), QStringView(u"the "), QStringView(u"our ")}) {
        name = name.startsWith(article) ? name.mid(article.size()) : name;
    }
    return name == u"timeline" || name == u"chronology" || name == u"detailed timeline" ||
           name == u"full timeline" || name == u"short timeline";
}

/// "What we did, hour by hour".
bool tellsInOrder(QStringView plain) {
    static constexpr std::array<QStringView, 6> kOrders{u" day by day",       u" hour by hour",
                                                        u" minute by minute", u" blow by blow",
                                                        u" play by play",     u" moment by moment"};
    return std::any_of(kOrders.begin(), kOrders.end(),
                       [plain](QStringView order) { return endsOn(plain, order); });
}

} // namespace

bool addsTimeline(QStringView heading, QStringView plain) {
    return hasTimelineInBrackets(heading) || endsInTimeline(heading) || tellsInOrder(plain);
}

} // namespace afterword::reading
