// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/people_names.h"
#include "model/editing/library.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace afterword::editing {

/// What the library sets for its incidents, and what fields offer from its history. The latter is
/// asked for when somebody comes to such a field, and again when what was saved has other words.
class LibraryFacts : public QObject {
    Q_OBJECT

public:
    /// The library must outlive this.
    explicit LibraryFacts(Library& library, QObject* parent = nullptr);

    /// As far as they are known by now.
    [[nodiscard]] const LibraryWords& words() const { return m_words; }

    [[nodiscard]] const LibrarySettings& settings() const { return m_settings; }
    /// Each person of the library once, most used first.
    [[nodiscard]] QList<KnownPerson> people() const;

    /// Asks for the settings; `settingsChanged` follows when they are other ones.
    void askForSettings();
    /// Holds at once; what the library refuses to keep is taken back.
    void change(const std::function<void(LibrarySettings&)>& change);

    /// Asks the library for what is not known or out of date.
    void freshen();
    /// The library may have other incidents, or other values of them.
    void expire() { m_isFresh = false; }
    void noteSaved(const Incident& value);

Q_SIGNALS:
    void wordsChanged();
    void settingsChanged();
    void failed(const afterword::Error& error);

private:
    void take(const Result<LibraryWords>& words);
    void show(const LibrarySettings& settings);

    Library& m_library;
    LibraryWords m_words;
    LibrarySettings m_settings;
    QHash<QString, QStringList> m_saved; ///< words of the incidents that were saved last, by id
    bool m_isFresh = false;
    bool m_isAsking = false;
};

/// Those of the program, where no library is.
[[nodiscard]] const LibrarySettings& settingsOf(const LibraryFacts* facts);

} // namespace afterword::editing
