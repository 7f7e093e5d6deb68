// SPDX-License-Identifier: MIT
#include "model/domain/edits/attachments.h"

#include "model/domain/edits/labels.h"

#include <algorithm>

namespace afterword::edits {

Edit attach(const QList<Attachment>& attachments, const Edit& text) {
    return {Labels::tr("Attach a file"), QString(), [=](Incident& incident) {
                text.apply(incident);
                for (const Attachment& attachment : attachments) {
                    const auto& present = incident.attachments;
                    const bool isThere =
                        std::any_of(present.cbegin(), present.cend(), [&](const Attachment& each) {
                            return each.id == attachment.id;
                        });
                    if (!isThere) {
                        incident.attachments.append(attachment);
                    }
                }
            }};
}

} // namespace afterword::edits
