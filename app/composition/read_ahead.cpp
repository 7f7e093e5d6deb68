// SPDX-License-Identifier: MIT
#include "app/composition/read_ahead.h"

namespace afterword::app {

namespace {

constexpr std::size_t kMostAhead = 128;
constexpr qsizetype kMostBytesAhead = 4 * 1024 * 1024;

} // namespace

Result<QList<reading::Reading>> readBytes(const DocumentSource& source, const QByteArray& bytes,
                                          reading::ReadOptions options) {
    options.name = source.fileName();
    Result<QList<reading::Reading>> readings = reading::readDocuments(bytes, options);
    if (!readings) {
        return failure(readings.error().kind, source.name + u": " + readings.error().message);
    }
    return readings;
}

ReadAhead::ReadAhead(const QList<DocumentSource>& sources, const reading::ReadOptions& options) {
    m_requests.reserve(sources.size());
    for (const DocumentSource& source : sources) {
        m_requests.append({source, options});
    }
}

ReadDocument ReadAhead::next() {
    fill();
    Ahead first = std::move(m_window.front());
    m_window.pop_front();
    ReadDocument document = first.document.get();
    m_bytesAhead -= first.bytes;
    fill();
    return document;
}

/// One document is always begun, however large it is.
void ReadAhead::fill() {
    while (m_begun < m_requests.size() &&
           (m_window.empty() || (m_window.size() < kMostAhead && m_bytesAhead < kMostBytesAhead))) {
        begin(m_requests.at(m_begun++));
    }
}

void ReadAhead::begin(const Request& request) {
    const Result<QByteArray> bytes = m_reader.bytesOf(request.source);
    const auto task =
        std::make_shared<std::packaged_task<ReadDocument()>>([request, bytes]() -> ReadDocument {
            if (!bytes) {
                return {request.source, {}, failure(bytes.error())};
            }
            return {request.source, *bytes, readBytes(request.source, *bytes, request.options)};
        });
    const qsizetype size = bytes ? bytes->size() : 0;
    m_bytesAhead += size;
    m_window.push_back({task->get_future(), size});
    m_pool.start([task] { (*task)(); });
}

} // namespace afterword::app
