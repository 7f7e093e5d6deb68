// SPDX-License-Identifier: MIT
#include "model/reading/label_rows.h"

#include "model/base/text.h"
#include "model/domain/text_parts.h"
#include "model/reading/names/names.h"
#include "model/reading/title.h"

#include <QSet>

#include <algorithm>

namespace afterword::reading {

QList<QStringList> pairsOf(QStringList cells, bool isWide) {
    while (cells.size() > 2 && cells.last().isEmpty()) {
        cells.removeLast();
    }
    const qsizetype most = isWide ? 4 : 2;
    if (cells.size() < 2 || cells.size() > most) {
        return {};
    }
    cells.resize(cells.size() + cells.size() % 2);
    QList<QStringList> pairs{cells.first(2)};
    if (cells.size() == 4) {
        pairs.append(cells.last(2));
    }
    return pairs;
}

QList<QStringList> pairsBelowNames(const QStringList& names, QStringList values) {
    if (names.size() < 2 || values.size() > names.size()) {
        return {};
    }
    values.resize(names.size());
    const auto isLabel = [](const QString& cell) { return !labelKey(withoutBold(cell)).isEmpty(); };
    const auto known = std::count_if(names.begin(), names.end(), isLabel);
    if (known < 2 || 2 * known < names.size() || !isLabel(names.at(1)) || isLabel(values.first())) {
        return {};
    }
    QList<QStringList> pairs;
    for (qsizetype i = 0; i < names.size(); ++i) {
        pairs.append({names.at(i), values.at(i)});
    }
    return pairs;
}

bool namesColumns(const QString& cell) {
    static const QSet<QString> names{QString(),
                                     QStringLiteral("property"),
                                     QStringLiteral("field"),
                                     QStringLiteral("item"),
                                     QStringLiteral("metric"),
                                     QStringLiteral("key"),
                                     QStringLiteral("name"),
                                     QStringLiteral("attribute"),
                                     QStringLiteral("feld"),
                                     QStringLiteral("champ"),
                                     QStringLiteral("campo"),
                                     QStringLiteral("項目"),
                                     QStringLiteral("항목"),
                                     QStringLiteral("parameter")};
    return names.contains(plainName(cell));
}

bool isPlainLabel(QStringView line) {
    constexpr qsizetype kMostWords = 4;
    const std::optional<Label> label = splitLabel(line);
    return label && !label->value.isEmpty() && label->name.count(u' ') < kMostWords &&
           !label->name.contains(u',');
}

std::optional<Label> shortLabel(QStringView line) {
    std::optional<Label> label = splitLabel(line);
    const QString key = label && !label->value.isEmpty() ? labelKey(label->name) : QString();
    const TextPart* part = key.isEmpty() ? nullptr : textPart(key);
    if (key.isEmpty() || (part && part->form != TextForm::plain)) {
        return std::nullopt;
    }
    return label;
}

std::optional<Label> labelAllBold(QStringView line) {
    line = line.trimmed();
    const QStringView inner = withoutBold(line);
    if (!(line.startsWith(u'*') || line.startsWith(u'_')) || inner.size() >= line.size() - 1) {
        return std::nullopt;
    }
    std::optional<Label> label = shortLabel(inner);
    if (label) {
        label->bold = true;
    }
    return label;
}

bool namesTitle(const QString& plain) {
    static const QSet<QString> names{
        QStringLiteral("subject"),        QStringLiteral("betreff"),
        QStringLiteral("objet"),          QStringLiteral("asunto"),
        QStringLiteral("assunto"),        QStringLiteral("title"),
        QStringLiteral("incident title"), QStringLiteral("incident name"),
        QStringLiteral("issue title"),    QStringLiteral("name of the incident"),
        QStringLiteral("titel"),          QStringLiteral("titre"),
        QStringLiteral("título"),         QStringLiteral("titolo"),
        QStringLiteral("件名"),           QStringLiteral("タイトル"),
        QStringLiteral("제목"),           QStringLiteral("标题")};
    return names.contains(plain);
}

QStringView withoutSummaryName(QStringView line) {
    const std::optional<Label> label = splitLabel(line);
    const bool names = label && label->bold && !label->value.isEmpty() &&
                       kindNamedExactly(label->name) == Kind::summary;
    return names ? label->value : line;
}

bool tellsWho(const QString& value) {
    constexpr qsizetype kFewestSpaces = 2;
    constexpr int kFewestWords = 2; // beside numbers
    constexpr qsizetype kShortest = 4;
    constexpr char16_t kFirstWide = 0x2E80; // scripts that put no spaces between words
    if (value.isEmpty() || (value.front().isLetter() && value.front().unicode() >= kFirstWide)) {
        return !value.isEmpty();
    }
    const bool hasNumbers =
        std::any_of(value.begin(), value.end(), [](QChar c) { return c.isDigit(); });
    if (!hasNumbers) {
        return value.count(u' ') >= kFewestSpaces && value.front().isLetter();
    }
    static const QSet<QString> kSizes{QStringLiteral("about"),         QStringLiteral("around"),
                                      QStringLiteral("approximately"), QStringLiteral("approx."),
                                      QStringLiteral("roughly"),       QStringLiteral("nearly"),
                                      QStringLiteral("over"),          QStringLiteral("more"),
                                      QStringLiteral("than"),          QStringLiteral("some")};
    int words = 0;
    eachPart(value, u' ', [&words](QStringView word) {
        words += word.size() >= kShortest && word.front().isLetter() &&
                         !kSizes.contains(word.toString().toLower())
                     ? 1
                     : 0;
    });
    return words >= kFewestWords;
}

bool isKnownLabel(QStringView line) {
    const std::optional<Label> label = splitLabel(withoutMarker(line));
    return label && !labelKey(label->name).isEmpty();
}

bool takeNameOfTable(Draft& draft, QStringView name) {
    const Kind kind = kindNamedExactly(name);
    if (kind == Kind::summary) {
        draft.keepName(QStringLiteral("summary"), name);
    } else if (kind == Kind::metadata) {
        draft.incident.sections.append(
            {name.toString(), 1, {}, Part::title, Section::Place::after});
    }
    return kind == Kind::summary || kind == Kind::metadata;
}

bool namesServices(const QString& value) {
    return !value.contains(u'\n') && !value.endsWith(u'.') && !value.contains(QStringLiteral(". "));
}

namespace {

/// "Research Computing – Incident report": of a house, and not of what happened.
bool namesReportOfHouse(const QString& title) {
    static constexpr std::array<QStringView, 4> kJoints{u" – ", u" — ", u" - ", u" | "};
    return std::any_of(kJoints.begin(), kJoints.end(), [&title](QStringView joint) {
        const qsizetype at = title.lastIndexOf(joint);
        return at > 0 && namesAnyReport(QStringView(title).mid(at + joint.size()));
    });
}

} // namespace

bool mayBeSubject(const Draft& draft, QStringView name) {
    const QString& title = draft.incident.title;
    return (title.isEmpty() || namesAnyReport(title) || namesReportOfHouse(title)) &&
           namesTitle(plainName(name));
}

bool takeSubject(Draft& draft, const QString& name, const QString& value) {
    if (!mayBeSubject(draft, name)) {
        return false;
    }
    QString& title = draft.incident.title;
    if (!title.isEmpty()) {
        draft.incident.sections.append({title, 1, {}, Part::title, Section::Place::after});
    }
    title = value;
    return true;
}

} // namespace afterword::reading
