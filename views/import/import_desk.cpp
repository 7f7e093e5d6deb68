// SPDX-License-Identifier: MIT
#include "views/import/import_desk.h"

#include "model/items/import_model.h"

#include <algorithm>

namespace afterword::views {

using editing::ImportEntry;
using editing::ImportOutcome;
using editing::ImportSession;

namespace {

QString fileName(const ImportEntry& entry) {
    return entry.row.name.section(u'/', -1);
}

int countOf(const ImportSession& session, ImportOutcome::Kind kind) {
    return static_cast<int>(
        std::count_if(session.entries().cbegin(), session.entries().cend(),
                      [kind](const Row<ImportEntry>& entry) { return entry->outcome == kind; }));
}

ImportNews newsOf(const QString& words, bool isGood, const QStringList& ids = {}) {
    return {words, isGood, ids, false, 0};
}

ImportNews refusalNews(const ImportEntry& entry) {
    const QString reason = entry.row.refusal->message;
    const bool isNamed = reason.contains(fileName(entry));
    return newsOf(isNamed ? reason : QString(fileName(entry) % QStringLiteral(": ") % reason),
                  false);
}

} // namespace

ImportDesk::ImportDesk(MakeImporter makeImporter, editing::LibraryUndo& undo, QObject* parent)
    : QObject(parent)
    , m_makeImporter(std::move(makeImporter))
    , m_undo(undo) {}

void ImportDesk::begin() {
    m_session = new ImportSession(m_makeImporter(), m_undo, this);
    connect(m_session, &ImportSession::changed, this, [this] {
        if (m_session->entries().size() > 1) {
            needPage();
        }
    });
    connect(m_session, &ImportSession::progressed, this, [this](int, int total) {
        if (total > 1) {
            needPage();
        }
    });
    connect(m_session, &ImportSession::written, this,
            [this](const LibraryChange& change) { m_written = change; });
    connect(m_session, &ImportSession::idle, this, &ImportDesk::decide);
}

void ImportDesk::end() {
    Q_EMIT sessionEnding();
    m_session->disconnect(this);
    m_session->deleteLater(); // it may be the one that is speaking
    m_session = nullptr;
    m_isOnPage = false;
    m_written = {};
}

ImportSession& ImportDesk::sessionForPage() {
    if (m_session == nullptr) {
        begin();
    }
    m_isOnPage = true;
    return *m_session;
}

void ImportDesk::clear() {
    if (m_session != nullptr) {
        end();
    }
}

void ImportDesk::needPage() {
    if (!m_isOnPage) {
        m_isOnPage = true;
        Q_EMIT pageNeeded();
    }
}

void ImportDesk::bring(const QStringList& paths) {
    if (m_session == nullptr) {
        begin();
    } else {
        Q_EMIT pageNeeded();
    }
    m_session->add(paths);
}

/// Nothing is running any more: what is to be done with what was read, or has been written?
void ImportDesk::decide() {
    const auto& entries = m_session->entries();
    const bool wrote = std::any_of(entries.cbegin(), entries.cend(),
                                   [](const auto& entry) { return entry->outcome.has_value(); });
    if (wrote) {
        tellWritten();
        return;
    }
    if (m_isOnPage) {
        return;
    }
    if (entries.isEmpty()) {
        end();
        Q_EMIT finished(newsOf(
            tr("No postmortem was found: Afterword imports Markdown and JSON files."), false));
        return;
    }
    const Row<ImportEntry> only = entries.constFirst();
    if (only->row.refusal) {
        end();
        Q_EMIT finished(refusalNews(*only));
    } else if (only->row.duplicate && only->row.duplicate->by == Duplicate::By::source) {
        end();
        Q_EMIT finished(
            newsOf(tr("%1 is %2 already.").arg(fileName(*only), only->row.duplicate->reference),
                   true, {only->row.duplicate->id}));
    } else if (items::needsLook(*only)) {
        needPage();
    } else {
        m_session->write();
    }
}

void ImportDesk::tellWritten() {
    const ImportNews told = news();
    if (m_isOnPage && countOf(*m_session, ImportOutcome::Kind::refused) > 0) {
        m_written = {};
        Q_EMIT partlyWritten(told);
        return;
    }
    end();
    Q_EMIT finished(told);
}

ImportNews ImportDesk::news() const {
    const auto count = [this](ImportOutcome::Kind kind) { return countOf(*m_session, kind); };
    QStringList parts;
    const auto say = [&parts](int number, const QString& words) {
        if (number > 0) {
            parts.append(words.arg(QLocale().toString(number)));
        }
    };
    say(count(ImportOutcome::Kind::added), tr("%1 imported"));
    say(count(ImportOutcome::Kind::updated), tr("%1 updated"));
    say(count(ImportOutcome::Kind::unchanged), tr("%1 with nothing new"));
    const int refused = count(ImportOutcome::Kind::refused);
    say(refused, tr("%1 refused"));
    ImportNews news =
        newsOf(parts.join(QStringLiteral(", ")) % u'.', refused == 0, m_written.restored);
    for (const LibraryChange::Update& update : m_written.updated) {
        news.ids.append(update.after.id);
    }
    news.canUndo = !m_written.isEmpty();
    for (const Row<ImportEntry>& entry : m_session->entries()) {
        const bool isDone = entry->outcome.has_value();
        news.findings += isDone ? static_cast<int>(entry->row.findings.size()) : 0;
        if (entry->error && refused == 1) {
            news.words += QStringLiteral(" ") % entry->error->message;
        }
    }
    return news;
}

} // namespace afterword::views
