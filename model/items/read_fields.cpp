// SPDX-License-Identifier: MIT
#include "model/items/read_fields.h"

#include "model/domain/text_parts.h"
#include "model/items/incident_cells.h"
#include "model/items/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace afterword::items {

namespace {

struct ReadFields {
    Q_DECLARE_TR_FUNCTIONS(ReadFields)
};

using Kind = ReadField::Kind;

struct KeyName {
    const char* key;
    const char* name;
};

constexpr std::array kNames{
    KeyName{"title", QT_TRANSLATE_NOOP("ReadFields", "Title")},
    KeyName{"duration", QT_TRANSLATE_NOOP("ReadFields", "Duration")},
    KeyName{"timeZone", QT_TRANSLATE_NOOP("ReadFields", "Time zone")},
    KeyName{"started", QT_TRANSLATE_NOOP("ReadFields", "Started")},
    KeyName{"detected", QT_TRANSLATE_NOOP("ReadFields", "Detected")},
    KeyName{"acknowledged", QT_TRANSLATE_NOOP("ReadFields", "Acknowledged")},
    KeyName{"mitigated", QT_TRANSLATE_NOOP("ReadFields", "Mitigated")},
    KeyName{"resolved", QT_TRANSLATE_NOOP("ReadFields", "Resolved")},
    KeyName{"impact", QT_TRANSLATE_NOOP("ReadFields", "Impact")},
    KeyName{"summary", QT_TRANSLATE_NOOP("ReadFields", "Summary")},
    KeyName{"rootCauseSummary", QT_TRANSLATE_NOOP("ReadFields", "Cause in short")},
    KeyName{"trigger", QT_TRANSLATE_NOOP("ReadFields", "Trigger")},
    KeyName{"detection", QT_TRANSLATE_NOOP("ReadFields", "Detection")},
    KeyName{"rootCause", QT_TRANSLATE_NOOP("ReadFields", "Root cause")},
    KeyName{"resolution", QT_TRANSLATE_NOOP("ReadFields", "Resolution")},
    KeyName{"closing", QT_TRANSLATE_NOOP("ReadFields", "Closing")},
};

QString nameOf(const char* key) {
    for (const KeyName& known : kNames) {
        if (qstrcmp(known.key, key) == 0) {
            return ReadFields::tr(known.name);
        }
    }
    return QString::fromLatin1(key);
}

/// The parts of a row in one line; those that are empty have no mark around them.
QString joined(const QStringList& parts) {
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(QStringLiteral(" · ")).simplified();
}

class Collecting {
public:
    explicit Collecting(const editing::ImportedDocument& document) : m_document(document) {}

    QList<ReadField> all() && {
        addFindings();
        addFacts();
        addTexts();
        addRows();
        addText(*textPart(u"closing"));
        addKept();
        return std::move(m_fields);
    }

private:
    void add(const QString& anchor, const QString& label, const QString& text) {
        if (text.isEmpty()) {
            return;
        }
        const bool follows = label == m_label;
        m_label = label;
        m_fields.append({anchor,
                         Kind::field,
                         follows ? QString() : label,
                         text.simplified(),
                         linesOf(anchor, m_document.lines),
                         false,
                         {}});
    }

    void addFindings() {
        for (qsizetype i = 0; i < m_document.findings.size(); ++i) {
            const Finding& finding = m_document.findings.at(i);
            const bool hasLine = finding.line > 0;
            m_fields.append({QStringLiteral("findings/%1").arg(i),
                             Kind::finding,
                             i == 0 ? ReadFields::tr("Unsure") : QString(),
                             sentence(finding),
                             hasLine ? LineRanges{{finding.line, finding.line}} : LineRanges(),
                             finding.severity != Finding::Severity::note,
                             {}});
        }
    }

