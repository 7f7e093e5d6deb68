// SPDX-License-Identifier: MIT
#include "model/writing/mustache/engine.h"

#include "model/markdown/escape.h"
#include "model/writing/context/document.h"
#include "model/writing/mustache/lambdas.h"
#include "model/writing/mustache/places.h"

#include <kainjow/mustache.hpp>

#include <array>
#include <charconv>
#include <exception>
#include <unordered_map>

namespace afterword::writing {

namespace {

namespace mustache = kainjow::mustache;

constexpr std::size_t kMostLookUps = 1'000'000;
constexpr std::size_t kMostOutput = 32U * 1024 * 1024;

/// The engine offers no other way out of its loops. Never leaves this file.
struct LimitPassed {
    std::size_t tag;
    const char* limit;
};

/// A name of the user's own may hold dots.
std::string joinedFrom(const std::vector<std::string>& path, std::size_t from) {
    std::string name = path.at(from);
    for (std::size_t i = from + 1; i < path.size(); ++i) {
        name += "." + path[i];
    }
    return name;
}

/// Answers the engine's questions from the vocabularies, one look-up at a time: nothing is built
/// that the template does not ask for, and no outer value shows through a list item.
///
/// What a look-up returns is used at once or until its section ends, so that one slot for each
/// depth of sections is enough.
class LookUp : public mustache::basic_context<std::string> {
public:
    /// Without `places` the text is not marked.
    LookUp(const CompiledTemplate& compiled, const Document& document, Places* places)
        : m_compiled(compiled)
        , m_document(document)
        , m_places(places)
        , m_known(compiled.tags.size()) {
        m_frames.push_back(
            Frame{.names = &rootVocabulary(), .self = document.root(), .isItem = true});
    }

    const mustache::data* get(const std::string& number) const override {
        std::size_t index = 0;
        std::from_chars(number.data(), number.data() + number.size(), index);
        m_tag = index;
        spend(1);
        const CompiledTag& tag = m_compiled.tags[index];
        if (tag.begins == CompiledTag::Begins::withLambda) {
            return lambda(index);
        }
        return slotFor(find(tag), m_places ? placeOf(tag) : std::string());
    }
    const mustache::data* get_partial(const std::string&) const override { return nullptr; }

    void push(const mustache::data* data) override {
        const Slot& slot = m_slots[m_frames.size()];
        Frame frame;
        if (data == &slot.data && slot.value.shape == Value::Shape::object) {
            frame = {.names = slot.value.inner, .self = slot.value.items.front()};
        } else if (data == &slot.data && slot.value.shape == Value::Shape::text) {
            frame.text = data;
        } else if (slot.value.shape == Value::Shape::list && slot.data.is_non_empty_list()) {
            const mustache::data* const first = slot.data.list_value().data();
            const auto at = static_cast<std::size_t>(data - first);
            if (data >= first && at < slot.value.items.size()) {
                frame = {.names = slot.value.inner,
                         .self = slot.value.items[at],
                         .isItem = true,
                         .number = at + 1,
                         .count = slot.value.items.size()};
            }
        }
        if (m_places) {
            const bool isOfSlot = frame.names || frame.text;
            frame.place = frame.isItem ? frame.names->anchorOf(frame.self) : std::string();
            if (frame.place.empty()) {
                frame.place = isOfSlot ? slot.place : m_frames.back().place;
            }
        }
        m_frames.push_back(frame);
    }
    void pop() override { m_frames.pop_back(); }

    [[nodiscard]] std::string escape(const std::string& text) const {
        return markdown::escaped(text, m_compiled.tags[m_tag].standing);
    }
    [[nodiscard]] std::size_t lastTag() const { return m_tag; }

private:
    struct Frame {
        const Vocabulary* names = nullptr; ///< none: looks further out
        const void* self = nullptr;
        const mustache::data* text = nullptr; ///< what {{.}} is in the section of a text
        bool isItem = false;
        std::size_t number = 0;
        std::size_t count = 0;
        std::string place{}; ///< the anchor of the field that it is about; empty at the root
    };
    struct Slot {
        Value value;
        mustache::data data;
        std::string place;
    };

    void spend(std::size_t lookUps) const {
        m_lookUps += lookUps;
        if (m_lookUps > kMostLookUps) {
            throw LimitPassed{m_tag,
                              "it looks up more than a million values; use fewer nested lists"};
        }
    }
    void write(std::size_t bytes) const {
        m_output += bytes;
        if (m_output > kMostOutput) {
            throw LimitPassed{m_tag, "it writes more than 32 MB"};
        }
    }

