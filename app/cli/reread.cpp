// SPDX-License-Identifier: MIT
#include "app/cli/assumptions.h"
#include "app/cli/command_line.h"
#include "app/cli/json_output.h"
#include "app/cli/library.h"
#include "app/cli/progress.h"
#include "app/cli/verbs.h"
#include "app/composition/rereading.h"

namespace afterword::cli {

namespace {

struct RereadOptions {
    QStringList references;
    bool all = false;
    AssumptionOptions assumptions;
    bool dryRun = false;
    bool asJson = false;
};

QString inOneLine(const QString& text) {
    constexpr qsizetype kLongest = 72;
    const QString line = text.simplified();
    return line.isEmpty()           ? QStringLiteral("–")
           : line.size() > kLongest ? QString(line.left(kLongest - 1) + u'…')
                                    : line;
}

class Reread {
public:
    Reread(const RereadOptions& options, Session& session)
        : m_options(options)
        , m_session(session) {}

    void run() {
        if (m_options.references.isEmpty() && !m_options.all) {
            return m_session.fail(
                {Error::Kind::usage, QStringLiteral("Name incidents (INC-7), or give --all.")});
        }
        const Result<Assumptions> assumed = m_options.assumptions.checked();
        if (!assumed) {
            return m_session.fail(assumed.error());
        }
        m_library = m_options.dryRun ? openForReading(m_session) : openForWriting(m_session);
        if (!m_library) {
            return m_session.fail(m_library.error());
        }
        const auto learned = library().names().names();
        const auto ids = wanted();
        if (!learned || !ids) {
            return m_session.fail(learned ? ids.error() : learned.error());
        }
        m_readOptions.zone = assumed->zone;
        m_readOptions.date = assumed->date;
        m_readOptions.year = assumed->year;
        m_readOptions.names = *learned;
        Progress progress(QStringLiteral("Reading"), ids->size());
        for (const QString& id : *ids) {
            readOne(id);
            progress.step();
        }
        if (m_options.asJson) {
            m_session.write(indented(m_report));
        }
    }

private:
    [[nodiscard]] OpenLibrary& library() { return **m_library; }

    /// Unknown references are said, and stop no other.
    Result<QStringList> wanted() {
        QStringList ids;
        for (const QString& reference : m_options.references) {
            const Result<QString> id = library().queries().resolve(reference);
            id ? ids.append(*id) : m_session.fail(id.error());
        }
        if (!m_options.all) {
            return ids;
        }
        const auto rows =
            library().queries().incidents({}, {IncidentColumn::reference},
                                          {0, std::numeric_limits<int>::max()}, m_session.today());
        return rows.map([&](const QList<IncidentRow>& all) {
            for (const IncidentRow& row : all) {
                ids.append(row.id);
            }
            return ids;
        });
    }

    void readOne(const QString& id) {
        Result<Refresh> refresh =
            app::rereading(id, library().store(), library().sources(), m_readOptions);
        if (refresh && !m_options.dryRun && !refresh->changes.isEmpty()) {
            const Result<void> saved =
                app::saveRefresh(*refresh, library().store(), library().sources());
            refresh = saved.map([&] { return *refresh; });
        }
        if (!refresh) {
            const bool isUnread = m_options.all && refresh.error().kind == Error::Kind::notFound;
            return isUnread ? void() : m_session.fail(refresh.error());
        }
        m_options.asJson ? m_report.append(asJson(*refresh)) : print(*refresh);
    }

    void print(const Refresh& refresh) {
        if (refresh.changes.isEmpty() && m_options.all) {
            return;
        }
        m_session.print(refresh.before.reference + u'\t' +
                        (refresh.changes.isEmpty() ? QStringLiteral("nothing new")
                         : m_options.dryRun        ? QStringLiteral("would change")
                                                   : QStringLiteral("changed")));
        for (const FieldChange& change : refresh.changes) {
            m_session.print(
                QStringLiteral("  %1: %2 → %3")
                    .arg(change.label, inOneLine(change.before), inOneLine(change.after)));
        }
        for (const Conflict& conflict : refresh.kept) {
            m_session.print(QStringLiteral("  %1: kept as it was changed; the document says %2")
                                .arg(conflict.label, inOneLine(conflict.theirs)));
        }
    }

    static QJsonObject asJson(const Refresh& refresh) {
        QJsonArray changes;
        for (const FieldChange& change : refresh.changes) {
            changes.append(QJsonObject{{QStringLiteral("anchor"), change.anchor},
                                       {QStringLiteral("label"), change.label},
                                       {QStringLiteral("before"), change.before},
                                       {QStringLiteral("after"), change.after}});
        }
        QJsonArray kept;
        for (const Conflict& conflict : refresh.kept) {
            kept.append(QJsonObject{{QStringLiteral("anchor"), conflict.anchor},
                                    {QStringLiteral("label"), conflict.label},
                                    {QStringLiteral("value"), conflict.mine},
                                    {QStringLiteral("read"), conflict.theirs}});
        }
        return {{QStringLiteral("reference"), refresh.before.reference},
                {QStringLiteral("changes"), changes},
                {QStringLiteral("kept"), kept}};
    }

    const RereadOptions& m_options;
    Session& m_session;
    reading::ReadOptions m_readOptions;
    Result<std::unique_ptr<OpenLibrary>> m_library;
    QJsonArray m_report;
};

} // namespace

void addReread(Verb& program, Session& session) {
    auto options = std::make_shared<RereadOptions>();
    Verb verb = program.verb("reread",
                             "Read the documents of incidents again, as reading has learned more");
    verb.texts("REF", options->references, "INC-7")
        .flag("--all", options->all, "every incident whose document the library keeps");
    options->assumptions.offer(verb);
    verb.flag("--dry-run", options->dryRun, "only show what would change")
        .flag("--json", options->asJson, "one object an incident")
        .run([options, &session] { Reread(*options, session).run(); });
}

} // namespace afterword::cli
