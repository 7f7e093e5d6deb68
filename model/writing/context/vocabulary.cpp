// SPDX-License-Identifier: MIT
#include "model/writing/context/vocabulary.h"

#include "model/domain/figures.h"
#include "model/writing/context/cause_names.h"
#include "model/writing/context/describe.h"
#include "model/writing/context/document.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace afterword::writing {

namespace {

constexpr std::array<std::string_view, 3> kItemNames{"number", "first", "last"};
constexpr std::array<std::string_view, 5> kLambdaNames{"indent", "cell", "oneLine", "quote",
                                                       "upper"};

} // namespace

const Name* Vocabulary::find(std::string_view name) const {
    const auto found = m_names.find(name);
    return found == m_names.end() ? nullptr : &found->second;
}

const Vocabulary& rootVocabulary() {
    return vocabularyOf<Incident>();
}

std::span<const Vocabulary* const> allVocabularies() {
    static const std::array kAll{&vocabularyOf<Incident>(),
                                 &vocabularyOf<PartialTime>(),
                                 &vocabularyOf<Moments>(),
                                 &vocabularyOf<Moment>(),
                                 &vocabularyOf<Durations>(),
                                 &vocabularyOf<Figures>(),
                                 &vocabularyOf<Figure>(),
                                 &vocabularyOf<Person>(),
                                 &vocabularyOf<TimelineEvent>(),
                                 &vocabularyOf<Day>(),
                                 &vocabularyOf<ContributingFactor>(),
                                 &vocabularyOf<CauseItem>(),
                                 &vocabularyOf<Improvement>(),
                                 &vocabularyOf<ActionItem>(),
                                 &vocabularyOf<ActionStep>(),
                                 &vocabularyOf<Lessons>(),
                                 &vocabularyOf<Field>(),
                                 &vocabularyOf<Label>(),
                                 &vocabularyOf<Section>(),
                                 &vocabularyOf<FreeSection>(),
                                 &vocabularyOf<SectionsAt>(),
                                 &vocabularyOf<Headings>(),
                                 &vocabularyOf<Presence>(),
                                 &vocabularyOf<Attachment>(),
                                 &vocabularyOf<Comment>(),
                                 &vocabularyOf<IgnoredFinding>(),
                                 &vocabularyOf<Origin>(),
                                 &vocabularyOf<QString>()};
    return kAll;
}

bool isItemName(std::string_view name) {
    return std::find(kItemNames.begin(), kItemNames.end(), name) != kItemNames.end();
}
bool isLambdaName(std::string_view name) {
    return std::find(kLambdaNames.begin(), kLambdaNames.end(), name) != kLambdaNames.end();
}
std::span<const std::string_view> itemNames() {
    return kItemNames;
}
std::span<const std::string_view> lambdaNames() {
    return kLambdaNames;
}

Value asValue(qint64 number) {
    return {.text = QByteArray::number(number).toStdString()};
}
Value asValue(double number) {
    return {.text = QByteArray::number(number, 'g', QLocale::FloatingPointShortest).toStdString()};
}
Value asValue(QDate date) {
    return asValue(date.toString(Qt::ISODate));
}
Value asValue(Instant instant) {
    return asValue(toIso(instant));
}
Value asValue(Duration duration) {
    return asValue(qint64(std::chrono::floor<std::chrono::seconds>(duration).count()));
}

} // namespace afterword::writing
