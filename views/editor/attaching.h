// SPDX-License-Identifier: MIT
#pragma once

namespace afterword::views {

class DocumentLink;
class MarkdownField;
struct TextAccess;

/// Files that are dropped on a field or pasted into it are kept with the incident and named where
/// the caret was, as one step of undo.
void takeFiles(MarkdownField& field, DocumentLink& link, const TextAccess& access);

} // namespace afterword::views
