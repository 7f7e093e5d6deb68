// SPDX-License-Identifier: MIT
#include "model/domain/difference.h"

#include "model/domain/field_words.h"

#include <QHash>
#include <QSet>

namespace afterword {

namespace {

const QSet<QString>& libraryFields() {
    static const QSet<QString> names{QStringLiteral("id"), QStringLiteral("reference"),
                                     QStringLiteral("revision"), QStringLiteral("createdAt"),
                                     QStringLiteral("updatedAt")};
    return names;
}

/// All that a row says, for one that is new or gone.
QString wordsOf(const TimelineEvent& event) {
    return QString(event.time.text + u' ' + event.text).trimmed();
}
QString wordsOf(const ActionItem& action) {
    return action.title;
}
QString wordsOf(const Improvement& improvement) {
    return QString(improvement.title + u' ' + improvement.text).trimmed();
}
QString wordsOf(const ContributingFactor& factor) {
    return factor.text;
}

class Comparing {
public:
    explicit Comparing(QList<FieldChange>& changes) : m_changes(changes) {}

    template <Described T>
    void object(const T& before, const T& after, const QString& path, const QString& of) {
        Description<T>::visit([&](const char* name, auto member) {
            const QString key = QString::fromLatin1(name);
            if (!(before.*member == after.*member) && !libraryFields().contains(key)) {
                const QString at = path.isEmpty() ? key : QString(path + u'/' + key);
                value(before.*member, after.*member, at, spaced(key) + of);
            }
        });
    }

private:
    template <class T>
    void value(const T& before, const T& after, const QString& path, const QString& label) {
        m_changes.append({path, label, shown(before), shown(after)});
    }
    void value(const PartialTime& before, const PartialTime& after, const QString& path,
               const QString& label) {
        m_changes.append({path, label, words(before), words(after)});
    }
    void value(const std::optional<Moment>& before, const std::optional<Moment>& after,
               const QString& path, const QString& label) {
        m_changes.append({path, label, before ? words(before->time) : QString(),
                          after ? words(after->time) : QString()});
    }
    void value(const Moments& before, const Moments& after, const QString& path, const QString&) {
        object(before, after, path, {});
    }
    void value(const Lessons& before, const Lessons& after, const QString& path, const QString&) {
        object(before, after, path, {});
    }
    template <class T>
    void value(const QList<Row<T>>& before, const QList<Row<T>>& after, const QString& path,
               const QString& label) {
        QHash<QString, const T*> was;
        for (const Row<T>& row : before) {
            was.insert(row->id, &*row);
        }
        for (const Row<T>& row : after) {
            const T* old = was.take(row->id);
            const QString at = path + u'/' + row->id;
            if (!old) {
                m_changes.append({at, label, {}, wordsOf(*row)});
            } else {
                object(*old, *row, at, QStringLiteral(" of “%1”").arg(nameOf(*row)));
            }
        }
        for (const Row<T>& row : before) {
            if (was.contains(row->id)) {
                m_changes.append({path + u'/' + row->id, label, wordsOf(*row), {}});
            }
        }
    }

    /// The words as written, and the instants where these alone have changed.
    static QString words(const PartialTime& time) {
        const std::optional<Instant> at = time.earliest();
        return at ? QStringLiteral("%1 (%2)").arg(time.text, toIso(*at)) : time.text;
    }

    QList<FieldChange>& m_changes;
};

} // namespace

QList<FieldChange> differences(const Incident& before, const Incident& after) {
    QList<FieldChange> changes;
    Comparing(changes).object(before, after, {}, {});
    return changes;
}

} // namespace afterword
