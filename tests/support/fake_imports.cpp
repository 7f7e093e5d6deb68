// SPDX-License-Identifier: MIT
#include "tests/support/fake_imports.h"

#include "model/editing/answers.h"

#include <QPromise>

namespace afterword::tests {

using namespace editing;

namespace {

class FakeImporter : public Importer {
public:
    explicit FakeImporter(FakeImports& imports) : m_imports(imports) {}

    QFuture<ImportedSource> read(QStringList paths, ImportSettings settings) override {
        m_imports.asked.append(paths);
        QList<ImportRequest> requests;
        for (const QString& path : paths) {
            for (const FakeDocument& document : m_imports.found.value(path)) {
                requests.append({static_cast<int>(m_documents.size()), 0, settings});
                m_documents.append(document);
            }
        }
        return readAll(requests);
    }

    QFuture<ImportedSource> readAgain(QList<ImportRequest> requests) override {
        m_imports.readAgain.append(requests);
        return readAll(requests);
    }

    Answer<ImportedDocument> document(QString key, int source, ImportSettings settings) override {
        const FakeDocument& document = m_documents.at(source);
        return answered(document.refusal && !document.isShown
                            ? Result<ImportedDocument>(failure(*document.refusal))
                            : Result<ImportedDocument>(withSettings(document, key, settings)));
    }

    QFuture<ImportOutcome> write(QList<ImportOrder> orders) override {
        m_imports.orders = orders;
        QPromise<ImportOutcome> promise;
        promise.start();
        for (const ImportOrder& order : orders) {
            promise.addResult(written(order));
        }
        promise.finish();
        return promise.future();
    }

private:
    static ImportedDocument withSettings(const FakeDocument& document, const QString& key,
                                         const ImportSettings& settings) {
        ImportedDocument read = document.read;
        if (read.incident.timeZone.isEmpty()) {
            read.incident.timeZone = settings.zone;
        }
        for (const Edit& edit : settings.edits.value(key)) {
            edit.apply(read.incident);
        }
        return read;
    }

    QFuture<ImportedSource> readAll(const QList<ImportRequest>& requests) {
        auto promise = std::make_shared<QPromise<ImportedSource>>();
        promise->start();
        promise->setProgressRange(0, static_cast<int>(requests.size()));
        const auto work = [this, promise, requests] {
            for (const ImportRequest& request : requests) {
                if (promise->isCanceled()) {
                    break;
                }
                promise->addResult(rowsOf(request));
                promise->setProgressValue(promise->future().progressValue() + 1);
            }
            promise->finish();
        };
        m_imports.held ? m_imports.waiting.push_back(work) : work();
        return promise->future();
    }

    ImportedSource rowsOf(const ImportRequest& request) {
        const FakeDocument& document = m_documents.at(request.source);
        ImportRow row;
        row.key = QString::number(request.source);
        row.source = request.source;
        row.name = document.name;
        row.refusal = document.refusal;
        if (!document.refusal) {
            const Incident value = withSettings(document, row.key, request.settings).incident;
            row.title = value.title;
            row.date = value.date;
            row.severity = value.severity;
            row.timeZone = value.timeZone;
            row.events = static_cast<int>(value.timeline.size());
            row.actions = static_cast<int>(value.actions.size());
            row.findings = document.read.findings;
            row.duplicate = document.duplicate;
        }
        ImportedSource source{request.source, request.turn, {row}};
        for (int part = 1; request.settings.split && part < document.parts; ++part) {
            source.rows.append(row);
        }
        for (qsizetype part = 0; source.rows.size() > 1 && part < source.rows.size(); ++part) {
            source.rows[part].key += QLatin1Char('#') + QString::number(part + 1);
        }
        return source;
    }

    ImportOutcome written(const ImportOrder& order) {
        const FakeDocument& document = m_documents.at(order.source);
        ImportOutcome outcome{order.key, ImportOutcome::Kind::refused, {}, {}, {}, {}};
        outcome.error = document.writeError;
        if (outcome.error) {
            return outcome;
        }
        Incident value = withSettings(document, order.key, order.settings).incident;
        if (order.choice == ImportChoice::update && document.duplicate) {
            const Incident before = m_imports.library.stored(document.duplicate->id);
            m_imports.library.changeBehind(before.id, [&](Incident& stored) {
                stored.title = value.title;
                stored.impact = value.impact;
            });
            outcome.kind = ImportOutcome::Kind::updated;
            outcome.update = LibraryChange::Update{before, m_imports.library.stored(before.id)};
            outcome.id = before.id;
        } else {
            value.id.clear();
            outcome.kind = ImportOutcome::Kind::added;
            outcome.id = m_imports.library.put(value).id;
        }
        return outcome;
    }

    FakeImports& m_imports;
    QList<FakeDocument> m_documents;
};

} // namespace

std::unique_ptr<Importer> FakeImports::make() {
    return std::make_unique<FakeImporter>(*this);
}

FakeDocument& FakeImports::put(const QString& name, const QString& title) {
    FakeDocument document;
    document.name = name;
    document.read.text = QStringLiteral("# ") + title;
    document.read.incident.id = QStringLiteral("read-") + name;
    document.read.incident.title = title;
    document.read.incident.origin.name = name;
    document.read.lines.insert(QStringLiteral("title"), {{1, 1}});
    found[name] = {document};
    return found[name].first();
}

void FakeImports::answer(qsizetype at) {
    const auto work = waiting.at(size_t(at));
    waiting.erase(waiting.begin() + at);
    work();
}

void FakeImports::release() {
    held = false;
    while (!waiting.empty()) {
        answer();
    }
}

} // namespace afterword::tests
