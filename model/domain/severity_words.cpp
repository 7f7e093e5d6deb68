// SPDX-License-Identifier: MIT
#include "model/domain/severity_words.h"

#include <QString>

#include <array>

namespace afterword {

std::optional<Severity> severityNamed(QStringView word) {
    static constexpr std::array<const char*, 4> kLevels{
        "|critical|kritisch|critique|crítica|crítico|critica|critico|krytyczny|критический|"
        "緊急|重大|致命的|치명적|심각|严重|",
        "|high|major|hoch|schwerwiegend|élevée|élevé|haute|majeure|majeur|alta|alto|grave|wysoki|"
        "высокий|高|높음|",
        "|medium|moderate|mittel|moyenne|moyen|modérée|media|medio|média|médio|moderada|moderado|"
        "średni|средний|中|보통|중간|",
        "|low|minor|niedrig|gering|faible|mineure|mineur|baja|bajo|baixa|baixo|leve|niski|низкий|"
        "低|軽微|낮음|"};
    const qsizetype bracket = word.indexOf(u'('); // "hoch (Prio 2)"
    const QStringView level = bracket > 0 ? word.left(bracket) : word;
    const QString plain = level.trimmed().toString().toLower();
    for (size_t i = 0; i < kLevels.size() && !plain.isEmpty() && !plain.contains(u'|'); ++i) {
        if (QString::fromUtf8(kLevels.at(i)).contains(QString(u'|' + plain + u'|'))) {
            return static_cast<Severity>(int(i) + 1);
        }
    }
    return std::nullopt;
}

} // namespace afterword
