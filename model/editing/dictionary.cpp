// SPDX-License-Identifier: MIT
#include "model/editing/dictionary.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QStringConverter>

#include <hunspell.hxx>
#include <mutex>
#include <optional>

namespace afterword::editing {

namespace {

/// Hunspell writes "ISO8859-1" where everybody else writes "ISO-8859-1".
QByteArray usualName(QByteArray encoding) {
    return encoding.replace("ISO8859-", "ISO-8859-");
}

QStringList namesFor(const QString& language) {
    QString code = language;
    code.replace(u'-', u'_');
    const QString bare = code.section(u'_', 0, 0);
    QStringList names{code, QLocale(bare).name(), bare + u'_' + bare.toUpper(), bare};
    if (!code.contains(u'_')) {
        names.removeFirst();
    }
    return names;
}

DictionaryFiles filesOf(const QDir& folder, const QString& name) {
    const DictionaryFiles files{folder.filePath(name + QStringLiteral(".aff")),
                                folder.filePath(name + QStringLiteral(".dic"))};
    const bool areThere = QFile::exists(files.affixes) && QFile::exists(files.words);
    return areThere ? files : DictionaryFiles();
}

} // namespace

DictionaryFiles dictionaryFor(const QString& language, const QStringList& folders) {
    static const QRegularExpression tag(QRegularExpression::anchoredPattern(
        QStringLiteral("[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*")));
    if (!tag.match(language).hasMatch()) {
        return {};
    }
    for (const QString& name : namesFor(language)) {
        for (const QString& folder : folders) {
            if (const DictionaryFiles files = filesOf(QDir(folder), name); !files.isEmpty()) {
                return files;
            }
        }
    }
    const QString bare = QString(language).replace(u'-', u'_').section(u'_', 0, 0);
    for (const QString& folder : folders) {
        const QStringList others =
            QDir(folder).entryList({bare + QStringLiteral("_*.dic")}, QDir::Files, QDir::Name);
        for (const QString& other : others) {
            if (const DictionaryFiles files = filesOf(QDir(folder), other.chopped(4));
                !files.isEmpty()) {
                return files;
            }
        }
    }
    return {};
}

QStringList languagesIn(const QStringList& folders) {
    static const QRegularExpression name(QRegularExpression::anchoredPattern(
        QStringLiteral("[a-z]{2,3}(_[A-Z][A-Za-z]{1,3})*"))); // "hyph_de_DE" is none
    QStringList languages;
    for (const QString& folder : folders) {
        const QStringList files = QDir(folder).entryList({QStringLiteral("*.dic")}, QDir::Files);
        for (const QString& file : files) {
            const QString code = file.chopped(4);
            if (name.match(code).hasMatch() && !filesOf(QDir(folder), code).isEmpty()) {
                languages.append(QString(code).replace(u'_', u'-'));
            }
        }
    }
    languages.sort();
    languages.removeDuplicates();
    return languages;
}

class Dictionary::Words {
public:
    explicit Words(const DictionaryFiles& files)
        : m_speller(QFile::encodeName(files.affixes).constData(),
                    QFile::encodeName(files.words).constData())
        , m_encoding(usualName(QByteArray::fromStdString(m_speller.get_dict_encoding()))) {}

    /// Every word passes while suggestions are sought: nobody who types waits for them.
    bool knows(const QString& word) {
        const std::unique_lock lock(m_mutex, std::try_to_lock);
        if (!lock) {
            return true;
        }
        const auto bytes = encoded(word);
        return !bytes || m_speller.spell(*bytes);
    }

    QStringList suggestions(const QString& word) {
        const std::lock_guard lock(m_mutex);
        QStringList result;
        QStringDecoder decode(m_encoding.constData());
        if (const auto bytes = encoded(word); bytes && decode.isValid()) {
            for (const std::string& suggestion : m_speller.suggest(*bytes)) {
                result.append(decode.decode(QByteArray::fromStdString(suggestion)));
            }
        }
        return result;
    }

private:
    std::optional<std::string> encoded(QString word) const {
        word.replace(QChar(0x2019), u'\''); // what is typed and what dictionaries have
        QStringEncoder encode(m_encoding.constData());
        if (!encode.isValid()) {
            return std::nullopt;
        }
        const QByteArray bytes = encode.encode(word);
        return encode.hasError() ? std::nullopt : std::optional(bytes.toStdString());
    }

    std::mutex m_mutex;
    Hunspell m_speller;
    QByteArray m_encoding;
};

Dictionary::Dictionary(const DictionaryFiles& files) : m_words(std::make_unique<Words>(files)) {}
Dictionary::~Dictionary() = default;

bool Dictionary::knows(const QString& word) const {
    return m_words->knows(word);
}

QStringList Dictionary::suggestions(const QString& word) const {
    return m_words->suggestions(word);
}

} // namespace afterword::editing
