// SPDX-License-Identifier: MIT
#include "model/reading/names.h"

#include "model/base/text.h"
#include "model/domain/vocabulary.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

namespace afterword::reading {

namespace {

struct Named {
    Kind kind;
    const char* key;   // of the vocabulary
    const char* names; // in plain form, with '|' between
};

// clang-format off
constexpr std::array<Named, 18> kNames{{
    {Kind::summary, "summary",
     "summary|overview|executive summary|exec summary|tl dr|tldr|what happened|description|"
     "outage description|problem summary|problem description|problem statement|abstract|synopsis|"
     "summary of events|brief summary|high level summary|at a glance|short summary|"
     "zusammenfassung|überblick|resume|résumé|synthèse|resumen|resumo|概要|サマリー|サマリ|要約|요약|개요"},
    {Kind::impact, "impact",
     "impact|customer impact|impact assessment|impact analysis|scope|scope of impact|affected users|users affected|"
     "summary of impact|business impact|user impact|end user|service impact|impact on users|"
     "impact on customers|customer and service impact|blast radius|impacts|user and business impact|who was affected|what was the impact|"
     "what was affected|auswirkungen|auswirkung|impacto|impactos|影響|影響範囲|영향"},
    {Kind::detection, "detection",
     "detection|how was it detected|how it was detected|how was this detected|how we detected it|"
     "how did we find out|how we found out|how was the detected|erkennung|détection|detección|detecção|検知|検出|감지|탐지"},
    {Kind::trigger, "trigger",
     "trigger|triggers|what triggered|what triggered it|triggering event|auslöser|déclencheur|desencadenante|gatilho"},
    {Kind::timeline, "timeline",
     "timeline|timelines|events timeline|event timeline|timeline of events|chain of events|sequence of events|"
     "how did we respond|how we responded|chronology|chronology of events|incident log|event log|"
     "timeline and response|detailed timeline|timeline overview|key timeline|full timeline|timeline utc|"
     "zeitlicher ablauf|zeitverlauf|chronologie|zeitleiste|ablauf|"
     "cronología|cronologia|línea de tiempo|línea temporal|linha do tempo|cronograma|"
     "タイムライン|時系列|경과|타임라인"},
    {Kind::rootCauseAndResolution, "rootCauseAndResolution",
     "root cause and resolution|root causes and resolution|cause and resolution|root cause and fix|"
     "root cause and mitigation|root cause and recovery|root cause resolution|root cause and solution|"
     "root cause analysis and resolution|causes and resolution|"
     "ursache und behebung|cause et résolution|causa raíz y resolución|causa raiz e resolução"},
    {Kind::rootCause, "rootCause",
     "root cause|root causes|root cause analysis|root causes analysis|root cause s|rootcause|what went wrong and why|"
     "why it happened|why did it happen|why did this happen|technical analysis|five whys|5 whys|the five whys|the 5 whys|"
     "analysis|cause|causes|cause analysis|cause of|what caused|what was the root cause|root cause identification|"
     "root cause details|rca|probable cause|underlying cause|underlying causes|"
     "root causes and contributing factors|root cause and contributing factors|causation|what caused it|what were the root causes|"
     "ursache|ursachen|grundursache|ursachenanalyse|hauptursache|cause racine|cause profonde|causes racines|"
     "causa raíz|causa raiz|causas|análisis de causa raíz|análise de causa raiz|"
     "根本原因|原因|原因分析|근본 원인|원인|원인 분석"},
    {Kind::factors, "factors",
     "contributing factors|contributing factor|contributors|contributing causes|contributing conditions|"
     "contributing conditions analysis|factors|beitragende faktoren|facteurs contributifs|"
     "factores contribuyentes|fatores contribuintes|要因"},
    {Kind::resolution, "resolution",
     "resolution|resolution and recovery|recovery|response|mitigation|mitigations|mitigation and resolution|"
     "resolution and mitigation|stabilization steps|stabilisation steps|how we fixed it|how we fixed this|how was it resolved|"
     "how was it fixed|how it was resolved|how it was fixed|fix|the fix|solution|response and resolution|response and recovery|"
     "response and mitigation|incident response|remediation and recovery|recovery and resolution|resolution steps|workaround|"
     "behebung|lösung|wiederherstellung|résolution|rétablissement|resolución|resolução|復旧|対応|解決|対処|해결|조치"},
    {Kind::measures, "measures",
     "corrective and preventative measures|corrective and preventive measures|preventative and corrective measures|preventive and corrective measures|"
     "corrective and preventative actions|corrective and preventive actions|corrective measures|preventative measures|preventive measures|"
     "preventive actions|preventative actions|corrective and preventative measure|corrective and preventive measure|"
     "prevention|prevention measures|mitigation and future prevention|future prevention|"
     "measures against such problem in future|how we prevent it|how we prevent this|how will we prevent this|measures|"
     "how are we making like this less likely|how are we making incidents like this less likely|"
     "how are we making incidents like this less likely or less impactful|"
     "what are we doing about this|what are we doing to prevent this|"
     "korrektur und vorbeugemaßnahmen|maßnahmen|vorbeugende maßnahmen|mesures correctives|"
     "mesures correctives et préventives|medidas correctivas|medidas correctivas y preventivas|"
     "medidas corretivas e preventivas|medidas corretivas|再発防止策|再発防止|対策|재발 방지 대책|재발 방지"},
    {Kind::improvements, "improvements",
     "improvements and fixes|improvements fixes|improvements|improvement|areas for improvement|improvements and fix|fixes and improvements|"
     "things to improve|areas of improvement|process improvements|what can be improved|"
     "verbesserungen|améliorations|mejoras|melhorias|改善点|改善|개선"},
    {Kind::actions, "actions",
     "action items|action item|actions|action|tasks|task|task list|tasks list|todo|todo list|to do|to do list|todos|to dos|follow ups|follow up|followups|"
     "follow up actions|follow up items|follow up tasks|follow up action items|followup actions|corrective actions|corrective action|corrective action items|remediation|"
     "remediation items|remediation actions|remediation steps|remediations|next steps|recommendations|review actions|"
     "tasks to address|tasks to address the|tasks to address the issue|action plan|actions plan|action points|"
     "outcomes corrective actions|preventive tasks|open actions|actions to take|"
     "aufgaben|folgeaufgaben|offene punkte|korrekturmaßnahmen|nächste schritte|actions correctives|actions à mener|"
     "prochaines étapes|acciones|acciones correctivas|acciones de seguimiento|próximos pasos|ações|ações corretivas|"
     "próximos passos|アクション|アクションアイテム|アクション項目|今後の対応|후속 조치|액션 아이템|조치 사항"},
    {Kind::lessons, "lessons",
     "lessons learned|lessons learnt|lessons|learnings|learnings and risks|takeaways|key takeaways|what we learned|"
     "what we have learned|what did we learn|lesson learned|lesson learnt|learning opportunities|"
     "gelernte lektionen|lehren|erkenntnisse|leçons apprises|enseignements|lecciones aprendidas|lições aprendidas|"
     "教訓|学び|배운 점|교훈"},
    {Kind::wentWell, "lessons.wentWell",
     "what went well|what worked|what worked well|things that went well|went well|what was good|"
     "was gut lief|was lief gut|ce qui a bien fonctionné|qué salió bien|o que deu certo|o que correu bem|"
     "うまくいったこと|良かった点|잘된 점"},
    {Kind::wentPoorly, "lessons.wentPoorly",
     "what went poorly|what went wrong|what didnt go well|what didnt go so well|what did not go well|"
     "what could have gone better|what could be improved|what could have been better|what was difficult|"
     "things that went poorly|things that went wrong|what went badly|what didnt work|went poorly|went wrong|"
     "what could go better|what went less well|what could improve|what we could improve|what to improve|"
     "was schlecht lief|was lief schlecht|ce qui a mal fonctionné|qué salió mal|o que deu errado|o que correu mal|"
     "うまくいかなかったこと|悪かった点|잘못된 점"},
    {Kind::gotLucky, "lessons.gotLucky",
     "where we got lucky|what we got lucky with|where did we get lucky|got lucky|luck|wo wir glück hatten|"
     "où nous avons eu de la chance|dónde tuvimos suerte|onde tivemos sorte|幸運だったこと|운이 좋았던 점"},
    {Kind::metadata, "",
     "metadata|key information|information|meta|details at a glance|incident details|incident metadata|"
     "basic information|基本情報"},
    {Kind::closing, "closing",
     "conclusion|conclusions|closing|closing remarks|final thoughts|fazit|schlussfolgerung|conclusión|conclusão|"
     "まとめ|결론"},
}};

constexpr std::array<Named, 29> kLabels{{
    {Kind::unknown, "duration",
     "duration|duration of the outage|outage duration|incident duration|total duration|impact duration|"
     "length of outage|duration of incident|duration of the incident|time window|dauer|durée|duración|duração|継続時間|期間|지속 시간"},
    {Kind::unknown, "impact", ""},
    {Kind::unknown, "rootCauseSummary", ""},
    {Kind::unknown, "detection", ""},
    {Kind::unknown, "trigger", ""},
    {Kind::unknown, "resolution", ""},
    {Kind::unknown, "date", "date|incident date|date of incident|date of the incident|date of outage|datum|fecha|data|日付|発生日|날짜"},
    {Kind::unknown, "status", "status|report status|document status|postmortem status"},
    {Kind::unknown, "severity", "severity|incident severity|sev|severity level|schweregrad|sévérité|gravité|severidad|severidade|gravidade|重大度|심각도"},
    {Kind::unknown, "timeZone", "time zone|timezone|zeitzone|fuseau horaire|zona horaria|fuso horário"},
    {Kind::unknown, "impactUsers", "users affected|affected users|users impacted|impacted users|customers affected|affected customers|number of users affected"},
    {Kind::unknown, "impactPercent", "share affected|percent affected|percentage affected|percentage of users affected|share of users affected"},
    {Kind::unknown, "moments.started", "started|start|start time|start date|incident start|began|outage start|started at|beginn"},
    {Kind::unknown, "moments.detected", "detected|detect time|detected at|time detected|time of detection"},
    {Kind::unknown, "moments.acknowledged", "acknowledged|acknowledged at|time acknowledged"},
    {Kind::unknown, "moments.mitigated", "mitigated|mitigated at|time mitigated"},
    {Kind::unknown, "moments.resolved", "resolved|resolved at|end|end time|ended|time resolved|outage end|incident end|ende"},
    {Kind::unknown, "tags", "tags|tag|labels|keywords"},
    {Kind::unknown, "services", "services|service|affected services|services affected|affected service|service affected|service s affected|affected systems|affected system|systems affected|components affected|affected components"},
    {Kind::unknown, "related", "related incidents|related"},
    {Kind::unknown, "people.owner", "owner|postmortem owner|incident owner|document owner|owners|verantwortlich"},
    {Kind::unknown, "people.author", "author|authors|written by|prepared by|author s|autor|autores|auteur|auteurs|作成者|작성자"},
    {Kind::unknown, "people.reviewer", "reviewer|reviewers|reviewed by"},
    {Kind::unknown, "people.commander", "incident commander|commander|incident leader|incident lead|ic"},
    {Kind::unknown, "people.responder", "responders|responder|incident responders"},
    {Kind::unknown, "publishedAt", "published|published at|published on"},
    {Kind::unknown, "reviewDue", "review due"},
    {Kind::unknown, "publishDue", "publication due"},
    {Kind::unknown, "language", "language"},
}};

constexpr std::array<Named, 14> kActionLabels{{
    {Kind::unknown, "title", "action item|action items|action|actions|task|tasks|item|description|what|todo|title|follow up|corrective action|step|"
     "maßnahme|aufgabe|acción|ação|tarea|tarefa|アクション|対応|작업|조치"},
    {Kind::unknown, "status", "status|state|done|zustand|estado|statut|état|状態|ステータス|상태"},
    {Kind::unknown, "owner", "owner|owners|assignee|assigned to|assigned|who|responsible|dri|lead|owner s|team|verantwortlich|zuständig|responsable|responsável|担当|担当者|담당자|담당"},
    {Kind::unknown, "due", "due|due date|deadline|by when|when|eta|target date|expected date|date|target|fällig|fällig bis|frist|termin|échéance|fecha|fecha límite|prazo|期限|기한|마감"},
    {Kind::unknown, "priority", "priority|prio|p|priorität|priorité|prioridad|prioridade|優先度|우선순위"},
    {Kind::unknown, "kind", "kind|type|category|art|typ"},
    {Kind::unknown, "tracker", "tracker|bug|ticket|issue|link|tracking|jira|github|linear|bug no|issue link|tracking issue|tracking bug|ticket link|tickets|pr|reference"},
    {Kind::unknown, "reason", "reason"},
    {Kind::unknown, "blockedBy", "blocked by"},
    {Kind::unknown, "verifyBy", "verify by"},
    {Kind::unknown, "evidence", "evidence"},
    {Kind::unknown, "doneAt", "done on"},
    {Kind::unknown, "reopenedFrom", "reopened from"},
    {Kind::unknown, "details", "details|notes|steps"},
}};
// clang-format on

/// Words that name no section of their own.
constexpr std::array<QStringView, 16> kFillers{
    u"incident", u"incidents", u"outage",      u"the",       u"of",      u"issue",
    u"this",     u"our",       u"event",       u"problem",   u"section", u"for",
    u"detailed", u"initial",   u"preliminary", u"postmortem"};

bool isFiller(QStringView word) {
    return std::find(kFillers.begin(), kFillers.end(), word) != kFillers.end();
}

template <class Value, class Range, class ValueOf>
QHash<QString, Value> tableOf(const Range& range, ValueOf valueOf) {
    QHash<QString, Value> table;
    for (const Named& row : range) {
        for (const QString& name : QString::fromUtf8(row.names).split(u'|', Qt::SkipEmptyParts)) {
            table.insert(name, valueOf(row));
        }
    }
    return table;
}

const QHash<QString, Kind>& kinds() {
    static const QHash<QString, Kind> table = [] {
        auto all = tableOf<Kind>(kNames, [](const Named& row) { return row.kind; });
        for (const Named& row : kNames) { // what Afterword itself writes
            const QString own = plainName(written(QString::fromLatin1(row.key)));
            if (!own.isEmpty()) {
                all.insert(own, row.kind);
            }
        }
        return all;
    }();
    return table;
}

QString withoutFillers(const QString& name) {
    QString kept;
    for (const QStringView word : QStringView(name).tokenize(u' ')) {
        if (isFiller(word)) {
            continue;
        }
        if (!kept.isEmpty()) {
            kept += u' ';
        }
        kept += word;
    }
    return kept;
}

Kind lookUp(const QString& name) {
    if (name.isEmpty() || name.size() > 80) {
        return Kind::unknown;
    }
    const Kind exact = kinds().value(name, Kind::unknown);
    if (exact != Kind::unknown) {
        return exact;
    }
    const QString shorter = withoutFillers(name);
    return shorter.size() == name.size() ? exact : kinds().value(shorter, Kind::unknown);
}

/// "2.", "3)", "1.2 " in front of a heading; a clock is none.
QStringView withoutNumbering(QStringView heading) {
    heading = heading.trimmed();
    qsizetype at = 0;
    while (at < heading.size() && (heading.at(at).isDigit() || heading.at(at) == u'.')) {
        ++at;
    }
    if (at == 0 || at >= heading.size()) {
        return heading;
    }
    const bool closed = heading.at(at) == u')' || heading.at(at - 1) == u'.';
    if (heading.at(at) == u')') {
        ++at;
    }
    const bool apart = at < heading.size() && heading.at(at).isSpace();
    return apart && (closed || at <= 3) ? heading.mid(at).trimmed() : heading;
}

bool isPlainLetter(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

} // namespace

QString plainName(QStringView name) {
    QString plain;
    plain.reserve(name.size());
    name = withoutNumbering(name);
    int depth = 0;
    const auto space = [&plain] {
        if (!plain.isEmpty() && !plain.endsWith(u' ')) {
            plain += u' ';
        }
    };
    for (const QChar c : name) {
        if (isPlainLetter(c)) {
            if (depth == 0) {
                plain += lowered(c);
            }
        } else if (c == u'(' || c == u'（' || c == u'[') {
            ++depth;
        } else if (c == u')' || c == u'）' || c == u']') {
            depth = std::max(0, depth - 1);
        } else if (depth > 0 || c == u'\'' || c == u'’' || c == u'`') {
            continue;
        } else if (c.isLetterOrNumber() || c.isMark()) {
            plain += lowered(c);
        } else if (c == u'&') {
            space();
            plain += u"and ";
        } else if (c != u'️') { // the emoji presentation selector
            space();
        }
    }
    return plain.trimmed();
}

Kind kindNamedExactly(QStringView heading) {
    if (heading.size() > 80) {
        return Kind::unknown;
    }
    return lookUp(plainName(heading));
}

Kind kindNamed(QStringView heading) {
    if (heading.size() > 200) {
        return Kind::unknown;
    }
    const Kind whole = lookUp(plainName(heading));
    if (whole != Kind::unknown) {
        return whole;
    }
    for (const QStringView separator :
         {QStringView(u": "), QStringView(u" - "), QStringView(u" – "), QStringView(u" — ")}) {
        const qsizetype at = heading.indexOf(separator);
        if (at > 0) {
            const Kind kind = lookUp(plainName(heading.left(at)));
            if (kind != Kind::unknown && kind != Kind::metadata) {
                return kind;
            }
        }
    }
    return Kind::unknown;
}

QString vocabularyKey(Kind kind) {
    for (const Named& row : kNames) {
        if (row.kind == kind) {
            return QString::fromLatin1(row.key);
        }
    }
    return {};
}

QString labelKey(QStringView label) {
    static const QHash<QString, QString> table = [] {
        auto all = tableOf<QString>(kLabels,
                                    [](const Named& row) { return QString::fromLatin1(row.key); });
        for (const Named& row : kLabels) {
            const QString own = plainName(written(QString::fromLatin1(row.key)));
            if (!own.isEmpty() && !all.contains(own)) {
                all.insert(own, QString::fromLatin1(row.key));
            }
        }
        return all;
    }();
    if (label.size() > 60) {
        return {};
    }
    const QString name = plainName(label);
    QString known = table.value(name);
    if (!known.isEmpty()) {
        return known;
    }
    switch (lookUp(name)) {
    case Kind::impact:
        return QStringLiteral("impact");
    case Kind::rootCause:
        return QStringLiteral("rootCauseSummary");
    case Kind::detection:
        return QStringLiteral("detection");
    case Kind::trigger:
        return QStringLiteral("trigger");
    case Kind::resolution:
        return QStringLiteral("resolution");
    default:
        return {};
    }
}

QString actionKey(QStringView label) {
    static const QHash<QString, QString> table = tableOf<QString>(
        kActionLabels, [](const Named& row) { return QString::fromLatin1(row.key); });
    return label.size() > 40 ? QString() : table.value(plainName(label));
}

} // namespace afterword::reading
