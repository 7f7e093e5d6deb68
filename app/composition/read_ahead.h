// SPDX-License-Identifier: MIT
#pragma once

#include "app/composition/source_reader.h"
#include "model/reading/reading.h"

#include <QThreadPool>

#include <deque>
#include <future>

namespace afterword::app {

/// A document with what is in it: one reading, or each of several incidents. Errors name it.
struct ReadDocument {
    DocumentSource source;
    QByteArray bytes;
    Result<QList<reading::Reading>> readings;
};

/// Pure, but for the bytes that it is given.
[[nodiscard]] Result<QList<reading::Reading>>
readBytes(const DocumentSource& source, const QByteArray& bytes, reading::ReadOptions options);

/// Reads many documents on all processors while somebody works on those before, in their order. A
/// few are ahead at any time, and never many bytes.
class ReadAhead {
public:
    struct Request {
        DocumentSource source;
        reading::ReadOptions options; ///< the name is the source's
    };

    explicit ReadAhead(QList<Request> requests) : m_requests(std::move(requests)) {}
    ReadAhead(const QList<DocumentSource>& sources, const reading::ReadOptions& options);

    [[nodiscard]] qsizetype count() const { return m_requests.size(); }
    [[nodiscard]] bool atEnd() const { return m_window.empty() && m_begun == m_requests.size(); }
    /// The next document; waits for it. Not to be called at the end.
    [[nodiscard]] ReadDocument next();

private:
    struct Ahead {
        std::future<ReadDocument> document;
        qsizetype bytes = 0;
    };

    void fill();
    void begin(const Request& request);

    QList<Request> m_requests;
    qsizetype m_begun = 0;
    qsizetype m_bytesAhead = 0;
    SourceReader m_reader;
    std::deque<Ahead> m_window;
    QThreadPool m_pool; // last: it waits for what is under way
};

} // namespace afterword::app