    void addFacts() {
        const Incident& value = m_document.incident;
        add(QStringLiteral("title"), nameOf("title"), value.title);
        if (value.severity) {
            add(QStringLiteral("severity"), ReadFields::tr("Severity"), wordFor(*value.severity));
        }
        add(QStringLiteral("status"), ReadFields::tr("Status"), wordFor(value.status));
        if (value.date) {
            add(QStringLiteral("date"), ReadFields::tr("Date"),
                QLocale().toString(*value.date, QStringLiteral("d MMM yyyy")));
        }
        add(QStringLiteral("timeZone"), nameOf("timeZone"), value.timeZone);
        for (const MomentPart& part : momentParts()) {
            if (const auto& moment = value.moments.*part.member) {
                add(QStringLiteral("moments/") + QLatin1String(part.key), nameOf(part.key),
                    moment->time.text);
            }
        }
        for (const Person& person : value.people) {
            add(QStringLiteral("people"), ReadFields::tr("People"), person.name);
        }
        add(QStringLiteral("services"), ReadFields::tr("Services"),
            value.services.join(QStringLiteral(", ")));
        add(QStringLiteral("tags"), ReadFields::tr("Tags"), value.tags.join(QStringLiteral(", ")));
        for (qsizetype i = 0; i < value.fields.size(); ++i) {
            const Field& field = value.fields.at(i);
            add(QStringLiteral("fields/%1").arg(i), field.name, field.value);
        }
    }

    void addTexts() {
        for (const TextPart& part : textParts()) {
            const bool isLast = qstrcmp(part.key, "closing") == 0;
            if ((part.form == TextForm::block && !isLast) || qstrcmp(part.key, "duration") == 0) {
                addText(part);
            }
        }
    }

    void addText(const TextPart& part) {
        add(QString::fromLatin1(part.key), nameOf(part.key), m_document.incident.*part.member);
    }

    template <class T, class Words>
    void addList(const char* key, const QString& label, const QList<Row<T>>& rows,
                 const Words& words) {
        for (const Row<T>& row : rows) {
            add(QLatin1String(key) + u'/' + row->id, label, words(*row));
        }
    }

    void addRows() {
        const Incident& value = m_document.incident;
        addList("timeline", ReadFields::tr("Timeline"), value.timeline,
                [](const TimelineEvent& event) { return joined({event.time.text, event.text}); });
        addList("factors", ReadFields::tr("Factors"), value.factors,
                [](const ContributingFactor& factor) { return factor.text; });
        addList("improvements", ReadFields::tr("Improvements"), value.improvements,
                [](const Improvement& row) { return joined({row.title, row.text}); });
        addList("actions", ReadFields::tr("Actions"), value.actions, [](const ActionItem& action) {
            return joined({action.title, action.owner,
                           action.due ? action.due->toString(Qt::ISODate) : QString()});
        });
        const Lessons& lessons = value.lessons;
        add(QStringLiteral("lessons/learned"), ReadFields::tr("Lessons"), lessons.learned);
        addWords("lessons/wentWell", ReadFields::tr("Went well"), lessons.wentWell);
        addWords("lessons/wentPoorly", ReadFields::tr("Went poorly"), lessons.wentPoorly);
        addWords("lessons/gotLucky", ReadFields::tr("Got lucky"), lessons.gotLucky);
    }

    void addWords(const char* anchor, const QString& label, const QStringList& words) {
        for (const QString& word : words) {
            add(QString::fromLatin1(anchor), label, word);
        }
    }

    void addKept() {
        const QList<Section>& sections = m_document.incident.sections;
        for (qsizetype i = 0; i < sections.size(); ++i) {
            const Section& section = sections.at(i);
            const QString anchor = QStringLiteral("sections/%1").arg(i);
            m_fields.append({anchor, Kind::kept,
                             i == 0 ? ReadFields::tr("Kept as it is") : QString(),
                             joined({section.heading, section.text}),
                             linesOf(anchor, m_document.lines), false, section.heading});
        }
    }

    const editing::ImportedDocument& m_document;
    QList<ReadField> m_fields;
    QString m_label;
};

} // namespace

LineRanges linesOf(const QString& anchor, const FieldLines& lines) {
    for (const QString& key : {anchor, QString(QLatin1String("asWritten/") + anchor)}) {
        const auto own = lines.constFind(key);
        if (own != lines.cend()) {
            return *own;
        }
    }
    LineRanges ofRows;
    const QString prefix = anchor + u'/';
    for (auto row = lines.lowerBound(prefix); row != lines.cend() && row.key().startsWith(prefix);
         ++row) {
        ofRows.append(row->constData(), row->size());
    }
    return ofRows;
}

QList<ReadField> readFields(const editing::ImportedDocument& document) {
    return Collecting(document).all();
}

} // namespace afterword::items
