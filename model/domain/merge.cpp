// SPDX-License-Identifier: MIT
#include "model/domain/merge.h"

#include "model/domain/json/to_json.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>

namespace afterword {

namespace {

/// A value as the bar that asks shows it.
template <class T>
QString shown(const T& value) {
    const QJsonValue written = json::write(value);
    if (written.isString()) {
        return written.toString();
    }
    const QJsonDocument document =
        written.isArray() ? QJsonDocument(written.toArray()) : QJsonDocument(written.toObject());
    return written.isUndefined() || document.isEmpty()
               ? written.toVariant().toString()
               : QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QString nameOf(const TimelineEvent& event) {
    return event.time.text.isEmpty() ? event.text : event.time.text;
}
QString nameOf(const ActionItem& action) {
    return action.title;
}
QString nameOf(const Improvement& improvement) {
    return improvement.title;
}
QString nameOf(const ContributingFactor& factor) {
    return factor.text;
}

/// "rootCauseSummary" as a person reads it: "root cause summary".
QString spaced(const QString& key) {
    QString words;
    for (const QChar c : key) {
        if (c.isUpper()) {
            words += u' ';
        }
        words += c.toLower();
    }
    return words;
}

class Merger {
public:
    explicit Merger(QList<Conflict>& conflicts) : m_conflicts(conflicts) {}

    template <Described T>
    T object(const T& base, const T& mine, const T& theirs, const QString& path,
             const QString& of) {
        T result = mine;
        Description<T>::visit([&](const char* name, auto member) {
            const QString key = QString::fromLatin1(name);
            const QString at = path.isEmpty() ? key : QString(path + u'/' + key);
            result.*member = value(base.*member, mine.*member, theirs.*member, at,
                                   of.isEmpty() ? spaced(key) : QString(spaced(key) + of));
        });
        if constexpr (KeepsExtra<T>) {
            result.extra = mine.extra == base.extra ? theirs.extra : mine.extra;
        }
        return result;
    }

private:
    template <class T>
    T value(const T& base, const T& mine, const T& theirs, const QString& path,
            const QString& label) {
        if (mine == theirs || theirs == base) {
            return mine;
        }
        if (mine == base) {
            return theirs;
        }
        return both(base, mine, theirs, path, label);
    }

    template <class T>
    T both(const T&, const T& mine, const T& theirs, const QString& path, const QString& label) {
        m_conflicts.append({path, label, shown(mine), shown(theirs)});
        return mine;
    }
    Moments both(const Moments& base, const Moments& mine, const Moments& theirs,
                 const QString& path, const QString&) {
        return object(base, mine, theirs, path, QString());
    }
    Lessons both(const Lessons& base, const Lessons& mine, const Lessons& theirs,
                 const QString& path, const QString&) {
        return object(base, mine, theirs, path, QString());
    }
    /// Tags and the like: what either added is kept, what either removed goes.
    QStringList both(const QStringList& base, const QStringList& mine, const QStringList& theirs,
                     const QString&, const QString&) {
        QStringList result;
        for (const QString& entry : mine) {
            if (theirs.contains(entry) || !base.contains(entry)) {
                result.append(entry);
            }
        }
        for (const QString& entry : theirs) {
            if (!base.contains(entry) && !result.contains(entry)) {
                result.append(entry);
            }
        }
        return result;
    }
    QMap<QString, QString> both(const QMap<QString, QString>& base,
                                const QMap<QString, QString>& mine,
                                const QMap<QString, QString>& theirs, const QString&,
                                const QString&) {
        QMap<QString, QString> result = theirs;
        for (auto it = base.cbegin(); it != base.cend(); ++it) {
            if (!mine.contains(it.key())) {
                result.remove(it.key());
            }
        }
        for (auto it = mine.cbegin(); it != mine.cend(); ++it) {
            if (base.value(it.key()) != it.value() || !base.contains(it.key())) {
                result.insert(it.key(), it.value());
            }
        }
        return result;
    }
    template <class T>
    QList<Row<T>> both(const QList<Row<T>>& base, const QList<Row<T>>& mine,
                       const QList<Row<T>>& theirs, const QString& path, const QString&);

    template <class T>
    std::optional<Row<T>> row(const Row<T>* base, const Row<T>* mine, const Row<T>* theirs,
                              const QString& path);

    QList<Conflict>& m_conflicts;
};

template <class T>
QHash<QString, const Row<T>*> byId(const QList<Row<T>>& rows) {
    QHash<QString, const Row<T>*> index;
    for (const Row<T>& row : rows) {
        index.insert(row->id, &row);
    }
    return index;
}

template <class T>
QStringList idsOf(const QList<Row<T>>& rows) {
    QStringList ids;
    for (const Row<T>& row : rows) {
        ids.append(row->id);
    }
    return ids;
}

/// `order` with what only `other` has put behind its predecessor there.
QStringList woven(QStringList order, const QStringList& other) {
    qsizetype behind = 0;
    for (const QString& id : other) {
        const qsizetype at = order.indexOf(id);
        if (at >= 0) {
            behind = at + 1;
        } else {
            order.insert(behind, id);
            ++behind;
        }
    }
    return order;
}

bool sameOrder(const QStringList& base, const QStringList& now) {
    QStringList common = now;
    common.removeIf([&](const QString& id) { return !base.contains(id); });
    QStringList stayed = base;
    stayed.removeIf([&](const QString& id) { return !now.contains(id); });
    return common == stayed;
}

template <class T>
std::optional<Row<T>> Merger::row(const Row<T>* base, const Row<T>* mine, const Row<T>* theirs,
                                  const QString& path) {
    if (mine && theirs) {
        const T common = base ? **base : T{};
        const QString of = QStringLiteral(" of “%1”").arg(nameOf(**mine));
        return base && *mine == *base     ? *theirs
               : base && *theirs == *base ? *mine
                                          : Row<T>(object(common, **mine, **theirs, path, of));
    }
    const Row<T>* left = mine ? mine : theirs;
    if (!base || !left) {
        return left ? std::optional(*left) : std::nullopt;
    }
    if (*left == *base) {
        return std::nullopt;
    }
    m_conflicts.append({path, nameOf(**base), mine ? nameOf(**mine) : QString(),
                        theirs ? nameOf(**theirs) : QString()});
    return *left;
}

template <class T>
QList<Row<T>> Merger::both(const QList<Row<T>>& base, const QList<Row<T>>& mine,
                           const QList<Row<T>>& theirs, const QString& path, const QString&) {
    const auto inBase = byId(base);
    const auto inMine = byId(mine);
    const auto inTheirs = byId(theirs);
    const bool iMoved = !sameOrder(idsOf(base), idsOf(mine));
    const QStringList order =
        iMoved ? woven(idsOf(mine), idsOf(theirs)) : woven(idsOf(theirs), idsOf(mine));
    QList<Row<T>> result;
    for (const QString& id : order) {
        if (auto merged =
                row<T>(inBase.value(id), inMine.value(id), inTheirs.value(id), path + u'/' + id)) {
            result.append(*merged);
        }
    }
    return result;
}

/// Copies the value that `path` names from `theirs` to `mine`.
class Taker {
public:
    template <Described T>
    void object(const QStringList& path, T& mine, const T& theirs) {
        Description<T>::visit([&](const char* name, auto member) {
            if (!path.isEmpty() && path.first() == QLatin1String(name)) {
                value(path.mid(1), mine.*member, theirs.*member);
            }
        });
    }

private:
    template <class T>
    void value(const QStringList&, T& mine, const T& theirs) {
        mine = theirs;
    }
    void value(const QStringList& path, Moments& mine, const Moments& theirs) {
        object(path, mine, theirs);
    }
    void value(const QStringList& path, Lessons& mine, const Lessons& theirs) {
        object(path, mine, theirs);
    }
    template <class T>
    void value(const QStringList& path, QList<Row<T>>& mine, const QList<Row<T>>& theirs) {
        const auto hasId = [&](const Row<T>& row) { return row->id == path.value(0); };
        const auto here = std::find_if(mine.begin(), mine.end(), hasId);
        const auto there = std::find_if(theirs.cbegin(), theirs.cend(), hasId);
        if (here == mine.end()) {
            if (there != theirs.cend()) {
                mine.append(*there);
            }
        } else if (there == theirs.cend()) {
            mine.erase(here);
        } else if (path.size() == 1) {
            *here = *there;
        } else {
            object(path.mid(1), here->edit(), **there);
        }
    }
};

} // namespace

Merged merge(const Incident& base, const Incident& mine, const Incident& theirs) {
    Merged merged;
    // What the library gives is never a matter of taste: theirs is the newer.
    Incident ours = mine;
    ours.reference = theirs.reference;
    ours.revision = theirs.revision;
    ours.createdAt = theirs.createdAt;
    ours.updatedAt = theirs.updatedAt;
    merged.value = Merger(merged.conflicts).object(base, ours, theirs, QString(), QString());
    return merged;
}

Incident takeTheirs(Incident merged, const Conflict& conflict, const Incident& theirs) {
    Taker().object(conflict.anchor.split(u'/'), merged, theirs);
    return merged;
}

} // namespace afterword
