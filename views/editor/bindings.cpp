// SPDX-License-Identifier: MIT
#include "views/editor/bindings.h"

#include "model/domain/edits/parts.h"
#include "model/domain/text_parts.h"
#include "views/controls/choice_chip.h"
#include "views/controls/commit_field.h"
#include "views/controls/markdown_field.h"
#include "views/editor/attaching.h"
#include "views/editor/document_link.h"

namespace afterword::views {

TextAccess partAccess(const char* key) {
    const QString name = QString::fromLatin1(key);
    const TextPart* part = textPart(name);
    Q_ASSERT(part != nullptr);
    return {[part](const Incident& value) { return value.*(part->member); },
            [name](const QString& text) { return edits::setText(name, text); }};
}

void bind(TextField& field, DocumentLink& link, const TextAccess& access) {
    const auto show = [&field, read = access.read](const Incident& v) { field.showText(read(v)); };
    QObject::connect(&field, &TextField::edited, &link,
                     [&link, write = access.write](const QString& t) { link.submit(write(t)); });
    QObject::connect(&field, &TextField::caretJumped, &link, &DocumentLink::endTyping);
    QObject::connect(&field, &TextField::focusLeft, &link, &DocumentLink::endTyping);
    QObject::connect(&link, &DocumentLink::shown, &field, show);
    field.setSpelling(link.services().spelling);
    if (auto* markdown = qobject_cast<MarkdownField*>(&field)) {
        takeFiles(*markdown, link, access);
    }
    show(link.value());
}

void bind(LineField& field, DocumentLink& link, const TextAccess& access) {
    const auto show = [&field, read = access.read](const Incident& v) { field.showText(read(v)); };
    QObject::connect(&field, &QLineEdit::textEdited, &link,
                     [&link, write = access.write](const QString& t) { link.submit(write(t)); });
    QObject::connect(&field, &LineField::focusLeft, &link, &DocumentLink::endTyping);
    QObject::connect(&link, &DocumentLink::shown, &field, show);
    show(link.value());
}

void bind(CommitField& field, DocumentLink& link, const ValueAccess& access) {
    const auto show = [&field, read = access.read](const Incident& v) { field.showValue(read(v)); };
    const auto commit = [&field, &link, write = access.write](const QString& text) {
        const Result<Edit> edit = write(text);
        field.refuse(edit ? QString() : edit.error().message);
        if (edit) {
            link.endTyping();
            link.submit(*edit);
        }
    };
    QObject::connect(&field, &CommitField::committed, &link, commit);
    QObject::connect(&link, &DocumentLink::documentChanging, &field, &CommitField::commit);
    QObject::connect(&link, &DocumentLink::shown, &field, show);
    show(link.value());
}

void bind(ChoiceChip& chip, DocumentLink& link, const ChoiceAccess& access) {
    const auto show = [&chip, read = access.read](const Incident& v) { chip.showValue(read(v)); };
    QObject::connect(&chip, &ChoiceChip::chosen, &link,
                     [&link, write = access.write](std::optional<int> value) {
                         link.endTyping();
                         link.submit(write(value));
                     });
    QObject::connect(&link, &DocumentLink::shown, &chip, show);
    show(link.value());
}

} // namespace afterword::views
