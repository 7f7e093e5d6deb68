// SPDX-License-Identifier: MIT
#include "model/reading/known_names.h"

#include "model/reading/name_table.h"

#include <QHash>

#include <array>

namespace afterword::reading {

namespace {

// clang-format off
constexpr std::array<Named, 18> kNames{{
    {Kind::summary, "summary",
     u"summary|overview|executive summary|exec summary|tl dr|tldr|what happened|description|"
     "outage description|problem summary|problem description|problem statement|abstract|synopsis|"
     "summary of events|brief summary|high level summary|at a glance|short summary|"
     "zusammenfassung|überblick|resume|résumé|synthèse|resumen|resumo|概要|サマリー|サマリ|要約|요약|개요|"
     "incident at a glance|what is this about|the issue|issue|problem|what happened in short|"
     "kurzfassung|übersicht|was ist passiert|was ist geschehen|aperçu|que sest il passé|"
     "résumé exécutif|resumen ejecutivo|qué pasó|que paso|qué ocurrió|descripción|"
     "descripción general|resumo executivo|visão geral|o que aconteceu|descrição|sumário|障害概要|"
     "事象|発生事象|発生した事象|何が起きたか|何が起きたのか|インシデント概要|장애 개요|사건 개요|장애 요약|무슨 일이 있었나|현상|"
     "quick summary|issue overview|event summary|overall summary|summary of the event|"
     "management summary|in short|in brief|in a nutshell|the short version|short version|"
     "the gist|gist|what was the problem|what was the issue|the problem|problem overview|"
     "was passiert ist|was geschah|hergang|vorfallbeschreibung|beschreibung|kurzbeschreibung|"
     "problembeschreibung|ce qui sest passé|en bref|en deux mots|en quelques mots|en résumé|description de lincident|"
     "résumé de lincident|synthèse de lincident|qué sucedió|qué ha pasado|resumen del incidente|"
     "en breve|descripción del incidente|o que houve|o que ocorreu|resumo do incidente|"
     "descrição do incidente|障害内容|事象の概要|発生した問題|何が起こったか|要旨|障害の概要|장애 내용|장애 현상|무슨 일이 있었나요|사고 개요|"
     "사건 요약|경위|riepilogo|sommario|samenvatting|резюме|краткое описание|что произошло|摘要|概述|事件概述|"
     "podsumowanie"},
    {Kind::impact, "impact",
     u"impact|customer impact|impact assessment|impact analysis|scope|scope of impact|affected users|users affected|"
     "summary of impact|business impact|user impact|end user|service impact|impact on users|"
     "impact on customers|customer and service impact|blast radius|impacts|user and business impact|who was affected|what was the impact|"
     "what was affected|auswirkungen|auswirkung|impacto|impactos|影響|影響範囲|영향|"
     "auswirkungen auf kunden|auswirkungen auf nutzer|betroffene nutzer|folgen|conséquences|"
     "impact client|impact utilisateurs|impact utilisateur|impact sur les utilisateurs|"
     "impact sur les clients|impacto en clientes|impacto en los clientes|"
     "impacto en los usuarios|impacto en usuarios|alcance|impacto nos clientes|"
     "impacto nos usuários|impacto no cliente|お客様への影響|ユーザーへの影響|ユーザへの影響|顧客への影響|影響度|影響内容|영향 범위|"
     "고객 영향|사용자 영향|영향도|서비스 영향|"
     "customer experience|user experience|scope and impact|impact summary|impact statement|"
     "impact details|impact and scope|extent|severity and impact|consequences|effects|effect|"
     "damage|affected customers|affected systems|affected services|services affected|"
     "what you may have seen|auswirkung auf kunden|auswirkungen auf die nutzer|schaden|"
     "betroffene systeme|betroffenheit|umfang|impact métier|impacts utilisateurs|périmètre|"
     "périmètre impacté|services impactés|afectación|consecuencias|usuarios afectados|"
     "impacto al usuario|usuários afetados|consequências|abrangência|影響範囲と内容|被害|被害状況|영향 및 범위|"
     "피해 범위|피해 현황|피해|서비스 영향도|impatto|gevolgen|влияние|последствия|影响|影响范围|wpływ|"
     "affected|affected packages|affected components|affected regions|affected parties"},
    {Kind::detection, "detection",
     u"detection|how was it detected|how it was detected|how was this detected|how we detected it|"
     "how did we find out|how we found out|how was the detected|erkennung|détection|detección|detecção|検知|検出|감지|탐지|"
     "discovery|how we noticed|entdeckung|wie wurde es bemerkt|découverte|deteccion|deteção|発見|"
     "検知方法|検知経緯|인지|발견|감지 방법|"
     "how was it discovered|how it was discovered|how did we notice|how we noticed it|"
     "how it was noticed|monitoring and detection|identification|detection and alerting|alerting|"
     "feststellung|bemerkt durch|wie haben wir es bemerkt|comment a t on détecté|"
     "comment nous lavons détecté|identificación|cómo se detectó|cómo nos dimos cuenta|"
     "identificação|como foi detectado|como detectamos|検知の経緯|発覚|発覚の経緯|どのように検知したか|감지 경위|인지 경위|"
     "탐지 방법|rilevamento|detectie|обнаружение|发现|发现过程"},
    {Kind::trigger, "trigger",
     u"trigger|triggers|what triggered|what triggered it|triggering event|auslöser|déclencheur|desencadenante|gatilho|"
     "disparador|élément déclencheur|トリガー|きっかけ|契機|트리거|발단|"
     "the trigger|incident trigger|what set it off|was war der auslöser|auslösendes ereignis|"
     "événement déclencheur|evento desencadenante|evento disparador|causa desencadenante|"
     "fato gerador|evento gatilho|引き金|発生契機|발생 계기|계기|触发|触发原因|триггер"},
    {Kind::timeline, "timeline",
     u"timeline|timelines|events timeline|event timeline|timeline of events|chain of events|sequence of events|"
     "how did we respond|how we responded|chronology|chronology of events|incident log|event log|"
     "timeline and response|detailed timeline|timeline overview|key timeline|full timeline|timeline utc|timeline in utc|timeline in gmt|"
     "zeitlicher ablauf|zeitverlauf|chronologie|zeitleiste|ablauf|"
     "cronología|cronologia|línea de tiempo|línea temporal|linha do tempo|cronograma|"
     "タイムライン|時系列|경과|타임라인|"
     "events|key events|incident events|incident history|what happened when|log of events|"
     "order of events|timeline of incident|zeitstrahl|verlauf|chronologischer ablauf|zeitlinie|"
     "ereignisse|déroulement|frise chronologique|chronologie des événements|historique|"
     "linea de tiempo|secuencia de eventos|cronología de eventos|cronología del incidente|"
     "linha temporal|cronologia dos eventos|sequência de eventos|経過|対応経緯|発生経緯|経緯|対応の経緯|시간대별 경과|"
     "진행 경과|타임 라인|시간순 경과|장애 경과|대응 경과|"
     "log|the log|action log|activity log|timeline log|incident timelines|running log|"
     "timeline details|event sequence|incident chronology|history of events|"
     "timeline of the events|hergang des ausfalls|chronologischer verlauf|"
     "chronologie der ereignisse|ablauf des vorfalls|ereignisverlauf|zeitablauf|zeitplan|"
     "protokoll|verlaufsprotokoll|déroulé|déroulé des événements|déroulement de lincident|"
     "chronologie des faits|ligne du temps|fil des événements|historial|línea del tiempo|"
     "linea del tiempo|secuencia de hechos|cronología de los hechos|"
     "línea de tiempo del incidente|histórico|histórico de eventos|linha do tempo do incidente|"
     "sequência dos eventos|cronologia do incidente|対応履歴|対応の時系列|障害の経緯|発生から復旧まで|発生から復旧までの流れ|当日の流れ|"
     "経過報告|時系列での対応|사건 경과|사고 경과|진행 상황|시간순|대응 타임라인|장애 타임라인|시간별 경과|주요 경과|tijdlijn|"
     "cronologia degli eventi|хронология|хронология событий|таймлайн|时间线|时间轴|事件经过|处理过程|oś czasu"},
    {Kind::rootCauseAndResolution, "rootCauseAndResolution",
     u"root cause and resolution|root causes and resolution|cause and resolution|root cause and fix|"
     "root cause and mitigation|root cause and recovery|root cause resolution|root cause and solution|"
     "root cause analysis and resolution|causes and resolution|"
     "ursache und behebung|cause et résolution|causa raíz y resolución|causa raiz e resolução|"
     "root cause and fixes|ursache und lösung|cause racine et résolution|causa raíz y solución|"
     "causa raiz e solução|原因と対応|原因と対処|原因と解決|원인 및 해결|원인과 해결|원인 및 조치|"
     "cause and fix|cause and remedy|causes and resolutions|cause and solution|"
     "problem and solution|ursache und fix|ursachen und behebung|ursache und maßnahmen|"
     "cause et correction|causes et résolution|causa y solución|causas y resolución|"
     "causa y resolución|causa e solução|causa e resolução|causa e correção|原因と対策|原因と復旧|原因と対応策|"
     "原因および対応|원인 및 대응|원인 및 조치 사항|원인과 대응|원인과 조치|원인 및 해결 방법|причина и решение|原因与解决"},
    {Kind::rootCause, "rootCause",
     u"root cause|root causes|root cause analysis|root causes analysis|root cause s|rootcause|what went wrong and why|"
     "why it happened|why did it happen|why did this happen|technical analysis|five whys|5 whys|the five whys|the 5 whys|"
     "analysis|cause|causes|cause analysis|cause of|what caused|what was the root cause|root cause identification|"
     "root cause details|rca|whys|fault|probable cause|underlying cause|underlying causes|"
     "root causes and contributing factors|root cause and contributing factors|causation|what caused it|what were the root causes|"
     "ursache|ursachen|grundursache|ursachenanalyse|hauptursache|cause racine|cause profonde|causes racines|"
     "causa raíz|causa raiz|causas|análisis de causa raíz|análise de causa raiz|"
     "根本原因|原因|原因分析|근본 원인|원인|원인 분석|"
     "what happened and why|why|why did this happen|technical cause|immediate cause|"
     "direct cause|main cause|proximate cause|fehlerursache|warum ist es passiert|"
     "ursachen analyse|analyse des causes|analyse de la cause racine|origine|"
     "origine de lincident|pourquoi|causas raíz|causa principal|análisis de la causa raíz|"
     "por qué ocurrió|analisis de causa raiz|causas raiz|análise da causa raiz|"
     "por que aconteceu|発生原因|直接原因|真因|なぜなぜ分析|障害原因|원인분석|장애 원인|발생 원인|직접 원인|근본원인|"
     "the cause|the culprit|culprit|the bug|the root of the problem|diagnosis|"
     "root cause summary|technical root cause|underlying problem|underlying issue|"
     "technical explanation|"
     "what was the cause|technical cause analysis|analysis of the cause|cause of failure|"
     "cause of the failure|failure analysis|reason|reasons|the reason|explanation|"
     "the explanation|hintergründe|analyse|fehleranalyse|fehlerbild und ursache|die ursache|"
     "technische ursache|auslösende ursache|technische analyse|grund|gründe|warum|"
     "warum ist das passiert|analyse technique|cause première|causes profondes|les causes|"
     "la cause|diagnostic|raison|explication|pourquoi est ce arrivé|pourquoi cest arrivé|"
     "la causa|origen|origen del problema|motivo|diagnóstico|análisis|análisis técnico|"
     "por qué pasó|por qué sucedió|causa|origem|origem do problema|causa do problema|análise|"
     "análise técnica|motivo da falha|a causa|por que isso aconteceu|根本的な原因|直接の原因|技術的原因|技術的な原因|"
     "原因と背景|原因調査|原因の分析|調査結果|なぜ起きたか|なぜ起こったか|기술적 원인|원인 상세|발생 이유|원인 파악|5 whys 분석|causa principale|"
     "causa radice|cause radice|oorzaak|oorzaken|hoofdoorzaak|причина|причины|корневая причина|"
     "первопричина|анализ причин|根因|根因分析|故障原因|przyczyna|przyczyna źródłowa"},
    {Kind::factors, "factors",
     u"contributing factors|contributing factor|contributors|contributing causes|contributing conditions|"
     "contributing conditions analysis|factors|beitragende faktoren|facteurs contributifs|"
     "factores contribuyentes|fatores contribuintes|要因|"
     "contributing issues|other contributing factors|mitwirkende faktoren|"
     "begünstigende faktoren|facteurs aggravants|facteurs contributifs|"
     "factores que contribuyeron|factores contributivos|fatores que contribuíram|寄与要因|副次的要因|"
     "기여 요인|기여 요소|"
     "aggravating factors|exacerbating factors|complicating factors|contributory factors|"
     "what made it worse|what else contributed|verschärfende faktoren|erschwerende faktoren|"
     "erschwerend|beitragende ursachen|facteurs contributeurs|facteurs ayant contribué|"
     "factores agravantes|factores concurrentes|fatores agravantes|要因分析|間接原因|背景要因|誘因|간접 원인|기여 원인|"
     "способствующие факторы|促成因素"},
    {Kind::resolution, "resolution",
     u"resolution|resolution and recovery|recovery|response|mitigation|mitigations|mitigation and resolution|"
     "resolution and mitigation|stabilization steps|stabilisation steps|how we fixed it|how we fixed this|how was it resolved|"
     "how was it fixed|how it was resolved|how it was fixed|fix|the fix|solution|response and resolution|response and recovery|"
     "response and mitigation|incident response|remediation and recovery|recovery and resolution|resolution steps|workaround|"
     "behebung|lösung|wiederherstellung|résolution|rétablissement|resolución|resolução|復旧|対応|解決|対処|해결|조치|"
     "action taken|actions taken|steps taken|resolving actions|immediate actions taken|"
     "what we did|what was done|how did we fix it|how we resolved it|how did we resolve it|"
     "short term fix|temporary fix|immediate fix|remedy|resolution and fix|fehlerbehebung|"
     "entstörung|wie wurde es behoben|correction|rétablissement du service|solución|solucion|"
     "recuperación|mitigación|cómo se resolvió|solução|recuperação|mitigação|correção|"
     "como foi resolvido|対応内容|暫定対応|暫定対処|解決策|解決方法|復旧対応|一次対応|応急処置|復旧作業|対処内容|조치 내용|해결 방법|해결 과정|복구|"
     "대응|대응 내용|조치 및 복구|"
     "resolution details|the resolution|the solution|service restoration|restoration|"
     "recovery steps|recovery actions|remedial action taken|corrective action taken|"
     "corrective actions taken|action taken so far|immediate response|our response|the response|"
     "emergency fix|hotfix|immediate mitigation|mitigation steps|mitigation actions|"
     "mitigation measures|sofortmaßnahmen|ergriffene maßnahmen|durchgeführte maßnahmen|reaktion|"
     "reparatur|entstörungsmaßnahmen|so haben wir es behoben|die lösung|problemlösung|"
     "wie wir es behoben haben|actions immédiates|mesures immédiates|actions menées|"
     "actions réalisées|mesures prises|correctif|correctif appliqué|remédiation|réponse|"
     "retour à la normale|acciones tomadas|acciones inmediatas|medidas tomadas|respuesta|"
     "corrección|remediación|restauración|qué hicimos|cómo lo solucionamos|cómo lo resolvimos|"
     "ações tomadas|ações imediatas|resposta|remediação|restauração|o que fizemos|"
     "como resolvemos|como resolvemos o problema|contorno|対応策|対応方法|対応状況|復旧方法|復旧手順|復旧内容|復旧までの対応|"
     "実施した対応|当日の対応|応急対応|暫定措置|解決内容|조치 방법|조치 과정|복구 과정|복구 방법|복구 조치|복구 내용|긴급 조치|임시 조치|대응 과정|대응 방법|"
     "해결 내용|해결책|risoluzione|soluzione|oplossing|herstel|решение|устранение|восстановление|解决方案|"
     "解决|解决过程|恢复|处置|rozwiązanie"},
    {Kind::measures, "measures",
     u"corrective and preventative measures|corrective and preventive measures|preventative and corrective measures|preventive and corrective measures|"
     "corrective measures|preventative measures|preventive measures|measures decided|measures agreed|agreed measures|"
     "corrective and preventative measure|corrective and preventive measure|"
     "prevention|fixes|prevention measures|mitigation and future prevention|future prevention|"
     "measures against such problem in future|how we prevent it|how we prevent this|how will we prevent this|measures|"
     "how are we making like this less likely|how are we making incidents like this less likely|"
     "how are we making incidents like this less likely or less impactful|"
     "what are we doing about this|what are we doing to prevent this|"
     "korrektur und vorbeugemaßnahmen|maßnahmen|vorbeugende maßnahmen|mesures correctives|"
     "mesures correctives et préventives|medidas correctivas|medidas correctivas y preventivas|"
     "medidas corretivas e preventivas|medidas corretivas|再発防止策|再発防止|対策|재발 방지 대책|재발 방지|"
     "corrective measures and prevention|proactive measures|future measures|prevention steps|"
     "prevention plan|preventive steps|preventative steps|prevention and improvements|"
     "long term fix|long term solution|permanent fix|permanent solution|future mitigation|"
     "how do we prevent this|how will we prevent this in the future|preventing recurrence|"
     "prevention of recurrence|korrektur und präventivmaßnahmen|"
     "korrekturmaßnahmen und vorbeugung|präventivmaßnahmen|vorbeugung|prävention|"
     "verbesserungsmaßnahmen|mesures préventives|mesures correctives et préventives|mesures|"
     "prévention|medidas preventivas|medidas correctivas y de prevención|medidas|prevención|"
     "medidas corretivas e preventivas|prevenção|恒久対応|恒久対策|"
     "今後の対策|予防策|予防措置|재발방지 대책|재발방지|예방 조치|대책|향후 대책|시정 및 예방 조치|"
     "protective measures|prevention and mitigation|prevention for the future|"
     "prevention of future incidents|prevention of future occurrences|"
     "preventing future incidents|preventing future outages|future safeguards|safeguards|"
     "recurrence prevention|long term measures|long term mitigation|"
     "long term solutions|permanent solutions|permanent fixes|gegenmaßnahmen|"
     "langfristige maßnahmen|maßnahmen zur vermeidung|maßnahmen zur verhinderung|"
     "künftige maßnahmen|weitere maßnahmen|massnahmen|vorbeugende massnahmen|korrekturmassnahmen|"
     "verbesserungsmassnahmen|gegenmassnahmen|präventivmassnahmen|mesures de prévention|"
     "mesures à prendre|mesures correctrices|mesures envisagées|"
     "comment éviter que cela se reproduise|medidas de prevención|medidas a tomar|"
     "cómo evitar que se repita|"
     "cómo lo evitaremos|medidas de prevenção|prevenção de recorrência|"
     "como evitar|como vamos evitar|再発防止に向けて|再発防止に向けた取り組み|再発防止の取り組み|防止策|恒久的対策|恒久的な対策|今後の再発防止策|"
     "対応策と再発防止|재발 방지책|재발방지책|재발 방지 조치|재발 방지 방안|방지 대책|예방 대책|예방 방안|misure preventive|"
     "misure correttive|preventie|maatregelen|меры|предотвращение|меры по предотвращению|预防措施|"
     "改进措施|整改措施"},
    {Kind::improvements, "improvements",
     u"improvements and fixes|improvements fixes|improvements|improvement|areas for improvement|improvements and fix|fixes and improvements|"
     "things to improve|areas of improvement|what can be improved|"
     "verbesserungen|améliorations|mejoras|melhorias|改善点|改善|개선|"
     "opportunities for improvement|improvement opportunities|opportunities|"
     "what we will improve|verbesserungspotenzial|verbesserungspotential|"
     "verbesserungsvorschläge|axes damélioration|pistes damélioration|áreas de mejora|"
     "oportunidades de mejora|pontos de melhoria|oportunidades de melhoria|改善策|改善事項|개선 사항|개선사항|"
     "개선점|개선 방안|"
     "improvement measures|improvement ideas|suggested improvements|"
     "suggestions|suggestions for improvement|what could we improve|what can we improve|"
     "how can we improve|how we can improve|how we will improve|how to improve|ideas|"
     "verbesserungsideen|optimierungen|was wir verbessern|was wir verbessern wollen|"
     "améliorations possibles|points damélioration|propositions damélioration|puntos de mejora|"
     "posibles mejoras|propuestas de mejora|qué podemos mejorar|sugestões de melhoria|"
     "melhorias propostas|o que podemos melhorar|改善案|改善提案|今後の改善|今後の改善点|改善すべき点|개선 계획|개선 조치|개선 과제|"
     "개선 방향|miglioramenti|verbeteringen|улучшения|改进|改进点|改进建议"},
    {Kind::actions, "actions",
     u"action items|action item|actions|action|tasks|task|task list|tasks list|todo|todo list|to do|to do list|todos|to dos|follow ups|follow up|followups|"
     "follow up actions|follow up items|follow up tasks|follow up action items|followup actions|corrective actions|corrective action|corrective action items|remediation|"
     "remediation items|remediation actions|remediation steps|remediations|next steps|recommendations|review actions|"
     "actions agreed|agreed actions|actions decided|actions taken forward|tasks to address|tasks to address the|tasks to address the issue|action plan|actions plan|action points|"
     "outcomes corrective actions|preventive tasks|open actions|actions to take|"
     "aufgaben|folgeaufgaben|offene punkte|korrekturmaßnahmen|nächste schritte|actions correctives|actions à mener|"
     "prochaines étapes|acciones|acciones correctivas|acciones de seguimiento|próximos pasos|ações|ações corretivas|"
     "próximos passos|アクション|アクションアイテム|アクション項目|今後の対応|후속 조치|액션 아이템|조치 사항|"
     "resulting action|resulting actions|proposed actions|planned actions|recommended actions|"
     "immediate actions|todo items|to do items|work items|tickets|action list|actionable items|"
     "preventive action items|folgemaßnahmen|maßnahmenplan|handlungspunkte|todos und aufgaben|"
     "actions|tâches|plan daction|suivi|actions de suivi|actions correctives et préventives|"
     "próximos pasos|tareas|tareas pendientes|plan de acción|elementos de acción|"
     "puntos de acción|pendientes|acciones pendientes|tarefas|itens de ação|plano de ação|"
     "ações de acompanhamento|pendências|próximas ações|今後のアクション|次のアクション|タスク|フォローアップ|次のステップ|"
     "対応事項|今後の課題|残課題|조치사항|액션아이템|향후 계획|향후 조치|다음 단계|할 일|후속조치|작업 항목|"
     "actionables|actionable|action item list|action items and owners|remedial actions|"
     "remedial action|remediation plan|remediation tasks|remediation work|follow up work|"
     "followup|followup items|followups and action items|to be done|homework|next actions|"
     "commitments|our commitments|work planned|outstanding work|outstanding actions|"
     "outstanding items|open items|open tasks|open action items|pending actions|pending items|"
     "pending tasks|backlog|backlog items|jira tickets|issues filed|issues created|"
     "corrective steps|corrective tasks|corrective and preventative actions|"
     "corrective and preventive actions|preventative and corrective actions|"
     "preventive and corrective actions|capa|corrective preventive actions|"
     "corrective preventative actions|task items|immediate next steps|short term actions|"
     "long term actions|what is next|what next|whats next|wie geht es weiter|wie es weitergeht|"
     "weiteres vorgehen|nächste maßnahmen|massnahmenplan|ausblick|folgeaktionen|folgetickets|"
     "todo liste|aufgabenliste|aktionen|aktionspunkte|weitere schritte|offene aufgaben|"
     "korrekturaktionen|à faire|prochaines actions|plan dactions|actions à venir|"
     "actions en cours|actions prévues|actions préventives|suites|suites à donner|et maintenant|"
     "et après|reste à faire|pistes daction|tareas de seguimiento|acciones a tomar|"
     "acciones a realizar|acciones preventivas y correctivas|acciones futuras|siguientes pasos|"
     "qué sigue|qué vamos a hacer|por hacer|plan de trabajo|seguimiento|encaminhamentos|"
     "ações futuras|ações de melhoria|tarefas pendentes|a fazer|o que vem a seguir|"
     "o que vamos fazer|próximas etapas|acompanhamento|plano de ações|アクションプラン|ネクストアクション|やること|"
     "やることリスト|今後の予定|今後の対応事項|残タスク|フォローアップ事項|対応タスク|今後の取り組み|今後について|액션 플랜|액션플랜|해야 할 일|향후 대응|향후 과제|"
     "향후 조치 사항|후속 작업|후속 과제|남은 작업|앞으로의 계획|다음 할 일|azioni correttive|azioni|prossimi passi|acties|"
     "actiepunten|vervolgstappen|действия|план действий|следующие шаги|задачи|行动项|后续行动|待办|待办事项|"
     "后续计划|działania|zadania"},
    {Kind::lessons, "lessons",
     u"lessons learned|lessons learnt|lessons|learnings|learnings and risks|takeaways|key takeaways|what we learned|"
     "what we have learned|what did we learn|lesson learned|lesson learnt|learning opportunities|"
     "gelernte lektionen|lehren|erkenntnisse|leçons apprises|enseignements|lecciones aprendidas|lições aprendidas|"
     "教訓|学び|배운 점|교훈|"
     "what did we learn from this|learned lessons|retrospective|was wir gelernt haben|"
     "gelerntes|leçons|leçons tirées|retour dexpérience|ce que nous avons appris|aprendizajes|"
     "lecciones|aprendizados|lições|得られた教訓|学んだこと|振り返り|反省点|배운 것|회고|교훈점|"
     "lessons identified|key learnings|main takeaways|our takeaways|reflections|reflection|"
     "insights|key lessons|key insights|retro|lessons we learned|lessons weve learned|"
     "observations|post incident analysis|was haben wir gelernt|was lernen wir daraus|"
     "das haben wir gelernt|unsere lehren|lerneffekte|erkenntnisse und lehren|"
     "lehren aus dem vorfall|gelernte lehren|lektionen|rückblick|bilan|ce quon a appris|"
     "ce que lon retient|ce que nous retenons|leçons retenues|à retenir|enseignements tirés|"
     "qué aprendimos|qué hemos aprendido|lo que aprendimos|lo aprendido|reflexiones|"
     "o que aprendemos|o que aprendemos com isso|aprendizado|reflexões|学んだ教訓|得られた学び|学びと反省|反省|気づき|"
     "ふりかえり|今回の学び|今回の教訓|배운 교훈|얻은 교훈|느낀 점|시사점|회고 및 교훈|lezioni apprese|lezioni imparate|"
     "geleerde lessen|уроки|извлечённые уроки|извлеченные уроки|выводы|经验教训|教训|总结|wnioski"},
    {Kind::wentWell, "lessons.wentWell",
     u"what went well|what worked|what worked well|things that went well|went well|what was good|"
     "was gut lief|was lief gut|ce qui a bien fonctionné|qué salió bien|o que deu certo|o que correu bem|"
     "うまくいったこと|良かった点|잘된 점|"
     "the good|what we did well|positives|was ist gut gelaufen|was hat gut funktioniert|"
     "ce qui sest bien passé|ce qui a marché|lo que salió bien|qué funcionó bien|qué funcionó|"
     "o que funcionou bem|o que funcionou|よかった点|うまくいった点|よかったこと|良かったこと|잘한 점|잘 된 점|잘된 것|"
     "what went right|things that went right|went right|what was done well|what helped|"
     "what we did right|worked well|strengths|good things|pluses|lief gut|positiv|was gut war|"
     "gut gelaufen|gut lief|points positifs|ce qui a bien marché|ce qui sest bien déroulé|"
     "le positif|aspectos positivos|qué fue bien|qué hicimos bien|lo bueno|salió bien|"
     "pontos positivos|o que foi bem|o que fizemos bem|o que deu bom|うまくいった事|上手くいったこと|良い点|よかった事|"
     "うまく行ったこと|좋았던 점|잘했던 점|잘한 것|잘된 부분|cosa è andato bene|wat ging goed|что прошло хорошо|"
     "что сработало|做得好的地方|做得好的"},
    {Kind::wentPoorly, "lessons.wentPoorly",
     u"what went poorly|what went wrong|so what went wrong|what didnt go well|what didnt go so well|what did not go well|"
     "what could have gone better|what could be improved|what could have been better|what couldve been better|what couldve gone better|what was difficult|"
     "things that went poorly|things that went wrong|what went badly|what didnt work|went poorly|went wrong|went badly|"
     "what could go better|what can go better|what could be better|what can be better|what went less well|what could improve|what we could improve|what to improve|"
     "was schlecht lief|was lief schlecht|ce qui a mal fonctionné|qué salió mal|o que deu errado|o que correu mal|"
     "うまくいかなかったこと|悪かった点|잘못된 점|"
     "the bad|what we could do better|what we did poorly|negatives|what went not so well|"
     "was ist schlecht gelaufen|was lief nicht gut|was nicht gut lief|verbesserungswürdig|"
     "ce qui sest mal passé|ce qui na pas fonctionné|ce qui na pas marché|lo que salió mal|"
     "qué no funcionó|qué se puede mejorar|o que não funcionou|o que pode melhorar|うまくいかなかった点|"
     "悪かったこと|よくなかった点|課題|아쉬운 점|아쉬웠던 점|잘 안된 점|부족했던 점|개선이 필요한 점|"
     "what didnt go as well|what did not go so well|what didnt go as planned|"
     "what went less than well|what did not work|what didnt work well|what was hard|what hurt us|"
     "what slowed us down|what was bad|things that didnt go well|areas that need improvement|"
     "what needs improvement|needs improvement|weaknesses|challenges|difficulties|pain points|"
     "bad things|minuses|lief schlecht|negativ|was nicht gut war|nicht so gut gelaufen|"
     "was lief nicht so gut|was schlecht war|was besser laufen könnte|"
     "was können wir besser machen|was hätte besser laufen können|points négatifs|"
     "ce qui a mal marché|ce qui sest moins bien passé|ce qui a moins bien fonctionné|"
     "points à améliorer|ce qui peut être amélioré|difficultés rencontrées|le négatif|"
     "aspectos negativos|qué fue mal|qué hicimos mal|lo malo|salió mal|qué no salió bien|"
     "lo que no funcionó|pontos negativos|o que foi mal|o que não deu certo|"
     "o que poderia ter sido melhor|dificuldades|うまくいかなかった事|悪い点|反省すべき点|問題点|苦労した点|うまく行かなかったこと|"
     "나빴던 점|못한 점|잘못한 점|아쉬운 부분|문제점|cosa è andato storto|wat ging niet goed|wat ging fout|"
     "что пошло не так|做得不好的地方|不足之处"},
    {Kind::gotLucky, "lessons.gotLucky",
     u"where we got lucky|what we got lucky with|where did we get lucky|got lucky|luck|wo wir glück hatten|"
     "où nous avons eu de la chance|dónde tuvimos suerte|onde tivemos sorte|幸運だったこと|운이 좋았던 점|"
     "where we were lucky|what we were lucky about|wo wir glück hatten|glück|glück gehabt|"
     "coup de chance|où nous avons eu de la chance|dónde tuvimos suerte|tuvimos suerte|"
     "onde demos sorte|tivemos sorte|幸運だった点|運が良かった点|運が良かったこと|運がよかったこと|運がよかった点|ラッキーだったこと|운이 좋았던 것|다행이었던 점|"
     "lucky breaks|good luck|what luck we had|where luck helped|luck factors|glück im unglück|"
     "wo hatten wir glück|où on a eu de la chance|la chance|por suerte|suerte|sorte|ラッキーだった点|"
     "運がよかった事|ラッキー|운 좋았던 점|다행인 점|운이 좋았던 부분|dove siamo stati fortunati|waar hadden we geluk|"
     "где нам повезло|幸运的地方"},
    {Kind::metadata, "",
     u"metadata|key information|information|meta|details at a glance|incident details|incident metadata|"
     "basic information|基本情報|"
     "incident information|general information|document information|incident data|facts|"
     "key facts|quick facts|fact sheet|document control|report information|"
     "incident report details|eckdaten|rahmendaten|kenndaten|stammdaten|allgemeine informationen|"
     "informations générales|informations clés|fiche incident|información general|"
     "datos generales|datos del incidente|ficha del incidente|informações gerais|dados gerais|"
     "dados do incidente|障害情報|インシデント情報|기본 정보|장애 정보|사고 정보|基本信息|"
     "stats|statistics|key metrics|key figures|key numbers|timing|incident timing|incident metrics|incident stats|kennzahlen|chiffres clés|métricas clave|métricas|メタデータ|メタ情報|統計|메타데이터|통계|지표"},
    {Kind::closing, "closing",
     u"conclusion|conclusions|closing|closing remarks|final thoughts|fazit|schlussfolgerung|conclusión|conclusão|"
     "まとめ|결론|"
     "in conclusion|schlussbemerkung|schlusswort|schlussfolgerungen|conclusion générale|"
     "conclusiones|conclusion|conclusões|considerações finais|結論|おわりに|終わりに|마무리|맺음말|"
     "closing words|closing statement|final remarks|final words|final note|wrap up|wrapping up|"
     "closing note|abschluss|schlussbemerkungen|zum schluss|pour conclure|mot de la fin|"
     "conclusiones finales|para concluir|palabras finales|conclusão final|最後に|さいごに|결론 및 마무리|마치며|"
     "맺으며|conclusioni|conclusie|заключение|结论"},
}};

// clang-format on

constexpr auto kIndex = indexOf<4096>(kNames);
constexpr WordFilter kNameWords(kNames);

} // namespace

std::span<const Named> knownSections() {
    return kNames;
}

Kind knownSection(QStringView name) {
    const Named* row = kIndex.find(name);
    return row ? row->kind : furtherSection(name);
}

bool mayBeWordOfSection(QStringView word) {
    return kNameWords.mayHold(word) || mayBeWordOfFurtherSection(word);
}

QString vocabularyKey(Kind kind) {
    static const QHash<Kind, QString> keys = [] {
        QHash<Kind, QString> all;
        for (const Named& row : kNames) {
            all.insert(row.kind, keyOf(row));
        }
        return all;
    }();
    return keys.value(kind);
}

} // namespace afterword::reading
