// SPDX-License-Identifier: MIT
#include "model/domain/action_values.h"

#include <algorithm>
#include <array>

namespace afterword {

namespace {

QString written(const QString& text) {
    return text;
}

QString written(const std::optional<QDate>& day) {
    return day ? day->toString(Qt::ISODate) : QString();
}

QString written(const std::optional<Instant>& instant) {
    return instant ? toIso(*instant) : QString();
}

template <class E>
QString written(const E& code) {
    return toCode(code);
}

bool assign(QString& member, const QString& text) {
    member = text;
    return true;
}

bool assign(std::optional<QDate>& member, const QString& text) {
    const QDate day = QDate::fromString(text, Qt::ISODate);
    const bool fits = text.isEmpty() || day.isValid();
    if (fits) {
        member = day.isValid() ? std::optional(day) : std::nullopt;
    }
    return fits;
}

bool assign(ActionStatus& member, const QString& text) {
    const auto code = fromCode<ActionStatus>(text);
    member = code.value_or(member);
    return code.has_value();
}

template <class E>
bool assign(std::optional<E>& member, const QString& text) {
    const auto code = fromCode<E>(text);
    const bool fits = text.isEmpty() || code.has_value();
    if (fits) {
        member = code;
    }
    return fits;
}

struct NamedValue {
    const char* name;
    QString (*read)(const ActionItem&);
    bool (*write)(ActionItem&, const QString&); ///< null: only the incident itself says it
};

template <auto Member>
QString readMember(const ActionItem& action) {
    return written(action.*Member);
}

template <auto Member>
bool writeMember(ActionItem& action, const QString& text) {
    return assign(action.*Member, text);
}

template <auto Member>
constexpr NamedValue settable(const char* name) {
    return {name, readMember<Member>, writeMember<Member>};
}

template <auto Member>
constexpr NamedValue told(const char* name) {
    return {name, readMember<Member>, nullptr};
}

constexpr std::array<NamedValue, 17> kActionValues{{
    told<&ActionItem::reference>("reference"),
    settable<&ActionItem::title>("title"),
    settable<&ActionItem::details>("details"),
    settable<&ActionItem::status>("status"),
    settable<&ActionItem::kind>("kind"),
    settable<&ActionItem::priority>("priority"),
    settable<&ActionItem::owner>("owner"),
    settable<&ActionItem::due>("due"),
    settable<&ActionItem::tracker>("tracker"),
    settable<&ActionItem::reason>("reason"),
    settable<&ActionItem::blockedBy>("blockedBy"),
    settable<&ActionItem::verifyBy>("verifyBy"),
    settable<&ActionItem::evidence>("evidence"),
    told<&ActionItem::factor>("factor"),
    told<&ActionItem::improvement>("improvement"),
    told<&ActionItem::reopenedFrom>("reopenedFrom"),
    told<&ActionItem::doneAt>("doneAt"),
}};

} // namespace

QList<ActionValue> valuesOf(const ActionItem& action) {
    QList<ActionValue> values;
    for (const NamedValue& value : kActionValues) {
        values.append({QString::fromLatin1(value.name), value.read(action)});
    }
    return values;
}

const QStringList& settableValues() {
    static const QStringList names = [] {
        QStringList made;
        for (const NamedValue& value : kActionValues) {
            if (value.write) {
                made.append(QString::fromLatin1(value.name));
            }
        }
        return made;
    }();
    return names;
}

QString wordsFor(const QString& name) {
    const auto oneOf = [](const QStringList& words) {
        return QString(u"it is one of " + words.join(QStringLiteral(", ")));
    };
    if (name == QLatin1String("status")) {
        return oneOf(codes<ActionStatus>());
    }
    if (name == QLatin1String("kind")) {
        return oneOf(codes<ActionKind>());
    }
    if (name == QLatin1String("priority")) {
        return oneOf(codes<Priority>());
    }
    if (name == QLatin1String("due") || name == QLatin1String("verifyBy")) {
        return QStringLiteral("it is a day such as 2024-06-03, or nothing");
    }
    return QStringLiteral("these can be set: ") + settableValues().join(QStringLiteral(", "));
}

bool setValue(ActionItem& action, const ActionValue& value) {
    const auto known =
        std::find_if(kActionValues.begin(), kActionValues.end(), [&](const NamedValue& named) {
            return named.write && value.name == QLatin1String(named.name);
        });
    return known != kActionValues.end() && known->write(action, value.text);
}

QList<ActionValue> changedValues(const ActionItem& before, const ActionItem& after) {
    QList<ActionValue> changes;
    for (const NamedValue& value : kActionValues) {
        const QString text = value.read(after);
        if (text != value.read(before)) {
            changes.append({QString::fromLatin1(value.name), text});
        }
    }
    return changes;
}

} // namespace afterword
