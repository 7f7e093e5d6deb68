// SPDX-License-Identifier: MIT
#pragma once

#include "model/writing/context/vocabulary.h"
#include "model/writing/mustache/tags.h"

#include <QString>

#include <string>
#include <vector>

namespace afterword::writing {

/// Follows the sections of a template through the vocabularies, without an incident: knows what
/// each name will mean, and which will mean nothing.
class Resolver {
public:
    struct Finding {
        QString message; ///< empty: the name is known here
        bool isError = false;
    };

    Resolver() { m_frames.push_back({&rootVocabulary(), true}); }

    /// Of a section, which is entered; `leave` follows.
    Finding resolve(const std::vector<std::string>& path, Tag::Type type);
    void leave() { m_frames.pop_back(); }

private:
    struct Frame {
        const Vocabulary* names = nullptr; ///< none: looks further out
        bool isItem = false;               ///< nothing shows through
    };

    void enter(const Name* name, Tag::Type type);

    std::vector<Frame> m_frames;
};

} // namespace afterword::writing
