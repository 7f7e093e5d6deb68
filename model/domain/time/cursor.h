// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/text.h"

#include <QStringView>

#include <algorithm>

namespace afterword::times {

/// A position in a text that the readers of time advance. Copy it to be able to go back.
struct Cursor {
    QStringView text;
    qsizetype at = 0;

    [[nodiscard]] bool atEnd() const { return at >= text.size(); }
    /// NUL beyond either end.
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const {
        const qsizetype i = at + ahead;
        return i >= 0 && i < text.size() ? text.at(i) : QChar();
    }
    [[nodiscard]] bool isDigit(qsizetype ahead = 0) const {
        const char16_t c = peek(ahead).unicode();
        return c >= u'0' && c <= u'9';
    }
    [[nodiscard]] bool isLetter(qsizetype ahead = 0) const { return peek(ahead).isLetter(); }
    /// A letter of a script that puts spaces between words.
    [[nodiscard]] bool isSpacedLetter(qsizetype ahead = 0) const {
        return isLetter(ahead) && peek(ahead).unicode() < 0x2E80;
    }
    [[nodiscard]] QStringView rest() const { return text.mid(at); }

    /// Most words of a list differ in the first letter, and are tried at every time in a document.
    [[nodiscard]] bool mayBegin(QStringView token) const {
        constexpr char16_t kCaseBit = 0x20;
        const char16_t here = peek().unicode();
        const char16_t wanted = token.front().unicode();
        return here < 0x80 ? (here | kCaseBit) == (wanted | kCaseBit) : wanted >= 0x80;
    }
    bool eat(char16_t c) {
        if (peek() != QChar(c) || atEnd()) {
            return false;
        }
        ++at;
        return true;
    }
    bool eatAny(QStringView characters) {
        const QChar here = peek();
        const bool found =
            std::find(characters.begin(), characters.end(), here) != characters.end();
        at += found ? 1 : 0;
        return found;
    }
    bool eat(QStringView token) {
        if (!mayBegin(token) || !beginsAlike(rest(), token)) {
            return false;
        }
        at += token.size();
        return true;
    }
    /// `token` as a whole word, in any case.
    bool eatWord(QStringView token) {
        return mayBegin(token) && !isLetterOrDigitAt(at + token.size()) && eat(token);
    }
    bool skipSpaces() {
        const qsizetype from = at;
        while (!atEnd() && (peek().isSpace() || isEscape())) {
            ++at;
        }
        return at > from;
    }
    [[nodiscard]] qsizetype digitCount() const {
        qsizetype count = 0;
        while (count < 10 && isDigit(count)) {
            ++count;
        }
        return count;
    }
    /// The next `count` digits, which are there.
    int number(qsizetype count) {
        int value = 0;
        for (; count > 0; --count, ++at) {
            value = value * 10 + (peek().unicode() - u'0');
        }
        return value;
    }
    /// The letters from here on, without moving. A word in letters ends where a script without
    /// spaces goes on: "JST" in "JSTで".
    [[nodiscard]] QStringView word() const {
        const bool spaced = isSpacedLetter();
        qsizetype count = 0;
        while (count < 24 && isLetter(count) && isSpacedLetter(count) == spaced) {
            ++count;
        }
        return text.mid(at, count);
    }

private:
    [[nodiscard]] bool isLetterOrDigitAt(qsizetype i) const {
        return i < text.size() && text.at(i).isLetterOrNumber() && text.at(i).unicode() < 0x2E80;
    }
    /// Markdown writers put a backslash before these.
    [[nodiscard]] bool isEscape() const {
        return peek() == QLatin1Char('\\') &&
               (peek(1) == QLatin1Char('~') || peek(1) == QLatin1Char('-') ||
                peek(1) == QLatin1Char('+'));
    }
};

} // namespace afterword::times
