// SPDX-License-Identifier: MIT
#include "model/writing/context/labels.h"

#include "model/base/text.h"
#include "model/domain/action_words.h"
#include "model/domain/severity_words.h"
#include "model/domain/status_words.h"
#include "model/domain/text_parts.h"
#include "model/domain/time_reading.h"
#include "model/domain/vocabulary.h"
#include "model/markdown/escape.h"
#include "model/writing/context/times.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace afterword::writing {

namespace {

/// Plain text but for its links, which lead on in what is written too, and for the tags around a
/// word that wikis colour ("<span style=…>DONE</span>").
QString plain(const QString& text) {
    static const QRegularExpression kLink(
        QStringLiteral(R"(!?\[[^\[\]]*\]\([^()\s]+\)|^<span\b[^<>]*>|</span>$)"));
    const QString line = oneLine(text);
    const bool isColoured = line.startsWith(u"<span ") && line.endsWith(u"</span>");
    if (!isColoured && !line.contains(QLatin1String("]("))) {
        return markdown::escaped(line, markdown::Standing::midLine);
    }
    QString written;
    qsizetype from = 0;
    for (auto links = kLink.globalMatch(line); links.hasNext();) {
        const QRegularExpressionMatch link = links.next();
        written += markdown::escaped(line.mid(from, link.capturedStart() - from),
                                     markdown::Standing::midLine) +
                   link.captured();
        from = link.capturedEnd();
    }
    return written + markdown::escaped(line.mid(from), markdown::Standing::midLine);
}

/// "moments.started" is a field of its own, "people.owner" one of several people.
QString anchorOf(const QString& key) {
    if (key.startsWith(QLatin1String("action."))) {
        return {};
    }
    if (key.startsWith(QLatin1String("people."))) {
        return QStringLiteral("people");
    }
    return QString(key).replace(u'.', u'/');
}

/// The key of a label of an action that the document calls so: by a name of its own, or by ours.
QString actionKeyNamed(const QString& name, const Document& document) {
    QString ours;
    for (const Term& term : vocabulary()) {
        const QString key = QLatin1String(term.key);
        if (!key.startsWith(QLatin1String("action."))) {
            continue;
        }
        if (name == document.wording(key)) {
            return key;
        }
        ours = name == QLatin1String(term.written) ? key : ours;
    }
    return ours;
}

/// Collects labels in their order, those without a text left out.
class Labels {
public:
    explicit Labels(const Document& document) : m_document(document) {}

    void addMarkdown(const QString& key, const QString& text) {
        if (!text.trimmed().isEmpty()) {
            m_labels.append({m_document.wording(key), text, anchorOf(key)});
        }
    }
    /// For a key whose `asWritten` is the word of its value.
    void addWord(const QString& key, const QString& word) {
        if (!word.isEmpty()) {
            m_labels.append({m_document.wording(labelNameKey(key)), word, anchorOf(key)});
        }
    }
    void add(const QString& key, const QString& text) { addMarkdown(key, plain(text)); }
    void add(const QString& key, const std::optional<QDate>& date) {
        if (date) {
            add(key, date->toString(Qt::ISODate));
        }
    }
    void add(const QString& key, const std::optional<Instant>& instant) {
        if (instant) {
            add(key, toIso(*instant));
        }
    }
    /// The anchors of fields begin with `anchor`; none does when it is empty.
    void add(const QList<Field>& fields, const QString& anchor) {
        for (qsizetype i = 0; i < fields.size(); ++i) {
            m_labels.append({plain(fields.at(i).name), plain(fields.at(i).value),
                             anchor.isEmpty() ? QString() : anchor + QString::number(i)});
        }
    }

    /// Puts the labels of an action that have these names in the document first, in their order.
    void order(const QStringList& names) {
        qsizetype at = 0;
        for (const QString& name : names) {
            const QString own = m_document.wording(actionKeyNamed(name, m_document));
            const auto label = std::find_if(m_labels.begin() + at, m_labels.end(),
                                            [&own](const Label& one) { return one.name == own; });
            if (label != m_labels.end()) {
                label->name = name;
                label->isKept = true;
                std::rotate(m_labels.begin() + at, label, label + 1);
                ++at;
            }
        }
    }

