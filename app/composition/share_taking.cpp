// SPDX-License-Identifier: MIT
#include "app/composition/sharing.h"

#include <QSet>

#include <algorithm>

namespace afterword::app {

namespace {

/// One share on its way into one library, within a transaction.
class Taking {
public:
    Taking(const Share& share, const SharePorts& ports) : m_share(share), m_ports(ports) {
        m_taken.id = share.incident.id;
        m_taken.title = share.incident.title;
        m_taken.sender = share.by;
        m_theirs = QSet<QString>(share.known.cbegin(), share.known.cend());
    }

    Result<void> run() {
        m_step.incident = m_taken.id;
        return m_ports.exchanges.questions(m_taken.id)
            .and_then([this](const QList<OpenQuestions>& open) {
                m_step.before = open;
                return m_ports.exchanges.shares(m_taken.id);
            })
            .and_then([this](const QList<KnownShare>& mine) {
                m_mine = mine;
                for (const KnownShare& each : mine) {
                    m_names.insert(each.share);
                }
                return putAttachments();
            })
            .and_then([this] { return present(); })
            .and_then([this](const std::optional<Incident>& here) {
                return here ? mergeInto(*here) : add();
            });
    }

    [[nodiscard]] const TakenShare& taken() const { return m_taken; }

private:
    Result<void> putAttachments() {
        for (const QByteArray& bytes : m_share.attachments) {
            if (const Result<QString> put = m_ports.attachments.put(bytes); !put) {
                return failure(put.error());
            }
        }
        return {};
    }

    /// The incident as this library has it; one that was deleted comes back.
    Result<std::optional<Incident>> present() {
        Result<Incident> here = m_ports.store.load(m_taken.id);
        if (!here && here.error().kind == Error::Kind::notFound) {
            if (!m_ports.store.setDeleted({m_taken.id}, false)) {
                return std::nullopt;
            }
            m_taken.change.restored = {m_taken.id};
            here = m_ports.store.load(m_taken.id);
        }
        return here.map([](const Incident& value) { return std::optional(value); });
    }

    Result<void> add() {
        m_taken.outcome = TakenShare::Outcome::added;
        return m_ports.store.add(withoutLibrary(m_share.incident))
            .and_then([this](const Incident& added) {
                m_taken.reference = added.reference;
                m_taken.change.restored = {added.id};
                return finish({});
            });
    }

    Result<void> mergeInto(const Incident& here) {
        m_taken.reference = here.reference;
        m_taken.title = here.title;
        if (m_names.contains(m_share.id)) {
            m_taken.outcome = TakenShare::Outcome::known;
            return {};
        }
        return base().and_then([&](const Incident& base) { return mergeFrom(base, here); });
    }

    Result<void> mergeFrom(const Incident& base, const Incident& here) {
        const Merged merged = mergeShared(base, here, m_share.incident, m_share.open);
        m_taken.outcome = merged.value == here && merged.conflicts.isEmpty()
                              ? TakenShare::Outcome::known
                              : TakenShare::Outcome::merged;
        m_taken.title = merged.value.title;
        m_taken.conflicts = merged.conflicts;
        return m_ports.store.save(here, merged.value)
            .and_then([this](const SaveReceipt&) { return m_ports.store.load(m_taken.id); })
            .map([&](const Incident& saved) { m_taken.change.updated = {{here, saved}}; })
            .and_then([&] { return dropAnswered(merged.conflicts); })
            .and_then([&] { return finish(merged.conflicts); });
    }

    /// What the changes of both sides are told by: the newest state that both have had. When each
    /// had sent one before it took the other's, these two are the newest, and what they say
    /// together is it.
    Result<Incident> base() {
        QStringList mine;
        for (const KnownShare& each : m_mine) {
            if (m_theirs.contains(each.share) && (each.hasValue || isCarried(each.share))) {
                mine.append(each.share);
            }
        }
        QStringList theirs = m_share.known;
        theirs.removeIf([&](const QString& share) { return !mine.contains(share); });
        if (mine.isEmpty()) {
            return nothing();
        }
        const QString here = mine.constLast();
        const QString there = theirs.constLast();
        if (here == there) {
            return state(here);
        }
        return state(older(here, there, mine, theirs)).and_then([&](const Incident& old) {
            return state(here).and_then([&](const Incident& one) {
                return state(there).map(
                    [&](const Incident& other) { return joined(old, one, other); });
            });
        });
    }

    /// The newest state that comes before both on both sides; empty when there is none.
    static QString older(const QString& here, const QString& there, const QStringList& mine,
                         const QStringList& theirs) {
        const auto firstOf = [&](const QStringList& order) {
            return std::min(order.indexOf(here), order.indexOf(there));
        };
        const QStringList before = theirs.mid(0, firstOf(theirs));
        for (qsizetype at = firstOf(mine) - 1; at >= 0; --at) {
            if (before.contains(mine.at(at))) {
                return mine.at(at);
            }
        }
        return {};
    }

