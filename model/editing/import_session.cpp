// SPDX-License-Identifier: MIT
#include "model/editing/import_session.h"

#include "model/domain/edits/parts.h"
#include "model/editing/answers.h"
#include "model/editing/library_undo.h"

#include <QSet>

#include <algorithm>

namespace afterword::editing {

namespace {

constexpr std::chrono::milliseconds kPause{100};

void removeEdit(QList<Edit>& edits, const QString& mergeKey) {
    edits.removeIf(
        [&](const Edit& other) { return !mergeKey.isEmpty() && other.mergeKey == mergeKey; });
}

/// An edit with the same merge key gives way.
void replaceEdit(QList<Edit>& edits, const Edit& edit) {
    removeEdit(edits, edit.mergeKey);
    edits.append(edit);
}

ImportChoice usualChoice(const ImportRow& row) {
    return row.refusal || row.duplicate ? ImportChoice::skip : ImportChoice::add;
}

bool isDone(const ImportEntry& entry) {
    return entry.outcome && entry.outcome != ImportOutcome::Kind::refused;
}

bool isChosen(const ImportEntry& entry) {
    return entry.choice != ImportChoice::skip && !entry.row.refusal && !isDone(entry);
}

} // namespace

ImportSession::ImportSession(std::unique_ptr<Importer> importer, LibraryUndo& undo, QObject* parent)
    : QObject(parent)
    , m_importer(std::move(importer))
    , m_undo(undo) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_hasNews) {
            announceNow();
        }
    });
}

ImportSession::~ImportSession() {
    cancel();
}

bool ImportSession::isBusy() const {
    return !m_readings.isEmpty() || m_writing != nullptr;
}

int ImportSession::chosen() const {
    return static_cast<int>(std::count_if(m_entries.cbegin(), m_entries.cend(),
                                          [](const auto& entry) { return isChosen(*entry); }));
}

void ImportSession::add(const QStringList& paths) {
    follow(m_importer->read(paths, {}));
}

void ImportSession::follow(const QFuture<ImportedSource>& reading) {
    auto* watcher = new QFutureWatcher<ImportedSource>(this);
    m_readings.append(watcher);
    connect(watcher, &QFutureWatcherBase::resultsReadyAt, this, [=, this](int begin, int end) {
        for (int i = begin; i < end; ++i) {
            take(watcher->resultAt(i));
        }
    });
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
            [=, this](int done) { Q_EMIT progressed(done, watcher->progressMaximum()); });
    connect(watcher, &QFutureWatcherBase::finished, this, [=, this] { endReading(watcher); });
    watcher->setFuture(reading);
}

void ImportSession::endReading(QFutureWatcher<ImportedSource>* reading) {
    m_readings.removeOne(reading);
    reading->deleteLater();
    if (!m_readings.isEmpty()) {
        return;
    }
    for (Row<ImportEntry>& entry : m_entries) { // those that a cancelled reading has not come to
        if (std::as_const(entry)->isWaiting) {
            entry.edit().isWaiting = false;
        }
    }
    announceNow();
    if (!isBusy()) {
        Q_EMIT idle();
    }
}

/// Puts the rows of a document in place of those that it had.
void ImportSession::take(const ImportedSource& source) {
    if (source.turn < m_turns.value(source.source)) {
        return; // another one is under way
    }
    const auto before = [](const Row<ImportEntry>& entry, int at) {
        return entry->row.source < at;
    };
    const auto first =
        std::lower_bound(m_entries.cbegin(), m_entries.cend(), source.source, before);
    const auto last = std::lower_bound(first, m_entries.cend(), source.source + 1, before);
    QHash<QString, Row<ImportEntry>> known;
    for (auto entry = first; entry != last; ++entry) {
        known.insert((*entry)->row.key, *entry);
    }
    qsizetype at = first - m_entries.cbegin();
    m_entries.erase(first, last);
    for (const ImportRow& row : source.rows) {
        ImportEntry entry;
        entry.row = row;
        entry.choice = usualChoice(row);
        const auto old = known.constFind(row.key);
        if (old != known.cend() && (*old)->row.duplicate == row.duplicate && !row.refusal) {
            entry.choice = (*old)->choice;
        }
        m_entries.insert(at++, entry);
    }
    announce();
}

void ImportSession::setZone(const QStringList& keys, const QString& zone) {
    readAgain(keys, [zone](ImportSettings& settings, const QString&) { settings.zone = zone; });
}

void ImportSession::setYear(const QStringList& keys, std::optional<int> year) {
    readAgain(keys, [year](ImportSettings& settings, const QString&) { settings.year = year; });
}

void ImportSession::setSplit(const QStringList& keys, bool split) {
    readAgain(keys, [split](ImportSettings& settings, const QString&) { settings.split = split; });
}

void ImportSession::setDate(const QStringList& keys, std::optional<QDate> date) {
    readAgain(keys, [date](ImportSettings& settings, const QString& key) {
        settings.date = date;
        Edit edit = edits::setDate(date);
        edit.mergeKey = QStringLiteral("date");
        if (date) {
            replaceEdit(settings.edits[key], edit);
        } else { // what the document says, again
            removeEdit(settings.edits[key], edit.mergeKey);
        }
    });
}

