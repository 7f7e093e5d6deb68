// SPDX-License-Identifier: MIT
#include "views/editor/attaching.h"

#include "model/domain/attachment_names.h"
#include "model/domain/edits/attachments.h"
#include "model/editing/answers.h"
#include "views/controls/markdown_field.h"
#include "views/editor/bindings.h"
#include "views/editor/document_link.h"

namespace afterword::views {

namespace {

using Target = QPointer<editing::IncidentDocument>;

QString markdownOfAll(const QList<Attachment>& attachments) {
    QStringList lines;
    for (const Attachment& attachment : attachments) {
        lines.append(markdownOf(attachment));
    }
    return lines.join(u'\n');
}

void nameAt(qsizetype place, const QList<Attachment>& kept, editing::IncidentDocument& document,
            const TextAccess& access) {
    const QList<Attachment> attachments = named(kept, document.value().attachments);
    QString text = access.read(document.value());
    text.insert(std::min(place, text.size()), markdownOfAll(attachments));
    document.endTyping();
    document.submit(edits::attach(attachments, access.write(text)));
    document.endTyping();
}

} // namespace

// Keeping takes a while: the caret of then moves along with what is typed meanwhile. What was
// dropped on an incident goes to that incident, and where it was dropped, though the field may be
// gone.
void takeFiles(MarkdownField& field, DocumentLink& link, const TextAccess& access) {
    if (!link.services().attachments.keep) {
        return;
    }
    const auto keep = [&field, &link, access](const QList<editing::IncomingFile>& files) {
        const auto done =
            [&link, access, place = field.textCursor(), before = field.textCursor().position(),
             document = Target(link.document())](const Result<QList<Attachment>>& kept) {
                if (!kept) {
                    Q_EMIT link.refused(kept.error().message);
                } else if (document != nullptr) {
                    const bool isShown = document == link.document() && !place.isNull();
                    nameAt(isShown ? place.position() : before, *kept, *document, access);
                }
            };
        editing::onAnswer(link.services().attachments.keep(files), &link, done);
    };
    QObject::connect(&field, &MarkdownField::filesOffered, &link, keep);
}

} // namespace afterword::views
