// SPDX-License-Identifier: MIT
#include "model/domain/action_words.h"

#include "model/base/text.h"
#include "model/domain/severity_words.h"

#include <algorithm>
#include <array>

namespace afterword {

namespace {

/// What people write for a code, in lower case.
template <class Code>
struct WordsFor {
    Code code;
    const char* words; // with '|' around each
};

constexpr std::array<WordsFor<ActionStatus>, 4> kStatusWords{{
    {ActionStatus::done,
     "|done|complete|completed|already done|already "
     "completed|closed|fixed|finished|resolved|shipped|deployed|merged|implemented|"
     "live|delivered|x|yes|ja|oui|sí|sim|はい|예|erledigt|abgeschlossen|fertig|umgesetzt|behoben|"
     "terminé|terminée|fait|faite|achevé|achevée|clos|close|réalisé|réalisée|résolu|résolue|"
     "hecho|hecha|completado|completada|terminado|terminada|cerrado|cerrada|finalizado|finalizada|"
     "resuelto|resuelta|concluído|concluída|concluido|feito|feita|fechado|fechada|resolvido|"
     "resolvida|完了|済|済み|対応済|対応済み|実施済み|완료|완료됨|처리 "
     "완료|готово|сделано|выполнено|"
     "已完成|完成|已关闭|已解决|fatto|completato|klaar|gereed|"},
    {ActionStatus::inProgress,
     "|in progress|active|ongoing|wip|doing|started|in review|underway|under way|working on it|in "
     "work|"
     "in bearbeitung|in arbeit|laufend|läuft|begonnen|angefangen|en cours|commencé|commencée|"
     "en curso|en progreso|en proceso|em andamento|em curso|em progresso|iniciado|iniciada|"
     "進行中|対応中|着手|着手済み|作業中|実施中|진행 중|진행중|작업 중|в работе|进行中|处理中|in "
     "corso|bezig|"},
    {ActionStatus::blocked,
     "|blocked|on hold|waiting|paused|blockiert|wartet|bloqué|bloquée|bloqueado|bloqueada|"
     "en pause|en espera|em espera|aguardando|保留|보류|阻塞|受阻|"},
    {ActionStatus::open,
     "|open|todo|to do|not started|new|pending|planned|proposed|not yet started|"
     "offen|neu|geplant|ausstehend|nicht begonnen|noch nicht begonnen|zu erledigen|"
     "à faire|ouvert|ouverte|non commencé|non commencée|prévu|prévue|planifié|planifiée|en attente|"
     "pendiente|abierto|abierta|por hacer|sin empezar|sin iniciar|no iniciado|planificado|"
     "pendente|aberto|aberta|a fazer|por fazer|não iniciado|não iniciada|planejado|planeado|"
     "未着手|未対応|未完了|未実施|予定|예정|대기|미착수|미완료|открыто|запланировано|"
     "待办|未开始|待处理|待开始|未完成|da fare|aperto|te doen|"},
}};

/// What chats write between colons for a sign.
constexpr std::array<WordsFor<ActionStatus>, 3> kShortcodes{{
    {ActionStatus::done, "|white check mark|heavy check mark|ballot box with check|"},
    {ActionStatus::inProgress,
     "|hourglass|hourglass flowing sand|construction|arrows counterclockwise|"},
    {ActionStatus::open,
     "|black square button|white square button|white large square|white medium square|ballot box|"},
}};

/// And sites, behind the name of a set of icons.
constexpr std::array<WordsFor<ActionStatus>, 3> kIcons{{
    {ActionStatus::done,
     "|check|check all|check bold|check circle|check circle fill|check circle outline|check "
     "outline|"
     "check decagram|circle check|square check|checkbox marked|checkbox marked outline|"
     "checkbox marked circle|checkbox marked circle outline|"},
    {ActionStatus::inProgress,
     "|progress check|progress clock|progress wrench|timer sand|hourglass|hourglass half|sync|"},
    {ActionStatus::open,
     "|checkbox blank|checkbox blank outline|checkbox blank circle outline|square|circle|"},
}};

constexpr std::array<WordsFor<ActionKind>, 4> kKindWords{{
    {ActionKind::prevent,
     "|prevent|prevention|preventive|preventative|preventing|vorbeugen|vorbeugung|vorbeugend|"
     "prävention|präventiv|verhindern|prévenir|prévention|préventif|préventive|préventives|"
     "prevenir|prevención|preventivo|preventiva|preventivas|prevenção|予防|予防策|예방|预防|"},
    {ActionKind::detect,
     "|detect|detection|detective|erkennen|erkennung|früherkennung|détecter|détection|detectar|"
     "detección|detecção|検知|検出|감지|탐지|检测|"},
    {ActionKind::mitigate,
     "|mitigate|mitigation|mitigative|mitigating|abmildern|abmilderung|eindämmen|eindämmung|"
     "atténuer|atténuation|mitigar|mitigación|mitigação|緩和|軽減|완화|缓解|"},
    {ActionKind::process,
     "|process|processes|prozess|prozesse|processus|proceso|procesos|processo|processos|プロセス|"
     "프로세스|流程|"},
}};

bool isDoneSign(QStringView value) {
    return value == u"✅" || value == u"✔" || value == u"✔️" || value == u"☑" || value == u"☑️";
}

bool isRunningSign(QStringView value) {
    return value == u"⏳" || value == u"⌛" || value == u"🔄" || value == u"🚧" || value == u"🏗️" ||
           value == u"🟡" || value == u"🟠";
}

bool isOpenSign(QStringView value) {
    return value == u"⬜" || value == u"☐" || value == u"◻" || value == u"🔲" || value == u"⚪";
}

/// "<span>Complete</span>" and ":green_circle: complete" without what only colours them.
QStringView uncoloured(QStringView words) {
    while (words.startsWith(u'<') && words.contains(u'>')) {
        words = words.mid(words.indexOf(u'>') + 1).trimmed();
    }
    while (words.endsWith(u'>') && words.contains(u'<')) {
        words = words.left(words.lastIndexOf(u'<')).trimmed();
    }
    const qsizetype end = words.startsWith(u':') ? words.indexOf(u": ", 1) : -1;
    const bool isPicture = end > 1 && !words.left(end).contains(u' ');
    return isPicture ? words.mid(end + 2).trimmed() : words;
}

/// Lower case, letters and digits only, one space between words, nothing in parentheses.
QString plain(QStringView words) {
    QString text;
    int depth = 0;
    for (const QChar c : words) {
        depth += c == u'(' || c == u'（' ? 1 : 0;
        if (depth == 0 && (c.isLetterOrNumber() || c.isMark())) {
            text += lowered(c);
        } else if (depth == 0 && !text.endsWith(u' ')) {
            text += u' ';
        }
        depth -= depth > 0 && (c == u')' || c == u'）') ? 1 : 0;
    }
    return text.trimmed();
}

template <class Code, size_t Rows>
std::optional<Code> codeFor(const QString& word, const std::array<WordsFor<Code>, Rows>& rows) {
    if (word.isEmpty()) {
        return std::nullopt;
    }
    const QByteArray wanted = '|' + word.toUtf8() + '|';
    const auto row = std::find_if(rows.begin(), rows.end(), [&wanted](const WordsFor<Code>& one) {
        return QByteArrayView(one.words).contains(wanted);
    });
    return row == rows.end() ? std::nullopt : std::optional(row->code);
}

std::optional<ActionStatus> statusNamed(const QString& word) {
    return codeFor(word, kStatusWords);
}

/// ":white_check_mark:", ":material-check-circle:", ":octicons-check-16:".
std::optional<ActionStatus> statusOfShortcode(QStringView word) {
    static constexpr std::array<QStringView, 4> kSets{
        u"material ", u"octicons ", u"fontawesome solid ", u"fontawesome regular "};
    for (const QStringView set : kSets) {
        if (beginsWith(word, set)) {
            QStringView icon = word.mid(set.size());
            while (!icon.isEmpty() && (icon.back().isDigit() || icon.back() == u' ')) {
                icon.chop(1); // how large it is
            }
            return codeFor(icon.toString(), kIcons);
        }
    }
    return codeFor(word.toString(), kShortcodes);
}

} // namespace

std::optional<ActionStatus> actionStatusIn(const QString& written) {
    constexpr qsizetype kLongest = 80;
    const QStringView words = uncoloured(written);
    if (words.size() > kLongest || words.contains(u'\n')) {
        return std::nullopt;
    }
    if (isDoneSign(words)) {
        return ActionStatus::done;
    }
    if (isRunningSign(words)) {
        return ActionStatus::inProgress;
    }
    if (isOpenSign(words)) {
        return ActionStatus::open;
    }
    const QString word = plain(words);
    const auto status = statusNamed(word);
    if (status || (words.startsWith(u':') && words.endsWith(u':'))) {
        return status ? status : statusOfShortcode(word);
    }
    const bool hasDigit =
        std::any_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); });
    const std::optional<DateReading> date = hasDigit ? findDate(words, {}) : std::nullopt;
    if (!date || date->at + date->length != words.size()) {
        return std::nullopt;
    }
    QString before = plain(QStringView(words).left(date->at));
    for (const QStringView joint : {u" on", u" am", u" le", u" el", u" em"}) {
        before.chop(before.endsWith(joint) ? joint.size() : 0);
    }
    const std::optional<ActionStatus> dated = statusNamed(before);
    return dated == ActionStatus::open ? std::nullopt : dated; // "planned 1 June" is its day
}

