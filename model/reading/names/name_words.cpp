// SPDX-License-Identifier: MIT
#include "model/reading/names/name_words.h"

#include "model/base/text.h"
#include "model/reading/names/known_names.h"
#include "model/reading/names/name_table.h"

#include <algorithm>
#include <array>

namespace afterword::reading {

namespace {

/// Words that name no section of their own.
constexpr std::array kFillersText{WordList{
    u"incident incidents outage the of issue this our event problem section for detailed detail "
    "details initial preliminary postmortem full main key further additional related overall "
    "resulting proposed planned recommended "
    "vorfall vorfalls vorfalles störung ausfall ausfalls des der die das zum zur "
    "de l d la le les du panne lincident dincident "
    "incidente incidentes del el los las falla fallo do da dos das falha "
    "problema problemas problème problems "
    "장애 인시던트 사고"}};
constexpr auto kFillers = indexOf<256>(kFillersText, u' ');

/// What leads from the name of a section to what it is about: "Impact on customers".
constexpr std::array kConnectorsText{WordList{
    u"of for on in from during at to with by must should that which we as since until before "
    "after so our was were is are taken and following arising resulting "
    "outstanding remaining "
    "von für auf am im bei während vom durch und pour sur dans pendant lors et "
    "para en durante sobre por y em no na nos nas e"}};
constexpr auto kConnectors = indexOf<256>(kConnectorsText, u' ');

} // namespace

bool isConnector(QStringView word) {
    return kConnectors.find(word);
}

bool mayBeginName(QStringView plain) {
    const QStringView first(plain.begin(), std::find(plain.begin(), plain.end(), u' '));
    return mayBeWordOfSection(first) || kFillers.find(first) != nullptr;
}

NameWords::NameWords(QStringView plain) {
    eachPart(plain, u' ', [this](QStringView word) {
        if (!word.isEmpty()) {
            m_words.append({word, kFillers.find(word) != nullptr, mayBeWordOfSection(word)});
        }
    });
}

Kind NameWords::kindOf(qsizetype begin, qsizetype end) const {
    const QStringView name = run(begin, end);
    if (name.isEmpty() || name.size() > kLongestSectionName || !mayBeName(begin, end)) {
        return Kind::unknown;
    }
    const Kind exact = knownSection(name);
    if (exact != Kind::unknown) {
        return exact;
    }
    const Kind shorter = knownSection(withoutFillers(begin, end));
    return shorter == Kind::metadata ? Kind::unknown : shorter;
}

bool NameWords::mentionName() const {
    return std::any_of(m_words.begin(), m_words.end(), [](const Word& word) {
        return word.isOfNames && !word.isFiller && !isConnector(word.text);
    });
}

/// Most runs have a word that no name has.
bool NameWords::mayBeName(qsizetype begin, qsizetype end) const {
    return std::all_of(m_words.begin() + begin, m_words.begin() + end,
                       [](const Word& word) { return word.isOfNames || word.isFiller; });
}

QString NameWords::withoutFillers(qsizetype begin, qsizetype end) const {
    QString text;
    for (qsizetype i = begin; i < end; ++i) {
        if (!m_words[i].isFiller) {
            text += text.isEmpty() ? QStringView() : QStringView(u" ");
            text += at(i);
        }
    }
    return text;
}

} // namespace afterword::reading