    [[nodiscard]] QList<Label> take() { return std::move(m_labels); }

private:
    const Document& m_document;
    QList<Label> m_labels;
};

/// The document's own word for a coded value, as long as it still means that value.
QString severityWord(const Document& document) {
    const auto& severity = document.incident().severity;
    if (!severity) {
        return {};
    }
    QString own = document.incident().asWritten.value(QStringLiteral("severity"));
    const QString digit = QString::number(static_cast<int>(*severity));
    if (own.contains(digit) || severityNamed(own) == severity) {
        return own;
    }
    // A reader elsewhere does not know the library's names, but knows the number.
    const QString name = document.severityName();
    return name.contains(digit) ? name : QString(name + u" (" + wordFor(toCode(*severity)) + u')');
}

void addNumbers(Labels& labels, const Document& document) {
    const Incident& incident = document.incident();
    if (!incident.impactUsers && !incident.impactPercent) {
        return;
    }
    const Derived& derived = document.derived();
    const QLocale english = QLocale::c();
    const auto hasLabel = [&incident](const char* key) {
        return incident.asWritten.contains(QString::fromLatin1(key));
    };
    if (incident.impactUsers &&
        (incident.impactUsers != derived.impactUsers || hasLabel("impactUsers"))) {
        QLocale grouped(QLocale::English, QLocale::UnitedStates);
        labels.add(QStringLiteral("impactUsers"), grouped.toString(*incident.impactUsers));
    }
    if (incident.impactPercent &&
        (incident.impactPercent != derived.impactPercent || hasLabel("impactPercent"))) {
        labels.add(QStringLiteral("impactPercent"),
                   english.toString(*incident.impactPercent, 'g', QLocale::FloatingPointShortest) +
                       u'%');
    }
}

void addMoments(Labels& labels, const Document& document) {
    const Incident& incident = document.incident();
    for (const MomentPart& part : momentParts()) {
        const std::optional<Moment>& moment = incident.moments.*part.member;
        if (!moment || moment->time.isEmpty()) {
            continue;
        }
        const QString key = QStringLiteral("moments.") + QLatin1String(part.key);
        const std::optional<Moment>& read = document.derived().moments.*part.member;
        if (!read || read->time != moment->time || incident.asWritten.contains(key)) {
            labels.add(key, wordsOf(moment->time, incident));
        }
    }
}

/// The date, and the zone unless the duration line or the timeline's heading names it.
void addPlaceInTime(Labels& labels, const Document& document) {
    const Incident& incident = document.incident();
    if (incident.date) {
        const QString words = incident.asWritten.value(dateWordsKey());
        const auto inWords = findDate(words, {});
        if (inWords && inWords->date == incident.date) {
            labels.add(QStringLiteral("date"), words);
        } else {
            labels.add(QStringLiteral("date"), incident.date);
        }
    }
    if (!incident.timeZone.isEmpty()) {
        const auto inDuration = findZone(incident.duration);
        const auto inHeading = findZone(document.wording(QStringLiteral("timeline")));
        const bool told = inDuration ? inDuration->zone == incident.timeZone
                                     : inHeading && inHeading->zone == incident.timeZone;
        if (!told) {
            labels.add(QStringLiteral("timeZone"), incident.timeZone);
        }
    }
}

/// People in their order; neighbours of the same role share a label.
void addPeople(Labels& labels, const QList<Person>& people) {
    for (qsizetype i = 0; i < people.size();) {
        const PersonRole role = people.at(i).role;
        QStringList names;
        for (; i < people.size() && people.at(i).role == role; ++i) {
            names.append(people.at(i).name);
        }
        labels.add(QStringLiteral("people.") + toCode(role), names.join(QStringLiteral(", ")));
    }
}

} // namespace

QString wordFor(const QString& code) {
    if (code.startsWith(QLatin1String("sev")) || (code.size() == 2 && code.startsWith(u'p'))) {
        return code.toUpper();
    }
    QString word = code;
    word.replace(u'_', u' ');
    if (!word.isEmpty()) {
        word[0] = word.at(0).toUpper();
    }
    return word;
}

QList<Label> summaryLabels(const Document& document) {
    const Incident& incident = document.incident();
    Labels labels(document);
    labels.add(QStringLiteral("duration"), incident.duration);
    labels.addMarkdown(QStringLiteral("impact"), incident.impact);
    addNumbers(labels, document);
    labels.addMarkdown(QStringLiteral("rootCauseSummary"), incident.rootCauseSummary);
    labels.addMarkdown(QStringLiteral("detection"), incident.detection);
    labels.addMarkdown(QStringLiteral("trigger"), incident.trigger);
    addPlaceInTime(labels, document);
    addMoments(labels, document);
    labels.addWord(QStringLiteral("severity"), plain(severityWord(document)));
    const QString statusName = labelNameKey(QStringLiteral("status"));
    if (incident.status != IncidentStatus::draft || incident.asWritten.contains(statusName)) {
        const QString own = incident.asWritten.value(QStringLiteral("status"));
        labels.addWord(QStringLiteral("status"), incidentStatusIn(own) == incident.status
                                                     ? plain(own)
                                                     : wordFor(toCode(incident.status)));
    }
    labels.add(QStringLiteral("services"), incident.services.join(QStringLiteral(", ")));
    addPeople(labels, incident.people);
    labels.add(QStringLiteral("tags"), incident.tags.join(QStringLiteral(", ")));
    labels.add(QStringLiteral("related"), incident.related.join(QStringLiteral(", ")));
    labels.add(QStringLiteral("publishedAt"), incident.publishedAt);
    labels.add(QStringLiteral("reviewDue"), incident.reviewDue);
    labels.add(QStringLiteral("publishDue"), incident.publishDue);
    labels.add(incident.fields, QStringLiteral("fields/"));
    return labels.take();
}

