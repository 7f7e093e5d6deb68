// SPDX-License-Identifier: MIT
#include "model/reading/sources/record_keys.h"

#include "model/base/text.h"
#include "model/domain/time_reading.h"
#include "model/reading/sources/stamps.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace afterword::reading {

namespace {

QString plainKey(const QString& name) {
    QString plain;
    for (const QChar c : name) {
        if (c.isLetterOrNumber()) {
            plain += lowered(c);
        }
    }
    return plain;
}

template <size_t Count>
int rank(const std::array<QStringView, Count>& names, const QString& plain) {
    const auto found = std::find(names.begin(), names.end(), QStringView(plain));
    return found == names.end() ? 0 : int(names.end() - found);
}

// The better name first.
constexpr std::array kTimeNames{QStringView(u"realtimetimestamp"),
                                QStringView(u"occurredat"),
                                QStringView(u"happenedat"),
                                QStringView(u"eventtime"),
                                QStringView(u"eventtimestamp"),
                                QStringView(u"timestamp"),
                                QStringView(u"datetime"),
                                QStringView(u"time"),
                                QStringView(u"ts"),
                                QStringView(u"when"),
                                QStringView(u"timeutc"),
                                QStringView(u"timestamputc"),
                                QStringView(u"utc"),
                                QStringView(u"zeitpunkt"),
                                QStringView(u"zeit"),
                                QStringView(u"uhrzeit"),
                                QStringView(u"heure"),
                                QStringView(u"hora"),
                                QStringView(u"horodatage"),
                                QStringView(u"startsat"),
                                QStringView(u"startedat"),
                                QStringView(u"starttime"),
                                QStringView(u"start"),
                                QStringView(u"displayat"),
                                QStringView(u"createdat"),
                                QStringView(u"created"),
                                QStringView(u"createdon"),
                                QStringView(u"creationtime"),
                                QStringView(u"lasttimestamp"),
                                QStringView(u"firsttimestamp"),
                                QStringView(u"loggedat"),
                                QStringView(u"receivedat"),
                                QStringView(u"publishedat"),
                                QStringView(u"committeddate"),
                                QStringView(u"authoreddate"),
                                QStringView(u"asctime"),
                                QStringView(u"epoch"),
                                QStringView(u"unixtime"),
                                QStringView(u"at"),
                                QStringView(u"t"),
                                QStringView(u"updatedat"),
                                QStringView(u"date")};

constexpr std::array kDateNames{
    QStringView(u"date"), QStringView(u"day"),  QStringView(u"datum"), QStringView(u"fecha"),
    QStringView(u"data"), QStringView(u"jour"), QStringView(u"tag"),   QStringView(u"dateutc")};

constexpr std::array kTextNames{
    QStringView(u"message"),      QStringView(u"msg"),         QStringView(u"text"),
    QStringView(u"event"),        QStringView(u"description"), QStringView(u"summary"),
    QStringView(u"log"),          QStringView(u"body"),        QStringView(u"content"),
    QStringView(u"comment"),      QStringView(u"note"),        QStringView(u"notes"),
    QStringView(u"details"),      QStringView(u"what"),        QStringView(u"title"),
    QStringView(u"subject"),      QStringView(u"activity"),    QStringView(u"ereignis"),
    QStringView(u"beschreibung"), QStringView(u"evenement"),   QStringView(u"évènement"),
    QStringView(u"événement"),    QStringView(u"evento"),      QStringView(u"descripción"),
    QStringView(u"action"),       QStringView(u"entry"),       QStringView(u"headline"),
    QStringView(u"alert"),        QStringView(u"alertname"),   QStringView(u"eventname"),
    QStringView(u"reason"),       QStringView(u"name")};

constexpr std::array kAuthorNames{QStringView(u"author"),      QStringView(u"user"),
                                  QStringView(u"username"),    QStringView(u"actor"),
                                  QStringView(u"who"),         QStringView(u"by"),
                                  QStringView(u"person"),      QStringView(u"sender"),
                                  QStringView(u"from"),        QStringView(u"wer"),
                                  QStringView(u"autor"),       QStringView(u"auteur"),
                                  QStringView(u"createdby"),   QStringView(u"owner"),
                                  QStringView(u"agent"),       QStringView(u"syslogidentifier"),
                                  QStringView(u"systemdunit"), QStringView(u"logger"),
                                  QStringView(u"service"),     QStringView(u"component"),
                                  QStringView(u"app"),         QStringView(u"source"),
                                  QStringView(u"unit"),        QStringView(u"host"),
                                  QStringView(u"hostname")};

constexpr std::array kKindNames{QStringView(u"kind"),     QStringView(u"type"),
                                QStringView(u"category"), QStringView(u"eventtype"),
                                QStringView(u"phase"),    QStringView(u"art")};

constexpr std::array kZoneNames{QStringView(u"timezone"), QStringView(u"zone"), QStringView(u"tz")};

/// The whole of `text` is a stamp of that kind.
std::optional<Stamp> wholeStamp(QStringView text) {
    for (const auto read : {&isoStamp, &ctimeStamp, &accessStamp, &syslogStamp, &epochStamp}) {
        const auto stamp = read(text);
        if (stamp && stamp->length == text.size()) {
            return stamp;
        }
    }
    return std::nullopt;
}

bool matchesWhole(const QRegularExpression& expression, const QString& text) {
    return expression.match(text).hasMatch();
}

struct KindWord {
    QStringView stem;
    EventKind kind;
};

constexpr std::array kKindWords{KindWord{u"detect", EventKind::detection},
                                KindWord{u"trigger", EventKind::detection},
                                KindWord{u"alert", EventKind::detection},
                                KindWord{u"firing", EventKind::detection},
                                KindWord{u"communicat", EventKind::communication},
                                KindWord{u"comms", EventKind::communication},
                                KindWord{u"notif", EventKind::communication},
                                KindWord{u"annotat", EventKind::communication},
                                KindWord{u"hypothes", EventKind::hypothesis},
                                KindWord{u"investigat", EventKind::investigation},
                                KindWord{u"acknowledg", EventKind::investigation},
                                KindWord{u"diagnos", EventKind::investigation},
                                KindWord{u"identif", EventKind::investigation},
                                KindWord{u"escalat", EventKind::escalation},
                                KindWord{u"mitigat", EventKind::mitigation},
                                KindWord{u"monitoring", EventKind::mitigation},
                                KindWord{u"resol", EventKind::resolution},
                                KindWord{u"recover", EventKind::resolution},
                                KindWord{u"close", EventKind::resolution},
                                KindWord{u"change", EventKind::change},
                                KindWord{u"deploy", EventKind::change},
                                KindWord{u"release", EventKind::change},
                                KindWord{u"commit", EventKind::change}};

} // namespace

