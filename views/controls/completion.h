// SPDX-License-Identifier: MIT
#pragma once

#include "views/controls/suggestion_list.h"

#include <QLineEdit>
#include <QPointer>

#include <functional>

namespace afterword::views {

/// Offers words while somebody types in a line. Down and Up go through them; Enter takes the one
/// that is marked, Tab that or the first; Escape or typing on leaves them. All other keys, and
/// these while nothing is offered, are the field's.
class Completion : public QObject {
    Q_OBJECT

public:
    /// What is offered for a text, the best first; none for an empty one.
    using Offer = std::function<QList<Suggestion>(const QString& typed)>;

    /// Belongs to the field.
    Completion(QLineEdit& field, Offer offer);
    ~Completion() override;

    [[nodiscard]] bool isOpen() const;
    /// What is offered now.
    [[nodiscard]] QList<Suggestion> offered() const;
    /// Offers again what is known by now, when something is offered.
    void refresh();
    void close();

Q_SIGNALS:
    /// The field has the focus: what it offers may be wanted soon.
    void entered();
    void taken(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offerFor(const QString& typed);
    [[nodiscard]] bool takesKey(int key);
    void take(int row);
    void closeOnScroll();

    QLineEdit& m_field;
    Offer m_offer;
    QPointer<SuggestionList> m_list; ///< the window's, made when it is first needed
};

} // namespace afterword::views
