// SPDX-License-Identifier: MIT
#include "app/composition/sharing.h"
#include "model/domain/edits/comments.h"
#include "model/domain/edits/row_edits.h"
#include "model/store/library.h"
#include "tests/features/share_model.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <random>

namespace afterword::tests::share_property_test {

using afterword::tests::ShareModel;

namespace {

constexpr int kPairs = 500;

QString q(const char* text) {
    return QString::fromUtf8(text);
}

template <class T>
T valueOf(Result<T> result) {
    INFO((result ? std::string() : result.error().message.toStdString()));
    REQUIRE(result);
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

QString textOf(int value) {
    return QStringLiteral("v%1").arg(value);
}

/// What the model calls "v12".
int valueIn(const QString& text) {
    return QStringView(text).mid(1).toInt();
}

struct TextField {
    const char* name;
    QString Incident::* member;
};
constexpr std::array<TextField, 4> kTexts{{{"summary", &Incident::summary},
                                           {"impact", &Incident::impact},
                                           {"trigger", &Incident::trigger},
                                           {"closing", &Incident::closing}}};

/// The value of an incident as the model tells it.
QHash<QString, QHash<QString, int>> valuesOf(const Incident& incident) {
    QHash<QString, QHash<QString, int>> values;
    for (const TextField& text : kTexts) {
        values[QString()].insert(q(text.name), valueIn(incident.*text.member));
    }
    for (const auto& action : incident.actions) {
        values[action->id] = {{q("title"), valueIn(action->title)},
                              {q("owner"), valueIn(action->owner)}};
    }
    for (const auto& event : incident.timeline) {
        values[event->id] = {{q("text"), valueIn(event->text)}};
    }
    for (const Comment& comment : incident.comments) {
        REQUIRE_FALSE(values.contains(comment.id)); // nothing doubled
        values[comment.id] = {{q("text"), valueIn(comment.text)}};
    }
    return values;
}

QHash<QString, QHash<QString, int>> valuesOf(const ShareModel& model) {
    QHash<QString, QHash<QString, int>> values;
    for (auto row = model.rows().cbegin(); row != model.rows().cend(); ++row) {
        for (auto cell = row->cells.cbegin(); cell != row->cells.cend(); ++cell) {
            if (cell.key() != QLatin1String("!")) {
                values[row.key()].insert(cell.key(), cell->value);
            }
        }
    }
    return values;
}

/// "actions/ID/title" is "ID/title" in the model, and "impact" is "/impact".
QString placeOf(const Conflict& conflict) {
    return conflict.anchor.contains(u'/') ? conflict.anchor.section(u'/', 1)
                                          : QString(u'/' + conflict.anchor);
}

/// A file on its way, and what its incident is in the model.
struct Sent {
    QString path;
    ShareModel model;
};

class Side {
public:
    Side(const QString& folder, const char* name) : m_name(q(name)), m_folder(folder) {
        store::Library::Options options;
        options.mode = store::OpenMode::create;
        options.clock = [] { return instantFromMs(1'700'000'000'000); };
        options.author = m_name;
        m_library = valueOf(
            store::Library::open(folder + u'/' + m_name + QStringLiteral(".afterword"), options));
    }

    [[nodiscard]] app::SharePorts ports() {
        return {m_library->store(), m_library->exchanges(), m_library->publications(),
                m_library->attachments()};
    }
    [[nodiscard]] Incident incident() { return valueOf(m_library->store().load(q("incident"))); }
    void save(const Incident& after) { valueOf(m_library->store().save(incident(), after)); }

    void begin(int& version) {
        Incident incident;
        incident.id = q("incident");
        for (const TextField& text : kTexts) {
            incident.*text.member = textOf(++version);
            model.write({}, q(text.name), version);
        }
        valueOf(m_library->store().add(incident));
    }

    Sent send(int number) {
        const QString path =
            QStringLiteral("%1/%2-%3.afterword-incident").arg(m_folder, m_name).arg(number);
        const app::Sharing sharing{m_name, instantFromMs(number)};
        valueOf(app::writeShare(path, valueOf(app::shared(q("incident"), sharing, ports()))));
        return {path, model};
    }

    /// Takes a file, decides what is asked as `coin` says, and compares with the model.
    void take(const Sent& sent, const std::function<bool()>& coin, int& version) {
        const Share share = valueOf(app::readShare(sent.path));
        const TakenShare taken = valueOf(app::take(share, ports()));
        QSet<QString> expected = model.take(sent.model);
        QSet<QString> asked;
        for (const Conflict& conflict : taken.conflicts) {
            const QString place = placeOf(conflict);
            INFO(place.toStdString());
            CHECK(expected.contains(place));
            asked.insert(place);
            const bool takesTheirs = coin();
            if (takesTheirs) {
                save(takeTheirs(incident(), conflict, share.incident));
            }
            model.answer(place, takesTheirs, sent.model, ++version);
            valueOf(app::settle(q("incident"), conflict.anchor, m_library->exchanges()));
        }
        CHECK(asked == expected);
        CHECK(valuesOf(incident()) == valuesOf(model));
        conflicts += static_cast<int>(asked.size());
    }

    /// A file that was taken already, or comes from here, changes nothing.
    void takeAgain(const Sent& old) {
        const Incident before = incident();
        const TakenShare taken = valueOf(app::take(valueOf(app::readShare(old.path)), ports()));
        CHECK(taken.outcome == TakenShare::Outcome::known);
        CHECK(incident() == before);
    }

    ShareModel model;
    int conflicts = 0;

private:
    QString m_name;
    QString m_folder;
    std::unique_ptr<store::Library> m_library;
};

class RandomEdit {
public:
    explicit RandomEdit(unsigned seed) : m_engine(seed) {}

    bool coin() { return below(2) == 0; }
    int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(m_engine); }

    void in(Side& side, int& version) {
        Incident incident = side.incident();
        switch (below(9)) {
        case 0:
            coin() ? addAction(incident, side.model, ++version)
                   : addEvent(incident, side.model, ++version);
            break;
        case 1:
            addComment(incident, side.model, ++version);
            break;
        case 2:
            removeRow(incident, side.model, ++version);
            break;
        case 3:
        case 4:
        case 5:
            changeText(incident, side.model, ++version);
            break;
        default:
            changeRow(incident, side.model, ++version);
        }
        side.save(incident);
    }

private:
    static void addAction(Incident& incident, ShareModel& model, int version) {
        ActionItem action;
        action.id = QStringLiteral("a%1").arg(version);
        action.title = textOf(version);
        action.owner = textOf(version);
        incident.actions.append(action);
        model.write(action.id, q("title"), version);
        model.write(action.id, q("owner"), version);
    }
    static void addEvent(Incident& incident, ShareModel& model, int version) {
        TimelineEvent event;
        event.id = QStringLiteral("e%1").arg(version);
        event.text = textOf(version);
        incident.timeline.append(event);
        model.write(event.id, q("text"), version);
    }
    static void addComment(Incident& incident, ShareModel& model, int version) {
        Comment comment{
            QStringLiteral("c%1").arg(version), q("impact"), q("x"), {}, textOf(version), false};
        edits::addComment(comment).apply(incident);
        model.write(comment.id, q("text"), version);
    }
    void changeText(Incident& incident, ShareModel& model, int version) {
        const TextField& text = kTexts.at(static_cast<size_t>(below(kTexts.size())));
        incident.*text.member = textOf(version);
        model.write({}, q(text.name), version);
    }
    QString anyRow(const ShareModel& model) {
        QStringList rows = model.rows().keys();
        rows.removeAll(QString());
        rows.sort();
        return rows.isEmpty() ? QString() : rows.at(below(static_cast<int>(rows.size())));
    }
    void removeRow(Incident& incident, ShareModel& model, int version) {
        const QString id = anyRow(model);
        if (!id.isEmpty()) {
            edits::removeRows(incident.actions, {id});
            edits::removeRows(incident.timeline, {id});
            edits::removeComment(id).apply(incident);
            model.remove(id, version);
        }
    }
    void changeRow(Incident& incident, ShareModel& model, int version) {
        const QString id = anyRow(model);
        const bool isTitle = coin();
        edits::changeRow(incident.actions, id, [&](ActionItem& action) {
            (isTitle ? action.title : action.owner) = textOf(version);
            model.write(id, isTitle ? q("title") : q("owner"), version);
        });
        edits::changeRow(incident.timeline, id, [&](TimelineEvent& event) {
            event.text = textOf(version);
            model.write(id, q("text"), version);
        });
        if (id.startsWith(u'c')) {
            edits::setCommentText(id, textOf(version)).apply(incident);
            model.write(id, q("text"), version);
        }
    }

    std::mt19937 m_engine;
};

} // namespace

TEST_CASE("what two libraries send there and back is neither lost nor doubled, and conflicts show",
          "[features]") {
    QTemporaryDir folder;
    int version = 0;
    Side ann(folder.path(), "ann");
    Side ben(folder.path(), "ben");
    RandomEdit random(7);
    const auto coin = [&] { return random.coin(); };
    ann.begin(version);
    ben.model = ann.model;
    QList<Sent> files{ann.send(0)};
    valueOf(app::take(valueOf(app::readShare(files.at(0).path)), ben.ports()));
    CHECK(valuesOf(ben.incident()) == valuesOf(ann.model));
    for (int pair = 1; pair <= kPairs; ++pair) {
        INFO("pair " << pair);
        random.in(ann, version);
        random.in(ben, version);
        const Sent there = ann.send(2 * pair);
        // Now and then both send before either opens what the other has sent.
        const bool crosses = random.below(5) == 0;
        const std::optional<Sent> crossing =
            crosses ? std::optional(ben.send(2 * pair + 1)) : std::nullopt;
        if (random.below(3) == 0) {
            random.in(ann, version); // goes on writing while it is away
        }
        ben.take(there, coin, version);
        const Sent back = crossing ? *crossing : ben.send(2 * pair + 1);
        if (random.below(6) != 0) { // some answers get lost
            ann.take(back, coin, version);
            files.append(back);
            ann.takeAgain(back);
            ann.takeAgain(files.at(random.below(static_cast<int>(files.size()))));
        }
        ben.takeAgain(there);
    }
    ann.take(ben.send(10'000), coin, version);
    ben.take(ann.send(10'001), coin, version);
    ann.take(ben.send(10'002), coin, version);
    CHECK(valuesOf(ann.incident()) == valuesOf(ben.incident()));
    CHECK(ann.conflicts + ben.conflicts > 20);
}

} // namespace afterword::tests::share_property_test
