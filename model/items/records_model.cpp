// SPDX-License-Identifier: MIT
#include "model/items/records_model.h"

#include <algorithm>

namespace afterword::items {

namespace {

using Choice = editing::RecordSession::Choice;
using Standing = ProposedEvent::Standing;

constexpr qsizetype kLongestTip = 600;

const TimelineEvent* eventOf(const Incident& incident, const QString& id) {
    const auto found = std::find_if(incident.timeline.cbegin(), incident.timeline.cend(),
                                    [&](const Row<TimelineEvent>& row) { return row->id == id; });
    return found == incident.timeline.cend() ? nullptr : &**found;
}

} // namespace

RecordsModel::RecordsModel(editing::RecordSession& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session) {
    connect(&session, &editing::RecordSession::proposed, this, &RecordsModel::takeProposal);
    connect(&session, &editing::RecordSession::choiceChanged, this, [this](qsizetype at) {
        const int row = static_cast<int>(at);
        Q_EMIT dataChanged(index(row, 0), index(row, kColumns - 1));
    });
    connect(&session, &editing::RecordSession::choicesChanged, this, [this] {
        if (m_rows > 0) {
            Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, kColumns - 1));
        }
    });
    takeProposal();
}

/// The events of a source stay as many: only what is said of them changes.
void RecordsModel::takeProposal() {
    const int rows = static_cast<int>(m_session.proposal().events.size());
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    }
    if (m_rows > 0) {
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, kColumns - 1));
    }
}

int RecordsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}

int RecordsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QString RecordsModel::noteOf(const ProposedEvent& event) const {
    if (event.standing == Standing::present) {
        return tr("In the timeline already");
    }
    const TimelineEvent* other = event.standing == Standing::similar
                                     ? eventOf(m_session.incident(), event.resembled)
                                     : nullptr;
    return other == nullptr
               ? QString()
               : tr("Merge with %1 %2").arg(other->time.text, other->text.simplified());
}

QVariant RecordsModel::display(const QModelIndex& index) const {
    const ProposedEvent& event = m_session.proposal().events.at(index.row());
    switch (static_cast<Column>(index.column())) {
    case Column::time:
        return event.event.time.text;
    case Column::kind:
        return toCode(m_session.kindOf(index.row()));
    case Column::text:
        return event.event.text.simplified();
    case Column::note:
        return noteOf(event);
    }
    return {};
}

QVariant RecordsModel::tick(const QModelIndex& index) const {
    const Standing standing = m_session.proposal().events.at(index.row()).standing;
    const auto column = static_cast<Column>(index.column());
    const bool hasTick = (column == Column::time && standing != Standing::present) ||
                         (column == Column::note && standing == Standing::similar);
    if (!hasTick) {
        return {};
    }
    const Choice ticked = column == Column::time ? Choice::add : Choice::merge;
    return m_session.choiceOf(index.row()) == ticked ? Qt::Checked : Qt::Unchecked;
}

QVariant RecordsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ProposedEvent& event = m_session.proposal().events.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(index);
    case Qt::CheckStateRole:
        return tick(index);
    case Qt::ToolTipRole:
        return event.event.sourceLine.left(kLongestTip).toHtmlEscaped();
    case static_cast<int>(Role::kind):
        return toCode(m_session.kindOf(index.row()));
    case static_cast<int>(Role::isPresent):
        return event.standing == Standing::present;
    case static_cast<int>(Role::isDoubtful):
        return event.isDoubtful;
    default:
        return {};
    }
}

bool RecordsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::EditRole && column == Column::kind) {
        const auto kind = fromCode<EventKind>(value.toString());
        if (kind) {
            m_session.setKind(index.row(), *kind);
        }
        return kind.has_value();
    }
    if (role != Qt::CheckStateRole || !tick(index).isValid()) {
        return false;
    }
    const Choice ticked = column == Column::note ? Choice::merge : Choice::add;
    m_session.choose(index.row(), value.toInt() == Qt::Checked ? ticked : Choice::leave);
    return true;
}

Qt::ItemFlags RecordsModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const bool hasTick = tick(index).isValid();
    return QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren |
           (hasTick ? Qt::ItemIsUserCheckable : Qt::ItemFlags(Qt::NoItemFlags));
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Column::time:
        return tr("Time");
    case Column::kind:
        return tr("Kind");
    case Column::text:
        return tr("Event");
    case Column::note:
        break;
    }
    return QString();
}

void RecordsFilter::setWords(const QString& words) {
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool RecordsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const auto cell = [&](RecordsModel::Column column) {
        return sourceModel()->index(row, static_cast<int>(column), parent).data().toString();
    };
    const auto isIn = [&](const QString& word) {
        return cell(RecordsModel::Column::text).contains(word, Qt::CaseInsensitive) ||
               cell(RecordsModel::Column::time).contains(word, Qt::CaseInsensitive);
    };
    return std::all_of(m_words.begin(), m_words.end(), isIn);
}

} // namespace afterword::items
