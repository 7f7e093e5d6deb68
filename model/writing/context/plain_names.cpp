// SPDX-License-Identifier: MIT
#include "model/writing/context/describe.h"
#include "model/writing/context/document.h"

namespace afterword::writing {

namespace {

/// The vocabulary of a type whose fields of formats.md section 2 are all that there is.
template <class T>
Vocabulary fieldsOf(const char* what) {
    return Describe<T>(what).take();
}

} // namespace

#define AFTERWORD_FIELDS_OF(Type, what)                                                            \
    template <>                                                                                    \
    const Vocabulary& vocabularyOf<Type>() {                                                       \
        static const Vocabulary kNames = fieldsOf<Type>(what);                                     \
        return kNames;                                                                             \
    }

AFTERWORD_FIELDS_OF(Moments, "the moments")
AFTERWORD_FIELDS_OF(Moment, "a moment")
AFTERWORD_FIELDS_OF(Person, "a person")
AFTERWORD_FIELDS_OF(ContributingFactor, "a factor")
AFTERWORD_FIELDS_OF(Improvement, "an improvement")
AFTERWORD_FIELDS_OF(Lessons, "the lessons")
AFTERWORD_FIELDS_OF(Field, "a field")
AFTERWORD_FIELDS_OF(Section, "a section")
AFTERWORD_FIELDS_OF(Attachment, "an attachment")
AFTERWORD_FIELDS_OF(Comment, "a comment")
AFTERWORD_FIELDS_OF(IgnoredFinding, "an ignored finding")
AFTERWORD_FIELDS_OF(Origin, "the origin")

#undef AFTERWORD_FIELDS_OF

} // namespace afterword::writing
