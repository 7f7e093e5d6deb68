// SPDX-License-Identifier: MIT
#include "model/editing/answers.h"
#include "tests/support/settle.h"

#include <QWidget>

#include <catch2/catch.hpp>

#include <thread>

namespace afterword::tests::answers_test {

using namespace afterword::editing;

namespace {

/// A question that another thread answers.
class Question {
public:
    Question() { m_promise.start(); }
    [[nodiscard]] Answer<int> answer() const { return m_promise.future(); }
    void answerElsewhere(int value) {
        std::thread([&] {
            m_promise.addResult(value);
            m_promise.finish();
        }).join();
    }

private:
    QPromise<Result<int>> m_promise;
};

} // namespace

TEST_CASE("an answer comes in the thread of who asked", "[editing]") {
    Question question;
    QObject asker;
    int heard = 0;
    onAnswer<int>(question.answer(), &asker, [&](const Result<int>& value) { heard = *value; });
    question.answerElsewhere(7);
    CHECK(heard == 0);
    tests::settle();
    CHECK(heard == 7);
}

TEST_CASE("an answer on its way to a widget that ends is heard by nobody", "[editing]") {
    Question question;
    auto asker = std::make_unique<QWidget>();
    bool heard = false;
    onAnswer<int>(question.answer(), asker.get(), [&](const Result<int>&) { heard = true; });
    question.answerElsewhere(7);
    asker.reset();
    tests::settle();
    CHECK_FALSE(heard);
}

TEST_CASE("a question that nobody will answer counts as closed", "[editing]") {
    QObject asker;
    std::optional<Error::Kind> heard;
    auto question = std::make_unique<Question>();
    onAnswer<int>(question->answer(), &asker,
                  [&](const Result<int>& value) { heard = value.error().kind; });
    question.reset();
    tests::settle();
    CHECK(heard == Error::Kind::closed);
}

} // namespace afterword::tests::answers_test