RecordRoles rolesOf(const QString& name) {
    const QString plain = plainKey(name);
    RecordRoles roles;
    roles.time = rank(kTimeNames, plain);
    if (roles.time == 0 &&
        (plain.startsWith(QLatin1String("time")) || plain.startsWith(QLatin1String("timestamp")))) {
        roles.time = 1; // "Time (UTC)", "timeCET"
    }
    roles.date = rank(kDateNames, plain);
    roles.text = rank(kTextNames, plain);
    roles.author = rank(kAuthorNames, plain);
    roles.kind = rank(kKindNames, plain);
    roles.zone = rank(kZoneNames, plain);
    roles.time = roles.zone > 0 ? 0 : roles.time;
    return roles;
}

std::optional<HumanTime> valueTime(QStringView text, DateOrder order) {
    text = text.trimmed();
    constexpr qsizetype kLongest = 60;
    const bool hasDigit =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (text.size() < 4 || text.size() > kLongest || !hasDigit) {
        return std::nullopt;
    }
    if (const auto stamp = wholeStamp(text)) {
        return HumanTime{stamp->time, false};
    }
    const QString words = withPlainSpaces(text.toString());
    static const QRegularExpression clock(u"^(?:" + humanTimePattern() + u")$",
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression day(u"^(?:" + humanDayPattern() + u"[,\\s]*)+$",
                                        QRegularExpression::CaseInsensitiveOption);
    if (matchesWhole(clock, words) || matchesWhole(day, words)) {
        return humanTime(words, order);
    }
    if (const QDateTime mail = QDateTime::fromString(words, Qt::RFC2822Date); mail.isValid()) {
        HumanTime time;
        time.time.instant = toInstant(mail);
        return time;
    }
    if (parseTime(words, TimeContext{})) {
        HumanTime time;
        time.time.words = words;
        return time;
    }
    return std::nullopt;
}

std::optional<EventKind> kindFromWord(QStringView word) {
    const QString plain = word.toString().toLower();
    if (const auto kind = fromCode<EventKind>(plain)) {
        return kind;
    }
    for (const KindWord& known : kKindWords) {
        if (QStringView(plain).startsWith(known.stem)) {
            return known.kind;
        }
    }
    return std::nullopt;
}

} // namespace afterword::reading
