// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/library.h"

#include <utility>

namespace afterword::editing {

/// Gives the answer to `handler` (a function of `Result<T>`) in the thread of `context`, unless
/// that is gone by then. A promise that was dropped counts as closed.
template <class T, class Handler>
void onAnswer(Answer<T> answer, QObject* context, const Handler& handler) {
    answer.then(context, handler).onCanceled(context, [handler]() mutable {
        handler(Result<T>(failure(Error::Kind::closed, QObject::tr("The library was closed."))));
    });
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
