// SPDX-License-Identifier: MIT
#include "model/domain/merge.h"

#include "model/domain/field_words.h"

#include <QHash>

#include <algorithm>
#include <concepts>

namespace afterword {

namespace {

template <class T>
concept HasId = requires(const T& value) {
    { value.id } -> std::convertible_to<QString>;
    nameOf(value);
};

QString keyOf(const Person& person) {
    return toCode(person.role) + u'/' + person.name;
}
QString keyOf(const Field& field) {
    return field.name;
}
QString keyOf(const IgnoredFinding& ignored) {
    return ignored.rule + u'/' + ignored.anchor;
}
QString keyOf(const Section& section) {
    return toCode(section.after) + u'/' + toCode(section.place) + u'/' + section.heading;
}

template <class T>
concept HasKey = requires(const T& value) { keyOf(value); };

template <class T>
QList<Row<T>> asRows(const QList<T>& values) {
    return QList<Row<T>>(values.cbegin(), values.cend());
}

template <class T>
QList<T> plain(const QList<Row<T>>& rows) {
    QList<T> values;
    for (const Row<T>& row : rows) {
        values.append(*row);
    }
    return values;
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

/// Entries by their key; none when one is there twice.
template <HasKey T>
std::optional<QMap<QString, T>> byKey(const QList<T>& values) {
    QMap<QString, T> index;
    for (const T& value : values) {
        index.insert(keyOf(value), value);
    }
    return index.size() == values.size() ? std::optional(index) : std::nullopt;
}

template <HasKey T>
QStringList keysOf(const QList<T>& values) {
    QStringList keys;
    for (const T& value : values) {
        keys.append(keyOf(value));
    }
    return keys;
}

/// None when both sides changed the same entry in different ways.
template <HasKey T>
std::optional<QList<T>> mergedByKey(const QList<T>& base, const QList<T>& mine,
                                    const QList<T>& theirs) {
    const auto inBase = byKey(base);
    const auto inMine = byKey(mine);
    const auto inTheirs = byKey(theirs);
    if (!inBase || !inMine || !inTheirs) {
        return std::nullopt;
    }
    const auto found = [](const QMap<QString, T>& index, const QString& key) {
        const auto at = index.constFind(key);
        return at == index.cend() ? std::optional<T>() : std::optional<T>(*at);
    };
    QList<T> merged;
    const QStringList order = woven(keysOf(mine), keysOf(theirs));
    for (const QString& key : order) {
        const auto before = found(*inBase, key);
        const auto here = found(*inMine, key);
        const auto there = found(*inTheirs, key);
        if (here != there && here != before && there != before) {
            return std::nullopt;
        }
        if (const auto& kept = here == before ? there : here) {
            merged.append(*kept);
        }
    }
    return merged;
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
    /// Comments and attachments are rows as well, of lists that are not shared.
    template <HasId T>
    QList<T> both(const QList<T>& base, const QList<T>& mine, const QList<T>& theirs,
                  const QString& path, const QString& label) {
        return plain(both(asRows(base), asRows(mine), asRows(theirs), path, label));
    }
    /// Entries that are known by what they are about. Where both changed the same one, or one is
    /// there twice, the whole list is asked about.
    template <HasKey T>
    QList<T> both(const QList<T>& base, const QList<T>& mine, const QList<T>& theirs,
                  const QString& path, const QString& label) {
        const std::optional<QList<T>> merged = mergedByKey(base, mine, theirs);
        if (!merged) {
            m_conflicts.append({path, label, shown(mine), shown(theirs)});
        }
        return merged.value_or(mine);
    }

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
    template <HasId T>
    void value(const QStringList& path, QList<T>& mine, const QList<T>& theirs) {
        QList<Row<T>> rows = asRows(mine);
        value(path, rows, asRows(theirs));
        mine = plain(rows);
    }
    template <class T>
    void value(const QStringList& path, QList<Row<T>>& mine, const QList<Row<T>>& theirs) {
        if (path.isEmpty()) {
            mine = theirs;
            return;
        }
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
