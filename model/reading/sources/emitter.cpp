// SPDX-License-Identifier: MIT
#include "model/reading/sources/emitter.h"

#include "model/base/ids.h"
#include "model/base/text.h"
#include "model/markdown/escape.h"
#include "model/reading/timeline/event_kind.h"

#include <algorithm>
#include <array>
#include <utility>

namespace afterword::reading {

namespace {

/// Signs that Markdown gives no meaning inside a line.
constexpr std::array<bool, 128> plainSigns() {
    std::array<bool, 128> plain{};
    for (unsigned c = 0; c < 128; ++c) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        plain.at(c) = isLetter || (c >= '0' && c <= '9');
    }
    for (const char c : {' ', ',', '.', ':', ';', '\'', '"', '/', '=', '%', '(', ')',
                         '?', '!', '-', '+', '$', '^',  '@', '{', '}', '#', '>', '|'}) {
        plain.at(static_cast<unsigned char>(c)) = true;
    }
    return plain;
}

constexpr std::array<bool, 128> kPlainSigns = plainSigns();

bool isWordSign(QChar c) {
    const char16_t lower = c.unicode() | 0x20U;
    return (lower >= u'a' && lower <= u'z') || (c >= u'0' && c <= u'9');
}

/// A letter begins it, so that it begins no block, and nothing in it is Markdown.
bool isPlainly(QStringView text) {
    if (text.isEmpty() || !text.front().isLetter()) {
        return false;
    }
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t c = text[at].unicode();
        const bool isInWord = c == u'_' && at + 1 < text.size() && isWordSign(text[at - 1]) &&
                              isWordSign(text[at + 1]);
        if (c < 128 && !kPlainSigns.at(c) && !isInWord) {
            return false;
        }
    }
    return true;
}

} // namespace

QString escapedText(const QString& plain) {
    return isPlainly(plain) ? plain : markdown::escaped(plain);
}

QString escapedText(QStringView plain) {
    return isPlainly(plain) ? plain.toString() : markdown::escaped(plain.toString());
}

QString asCodeBlock(const QString& plain) {
    QString fence = QStringLiteral("```");
    while (plain.contains(fence)) {
        fence += u'`';
    }
    return fence + u'\n' + plain + u'\n' + fence;
}

qsizetype Emitter::occurrence(const QString& line) {
    constexpr qsizetype kGeneration = 16 * 1024;
    const size_t digest = qHash(line, 0);
    const auto recent = m_recent.find(digest);
    const int before = recent != m_recent.end() ? *recent : m_older.value(digest, 0);
    if (recent == m_recent.end() && m_recent.size() >= kGeneration) {
        m_older = std::exchange(m_recent, {});
    }
    m_recent.insert(digest, before + 1);
    return before;
}

void Emitter::emitEvent(SourceEvent event, const QString& identity) {
    event.line = wellFormed(std::move(event.line));
    event.text = wellFormed(std::move(event.text));
    event.author = wellFormed(std::move(event.author));
    event.origin = m_origin;
    const QString& hashed = identity.isEmpty() ? event.line : identity;
    event.hash = fingerprintOf(occurrence(hashed), {m_origin, hashed});
    if (event.kind == EventKind::other) {
        event.kind = eventKindOf(event.text);
    }
    ++m_count;
    m_sink.take(std::move(event));
}

void Emitter::note(const char* rule, const QStringList& args) {
    const Finding finding{QString::fromLatin1(rule), Finding::Severity::note, 0, args};
    const bool isSaid = std::any_of(m_findings.cbegin(), m_findings.cend(),
                                    [&](const Finding& said) { return said.rule == finding.rule; });
    if (!isSaid) {
        m_findings.append(finding);
    }
}

bool Emitter::goesOn(qint64 bytes) {
    m_isCancelled = m_isCancelled || (m_sink.goOn && !m_sink.goOn(bytes));
    return !m_isCancelled;
}

} // namespace afterword::reading