    /// Where both say something new neither is what the other side knew.
    static Incident joined(const Incident& old, const Incident& one, const Incident& other) {
        Merged merged = mergeShared(old, one, other, {});
        for (const Conflict& conflict : std::as_const(merged.conflicts)) {
            merged.value = takeTheirs(std::move(merged.value), conflict, old);
        }
        return merged.value;
    }

    [[nodiscard]] Incident nothing() const {
        Incident empty;
        empty.id = m_taken.id;
        return empty;
    }

    [[nodiscard]] bool isCarried(const QString& share) const {
        return m_share.base && m_share.baseId == share;
    }

    /// One that this library has, or that has come along; else nothing.
    Result<Incident> state(const QString& share) {
        if (share.isEmpty()) {
            return nothing();
        }
        return m_ports.exchanges.state(m_taken.id, share)
            .map([&](const std::optional<Incident>& kept) {
                return kept ? *kept : isCarried(share) ? *m_share.base : nothing();
            });
    }

    /// A question goes when the sender has been asked it too, by a share of ours, or has another
    /// answer by now: then this share asks it anew.
    Result<void> dropAnswered(const QList<Conflict>& anew) {
        return m_ports.exchanges.questions(m_taken.id)
            .and_then([&](const QList<OpenQuestions>& all) {
                Result<void> done;
                for (auto each = all.cbegin(); done && each != all.cend(); ++each) {
                    QList<Conflict> left = each->conflicts;
                    left.removeIf([&](const Conflict& old) {
                        return wasSentAfter(each->share) ||
                               std::any_of(anew.cbegin(), anew.cend(), [&](const Conflict& now) {
                                   return now.anchor == old.anchor;
                               });
                    });
                    done = m_ports.exchanges.setQuestions(m_taken.id, each->share, left);
                }
                return done;
            });
    }

    /// Whether the sender knows a state that this library has sent after it took `share`.
    [[nodiscard]] bool wasSentAfter(const QString& share) const {
        const auto asked =
            std::find_if(m_mine.cbegin(), m_mine.cend(),
                         [&](const KnownShare& each) { return each.share == share; });
        return std::any_of(asked, m_mine.cend(), [this](const KnownShare& each) {
            return each.isOwn && m_theirs.contains(each.share);
        });
    }

    Result<void> note(const ExchangedState& state) {
        m_step.states.append(state);
        return m_ports.exchanges.note(m_taken.id, state);
    }

    /// Notes what both sides know from now on.
    Result<void> finish(const QList<Conflict>& questions) {
        Result<void> done;
        for (auto each = m_share.known.cbegin(); done && each != m_share.known.cend(); ++each) {
            const bool isBase = m_share.base && *each == m_share.baseId;
            done = m_names.contains(*each)
                       ? Result<void>()
                       : note({*each, m_share.by, m_share.at,
                               isBase ? m_share.base : std::optional<Incident>()});
        }
        return done
            .and_then([&] { return note({m_share.id, m_share.by, m_share.at, m_share.incident}); })
            .and_then(
                [&] { return m_ports.exchanges.setQuestions(m_taken.id, m_share.id, questions); })
            .and_then([&] { return m_ports.exchanges.questions(m_taken.id); })
            .map([&](const QList<OpenQuestions>& open) {
                m_step.after = open;
                m_taken.change.exchanged = {m_step};
            })
            .and_then([&] {
                return m_share.published ? m_ports.publications.keep(*m_share.published)
                                         : Result<void>();
            });
    }

    const Share& m_share;
    const SharePorts& m_ports;
    QList<KnownShare> m_mine; ///< states that this library knew before
    QSet<QString> m_names;    ///< of these
    QSet<QString> m_theirs;   ///< states that the sender knows
    LibraryChange::Exchange m_step;
    TakenShare m_taken;
};

} // namespace

Result<TakenShare> take(const Share& share, const SharePorts& ports) {
    Taking taking(share, ports);
    return ports.store.together([&] { return taking.run(); }).map([&] { return taking.taken(); });
}

Result<QList<OpenQuestions>> openQuestions(const Incident& incident, ExchangeStore& exchanges) {
    return exchanges.questions(incident.id).map([&](QList<OpenQuestions> all) {
        for (OpenQuestions& each : all) {
            each.conflicts = stillOpen(each.conflicts, incident, each.theirs);
        }
        all.removeIf([](const OpenQuestions& each) { return each.conflicts.isEmpty(); });
        return all;
    });
}

Result<void> settle(const QString& incident, const QString& anchor, ExchangeStore& exchanges) {
    return exchanges.questions(incident).and_then([&](const QList<OpenQuestions>& all) {
        Result<void> done;
        for (auto each = all.cbegin(); done && each != all.cend(); ++each) {
            QList<Conflict> left = each->conflicts;
            const auto settled =
                left.removeIf([&](const Conflict& conflict) { return conflict.anchor == anchor; });
            if (settled > 0) {
                done = exchanges.setQuestions(incident, each->share, left);
            }
        }
        return done;
    });
}

} // namespace afterword::app