std::optional<ActionKind> actionKindIn(const QString& words) {
    constexpr qsizetype kLongest = 40;
    return words.size() > kLongest ? std::nullopt : codeFor(plain(words), kKindWords);
}

std::optional<Priority> priorityIn(QStringView word) {
    const std::optional<Severity> level = severityNamed(word);
    return level ? std::optional(static_cast<Priority>(int(*level) - int(Severity::sev1)))
                 : std::nullopt;
}

GroupSense senseOfGroup(const QString& name) {
    const auto priority = [&name] {
        const qsizetype open = name.indexOf(u'(');
        const bool hasBrackets = open > 0 && name.endsWith(u')');
        return fromCode<Priority>(plain(hasBrackets ? name.mid(open + 1).chopped(1) : name));
    };
    // Of a group "active" names what it is about: a site, a pump.
    const bool isActive = plain(name) == u"active";
    return {actionKindIn(name), priority(), isActive ? std::nullopt : actionStatusIn(name)};
}

QStringView behindDueWord(QStringView words) {
    static constexpr std::array<QStringView, 23> kWords{
        u"by ",       u"until ",   u"before ",  u"due by ",   u"due on ",   u"due ",
        u"bis zum ",  u"bis ",     u"vor dem ", u"avant le ", u"d'ici le ", u"antes del ",
        u"antes de ", u"para el ", u"até ",     u"fino al ",  u"eta ",      u"deadline ",
        u"target ",   u"frist ",   u"fällig ",  u"plazo ",    u"prazo "};
    const auto word = std::find_if(kWords.begin(), kWords.end(), [words](QStringView one) {
        return beginsInAnyCase(words, one);
    });
    return word == kWords.end() ? words : words.mid(word->size()).trimmed();
}

