// SPDX-License-Identifier: MIT
#pragma once

#include "model/store/library.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>

namespace afterword::store {

/// The thread that owns an open library. Requests are answered in their order; the opening is the
/// first of them, and when it fails its error answers all. After `shutDown` the answer is
/// `Error::Kind::closed`, for those that still wait as well: no promise is ever dropped.
class StoreWorker {
public:
    StoreWorker(QString path, Library::Options options);
    ~StoreWorker();
    StoreWorker(const StoreWorker&) = delete;
    StoreWorker& operator=(const StoreWorker&) = delete;

    /// Calls `request(Library&)`, which returns a Result, on the worker's thread.
    template <class F>
    auto run(F request) -> QFuture<std::invoke_result_t<F, Library&>> {
        auto job = std::make_unique<Request<F>>(std::move(request));
        auto answer = job->answer();
        take(std::move(job));
        return answer;
    }

    /// Ends the request that is running and closes the library; waits for that.
    void shutDown();

private:
    struct Job {
        virtual ~Job() = default;
        virtual void run(Library& library) = 0;
        virtual void refuse(const Error& error) = 0;
    };

    template <class F>
    class Request : public Job {
    public:
        using Answer = std::invoke_result_t<F, Library&>;

        explicit Request(F request) : m_request(std::move(request)) { m_promise.start(); }
        QFuture<Answer> answer() { return m_promise.future(); }
        void run(Library& library) override { finish(m_request(library)); }
        void refuse(const Error& error) override { finish(failure(error)); }

    private:
        void finish(Answer answer) {
            m_promise.addResult(std::move(answer));
            m_promise.finish();
        }
        F m_request;
        QPromise<Answer> m_promise;
    };

    void take(std::unique_ptr<Job> job);
    [[nodiscard]] std::unique_ptr<Job> next(); ///< waits; null when shut down
    void work();

    QString m_path;
    Library::Options m_options;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::unique_ptr<Job>> m_jobs;
    bool m_closed = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace afterword::store
