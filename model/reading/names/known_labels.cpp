// SPDX-License-Identifier: MIT
#include "model/reading/names/hangul_names.h"
#include "model/reading/names/known_names.h"
#include "model/reading/names/name_table.h"

#include <array>

namespace afterword::reading {

namespace {

// clang-format off
constexpr std::array<Named, 29> kLabels{{
    {Kind::unknown, "duration",
     u"duration|duration of the outage|duration of outage|zeitraum|störungszeitraum|ausfallzeitraum|période|período|periodo|time period|incident period|outage period|"
     "outage duration|incident duration|total duration|impact duration|"
     "length of outage|duration of incident|duration of the incident|time window|dauer|durée|duración|duração|継続時間|期間|지속 시간|"
     "downtime|outage window|incident window|ausfalldauer|dauer des ausfalls|"
     "durée de lincident|durée de la panne|duración del incidente|duração do incidente|影響時間|"
     "障害時間|継続期間|발생 시간|장애 시간|장애 지속 시간|"
     "outage time|total outage time|total time|total downtime|time to resolution|durée totale|"
     "gesamtdauer|dauer des vorfalls|störungsdauer|duración total|tiempo de caída|tempo total|"
     "tempo de indisponibilidade|影響期間|障害期間|영향 시간|장애 기간|durata|duur|длительность|"
     "продолжительность|持续时间|"
     "how long|how long did it last|length|incident length|"
     "length of the incident|length of incident|outage length|lasting"},
    {Kind::unknown, "impact", u""},
    {Kind::unknown, "rootCauseSummary", u""},
    {Kind::unknown, "detection", u""},
    {Kind::unknown, "trigger", u""},
    {Kind::unknown, "resolution", u"corrective action"},
    {Kind::unknown, "date", u"on date|date|incident date|date of incident|date of the incident|date of outage|datum|fecha|data|日付|発生日|날짜|"
     "incident day|datum des vorfalls|date de lincident|fecha del incidente|data do incidente|"
     "発生日時|発生日|날짜|발생일|일자|발생 일시|"
     "day|date of event|date of occurrence|occurred on|incident date and time|tag des vorfalls|"
     "vorfalldatum|jour|date de survenue|fecha de incidencia|fecha del suceso|data da ocorrência|"
     "data da falha|発生年月日|インシデント発生日|장애 일자|사고 일자|дата|дата инцидента|日期|发生日期|datum incident|"
     "when|when did it happen|when did this happen|incident date time|"
     "장애 일시|사고 일시|장애 발생일|장애 발생 일시|障害発生日時|fecha y hora|data e hora|date et heure|datum und uhrzeit|"
     "발생일시|장애발생일시|le"},
    {Kind::unknown, "status", u"status|report status|document status|postmortem status|"
     "state|zustand|stand|statut|état|estado|situação|状態|ステータス|状況|状态|상태|статус|"
     "etat|dokumentstatus|statut du document|estado del documento|estado do documento|文書状態|文档状态|"
     "incident status|current status"},
    {Kind::unknown, "severity", u"severity|incident severity|sev|severity level|schweregrad|sévérité|gravité|severidad|severidade|gravidade|重大度|심각도|"
     "priority level|schwere|niveau de sévérité|criticité|nivel de severidad|"
     "nível de severidade|gravidade|重要度|심각도 수준|등급|장애 등급|"
     "sev level|severity rating|incident level|incident severity level|einstufung|stufe|niveau|"
     "niveau de gravité|criticidad|nivel de criticidad|criticidade|severidade do incidente|深刻度|"
     "重大度レベル|障害レベル|등급 및 심각도|심각도 등급|장애 심각도|критичность|серьезность|严重程度|严重级别|gravità|ernst"},
    {Kind::unknown, "timeZone", u"time zone|timezone|tz|zeitzone|fuseau horaire|zona horaria|fuso horário|"
     "タイムゾーン|시간대|표준 시간대"},
    {Kind::unknown, "impactUsers", u"users affected|affected users|users impacted|impacted users|customers affected|affected customers|number of users affected|"
     "betroffene benutzer|betroffene nutzer|utilisateurs affectés|utilisateurs impactés|"
     "usuarios afectados|usuários afetados|影響ユーザー数|影響を受けたユーザー|영향받은 사용자|영향 사용자 수"},
    {Kind::unknown, "impactPercent", u"share affected|percent affected|percentage affected|percentage of users affected|share of users affected"},
    {Kind::unknown, "moments.started", u"started|start|start time|start date|incident start|began|outage start|started at|beginn|"
     "anfang|start zeit|startzeit|beginn des vorfalls|début|début de lincident|heure de début|"
     "inicio|hora de inicio|início|hora de início|開始|発生時刻|開始時刻|시작|시작 시각|시작 시간|발생 시각|"
     "when did it start|when did it begin|when did this start|started on|incident started|"
     "incident start time|issue started|time started|time of start|start of incident|"
     "start of outage|start of impact|impact start|impact started|outage started|outage began|"
     "start date time|start date and time|date time started|impact began|"
     "incident began|occurred at|störungsbeginn|beginn der störung|ausfallbeginn|début de la panne|"
     "début de limpact|inicio del incidente|início do incidente|início do impacto|発生時間|障害発生時刻|"
     "장애 시작|장애 발생 시각|начало|开始时间|发生时间"},
    {Kind::unknown, "moments.detected", u"detected|detect time|detected at|time detected|time of detection|"
     "erkannt|entdeckt|erkannt um|détecté|détecté à|detectado|検知時刻|検知日時|感知|감지 시각|탐지 시각|인지 시각|"
     "when was it detected|when was it noticed|detection time|time to detection started|"
     "first detected|first noticed|noticed|noticed at|discovered|discovered at|detektiert|"
     "bemerkt|date de détection|fecha de detección|detectado em|detectado el|検知時間|検出時刻|감지 시간|"
     "인지 시간|обнаружено|发现时间|raised|raised at|time raised|date time raised|reported at|"
     "time reported|date time reported|date time detected|alerted|alerted at|time of alert"},
    {Kind::unknown, "moments.acknowledged", u"acknowledged|acknowledged at|time acknowledged|"
     "acknowledged time|bestätigt|pris en compte|reconocido|reconhecido|対応開始|대응 시작"},
    {Kind::unknown, "moments.mitigated", u"mitigated|mitigated at|time mitigated|"
     "repaired|mitigation time|time of mitigation|abgemildert|entschärft|atténué|mitigado|緩和|"
     "완화|"
     "when was it mitigated|mitigated on|fixed|fixed at|time fixed"},
    {Kind::unknown, "moments.resolved", u"resolved|resolved at|end|end time|ended|time resolved|outage end|incident end|ende|"
     "solution completed|resolution time|time of resolution|resolved on|behoben|gelöst|"
     "behoben um|résolu|résolu à|fin|heure de fin|fin de lincident|resuelto|hora de fin|"
     "fin del incidente|resolvido|fim|hora de término|término|解決時刻|復旧時刻|復旧日時|終了|終了時刻|解消|종료|"
     "종료 시각|해결 시각|복구 시각|복구 시간|"
     "when was it resolved|when did it end|when was it fixed|incident ended|incident end time|"
     "incident resolved|issue resolved|time of end|end of incident|end of outage|end of impact|"
     "impact end|impact ended|outage ended|end date time|end date|störungsende|ende der störung|"
     "ausfallende|ende des vorfalls|fin de la panne|fin de limpact|fin del impacto|"
     "fim do incidente|fim do impacto|復旧時間|解決日時|障害復旧時刻|복구 완료|장애 종료|장애 종료 시각|окончание|结束时间|恢复时间|"
     "restored|restored at|time restored|date time restored|service restored|service restored at|"
     "recovered|recovered at|time recovered|time of recovery|date time resolved|date time closed|"
     "date resolved|end date and time|"
     "복구일시|복구 일시|종료 일시|종료일시|"
     "장애 종료 시간|장애 해소 시각"},
    {Kind::unknown, "tags", u"tags|tag|labels|keywords|"
     "schlagwörter|étiquettes|mots clés|etiquetas|タグ|태그"},
    {Kind::unknown, "services", u"services|service|affected services|services affected|affected service|service affected|service s affected|affected systems|affected system|systems affected|components affected|affected components|"
     "impacted services|services impacted|impacted systems|betroffene dienste|"
     "betroffene systeme|services affectés|services impactés|systèmes affectés|"
     "servicios afectados|sistemas afectados|serviços afetados|sistemas afetados|対象サービス|影響サービス|"
     "影響を受けたサービス|영향 서비스|영향받은 서비스|대상 서비스|"
     "affected product|affected products|product|products|component|components|systems|system|"
     "impacted service|impacted system|impacted components|dienste|systeme|dienst|"
     "betroffener dienst|composants|service affecté|service impacté|composants impactés|servicio|"
     "servicios|servicio afectado|sistemas|serviço|serviços|serviço afetado|対象システム|影響を受けたシステム|"
     "서비스|대상 시스템|сервисы|затронутые сервисы|受影响服务|"
     "affected application|affected applications|impacted application|impacted applications|"
     "application|applications|impacted infrastructure|affected infrastructure|service name"},
    {Kind::unknown, "related", u"related incidents|related|"
     "related issues|linked incidents|similar incidents"},
    {Kind::unknown, "people.owner", u"owner|postmortem owner|incident owner|document owner|owners|verantwortlich|"
     "incident manager|verantwortliche|responsable|propriétaire|propietario|responsável|dono|"
     "責任者|オーナー|담당자|책임자|"
     "doc owner|report owner|postmortem lead|postmortem leader|driver|dri|eigentümer|"
     "dokumentverantwortlich|responsable del documento|responsável pelo documento|ответственный|"
     "负责人|"
     "ansprechpartner|ansprechpartnerin|pilote|interlocuteur"},
    {Kind::unknown, "people.author", u"author|authors|written by|prepared by|author s|autor|autores|auteur|auteurs|作成者|작성자|"
     "document author|report author|reported by|verfasser|verfasst von|ersteller|rédacteur|"
     "rédigé par|auteur|redactado por|autora|escrito por|報告者|著者|執筆者|記入者|보고자|저자|"
     "created by|doc author|postmortem author|postmortem authors|writer|writers|scribe|"
     "erstellt von|geschrieben von|autorin|autoren|créé par|écrit par|rédaction|rédacteurs|"
     "elaborado por|preparado por|criado por|redigido por|作成|記載者|起票者|작성|автор|авторы|作者|撰写人"},
    {Kind::unknown, "people.reviewer", u"reviewer|reviewers|reviewed by|"
     "geprüft von|prüfer|relecteur|relu par|revisado por|revisor|レビュアー|レビュー担当|검토자|리뷰어|"
     "approved by|approver|approvers|sign off|signed off by|geprüft|freigegeben von|validé par|"
     "approuvé par|aprobado por|aprovado por|承認者|確認者|승인자"},
    {Kind::unknown, "people.commander", u"incident commander|commander|incident leader|incident lead|ic|"
     "einsatzleiter|commandant de lincident|comandante del incidente|comandante do incidente|"
     "インシデントコマンダー|指揮者|인시던트 커맨더|지휘자|"
     "incident coordinator|coordinator|incident commanders|imoc|incident manager on call|leitung|"
     "einsatzleitung|koordination|coordinateur|coordinatrice|coordinador|coordinadora|"
     "coordenador|coordenadora|インシデント指揮者|인시던트 지휘자"},
    {Kind::unknown, "people.responder", u"responders|responder|incident responders|"
     "on call|on call engineer|on call engineers|participants|attendees|beteiligte|"
     "intervenants|participantes|respondedores|対応者|参加者|대응자|참여자|대응 인원|"
     "involved|people involved|names of people involved|team members|engineers involved|"
     "on call responder|on call responders|incident team|teams involved|bereitschaft|"
     "beteiligte personen|einsatzteam|équipe dintervention|personnes impliquées|equipo|"
     "involucrados|personas involucradas|envolvidos|pessoas envolvidas|対応メンバー|関係者|담당 인원|present|in attendance|attendance|"
     "대응 인력|참석자|участники|"
     "involucrados|personas involucradas|envolvidos|pessoas envolvidas|対応メンバー|関係者|담당 인원|"
     "대응 인력|참석자|участники|"
     "responsables de la respuesta|equipo de respuesta|equipe envolvida|equipe de resposta|équipe mobilisée|équipes impliquées|beteiligte teams|対応チーム|대응팀|"
     "teilnehmende|teilnehmer|mitwirkende"},
    {Kind::unknown, "publishedAt", u"published|published at|published on"},
    {Kind::unknown, "reviewDue", u"review due"},
    {Kind::unknown, "publishDue", u"publication due"},
    {Kind::unknown, "language", u"language"},
}};

constexpr std::array<Named, 15> kActionLabels{{
    {Kind::unknown, "title", u"action item|action items|action|actions|task|tasks|item|description|what|todo|title|follow up|corrective action|step|"
     "maßnahme|aufgabe|acción|ação|tarea|tarefa|アクション|対応|작업|조치|"
     "action required|work item|ticket title|massnahme|tâche|acciones|ações|アクション項目|やること|対応内容|"
     "タスク|내용|조치 내용|작업 내용|액션|措施|改进措施|行动|行动项|任务|整改措施|задача|"
     "maatregel|actie|acties|taak|azione|azioni|attività|misura|åtgärd|tiltak|działanie|zadanie|mesure|mesures|"
     "medida|medidas|対策|施策|対策内容|実施内容|과제|개선 사항|개선 항목|recommendation|remediation|improvement|measure|"
     "corrective preventive action|preventive action|activity|agreed action|action description|what to do|job|commitment|"
     "follow up action|action point|what we will do|deliverable"},
    {Kind::unknown, "status", u"status|state|done|erledigt|fait|hecho|feito|완료 여부|zustand|estado|statut|état|状態|ステータス|상태|stand|bearbeitungsstand|situação|avancement|"
     "対応状況|状況|進捗|状况|状态|进度|статус|stato|"
     "completed|progress|rag|stan|tilstand|current status|fortschritt|umsetzungsstand"},
    {Kind::unknown, "owner", u"owner|owners|assignee|assigned to|assigned|who|responsible|dri|resp|lead|owner s|team|verantwortlich|zuständig|responsable|responsável|担当|担当者|담당자|담당|"
     "point person|person|assigned|accountable|zuständigkeit|assigné à|assigné|porteur|"
     "asignado|asignado a|dueño|atribuído a|dono|オーナー|責任者|主担当|담당 팀|책임자|"
     "wer|qui|quién|quem|누가|誰が|dono da ação|verantwortliche|verantwortlicher|负责人|责任人|ответственный|"
     "responsible person|person responsible|responsible party|responsible team|owning team|action owner|eigenaar|"
     "verantwoordelijke|verantwoordelijk|actiehouder|trekker|responsabile|incaricato|ansvarig|ansvarlig|odpowiedzialny|"
     "osoba odpowiedzialna|担当部署|담당 부서|责任部门|umsetzung durch|zuständige person|pilote|encargado|encargada"},
    {Kind::unknown, "due", u"due|due date|committed date|committed by|commitment date|deadline|by when|when|eta|target date|expected date|date|target|fällig|fällig bis|frist|termin|échéance|fecha|fecha límite|prazo|期限|기한|마감|"
     "completion date|target completion|timeline|due by|fälligkeit|fälligkeitsdatum|zieldatum|"
     "date limite|date cible|plazo|fecha objetivo|data limite|data alvo|期日|締切|完了予定|予定日|목표일|예정일|"
     "완료일|일정|"
     "bis wann|bis|wann|délai|pour quand|quand|para cuándo|cuándo|até quando|quando|いつまで|언제까지|截止日期|期限日|完成日期|截止时间|срок|scadenza|zu erledigen bis|à faire pour|対応期限|"
     "entro|entro il|data prevista|klart senast|datum|streefdatum|einddatum|完成时间|计划完成时间|预计完成时间|完了日|実施期限|"
     "実施時期|완료 예정일|완료예정일|목표 일자|fertig bis|umsetzung bis|bis zum|date déchéance|fecha de entrega|"
     "fecha prevista|fecha compromiso|data de entrega|data prevista|due on|complete by|completed by|to be completed by|to be done by|done by|"
     "target completion date|estimated date|planned date|timescale|timeframe|time frame"},
    {Kind::unknown, "priority", u"priority|prio|p|priorität|priorité|prioridad|prioridade|優先度|우선순위|"
     "urgency|dringlichkeit|importance|urgence|urgencia|urgência|重要度|중요도|优先级"},
    {Kind::unknown, "kind", u"kind|type|category|art|typ"},
    {Kind::unknown, "tracker", u"tracker|bug|ticket|issue|link|tracking|jira|github|linear|bug no|issue link|tracking issue|tracking bug|ticket link|tickets|pr|reference"},
    {Kind::unknown, "reason", u"reason"},
    {Kind::unknown, "blockedBy", u"blocked by"},
    {Kind::unknown, "verifyBy", u"verify by"},
    {Kind::unknown, "evidence", u"evidence"},
    {Kind::unknown, "doneAt", u"done on"},
    {Kind::unknown, "reopenedFrom", u"reopened from"},
    {Kind::unknown, "details", u"details|notes|steps"},
    {Kind::unknown, "group", u"listed under"},
}};
// clang-format on

constexpr std::array<Named, 1> kOtherParts{{
    {Kind::unknown, "",
     u"references|reference|links|useful links|related links|further reading|sources|"
     "appendix|appendices|annex|notes|additional notes|additional information|further information|"
     "supporting information|supporting data|supporting documents|evidence|glossary|definitions|"
     "acknowledgements|acknowledgments|thanks|credits|background|context|communication|"
     "communications|external communication|internal communication|customer "
     "communication|messaging|"
     "metrics|graphs|charts|screenshots|logs|related incidents|open questions|questions|faq|"
     "questions still open|unanswered questions|remaining questions|unresolved questions|offene "
     "fragen|questions ouvertes|preguntas abiertas|questões em aberto|"
     "see also|related|related documents|related documentation|related issues|attachments|images|"
     "pictures|abbreviations|indicators|indicators of compromise|attendees|participants|"
     "meeting notes|version history|siehe auch|abkürzungen|voir aussi|pièces jointes|"
     "véase también|ver también|ver também|関連|関連リンク|関連資料|관련 링크|관련 문서|"
     "discussion|comments|feedback|kommentare|commentaires|comentarios|comentários|コメント|"
     "distribution list|revision history|change log|changelog|document history|sign off|"
     "approval|approvals|contact|contacts|disclaimer|legal|"
     "referenzen|quellen|anhang|anhänge|weiterführende links|danksagung|glossar|"
     "références|annexe|annexes|liens|remerciements|referencias|anexo|anexos|enlaces|"
     "agradecimientos|"
     "referências|links úteis|agradecimentos|参考|参考資料|参考リンク|付録|備考|참고|참고 "
     "자료|부록"},
}};

constexpr auto kOtherIndex = indexOf<256>(kOtherParts);
constexpr auto kLabelIndex = indexOf<2048>(kLabels);
constexpr auto kActionLabelIndex = indexOf<1024>(kActionLabels);

QString keyOrNothing(const Named* row) {
    return row ? keyOf(*row) : QString();
}

} // namespace

QString knownLabel(QStringView name) {
    const Named* row = kLabelIndex.find(name);
    if (!row && isHangulName(name)) {
        static const HangulNames kNames{kLabels};
        row = kNames.find(name);
    }
    return keyOrNothing(row);
}

bool isOtherPart(QStringView name) {
    return kOtherIndex.find(name) != nullptr;
}

QString knownActionLabel(QStringView name) {
    const Named* row = kActionLabelIndex.find(name);
    if (!row && isHangulName(name)) {
        static const HangulNames kNames{kActionLabels};
        row = kNames.find(name);
    }
    return keyOrNothing(row);
}

} // namespace afterword::reading
