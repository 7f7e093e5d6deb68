// SPDX-License-Identifier: MIT
#pragma once

#include "views/controls/message_bar.h"

namespace afterword::views {

class DocumentLink;

/// Asks what another zone of the document means for the times in it: the words stay, or the
/// instants do. Nothing is changed before the answer, which is one step; leaving keeps the words.
class ZoneQuestion : public MessageBar {
    Q_OBJECT

public:
    explicit ZoneQuestion(DocumentLink& link, QWidget* parent = nullptr);

private:
    void ask(const QString& zone);
    void answer(int choice);

    DocumentLink& m_link;
    QString m_zone;
};

} // namespace afterword::views