std::optional<QDate> bareDayIn(QStringView words, const TimeContext& context) {
    constexpr int kMonths = 12;
    const bool dotted = words.endsWith(u'.');
    words.chop(dotted ? 1 : 0);
    const qsizetype at = words.indexOf(dotted ? u'.' : u'/');
    bool isFirst = false;
    bool isSecond = false;
    const int first = at > 0 && at <= 2 ? words.left(at).toInt(&isFirst) : 0;
    const int second = words.size() - at <= 3 ? words.mid(at + 1).toInt(&isSecond) : 0;
    const std::optional<int> year = context.date ? context.date->year() : context.year;
    const bool dayFirst = dotted || context.dayFirst || first > kMonths;
    if (!isFirst || !isSecond || !year || (!dayFirst && second <= kMonths)) {
        return std::nullopt;
    }
    QDate day(*year, dayFirst ? second : first, dayFirst ? first : second);
    day = context.date && day < *context.date ? day.addYears(1) : day;
    return day.isValid() ? std::optional(day) : std::nullopt;
}

bool nameDay(const QString& whole, QDate day) {
    const QStringView words = behindDueWord(whole);
    TimeContext context;
    context.year = day.year();
    for (const bool dayFirst : {false, true}) {
        context.dayFirst = dayFirst;
        const auto found = findDate(words, context);
        if (bareDayIn(words, context) == day) {
            return true;
        }
        if (found && found->date == day && found->at == 0 && found->length + 1 >= words.size()) {
            return true;
        }
    }
    return false;
}

} // namespace afterword
