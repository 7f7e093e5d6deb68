// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/library.h"

#include <QCoreApplication>
#include <QPointer>

#include <utility>

namespace afterword::editing {

/// `handler`, which is not called any more when `context` is gone. For `future.then(qApp, …)`:
/// `then(context, …)` looks at its context from the thread that answers, which may be while that
/// context ends in its own. The application outlives both.
template <class Handler>
[[nodiscard]] auto whileAlive(QObject* context, const Handler& handler) {
    return [context = QPointer<QObject>(context), handler](const auto& value) -> void {
        if (context) {
            handler(value);
        }
    };
}

/// Gives the answer to `handler` (a function of `Result<T>`) in the thread of `context`, unless
/// that is gone by then. A promise that was dropped counts as closed; so does an answer that is on
/// its way to a context which ends, and is heard by nobody: at once it would come into the ruins.
template <class T, class Handler>
void onAnswer(Answer<T> answer, QObject* context, const Handler& handler) {
    answer.then(qApp, whileAlive(context, handler))
        .onCanceled([handler, context = QPointer<QObject>(context)] {
            if (context == nullptr) {
                return;
            }
            const auto tell = [handler]() mutable {
                handler(Result<T>(
                    failure(Error::Kind::closed, QObject::tr("The library was closed."))));
            };
            QMetaObject::invokeMethod(context, tell, Qt::QueuedConnection);
        });
}

/// What a finished answer says. A promise that was dropped counts as closed.
template <class T>
[[nodiscard]] Result<T> resultOf(const Answer<T>& answer) {
    return answer.resultCount() > 0
               ? answer.result()
               : failure(Error::Kind::closed, QObject::tr("The library was closed."));
}

template <class T>
[[nodiscard]] Answer<T> answered(Result<T> result) {
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace afterword::editing
