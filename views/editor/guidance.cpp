// SPDX-License-Identifier: MIT
#include "views/editor/guidance.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstring>

namespace afterword::views {

namespace {

struct Guidance {
    const char* key;
    const char* text;
};

constexpr std::array kGuidance{
    Guidance{"title", QT_TRANSLATE_NOOP("afterword::views", "What happened, in a few words")},
    Guidance{"summary",
             QT_TRANSLATE_NOOP("afterword::views",
                               "In two or three sentences: what broke, for whom, what ended it?")},
    Guidance{"duration",
             QT_TRANSLATE_NOOP("afterword::views", "15 March 2023, 14:00 to 16:30 UTC")},
    Guidance{"started", QT_TRANSLATE_NOOP("afterword::views", "When did it begin?")},
    Guidance{"detected", QT_TRANSLATE_NOOP("afterword::views", "When was it noticed?")},
    Guidance{"acknowledged",
             QT_TRANSLATE_NOOP("afterword::views", "When did somebody take it on?")},
    Guidance{"mitigated", QT_TRANSLATE_NOOP("afterword::views", "When was the harm stopped?")},
    Guidance{"resolved", QT_TRANSLATE_NOOP("afterword::views", "When was it over?")},
    Guidance{"impact", QT_TRANSLATE_NOOP("afterword::views",
                                         "What did people see, how many of them, and for how long? "
                                         "What still worked?")},
    Guidance{"rootCauseSummary",
             QT_TRANSLATE_NOOP("afterword::views", "The cause in one sentence")},
    Guidance{"detection", QT_TRANSLATE_NOOP("afterword::views",
                                            "How was it noticed: by an alert, an engineer, a "
                                            "customer? What could have shown it sooner?")},
    Guidance{"trigger", QT_TRANSLATE_NOOP("afterword::views",
                                          "What set it off: a change, a load, a date, an expiry?")},
    Guidance{"rootCause",
             QT_TRANSLATE_NOOP(
                 "afterword::views",
                 "Why could it happen? What had to be true in the system, and since when?")},
    Guidance{"resolution",
             QT_TRANSLATE_NOOP("afterword::views",
                               "What ended it? What was tried before, and what misled?")},
    Guidance{"improvementText",
             QT_TRANSLATE_NOOP("afterword::views", "What would be better then, and how?")},
    Guidance{"learned",
             QT_TRANSLATE_NOOP("afterword::views",
                               "What does the team know now that it did not know before?")},
    Guidance{"sectionText", QT_TRANSLATE_NOOP("afterword::views", "Anything in Markdown")},
    Guidance{"closing",
             QT_TRANSLATE_NOOP("afterword::views", "A last word to the readers, if there is one")},
};

} // namespace

QString guidanceFor(const char* key) {
    const auto found = std::find_if(kGuidance.begin(), kGuidance.end(), [key](const Guidance& g) {
        return std::strcmp(g.key, key) == 0;
    });
    Q_ASSERT(found != kGuidance.end());
    return QCoreApplication::translate("afterword::views", found->text);
}

} // namespace afterword::views
