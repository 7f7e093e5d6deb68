// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/domain/edit.h"

#include <functional>

namespace afterword::views {

class ChoiceChip;
class CommitField;
class DocumentLink;
class LineField;
class TextField;

/// What a field shows of an incident, and the edit that its text means.
struct TextAccess {
    std::function<QString(const Incident&)> read;
    std::function<Edit(const QString&)> write;
};

/// The access to one of `textParts()`.
[[nodiscard]] TextAccess partAccess(const char* key);

/// Each keystroke is an edit; the document's value is shown again only where it differs, so that
/// the caret stays. Typing ends when the focus leaves or the caret jumps.
void bind(TextField& field, DocumentLink& link, const TextAccess& access);
void bind(LineField& field, DocumentLink& link, const TextAccess& access);

/// What is typed becomes an edit as a whole. `write` refuses with a reason.
struct ValueAccess {
    std::function<QString(const Incident&)> read;
    std::function<Result<Edit>(const QString&)> write;
};
void bind(CommitField& field, DocumentLink& link, const ValueAccess& access);

struct ChoiceAccess {
    std::function<std::optional<int>(const Incident&)> read;
    std::function<Edit(std::optional<int>)> write;
};
void bind(ChoiceChip& chip, DocumentLink& link, const ChoiceAccess& access);

} // namespace afterword::views