    [[nodiscard]] const Frame& item() const {
        auto frame = m_frames.rbegin();
        while (!frame->isItem) {
            ++frame;
        }
        return *frame;
    }

    [[nodiscard]] Value find(const CompiledTag& tag) const {
        const std::string& first = tag.path.front();
        if (tag.begins == CompiledTag::Begins::withItem) {
            return itemValue(first);
        }
        if (tag.begins == CompiledTag::Begins::withSelf) {
            return self();
        }
        Value value;
        std::size_t next = 1;
        if (tag.begins == CompiledTag::Begins::withRoot) {
            value = {.shape = Value::Shape::object, .inner = &rootVocabulary()};
            value.items.push_back(m_document.root());
        } else {
            value = findByName(first, &m_known[m_tag]);
        }
        for (; next < tag.path.size() && value.shape == Value::Shape::object && !value.isEmpty();
             ++next) {
            const Name* const name = value.inner->find(tag.path[next]);
            Value inner = name ? name->read(value.items.front(), m_document) : Value();
            if (!inner.owner) {
                inner.owner = value.owner;
            }
            value = std::move(inner);
        }
        if (next < tag.path.size()) {
            const bool isNamed = value.shape == Value::Shape::list && value.inner != nullptr &&
                                 value.inner->hasNamedItems();
            return isNamed ? value.inner->itemNamed(value.items, joinedFrom(tag.path, next))
                           : Value();
        }
        return value;
    }

    /// The anchor of what a tag names: "rootCause", "moments/started", "timeline/<id>".
    [[nodiscard]] std::string placeOf(const CompiledTag& tag) const {
        const Frame& frame = m_frames.back();
        if (!frame.place.empty() && tag.begins != CompiledTag::Begins::withRoot) {
            return frame.place;
        }
        // A heading belongs to its part, and no field is deeper than two names.
        const auto isOuter = [](const std::string& name) {
            return name == kOuterName || name == "headings";
        };
        std::string place;
        std::size_t names = 0;
        for (const std::string& name : tag.path) {
            if (!isOuter(name) && names++ < 2) {
                place += (place.empty() ? "" : "/") + name;
            }
        }
        return place;
    }

    /// What a tag's name was found to be where it was looked up last.
    struct Known {
        const Vocabulary* names = nullptr;
        const Name* name = nullptr;
    };

    [[nodiscard]] Value findByName(const std::string& name, Known* known = nullptr) const {
        for (auto frame = m_frames.rbegin(); frame != m_frames.rend(); ++frame) {
            if (known && known->names && frame->names == known->names) {
                return known->name->read(frame->self, m_document);
            }
            if (const Name* const found = frame->names ? frame->names->find(name) : nullptr) {
                if (known) {
                    *known = {frame->names, found};
                }
                return found->read(frame->self, m_document);
            }
            if (frame->isItem) {
                break;
            }
        }
        return {};
    }

    [[nodiscard]] Value itemValue(const std::string& name) const {
        const Frame& frame = item();
        if (name == "number") {
            return {.text = frame.number > 0 ? std::to_string(frame.number) : std::string()};
        }
        return {.shape = Value::Shape::flag,
                .flag = frame.number > 0 && frame.number == (name == "first" ? 1 : frame.count)};
    }

    [[nodiscard]] Value self() const {
        for (auto frame = m_frames.rbegin(); frame != m_frames.rend(); ++frame) {
            if (frame->text) {
                return {.text = frame->text->string_value()};
            }
            if (const Name* const text = frame->names ? frame->names->find("text") : nullptr) {
                return text->read(frame->self, m_document);
            }
            if (frame->isItem) {
                break;
            }
        }
        return {};
    }

    [[nodiscard]] const mustache::data* slotFor(Value value, std::string place) const {
        static const mustache::data kFalse(false);
        static const mustache::data kTrue(true);
        if (value.isEmpty()) {
            return &kFalse;
        }
        if (value.shape == Value::Shape::flag) {
            return &kTrue;
        }
        Slot& slot = m_slots[m_frames.size()];
        slot.value = std::move(value);
        slot.place = std::move(place);
        if (slot.value.shape == Value::Shape::text) {
            write(slot.value.text.size());
            slot.data = mustache::data(m_places ? m_places->marked(slot.value.text, slot.place)
                                                : slot.value.text);
        } else if (slot.value.shape == Value::Shape::object) {
            slot.data = mustache::data(true);
        } else {
            spend(slot.value.items.size() / 4);
            slot.data = mustache::data(mustache::data::type::list);
            for (std::size_t i = 0; i < slot.value.items.size(); ++i) {
                slot.data.push_back(kTrue);
            }
        }
        return &slot.data;
    }

