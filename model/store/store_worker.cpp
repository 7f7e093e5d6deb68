// SPDX-License-Identifier: MIT
#include "model/store/store_worker.h"

namespace afterword::store {

namespace {

Error closedError() {
    return {Error::Kind::closed, QStringLiteral("The library has been closed.")};
}

} // namespace

StoreWorker::StoreWorker(QString path, Library::Options options)
    : m_path(std::move(path))
    , m_options(std::move(options))
    , m_thread(QThread::create([this] { work(); })) {
    m_thread->setObjectName(QStringLiteral("library"));
    m_thread->start();
}

StoreWorker::~StoreWorker() {
    shutDown();
}

void StoreWorker::shutDown() {
    std::deque<std::unique_ptr<Job>> waiting;
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        waiting.swap(m_jobs);
    }
    m_wake.notify_all();
    for (const auto& job : waiting) {
        job->refuse(closedError());
    }
    m_thread->wait();
}

void StoreWorker::take(std::unique_ptr<Job> job) {
    std::unique_ptr<Job> refused;
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed) {
            refused = std::move(job);
        } else {
            m_jobs.push_back(std::move(job));
        }
    }
    if (refused) {
        refused->refuse(closedError());
    } else {
        m_wake.notify_one();
    }
}

std::unique_ptr<StoreWorker::Job> StoreWorker::next() {
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_closed || !m_jobs.empty(); });
    if (m_closed) {
        return nullptr;
    }
    std::unique_ptr<Job> job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

void StoreWorker::work() {
    const Result<std::unique_ptr<Library>> library = Library::open(m_path, m_options);
    while (const std::unique_ptr<Job> job = next()) {
        if (library) {
            job->run(**library);
        } else {
            job->refuse(library.error());
        }
    }
}

} // namespace afterword::store
