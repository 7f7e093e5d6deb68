// SPDX-License-Identifier: MIT
#include "model/reading/known_names.h"
#include "model/reading/name_table.h"

#include <array>

namespace afterword::reading {

namespace {

// clang-format off
constexpr std::array<Named, 16> kFurther{{
    {Kind::summary, "summary",
     u"кратко|коротко|краткое резюме|суть|описание|описание инцидента|описание проблемы|opis|"
     "opis incydentu|opis zdarzenia|opis awarii|streszczenie|sammanfattning|sammendrag|resumé|"
     "riassunto|descrizione|panoramica|overzicht|beschrijving|in het kort|wat is er gebeurd|"
     "cosa è successo|co się stało|vad hände|hva skjedde|hvad skete der|resumen del problema|"
     "resumo do problema|descripción del problema|descrição do problema|résumé du problème|"
     "zusammenfassung des problems|简述|问题描述|问题概述|故障概述|故障描述|事故概述|事件描述|故障现象|shrnutí|"
     "özet|tiivistelmä|összefoglaló|what happend|what happened here|incident description|"
     "description of the incident|description of incident and consequences|"
     "recap|incident recap|recap of the incident|short recap|story|executive overview|"
     "high level overview|bottom line up front|bluf|bottom line|"
     "sumário executivo|synthèse de lincident|resumen de lo ocurrido|"
     "worum ging es|worum geht es|was ist vorgefallen|los hechos|les faits|os factos|os fatos|장애 내용|"
     "한 줄 요약|何が起きた|何があった|何があったか|en une phrase|en una frase|em uma frase|in einem satz"},
    {Kind::impact, "impact",
     u"who was hurt|who got hurt|what was the effect|what the impact was|what effect did it have|"
     "what effect it had|repercussions|répercussions|repercusiones|repercussões|воздействие|влияние на пользователей|что затронуто|skutki|konsekwencje|wpływ na użytkowników|"
     "påverkan|konsekvenser|konsekvens|conseguenze|impatto sugli utenti|impact op gebruikers|"
     "impact voor gebruikers|影响面|影响分析|故障影响|业务影响|dopad|etki|vaikutus|vaikutukset|hatás|"
     "impact on patients|impact on citizens|impact on passengers|what the customer experienced|"
     "what customers experienced|what users experienced|what you saw|customer facing impact|"
     "kundenauswirkung|kundenauswirkungen|nutzerauswirkung|auswirkung auf den kunden|"
     "effect on customers|effects on customers|effect on users|effects on users|consequences for customers|"
     "consequences for users|what it meant for customers|what it meant for users|"
     "impacted customers|impacted users|impacted parties|impacted services|impacted systems|"
     "kundensicht|aus kundensicht|sicht der kunden|wen betraf es|périmètre impacté|alcance del impacto|âmbito e impacto|"
     "efectos|efeitos|effets|business consequence|business consequences|consequence|"
     "customers affected|customer effect|customer effects"},
    {Kind::detection, "detection",
     u"wykrycie|upptäckt|oppdagelse|ontdekking|rilevazione|выявление|发现方式|故障发现|detekce|how did we learn about it|"
     "how did we learn of it|how we learned about it|how did we know|how we knew"},
    {Kind::trigger, "trigger", u"wyzwalacz|innesco|aanleiding|utlösande händelse|诱因|triggering change|"
     "trigger event|triggers of the incident"},
    {Kind::timeline, "timeline",
     u"chronologia|przebieg|przebieg zdarzeń|przebieg awarii|przebieg incydentu|tidslinje|"
     "händelseförlopp|hændelsesforløb|hendelsesforløp|tijdverloop|verloop|sequenza degli eventi|"
     "ход событий|ход инцидента|временная шкала|故障时间线|事故时间线|事件时间线|处理经过|处置经过|"
     "časová osa|zaman çizelgesi|aikajana|idővonal|timeline of sadness|timeline of pain|"
     "sequence|facts and timeline|timeline of the day|log of the day|log of the evening|"
     "log of the night|log of the morning|log of the afternoon|log of the weekend|log of events|"
     "déroulé des faits|déroulement des faits|récit des faits|chronologie des faits|relato de los hechos|relato dos fatos"},
    {Kind::rootCause, "rootCause",
     u"how come|why tho|why though|but why|причины инцидента|причина инцидента|причина сбоя|почему это произошло|"
     "почему так получилось|analiza przyczyn|główna przyczyna|przyczyny|dlaczego|rotorsak|"
     "grundorsak|orsak|orsaker|årsag|årsak|causa scatenante|analisi della causa|analisi delle cause|"
     "grondoorzaak|根本原因分析|原因定位|故障根因|问题原因|příčina|kök neden|juurisyy|"
     "how the bug came to be|how it came to be|how it came about|what was wrong|what was actually wrong|what actually went wrong|the villain|"
     "root cause deep dive|five whys analysis|5 whys analysis|causal analysis|"
     "raíz|raiz|racine|wurzel"},
    {Kind::factors, "factors", u"causal factors|causal factor|contributory causes"},
    {Kind::resolution, "resolution",
     u"fixed by|how did we stop it|how was it stopped|how it was stopped|how did it end|how it ended|solución temporal|solución provisional|solución definitiva|solución de contorno|"
     "solução temporária|solução provisória|solução definitiva|solução de contorno|"
     "correção definitiva|correção temporária|contournement|solution de contournement|"
     "solution provisoire|solution définitive|correction définitive|umgehungslösung|"
     "zwischenlösung|vorläufige lösung|endgültige lösung|dauerhafte lösung|"
     "solución aplicada|solução aplicada|solution appliquée|solution apportée|angewandte lösung|"
     "как исправили|как починили|восстановление сервиса|naprawa|usunięcie awarii|przywrócenie|"
     "lösning|åtgärd|løsning|ripristino|come abbiamo risolto|解决办法|处理措施|恢复过程|修复|处置过程|"
     "修复方案|řešení|çözüm|ratkaisu|megoldás|what we did about it|what did we do about it|"
     "what have we done|what have we done so far|what has been done|what we have done so far|"
     "what weve done so far|workarounds|temporary workaround|"
     "temporary workarounds|resolution applied|how we recovered|how did we recover|"
     "solução adotada|solución adoptada|solution adoptée|solution retenue|correction apportée|corrections apportées|correctif apporté|solution apportée|solution mise en place|eingeleitete maßnahmen|복구 내역|조치 내역|"
     "arreglo|conserto|réparation"},
    {Kind::measures, "measures",
     u"środki zapobiegawcze|zapobieganie|działania zapobiegawcze|förebyggande åtgärder|forebygging|"
     "prevenzione|preventieve maatregelen|профилактика|предупреждение|防范措施|预防方案|prevence|"
     "will it happen again|will this happen again|could it happen again|could this happen again|"
     ""
     "what has changed since|changes since then|preventing a repeat|preventing a recurrence|"
     "preventing reoccurrence|how we prevent a repeat|steps being taken|"
     "can it happen again|so it doesnt happen again|so that it doesnt happen again"},
    {Kind::improvements, "improvements",
     u"usprawnienia|verbeterpunten|what should change|what should we change|"
     "what needs to happen|what must change|förbättringar|forbedringer|cosa si può migliorare|改进项|改进方案|"
     "improve|to improve|what can be improved fixed|what can be improved and fixed|what can be improved or fixed|"
     "things that can be improved fixed|what can be fixed improved|things that can be improved|things which can be improved|"
     "things that could be improved|things that should be improved|things we can improve|"
     "areas that can be improved|areas that could be improved|points to improve|"
     "what to improve next|improvement plan|"
     "improvements identified|identified improvements|improvements planned|planned improvements|"
     "proposed improvements"},
    {Kind::actions, "actions",
     u"follow up bugs|whats going to change|what is going to change|suite à donner|suites données|что сделать|что нужно сделать|что будем делать|что делаем|план работ|корректирующие действия|"
     "дальнейшие действия|działania naprawcze|działania korygujące|działania następcze|plan naprawczy|"
     "plan działań|zadania do wykonania|dalsze kroki|następne kroki|åtgärdslista|nästa steg|"
     "tiltak|neste steg|næste skridt|handlingsplan|vervolgacties|te doen|da fare|cose da fare|"
     "azioni di follow up|azioni preventive|azioni da intraprendere|piano dazione|后续措施|改进计划|"
     "行动计划|改善措施|后续工作|待办列表|nápravná opatření|další kroky|eylemler|toimenpiteet|teendők|"
     "tasks to be done|things to do|stuff to do|work to do|what should be done|what remains to be done|"
     "was zu tun ist|was noch zu tun ist|ce quil reste à faire|ce qui reste à faire|lo que falta|"
     "lo que queda por hacer|o que falta fazer|o que falta|preventive action|for next time|what were gonna do|what im gonna do|action items list|"
     "preventive actions|preventative actions|prevention actions|acciones correctivas y preventivas|acciones preventivas|"
     "ações corretivas e preventivas|ações preventivas|mitigation steps going forward|steps going forward|"
     "action register|action tracker|action log items|follow up issues|follow up tickets|tickets filed|tickets opened|tickets created|issues opened|"
     "actions and owners|improvement actions|specific tasks|specific actions|specific action items|concrete actions|concrete tasks|"
     "concrete steps|concrete action items|assigned tasks|assigned actions|assigned action items|tasks assigned|"
     "actions arising|agreements|what we agreed|what we decided|what was decided|future|what we changed|what we changed afterwards|what has been changed|changes weve made|changes we have made|what weve changed|"
     "what we have changed|what was agreed|our agreements|our plan|the plan|"
     "plan going forward|what happens now|so what now|hardening work|hardening measures|"
     "resilience work|resilience measures|repair items|work plan|workplan|"
     "job list|open work|remaining work|remaining actions|remaining items|action table|"
     "follow on work|follow on actions|follow on items|ais|ai list|"
     "capas|capa items|recommendation|our recommendations|proposed fixes|proposed changes|proposed work|"
     "proposed solutions|resulting changes|changes agreed|agreed changes|process changes|"
     "remediation status|corrective work|corrections|corrections made|completed actions|actions completed|tasks completed|actions identified|actions outstanding|"
     "fixes to come|planned fixes|planned changes|planned work items|upcoming work|upcoming changes|"
     "list of tasks|our tasks|changes planned|changes to come|decisions|decisions and actions|who does what|"
     "was wir tun werden|was wir jetzt tun|was jetzt passiert|vereinbarungen|beschlossene maßnahmen|"
     "vereinbarte maßnahmen|arbeitspakete|hausaufgaben|ce que nous allons faire|ce quon va faire|"
     "actions décidées|mesures décidées|nos engagements|feuille de route|"
     "acuerdos|compromisos|nuestros compromisos|medidas acordadas|acciones acordadas|hoja de ruta|"
     "acordos|compromissos|combinados|ações acordadas|ações definidas|azioni concordate|"
     "impegni|cosa faremo adesso|wat gaan we doen|wat we gaan doen|wat gaan we anders doen|"
     "wat we anders gaan doen|afspraken|actielijst|acties en eigenaren|co zrobimy|ustalenia|åtgärder|"
     "åtgärdspunkter|oppfølging|uppföljning|opfølgning|yapılacaklar|eylem maddeleri|"
     "今後の進め方|決定事項|宿題|実施予定|対応予定|アクション一覧|タスク一覧|후속 계획|결정 사항|개선 작업|할 일 목록|"
     "조치 계획|이행 계획|下一步|下一步计划|下一步行动|行动清单|"
     "was tun wir dagegen|was wir dagegen tun|plan de mejora|plan damélioration|plano de melhoria|ações de melhoria|今後のアクションプラン"},
    {Kind::lessons, "lessons",
     u"что узнали|чему научились|czego się nauczyliśmy|lärdomar|lærdom|læringspunkter|"
     "cosa abbiamo imparato|wat hebben we geleerd|经验总结|反思|复盘总结|ponaučení|learning points|"
     "lessons and learnings|points to learn"},
    {Kind::wentWell, "lessons.wentWell",
     u"что прошло хорошо|что получилось|co poszło dobrze|vad gick bra|hva gikk bra|"
     "cosa ha funzionato|wat ging er goed|做得好|what worked out|"
     "das lief gut|stärken|points forts|puntos fuertes|pontos fortes|keep|"
     "bien hecho|bem feito|bien joué|gut gemacht"},
    {Kind::wentPoorly, "lessons.wentPoorly",
     u"что не получилось|что прошло плохо|co poszło źle|vad gick dåligt|hva gikk dårlig|"
     "cosa non ha funzionato|wat kon beter|可改进之处|what didnt|what did not|"
     "what did not work well|what did not work so well|what could we have done better|"
     "what could have been done better|what should have gone better|what could have worked better|"
     "what could we do better|what can we do better|what we could have done better|"
     "where did it go wrong|where it went wrong|where we got unlucky|where we were unlucky|"
     "개선할 점|개선해야 할 점|改善が必要な点|verbesserungsbedarf|nachbesserungsbedarf|"
     "das lief nicht gut|das lief schlecht|schwächen|points faibles|puntos débiles|pontos fracos|"
     "por mejorar|a mejorar|a melhorar|à améliorer|改善したいところ"},
    {Kind::gotLucky, "lessons.gotLucky", u"gdzie mieliśmy szczęście|var vi hade tur|运气好的地方"},
    {Kind::closing, "closing", u"podsumowanie końcowe|slutsats|konklusjon|slotwoord|závěr"},
}};
// clang-format on

constexpr auto kFurtherIndex = indexOf<2048>(kFurther);
constexpr WordFilter kFurtherWords(kFurther);

} // namespace

std::span<const Named> furtherSections() {
    return kFurther;
}

Kind furtherSection(QStringView name) {
    const Named* row = kFurtherIndex.find(name);
    return row ? row->kind : Kind::unknown;
}

bool mayBeWordOfFurtherSection(QStringView word) {
    return kFurtherWords.mayHold(word);
}

} // namespace afterword::reading
