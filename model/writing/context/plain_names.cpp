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

Vocabulary namesOfField() {
    Vocabulary names = fieldsOf<Field>("a field");
    names.setByName([](std::span<const void* const> items, std::string_view name) {
        for (const void* item : items) {
            const auto& field = *static_cast<const Field*>(item);
            if (field.name.toStdString() == name) {
                return asValue(field.value);
            }
        }
        return Value();
    });
    return names;
}

} // namespace

template <>
const Vocabulary& vocabularyOf<Field>() {
    static const Vocabulary kNames = namesOfField();
    return kNames;
}

#define AFTERWORD_FIELDS_OF(Type, what)                                                            \
    template <>                                                                                    \
    const Vocabulary& vocabularyOf<Type>() {                                                       \
        static const Vocabulary kNames = fieldsOf<Type>(what);                                     \
        return kNames;                                                                             \
    }

AFTERWORD_FIELDS_OF(Moments, "the moments")
AFTERWORD_FIELDS_OF(Moment, "a moment")
AFTERWORD_FIELDS_OF(Person, "a person")
AFTERWORD_FIELDS_OF(Lessons, "the lessons")
AFTERWORD_FIELDS_OF(Section, "a section")
AFTERWORD_FIELDS_OF(Attachment, "an attachment")
AFTERWORD_FIELDS_OF(Comment, "a comment")
AFTERWORD_FIELDS_OF(IgnoredFinding, "an ignored finding")
AFTERWORD_FIELDS_OF(Origin, "the origin")

#undef AFTERWORD_FIELDS_OF

} // namespace afterword::writing