void ImportSession::setField(const QStringList& keys, const Edit& edit) {
    readAgain(keys, [edit](ImportSettings& settings, const QString& key) {
        replaceEdit(settings.edits[key], edit);
    });
}

void ImportSession::readAllAgain() {
    QStringList keys;
    for (const Row<ImportEntry>& entry : std::as_const(m_entries)) {
        keys.append(entry->row.key);
    }
    readAgain(keys, [](ImportSettings&, const QString&) {});
}

void ImportSession::readAgain(
    const QStringList& keys,
    const std::function<void(ImportSettings&, const QString& key)>& change) {
    QList<ImportRequest> requests;
    QSet<int> sources;
    for (const QString& key : keys) {
        const qsizetype at = indexOf(key);
        if (at < 0 || isDone(*m_entries.at(at))) {
            continue;
        }
        const int source = m_entries.at(at)->row.source;
        change(m_settings[source], key);
        m_entries[at].edit().isWaiting = true;
        sources.insert(source);
    }
    QList<int> inOrder = sources.values();
    std::sort(inOrder.begin(), inOrder.end());
    for (const int source : inOrder) {
        requests.append({source, ++m_turns[source], m_settings.value(source)});
    }
    if (!requests.isEmpty()) {
        announce();
        follow(m_importer->readAgain(requests));
    }
}

ImportSettings ImportSession::settingsOf(const QString& key) const {
    const qsizetype at = indexOf(key);
    return at < 0 ? ImportSettings() : m_settings.value(m_entries.at(at)->row.source);
}

void ImportSession::choose(const QStringList& keys, ImportChoice choice) {
    for (const QString& key : keys) {
        if (const qsizetype at = indexOf(key); at >= 0) {
            m_entries[at].edit().choice = choice;
        }
    }
    announceNow();
}

Answer<ImportedDocument> ImportSession::document(const QString& key) {
    const qsizetype at = indexOf(key);
    if (at < 0) {
        return answered<ImportedDocument>(
            failure(Error::Kind::notFound, tr("This document is no longer part of the import.")));
    }
    return m_importer->document(key, m_entries.at(at)->row.source, settingsOf(key));
}

void ImportSession::cancel() {
    for (QFutureWatcher<ImportedSource>* reading : std::as_const(m_readings)) {
        reading->cancel();
    }
    if (m_writing) {
        m_writing->cancel();
    }
}

QList<ImportOrder> ImportSession::orders() const {
    QList<ImportOrder> chosen;
    for (const Row<ImportEntry>& entry : m_entries) {
        if (isChosen(*entry)) {
            const ImportRow& row = entry->row;
            chosen.append({row.key, row.source, entry->choice, m_settings.value(row.source)});
        }
    }
    return chosen;
}

void ImportSession::write() {
    const QList<ImportOrder> chosen = orders();
    if (isBusy() || chosen.isEmpty()) {
        return;
    }
    m_writing = new QFutureWatcher<ImportOutcome>(this);
    connect(m_writing, &QFutureWatcherBase::resultsReadyAt, this, [this](int begin, int end) {
        for (int i = begin; i < end; ++i) {
            takeOutcome(m_writing->resultAt(i));
        }
    });
    connect(m_writing, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { Q_EMIT progressed(done, m_writing->progressMaximum()); });
    connect(m_writing, &QFutureWatcherBase::finished, this, &ImportSession::endWriting);
    m_writing->setFuture(m_importer->write(chosen));
}

void ImportSession::takeOutcome(const ImportOutcome& outcome) {
    if (const qsizetype at = indexOf(outcome.key); at >= 0) {
        m_entries[at].edit().outcome = outcome.kind;
        m_entries[at].edit().error = outcome.error;
    }
    if (outcome.kind == ImportOutcome::Kind::added) {
        m_written.restored.append(outcome.id);
    }
    if (outcome.update) {
        m_written.updated.append(*outcome.update);
    }
    announce();
}

void ImportSession::endWriting() {
    m_writing->deleteLater();
    m_writing = nullptr;
    const LibraryChange change = std::exchange(m_written, {});
    announceNow();
    if (!change.isEmpty()) {
        const auto count = change.restored.size() + change.updated.size();
        m_undo.note(change, tr("Import %n incident(s)", nullptr, static_cast<int>(count)));
        Q_EMIT written(change);
    }
    Q_EMIT idle();
}

void ImportSession::announce() {
    m_hasNews = true;
    if (!m_pause.isActive()) {
        announceNow();
    }
}

void ImportSession::announceNow() {
    m_hasNews = false;
    m_pause.start();
    Q_EMIT changed();
}

qsizetype ImportSession::indexOf(const QString& key) const {
    const int source = key.section(u'#', 0, 0).toInt();
    auto found = std::lower_bound(
        m_entries.cbegin(), m_entries.cend(), source,
        [](const Row<ImportEntry>& entry, int at) { return entry->row.source < at; });
    while (found != m_entries.cend() && (*found)->row.source == source) {
        if ((*found)->row.key == key) {
            return found - m_entries.cbegin();
        }
        ++found;
    }
    return -1;
}

} // namespace afterword::editing
