// SPDX-License-Identifier: MIT
#include "views/causes/cause_list.h"

#include "model/base/ids.h"
#include "model/domain/edits/causes.h"
#include "model/domain/edits/factors.h"
#include "views/causes/factor_row.h"
#include "views/controls/add_line.h"
#include "views/editor/document_link.h"
#include "views/editor/row_binding.h"

#include <QHash>

#include <algorithm>

namespace afterword::views {

namespace {

AddLine* addLineFor(CauseList::Kind kind) {
    switch (kind) {
    case CauseList::Kind::tree:
        break;
    case CauseList::Kind::whys:
        return new AddLine(CauseList::tr("Add a why"), CauseList::tr("And why was that so?"));
    case CauseList::Kind::one:
        return new AddLine(CauseList::tr("Add a cause to the graph"),
                           CauseList::tr("What else had to be true for this?"));
    }
    return new AddLine(CauseList::tr("Add a contributing factor"),
                       CauseList::tr("What else had to be true for this to happen?"));
}

/// The row in which a factor's own causes are shown has its id, so that it stays when the factor is
/// moved, and an anchor finds it.
QString keyOf(const CauseRow& row) {
    return row.repeated ? QString(row.factor % u'@' % row.effect) : row.factor;
}

QString factorOf(const QString& key) {
    return key.section(u'@', 0, 0);
}

} // namespace

CauseList::CauseList(Kind kind, DocumentLink& link, QWidget* parent)
    : RowList([this](const QString& key) -> ListRow* { return makeRow(key); }, addLineFor(kind),
              parent)
    , m_kind(kind)
    , m_link(link) {
    addLine().setSpelling(link.services().spelling);
    connect(this, &RowList::added, this, &CauseList::add);
    connect(this, &RowList::moveAsked, this, &CauseList::move);
    connect(this, &RowList::removalAsked, this, &CauseList::remove);
}

FactorRow* CauseList::makeRow(const QString& key) {
    auto* row = new FactorRow(factorOf(key), m_link);
    connect(row, &FactorRow::enterPressed, this, [this, row] { addAfter(*row); });
    connect(row, &FactorRow::made, this, &CauseList::goTo);
    return row;
}

FactorRow& CauseList::rowAt(int index) const {
    return *static_cast<FactorRow*>(row(index));
}

QList<CauseRow> CauseList::placesIn(const CauseGraph& graph) const {
    QList<CauseRow> places;
    QList<CauseRow> tree = causeRows(graph);
    switch (m_kind) {
    case Kind::tree:
        return tree;
    case Kind::whys: {
        QString effect;
        const QList<qsizetype> chain = whyChain(graph);
        for (const qsizetype node : chain) {
            places.append({graph.nodes.at(node).id, effect, 0, false, false, false});
            effect = places.constLast().factor;
        }
        return places;
    }
    case Kind::one:
        std::copy_if(
            tree.cbegin(), tree.cend(), std::back_inserter(places),
            [this](const CauseRow& row) { return row.factor == m_factor && !row.repeated; });
        for (CauseRow& place : places) {
            place.depth = 0;
        }
    }
    return places;
}

void CauseList::showCauses(const CauseGraph& graph) {
    const QList<CauseRow> places = placesIn(graph);
    QStringList keys;
    keys.reserve(places.size());
    std::transform(places.cbegin(), places.cend(), std::back_inserter(keys), keyOf);
    QHash<QString, qsizetype> index;
    for (qsizetype node = 0; node < graph.nodes.size(); ++node) {
        index.insert(graph.nodes.at(node).id, node);
    }
    showKeys(keys);
    for (int at = 0; at < count(); ++at) {
        rowAt(at).showPlace(places.at(at), graph.nodes.at(index.value(places.at(at).factor)));
        if (m_kind == Kind::whys) {
            rowAt(at).showQuestion(at == 0 ? tr("What happened?") : tr("Why %1").arg(at));
        }
    }
}

void CauseList::showFactor(const QString& factor, const CauseGraph& graph) {
    m_factor = factor;
    showCauses(graph);
}

bool CauseList::focusFactor(const QString& factor) {
    for (int at = 0; at < count(); ++at) {
        if (keyAt(at) == factor) {
            row(at)->focusFirst();
            return true;
        }
    }
    return false;
}

void CauseList::goTo(const QString& factor) {
    if (!focusFactor(factor)) {
        Q_EMIT factorMade(factor);
    }
}

void CauseList::submit(const Edit& edit) {
    m_link.endTyping();
    m_link.submit(edit);
    m_link.endTyping();
}

void CauseList::add(const QString& text) {
    ContributingFactor factor;
    factor.text = text;
    switch (m_kind) {
    case Kind::tree:
        return submit(edits::addCause({}, factor));
    case Kind::whys:
        return submit(edits::addWhy(factor));
    case Kind::one:
        return submit(edits::addCause(m_factor, factor));
    }
}

/// Beside it in the tree, below it at the end of a line. A row without words goes one level up
/// instead.
void CauseList::addAfter(FactorRow& row) {
    const ContributingFactor* before = rowOf(m_link.value().factors, row.factor());
    if (before == nullptr) {
        return;
    }
    if (before->text.trimmed().isEmpty()) {
        const auto edit = edits::outdentCause(m_link.value(), row.factor(), row.place().effect);
        if (edit && m_kind == Kind::tree) {
            submit(*edit);
        }
        return;
    }
    if (m_kind == Kind::whys && row.index() + 1 < count()) {
        this->row(row.index() + 1)->focusFirst();
        return;
    }
    ContributingFactor factor;
    factor.id = newId();
    submit(m_kind == Kind::tree ? edits::addBeside(row.factor(), row.place().effect, factor)
                                : edits::addCause(row.factor(), factor));
    goTo(factor.id);
}

/// In the tree: among the factors of its level. A line has no other order than what follows.
void CauseList::move(int index, int by) {
    const CauseRow place = rowAt(index).place();
    const auto edit = edits::moveCause(m_link.value(), place.factor, place.effect, by);
    if (edit && m_kind == Kind::tree) {
        submit(*edit);
        focusFactor(place.factor);
    }
}

void CauseList::remove(int index) {
    const CauseRow place = rowAt(index).place();
    submit(edits::removeCauseRow(m_link.value(), place.factor, place.effect));
}

} // namespace afterword::views
