// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QIcon>
#include <QPointer>

#include <functional>

class QLineEdit;
class QListWidget;

namespace afterword::views {

/// A line over the window that finds everything one can do or go to by its name.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    struct Entry {
        QString text;
        QString detail; ///< to the right of it, muted: a shortcut, a reference
        QIcon icon;
        std::function<void()> run;
    };
    using Entries = QList<Entry>;
    /// Looks for further entries and gives them when they are there; `words` is never empty.
    using Search = std::function<void(const QString& words, std::function<void(Entries)> give)>;

    /// Stands over `window`, hidden until it is opened.
    explicit CommandPalette(QWidget* window);

    void open(const Entries& entries, const Search& search);

    [[nodiscard]] QLineEdit& line() { return *m_line; }
    /// What is offered now, in its order.
    [[nodiscard]] QStringList offered() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void offer();
    void append(const Entry& entry);
    void place();
    void moveBy(int rows);
    void runCurrent();
    void close();

    QLineEdit* m_line;
    QListWidget* m_list;
    Entries m_entries;
    Search m_search;
    Entries m_offered;
    QPointer<QWidget> m_focus; ///< that had the focus before
    quint64 m_question = 0;    ///< answers to older ones are dropped
};

} // namespace afterword::views
