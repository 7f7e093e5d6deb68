// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

namespace afterword::editing {

/// The two files of a Hunspell dictionary.
struct DictionaryFiles {
    QString affixes;
    QString words;
    bool operator==(const DictionaryFiles&) const = default;
    [[nodiscard]] bool isEmpty() const { return words.isEmpty(); }
};

/// The best dictionary for a language (BCP 47) among those in `folders`: of its country, else of
/// the country that speaks it most, else any. Empty when there is none.
[[nodiscard]] DictionaryFiles dictionaryFor(const QString& language, const QStringList& folders);

/// BCP 47 codes of the dictionaries in `folders`, each once, sorted.
[[nodiscard]] QStringList languagesIn(const QStringList& folders);

/// A loaded dictionary. May be used from several threads.
class Dictionary {
public:
    /// Takes as long as a disk and a hundred thousand words do.
    explicit Dictionary(const DictionaryFiles& files);
    ~Dictionary();
    Dictionary(const Dictionary&) = delete;
    Dictionary& operator=(const Dictionary&) = delete;

    /// A word that the dictionary's alphabet cannot write is none of its language, and known.
    [[nodiscard]] bool knows(const QString& word) const;
    [[nodiscard]] QStringList suggestions(const QString& word) const; ///< may take a while

private:
    class Words;
    std::unique_ptr<Words> m_words;
};

} // namespace afterword::editing
