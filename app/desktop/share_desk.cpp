// SPDX-License-Identifier: MIT
#include "app/desktop/share_desk.h"

#include "app/composition/paths.h"
#include "app/composition/sharing.h"

#include <QThreadPool>
#include <QtConcurrent>

namespace afterword::desktop {

namespace {

app::SharePorts portsOf(store::Library& library) {
    return {library.store(), library.exchanges(), library.publications(), library.attachments()};
}

/// On a thread that may wait.
Result<void> share(store::StoreWorker& worker, const QString& id, const app::Sharing& sharing,
                   const QString& path) {
    const Result<Share> share = worker
                                    .run([id, sharing](store::Library& library) {
                                        return app::shared(id, sharing, portsOf(library));
                                    })
                                    .result();
    return share.and_then([&](const Share& made) { return app::writeShare(path, made); });
}

Result<TakenShare> takeFile(store::StoreWorker& worker, const QString& path) {
    return app::readShare(path).and_then([&](const Share& share) {
        return worker
            .run([share](store::Library& library) { return app::take(share, portsOf(library)); })
            .result();
    });
}

Result<QList<OpenQuestions>> questionsOf(const QString& id, store::Library& library) {
    return library.store().load(id).and_then([&](const Incident& incident) {
        return app::openQuestions(incident, library.exchanges());
    });
}

} // namespace

views::ShareServices shareServices(store::StoreWorker& worker, QThreadPool& pool,
                                   const Clock& clock) {
    using store::Library;
    return {
        [&worker, &pool, clock](const QString& id, const QString& by, const QString& path) {
            const app::Sharing sharing{by, clock()};
            return QtConcurrent::run(
                &pool, [&worker, id, sharing, path] { return share(worker, id, sharing, path); });
        },
        [&worker, &pool](const QString& path) {
            return QtConcurrent::run(&pool, [&worker, path] { return takeFile(worker, path); });
        },
        [&worker](const QString& id) {
            return worker.run([id](Library& library) { return questionsOf(id, library); });
        },
        [&worker](const QString& id, const QString& anchor) {
            return worker.run([id, anchor](Library& library) {
                return app::settle(id, anchor, library.exchanges());
            });
        },
        [&worker](const QString& id, Instant at) {
            return worker.run(
                [id, at](Library& library) { return library.publications().published(id, at); });
        },
        app::userName(),
    };
}

} // namespace afterword::desktop