namespace {

/// What a field of an action says of the day on which it is due.
enum class DueWords {
    none,  ///< nothing
    same,  ///< that day, as the document had it: "15 Oct 2024"
    stale, ///< the day that it was due before
};

DueWords dueWordsOf(const Field& field, const ActionItem& action, const Document& document) {
    if (!action.due || field.name.compare(document.wording(QStringLiteral("action.due")),
                                          Qt::CaseInsensitive) != 0) {
        return DueWords::none;
    }
    TimeContext context;
    context.year = action.due->year();
    bool isDate = false;
    for (const bool dayFirst : {false, true}) {
        context.dayFirst = dayFirst;
        const auto found = findDate(field.value, context);
        if (found && found->date == action.due) {
            return DueWords::same;
        }
        isDate = isDate || (found && found->length == field.value.trimmed().size());
    }
    return isDate ? DueWords::stale : DueWords::none;
}

} // namespace

namespace {

/// The name that stood over the action, unless it says what the action no longer is.
QString groupOf(const ActionItem& action, const Document& document) {
    const QString name = document.wordsOf(action, QStringLiteral("action.group"));
    const GroupSense sense = senseOfGroup(name);
    const bool isOpen = action.status == ActionStatus::open;
    const bool contradicts = (sense.kind && !action.kind) || (sense.priority && !action.priority) ||
                             (sense.status.value_or(action.status) != action.status && isOpen);
    return contradicts ? QString() : name;
}

/// The status, unless a box or the name over the action says it.
void addStatus(Labels& labels, const ActionItem& action, const Document& document,
               const GroupSense& sense) {
    const QString key = QStringLiteral("action.status");
    const QString words = document.wordsOf(action, key);
    if (actionStatusIn(words) == action.status) {
        labels.add(key, words);
        return;
    }
    const QStringList names = document.labelsOf(action);
    const bool isLabel = std::any_of(names.begin(), names.end(), [&](const QString& name) {
        return actionKeyNamed(name, document) == key;
    });
    const bool told = (action.status == ActionStatus::done && !document.boxOf(action).isEmpty()) ||
                      sense.status == action.status;
    if (isLabel || (action.status != ActionStatus::open && !told)) {
        labels.add(key, wordFor(toCode(action.status)));
    }
}

void addDue(Labels& labels, const ActionItem& action, const Document& document) {
    const QString key = QStringLiteral("action.due");
    const QString words = document.wordsOf(action, key);
    if (action.due && nameDay(words, *action.due)) {
        labels.add(key, words);
    } else if (std::none_of(action.fields.begin(), action.fields.end(), [&](const Field& field) {
                   return dueWordsOf(field, action, document) == DueWords::same;
               })) {
        labels.add(key, action.due);
    }
}

void addPriority(Labels& labels, const ActionItem& action, const Document& document,
                 const GroupSense& sense) {
    const QString key = QStringLiteral("action.priority");
    const QString words = document.wordsOf(action, key);
    if (action.priority && priorityIn(words) == action.priority) {
        labels.add(key, words);
    } else if (sense.priority != action.priority) {
        labels.add(key, wordFor(toCode(action.priority)));
    }
}

void addKind(Labels& labels, const ActionItem& action, const Document& document,
             const GroupSense& sense) {
    const QString key = QStringLiteral("action.kind");
    const QString words = document.wordsOf(action, key);
    if (action.kind && actionKindIn(words) == action.kind) {
        labels.add(key, words);
    } else if (sense.kind != action.kind) {
        labels.add(key, wordFor(toCode(action.kind)));
    }
}

} // namespace

QList<Label> actionLabels(const ActionItem& action, const Document& document) {
    Labels labels(document);
    QList<Field> fields = action.fields;
    fields.removeIf(
        [&](const Field& field) { return dueWordsOf(field, action, document) == DueWords::stale; });
    const QString group = groupOf(action, document);
    const GroupSense sense = senseOfGroup(group);
    addStatus(labels, action, document, sense);
    labels.add(QStringLiteral("action.owner"), action.owner);
    addDue(labels, action, document);
    addPriority(labels, action, document, sense);
    addKind(labels, action, document, sense);
    labels.add(QStringLiteral("action.tracker"), action.tracker);
    labels.add(QStringLiteral("action.reason"), action.reason);
    labels.add(QStringLiteral("action.blockedBy"), action.blockedBy);
    labels.add(QStringLiteral("action.verifyBy"), action.verifyBy);
    labels.add(QStringLiteral("action.evidence"), action.evidence);
    labels.add(QStringLiteral("action.doneAt"), action.doneAt);
    labels.add(QStringLiteral("action.reopenedFrom"), action.reopenedFrom);
    labels.add(QStringLiteral("action.group"), group);
    labels.order(document.labelsOf(action));
    labels.add(fields, QString());
    return labels.take();
}

} // namespace afterword::writing
