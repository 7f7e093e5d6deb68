// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/editing/dictionary.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>

namespace afterword::editing {

/// Knows how words are spelt, in one language at a time. Dictionaries are loaded on another thread;
/// until one is there, and where none is installed, every word is right.
class Spelling : public QObject {
    Q_OBJECT

public:
    struct Sources {
        QStringList folders; ///< of the system's dictionaries; the first win
        QString ownWords;    ///< the user's file: UTF-8, a word a line
        QString language;    ///< the user's own, where a document names none
    };

    explicit Spelling(Sources sources, QObject* parent = nullptr);
    ~Spelling() override;

    /// BCP 47; empty for the user's own, else English.
    void setLanguage(const QString& language);
    /// Where a document names none; empty: the system's.
    void setOwnLanguage(const QString& language);
    /// While it is off every word is right.
    void setOn(bool on);
    /// BCP 47 codes of the dictionaries that are installed.
    [[nodiscard]] QFuture<QStringList> installedLanguages();

    [[nodiscard]] bool isMisspelt(const QString& word) const;
    [[nodiscard]] QFuture<QStringList> suggestions(const QString& word);

    /// The user's own words are right in every language, from now on and after the next start.
    void add(const QString& word);

Q_SIGNALS:
    void changed(); ///< other words are right now
    void failed(const afterword::Error& error);

private:
    struct Loaded {
        std::shared_ptr<Dictionary> dictionary; ///< none is installed when null
        QStringList ownWords;
    };
    [[nodiscard]] static Loaded load(const Sources& sources, const QString& language);
    void show(const QString& language, const Loaded& loaded);

    Sources m_sources;
    const QString m_systemLanguage;
    QString m_language;
    bool m_isAsked = false;
    bool m_isOn = true;
    std::shared_ptr<Dictionary> m_dictionary;
    QHash<QString, std::shared_ptr<Dictionary>> m_known; ///< by language
    QSet<QString> m_ownWords;
    QThreadPool m_pool; ///< of one thread: files are read and written in turn
};

} // namespace afterword::editing
