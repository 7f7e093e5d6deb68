// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/checks/checks.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace afterword::views {

class DocumentLink;

/// The line above the timeline that says what seems wrong with its times, one finding after the
/// other, with what answers it.
class TimelineFindings : public QWidget {
    Q_OBJECT

public:
    explicit TimelineFindings(DocumentLink& link, QWidget* parent = nullptr);

    [[nodiscard]] const QList<Finding>& findings() const { return m_findings; }

Q_SIGNALS:
    /// There are other findings now.
    void changed();
    /// The row of this id is to be seen.
    void rowAsked(const QString& id);
    /// Somebody wants it not to be said here any more, and is to be asked why.
    void ignoreAsked(const afterword::Finding& finding);

private:
    void take();
    void showCurrent();
    void goOn();
    [[nodiscard]] Finding current() const { return m_findings.value(m_shown); }
    [[nodiscard]] QToolButton* addButton(const char* name);

    DocumentLink& m_link;
    QList<Finding> m_findings;
    qsizetype m_shown = 0;
    QLabel* m_text;
    QToolButton* m_fix;
    QToolButton* m_ignore;
    QToolButton* m_next;
};

} // namespace afterword::views