    [[nodiscard]] const mustache::data* lambda(std::size_t index) const {
        const auto found = m_lambdas.find(index);
        if (found != m_lambdas.end()) {
            return &found->second;
        }
        const mustache::lambda2 call = [this, index](const std::string& text,
                                                     const mustache::renderer& render) {
            spend(1 + text.size() / 64);
            const std::string inner = unmasked(render(text, false));
            m_tag = index;
            write(inner.size());
            return apply(m_compiled.tags[index], inner);
        };
        return &m_lambdas.emplace(index, mustache::data(call)).first->second;
    }

    /// Of the name that makes the marker of the item: "{{number}}." or "{{{mark}}}".
    [[nodiscard]] std::size_t markerWidth(const CompiledTag& tag) const {
        switch (tag.marker) {
        case CompiledTag::Marker::literal:
            return 0;
        case CompiledTag::Marker::number:
            return std::to_string(item().number).size();
        case CompiledTag::Marker::mark:
            return findByName("mark").text.size();
        }
        return 0;
    }

    [[nodiscard]] std::string apply(const CompiledTag& tag, const std::string& text) const {
        const std::string& name = tag.path.front();
        if (name == "indent") {
            return indented(text, tag.indent + static_cast<int>(markerWidth(tag)),
                            tag.behindMarker ? Behind::marker : Behind::words);
        }
        if (m_places && (name == "cell" || name == "oneLine")) {
            m_places->noteJoined(text);
        }
        if (name == "cell") {
            return markdown::cellOf(text);
        }
        if (name == "oneLine") {
            return onOneLine(text);
        }
        return name == "quote" ? asQuote(text) : inUpperCase(text);
    }

    const CompiledTemplate& m_compiled;
    const Document& m_document;
    Places* m_places;
    std::vector<Frame> m_frames;
    mutable std::array<Slot, kDeepestSections + 2> m_slots;
    mutable std::unordered_map<std::size_t, mustache::data> m_lambdas;
    mutable std::vector<Known> m_known; ///< by tag
    mutable std::size_t m_tag = 0;
    mutable std::size_t m_lookUps = 0;
    mutable std::size_t m_output = 0;
};

} // namespace

Error templateError(const QString& templateName, const TemplateProblem& problem) {
    return {Error::Kind::templating,
            QStringLiteral("The template “%1” is wrong at line %2, column %3: %4.")
                .arg(templateName, QString::number(problem.line), QString::number(problem.column),
                     problem.message)};
}

struct Program::Engine {
    mustache::mustache parsed;
};

Program::Program(CompiledTemplate compiled) : m_compiled(std::move(compiled)) {}
Program::~Program() = default;

Result<QString> Program::run(const Document& document, const QString& templateName,
                             FieldLines* lines) {
    if (!m_compiled.problems.isEmpty()) {
        return failure(templateError(templateName, m_compiled.problems.first()));
    }
    try {
        if (!m_engine) {
            m_engine = std::make_unique<Engine>(Engine{mustache::mustache(m_compiled.text)});
        }
        mustache::mustache& engine = m_engine->parsed;
        Places places;
        LookUp context(m_compiled, document, lines != nullptr ? &places : nullptr);
        engine.set_custom_escape([&](const std::string& text) { return context.escape(text); });
        mustache::basic_context<std::string>& port = context;
        const std::string text = engine.render(port);
        if (!engine.is_valid()) {
            const QString message = QString::fromStdString(engine.error_message());
            m_engine.reset(); // it keeps its error
            return failure(
                Error::Kind::templating,
                QStringLiteral("The template “%1” is wrong: %2.").arg(templateName, message));
        }
        std::string written = unmasked(withoutGaps(text));
        if (lines != nullptr) {
            *lines = places.takeFrom(written);
        }
        return QString::fromStdString(written);
    } catch (const LimitPassed& passed) {
        TemplateProblem problem = m_compiled.tags[passed.tag].place;
        problem.message = QString::fromLatin1(passed.limit);
        return failure(templateError(templateName, problem));
    } catch (const std::exception& error) {
        return failure(Error::Kind::templating,
                       QStringLiteral("The template “%1” cannot be rendered: %2.")
                           .arg(templateName, QString::fromUtf8(error.what())));
    }
}

} // namespace afterword::writing
