// SPDX-License-Identifier: MIT
#include "model/domain/edits/causes.h"

#include "model/base/text.h"
#include "model/domain/edits/factors.h"
#include "model/domain/edits/labels.h"
#include "model/domain/edits/row_edits.h"

#include <algorithm>
#include <limits>

namespace afterword::edits {

namespace {

constexpr qsizetype kBehindAll = std::numeric_limits<qsizetype>::max();

QString quotedName(const Incident& incident, const QString& id) {
    constexpr qsizetype kMostLetters = 48;
    const qsizetype at = indexOfRow(incident.factors, id);
    const QString text = at < 0 ? QString() : withoutMarks(incident.factors.at(at)->text);
    if (text.isEmpty()) {
        return Labels::tr("the factor without words");
    }
    const bool isLong = text.size() > kMostLetters;
    return QStringLiteral("“%1”").arg(isLong ? QString(text.left(kMostLetters - 1) + u'…') : text);
}

void setLink(Incident& incident, const QString& effect, const QString& cause) {
    const qsizetype at = indexOfRow(incident.factors, effect);
    if (at >= 0 && !incident.factors.at(at)->parents.contains(cause) &&
        !wouldBeCircular(incident, effect, {cause})) {
        incident.factors[at].edit().parents.append(cause);
    }
}

void dropLink(Incident& incident, const QString& effect, const QString& cause) {
    changeRow(incident.factors, effect,
              [&](ContributingFactor& factor) { factor.parents.removeAll(cause); });
}

/// Behind the last cause of `effect` in the document, or behind itself.
qsizetype endOfCauses(const Incident& incident, const QString& effect) {
    const qsizetype at = indexOfRow(incident.factors, effect);
    if (at < 0) {
        return kBehindAll;
    }
    qsizetype last = at;
    for (const QString& cause : incident.factors.at(at)->parents) {
        last = std::max(last, indexOfRow(incident.factors, cause));
    }
    return last + 1;
}

void putBehind(Incident& incident, const QString& id, qsizetype index) {
    if (indexOfRow(incident.factors, id) < index) {
        moveRows(incident.factors, {id}, index);
    }
}

ContributingFactor named(ContributingFactor factor) {
    factor.id = factor.id.isEmpty() ? newId() : factor.id;
    return factor;
}

QStringList siblingsOf(const Incident& incident, const QString& effect) {
    QStringList siblings;
    const QList<CauseRow> rows = causeRows(causeGraphOf(incident));
    for (const CauseRow& row : rows) {
        if (row.effect == effect && !row.circular) {
            siblings.append(row.factor);
        }
    }
    return siblings;
}

/// Below which `factor` stands where its own causes are shown.
QString effectAbove(const Incident& incident, const QString& factor) {
    const QList<CauseRow> rows = causeRows(causeGraphOf(incident));
    const auto found = std::find_if(rows.cbegin(), rows.cend(), [&](const CauseRow& row) {
        return row.factor == factor && !row.repeated;
    });
    return found == rows.cend() ? QString() : found->effect;
}

void insertCause(Incident& incident, const QString& effect, const ContributingFactor& factor,
                 qsizetype index) {
    insertRow(incident.factors, factor, index);
    setLink(incident, effect, factor.id);
}

} // namespace

std::optional<QString> refusalOfCause(const Incident& incident, const QString& effect,
                                      const QString& cause) {
    if (effect == cause) {
        return Labels::tr("A factor cannot be its own cause.");
    }
    if (wouldBeCircular(incident, effect, {cause})) {
        return Labels::tr("%1 follows from %2 already, so it cannot be its cause as well.")
            .arg(quotedName(incident, cause), quotedName(incident, effect));
    }
    return std::nullopt;
}

Edit addCause(const QString& effect, const ContributingFactor& factor) {
    return {Labels::tr("Add a cause"), QString(),
            [effect, made = named(factor)](Incident& incident) {
                insertCause(incident, effect, made, endOfCauses(incident, effect));
            }};
}

Edit addBeside(const QString& sibling, const QString& effect, const ContributingFactor& factor) {
    return {Labels::tr("Add a cause"), QString(),
            [sibling, effect, made = named(factor)](Incident& incident) {
                const qsizetype at = indexOfRow(incident.factors, sibling);
                insertCause(incident, effect, made, at < 0 ? kBehindAll : at + 1);
            }};
}

Edit addWhy(const ContributingFactor& factor) {
    return {Labels::tr("Add a why"), QString(), [made = named(factor)](Incident& incident) {
                const CauseGraph graph = causeGraphOf(incident);
                const QList<qsizetype> chain = whyChain(graph);
                const QString effect =
                    chain.isEmpty() ? QString() : graph.nodes.at(chain.constLast()).id;
                insertCause(incident, effect, made, endOfCauses(incident, effect));
            }};
}

Result<Edit> linkCause(const Incident& incident, const QString& effect, const QString& cause) {
    if (const auto refusal = refusalOfCause(incident, effect, cause)) {
        return failure(Error::Kind::usage, *refusal);
    }
    return Edit{Labels::tr("Add a link between causes"), QString(),
                [=](Incident& value) { setLink(value, effect, cause); }};
}

Edit unlinkCause(const QString& effect, const QString& cause) {
    return {Labels::tr("Remove a link between causes"), QString(),
            [=](Incident& incident) { dropLink(incident, effect, cause); }};
}

Result<Edit> indentCause(const Incident& incident, const QString& id, const QString& effect) {
    const QStringList siblings = siblingsOf(incident, effect);
    const qsizetype at = siblings.indexOf(id);
    if (at <= 0) {
        return failure(Error::Kind::usage,
                       Labels::tr("There is no factor above it on this level to put it below."));
    }
    const QString& above = siblings.at(at - 1);
    if (const auto refusal = refusalOfCause(incident, above, id)) {
        return failure(Error::Kind::usage, *refusal);
    }
    return Edit{Labels::tr("Indent a factor"), QString(), [=](Incident& value) {
                    dropLink(value, effect, id);
                    putBehind(value, id, endOfCauses(value, above));
                    setLink(value, above, id);
                }};
}

Result<Edit> outdentCause(const Incident& incident, const QString& id, const QString& effect) {
    if (effect.isEmpty()) {
        return failure(Error::Kind::usage, Labels::tr("The factor is on top already."));
    }
    const QString above = effectAbove(incident, effect);
    return Edit{Labels::tr("Outdent a factor"), QString(), [=](Incident& value) {
                    dropLink(value, effect, id);
                    moveRows(value.factors, {id}, indexOfRow(value.factors, effect) + 1);
                    setLink(value, above, id);
                }};
}

Result<Edit> moveCause(const Incident& incident, const QString& id, const QString& effect, int by) {
    const QStringList siblings = siblingsOf(incident, effect);
    const qsizetype to = siblings.indexOf(id) + by;
    if (!siblings.contains(id) || to < 0 || to >= siblings.size()) {
        return failure(Error::Kind::usage, Labels::tr("There is no other factor on this level."));
    }
    const qsizetype index = indexOfRow(incident.factors, siblings.at(to));
    return moveFactors({id}, by > 0 ? index + 1 : index);
}

Edit removeCauseRow(const Incident& incident, const QString& id, const QString& effect) {
    const CauseGraph graph = causeGraphOf(incident);
    const qsizetype at = graph.indexOf(id);
    const bool isElsewhere = at >= 0 && !effect.isEmpty() &&
                             (graph.nodes.at(at).effects.size() > 1 ||
                              graph.circular.contains(CauseLink{graph.indexOf(effect), at}));
    return isElsewhere ? unlinkCause(effect, id) : removeFactors({id});
}

} // namespace afterword::edits
