// SPDX-License-Identifier: MIT
#include "model/editing/spelling.h"

#include "model/editing/answers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QtConcurrent>

namespace afterword::editing {

namespace {

QStringList wordsIn(const QString& path) {
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList words;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (const QString word = line.trimmed(); !word.isEmpty()) {
            words.append(word);
        }
    }
    return words;
}

/// Another window may have added words meanwhile: they are read again, and stay.
Result<void> appendWord(const QString& path, const QString& word) {
    QStringList words = wordsIn(path);
    if (words.contains(word)) {
        return {};
    }
    words.append(word);
    const QByteArray bytes = words.join(u'\n').toUtf8() + '\n';
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(Error::Kind::usage,
                       Spelling::tr("“%1” was not added to your dictionary: %2 cannot be written "
                                    "(%3).")
                           .arg(word, path, file.errorString()));
    }
    return {};
}

} // namespace

Spelling::Spelling(Sources sources, QObject* parent)
    : QObject(parent)
    , m_sources(std::move(sources))
    , m_systemLanguage(m_sources.language) {
    m_pool.setMaxThreadCount(1);
}

Spelling::~Spelling() {
    m_pool.waitForDone();
}

Spelling::Loaded Spelling::load(const Sources& sources, const QString& language) {
    const QString wanted = language.isEmpty() ? sources.language : language;
    DictionaryFiles files = dictionaryFor(wanted, sources.folders);
    if (files.isEmpty() && language.isEmpty()) {
        files = dictionaryFor(QStringLiteral("en"), sources.folders);
    }
    return {files.isEmpty() ? nullptr : std::make_shared<Dictionary>(files),
            wordsIn(sources.ownWords)};
}

void Spelling::setLanguage(const QString& language) {
    if (m_isAsked && language == m_language) {
        return;
    }
    m_isAsked = true;
    m_language = language;
    if (const auto known = m_known.constFind(language); known != m_known.constEnd()) {
        m_dictionary = *known;
        Q_EMIT changed();
        return;
    }
    QtConcurrent::run(&m_pool, load, m_sources, language)
        .then(qApp,
              whileAlive(this, [this, language, own = m_sources.language](const Loaded& loaded) {
                  if (!language.isEmpty() ||
                      own == m_sources.language) { // else another was chosen since
                      show(language, loaded);
                  }
              }));
}

void Spelling::setOwnLanguage(const QString& language) {
    const QString own = language.isEmpty() ? m_systemLanguage : language;
    if (own == m_sources.language) {
        return;
    }
    m_sources.language = own;
    m_known.remove({});
    if (m_isAsked && m_language.isEmpty()) {
        m_isAsked = false;
        setLanguage({});
    }
}

void Spelling::setOn(bool on) {
    if (on != m_isOn) {
        m_isOn = on;
        Q_EMIT changed();
    }
}

QFuture<QStringList> Spelling::installedLanguages() {
    return QtConcurrent::run(&m_pool,
                             [folders = m_sources.folders] { return languagesIn(folders); });
}

void Spelling::show(const QString& language, const Loaded& loaded) {
    m_known.insert(language, loaded.dictionary);
    m_ownWords.unite(QSet<QString>(loaded.ownWords.cbegin(), loaded.ownWords.cend()));
    if (language == m_language) {
        m_dictionary = loaded.dictionary;
        Q_EMIT changed();
    }
}

// A word of the user's begins a sentence as well.
bool Spelling::isMisspelt(const QString& word) const {
    return m_isOn && m_dictionary != nullptr && !m_ownWords.contains(word) &&
           !m_ownWords.contains(word.toLower()) && !m_dictionary->knows(word);
}

QFuture<QStringList> Spelling::suggestions(const QString& word) {
    return QtConcurrent::run(&m_pool, [dictionary = m_dictionary, word] {
        return dictionary != nullptr ? dictionary->suggestions(word) : QStringList();
    });
}

void Spelling::add(const QString& word) {
    m_ownWords.insert(word);
    Q_EMIT changed();
    onAnswer(QtConcurrent::run(&m_pool, appendWord, m_sources.ownWords, word), this,
             [this](const Result<void>& added) {
                 if (!added) {
                     Q_EMIT failed(added.error());
                 }
             });
}

} // namespace afterword::editing
