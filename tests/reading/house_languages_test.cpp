// SPDX-License-Identifier: MIT
#include "model/reading/names/names.h"
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::house_languages_test {

using reading::Kind;
using reading::kindNamed;

TEST_CASE("A name with the timeline in brackets is one", "[reading]") {
    const char* name = GENERATE("What happened (timeline)", "何が起こったか（時系列）",
                                "Was ist passiert? (Zeitlicher Ablauf)");
    CAPTURE(name);
    CHECK(kindNamed(QString::fromUtf8(name)) == Kind::timeline);
    CHECK(kindNamed(u"What happened (in short)") == Kind::summary);
}

TEST_CASE("Names of house styles in six languages are known", "[reading]") {
    const auto [name, kind] = GENERATE(table<const char*, Kind>({
        {"Worum ging es?", Kind::summary},
        {"Kundensicht", Kind::impact},
        {"Das lief nicht gut", Kind::wentPoorly},
        {"Was tun wir dagegen?", Kind::actions},
        {"Verbesserungsbedarf", Kind::wentPoorly},
        {"Déroulé des faits", Kind::timeline},
        {"Points forts", Kind::wentWell},
        {"Points faibles", Kind::wentPoorly},
        {"¿A quién afectó?", Kind::impact},
        {"Puntos débiles", Kind::wentPoorly},
        {"Sumário executivo", Kind::summary},
        {"Resolução do problema", Kind::resolution},
        {"개선할 점", Kind::wentPoorly},
        {"재발방지대책", Kind::measures},
        {"장애원인", Kind::rootCause},
        {"Correction apportée", Kind::resolution},
    }));
    CAPTURE(name);
    CHECK(kindNamed(QString::fromUtf8(name)) == kind);
}

TEST_CASE("A column of days is read as the document puts day and month", "[reading]") {
    const auto reading = readText("# Panne du 21/06/2024\n\n## Actions à mener\n\n"
                                  "| Action | Qui | Échéance | Fait |\n|---|---|---|---|\n"
                                  "| Valider la zone | Aïcha | 05/07/2024 | non |\n"
                                  "| Relire | Marc | 28/06/2024 | oui |\n");
    const auto& actions = reading.incident.actions;
    REQUIRE(actions.size() == 2);
    CHECK(actions.at(0)->due == QDate(2024, 7, 5));
    CHECK(actions.at(0)->owner == u"Aïcha");
    CHECK(actions.at(0)->status == ActionStatus::open);
    CHECK(actions.at(1)->status == ActionStatus::done);

    const auto unsure = readText("# Outage\n\n## Action items\n\n"
                                 "| Action | Due |\n|---|---|\n| Check it | 05/07/2024 |\n");
    CHECK_FALSE(unsure.incident.actions.at(0)->due);
}

TEST_CASE("Owner and day in wide brackets are understood", "[reading]") {
    const auto reading = readText("# ログイン不可\n\n## 再発防止\n\n"
                                  "1. 証明書を監視する（担当：山本、期限：2024年6月7日）\n"
                                  "2. 更新を自動化する（担当：中村、期限：2024年6月28日）\n");
    const auto& actions = reading.incident.actions;
    REQUIRE(actions.size() == 2);
    CHECK(actions.at(0)->owner == u"山本");
    CHECK(actions.at(0)->due == QDate(2024, 6, 7));
    CHECK(actions.at(1)->owner == u"中村");
}

TEST_CASE("People are divided by ideographic commas", "[reading]") {
    const auto reading =
        readText("# 決済停止\n\n- 対応者：佐藤 花子、田中 健\n\n## 概要\n\n停止した。\n");
    REQUIRE(reading.incident.people.size() == 2);
    CHECK(reading.incident.people.at(1).name == u"田中 健");
}

TEST_CASE("A severity may have a remark in brackets", "[reading]") {
    const auto [words, level] = GENERATE(table<const char*, Severity>({
        {"Hoch (Ausfall)", Severity::sev2},
        {"Majeure (P1)", Severity::sev1},
        {"SEV-3 (was SEV-1)", Severity::sev3},
    }));
    CAPTURE(words);
    const auto reading = readText(
        (std::string("# Ausfall\n\n- Severity: ") + words + "\n\n## Summary\n\nIt was down.\n")
            .c_str());
    CHECK(reading.incident.severity == level);
    CHECK(reading.incident.asWritten.value(QStringLiteral("severity")) == QString::fromUtf8(words));
}

TEST_CASE("A weekday beside a date belongs to it, and clocks above it wait for it", "[reading]") {
    const auto reading = readText("# Einwahl gestört\n\n- Beginn: 07:05 Uhr\n"
                                  "- Datum: Mo., 04.03.2024\n\n## Verlauf\n\n"
                                  "- 07:05 Uhr: Erste Anrufe\n- 07:20 Uhr: Gefunden\n");
    CHECK(reading.incident.date == QDate(2024, 3, 4));
    REQUIRE(reading.incident.moments.started);
    CHECK(iso(reading.incident.moments.started->time.start) == "2024-03-04T07:05:00Z");
}

TEST_CASE("Labels in Hangul are known with any spaces", "[reading]") {
    const auto reading =
        readText("# 로그인 장애\n\n**장애등급:** 1\n**장애발생시각:** 2024-02-19 14:20\n\n"
                 "## 개요\n\n멈췄다.\n");
    CHECK(reading.incident.severity == Severity::sev1);
    REQUIRE(reading.incident.moments.started);
    CHECK(iso(reading.incident.moments.started->time.start) == "2024-02-19T14:20:00Z");
}

TEST_CASE("Plain labels on one line are several", "[reading]") {
    const auto reading =
        readText("# La web no carga\n\nFecha: 22/01/2024 | Severidad: Media | Autor: Óscar\n\n"
                 "## Resumen\n\nNo cargaba.\n");
    CHECK(reading.incident.date == QDate(2024, 1, 22));
    CHECK(reading.incident.severity == Severity::sev3);
    REQUIRE(reading.incident.people.size() == 1);
    CHECK(reading.incident.people.at(0).name == u"Óscar");
}

TEST_CASE("Owners in brackets with a day in words are owners", "[reading]") {
    const auto reading = readText("# Panne du 17/10/2023\n\n## Suites à donner\n\n"
                                  "- Mesurer la durée (L. Faure, 31/10/2023)\n"
                                  "- Déplacer la sauvegarde (T. Nguyen, 15/11/2023)\n");
    const auto& actions = reading.incident.actions;
    REQUIRE(actions.size() == 2);
    CHECK(actions.at(0)->owner == u"L. Faure");
    CHECK(actions.at(0)->due == QDate(2023, 10, 31));
    CHECK(actions.at(0)->title == u"Mesurer la durée");
    CHECK(actions.at(1)->owner == u"T. Nguyen");
}

TEST_CASE("Lines that say who is in charge make actions of measures", "[reading]") {
    const auto reading =
        readText("# Ausfall\n\n## Geplante Maßnahmen\n\n"
                 "1. Netzteil beschaffen\n   Zuständig: S. Novak\n   Termin: 30.09.2024\n"
                 "2. USV kaufen\n   Zuständig: R. Huber\n   Termin: 31.10.2024\n");
    const auto& actions = reading.incident.actions;
    REQUIRE(actions.size() == 2);
    CHECK(actions.at(0)->title == u"Netzteil beschaffen");
    CHECK(actions.at(0)->owner == u"S. Novak");
    CHECK(actions.at(0)->due == QDate(2024, 9, 30));
}

TEST_CASE("The day of writing is not that of the incident", "[reading]") {
    const auto reading = readText("# 예약 시스템 장애 회고\n\n작성일: 2023년 12월 4일\n\n"
                                  "## 개요\n\n2023년 12월 1일 저녁에 멈췄다.\n\n## 타임라인\n\n"
                                  "- 18:10 접속자 급증\n- 18:25 증설\n- 19:10 정상화\n");
    REQUIRE(reading.incident.timeline.size() == 3);
    CHECK(iso(reading.incident.timeline.at(0)->time.start) == "2023-12-01T18:10:00Z");
}

TEST_CASE("What was done may have a name of actions, when others follow", "[reading]") {
    const auto reading = readText("# 검색 불가\n\n## 조치 사항\n\n서버를 재시작함.\n\n"
                                  "## 재발 방지 대책\n\n- 알람 추가\n- 점검표 갱신\n");
    CHECK(reading.incident.resolution == u"서버를 재시작함.");
}

TEST_CASE("Short hours begin sentences", "[reading]") {
    const auto reading =
        readText("# Arrêt du 5 février 2024\n\n## Historique\n\n"
                 "À 6h50, les terminaux s'arrêtent. À 7h15, le support est appelé. "
                 "Il redémarre tout.\n\nÀ 10h05, tout va bien.\n");
    REQUIRE(reading.incident.timeline.size() == 3);
    CHECK(iso(reading.incident.timeline.at(0)->time.start) == "2024-02-05T06:50:00Z");
    CHECK(reading.incident.timeline.at(1)->text == u"le support est appelé. Il redémarre tout.");
}

} // namespace afterword::tests::house_languages_test
