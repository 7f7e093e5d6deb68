// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident_queries.h"
#include "model/domain/library_settings.h"

#include <QWidget>

class QComboBox;
class QToolButton;
class QLineEdit;

namespace afterword::views {

/// The search box and the choices beside it.
class FilterLine : public QWidget {
    Q_OBJECT

public:
    explicit FilterLine(QWidget* parent = nullptr);

    [[nodiscard]] IncidentFilter filter() const;
    [[nodiscard]] bool isActive() const { return filter() != IncidentFilter(); }

    /// Services that the library has been seen to use; the chosen one stays.
    void offerServices(const QStringList& services);
    /// Severities and fields as the library has them.
    void showSettings(const LibrarySettings& settings);
    /// How many incidents should have been reviewed or published before that day.
    void showDue(int count, const QDate& today);
    void focusSearch();
    void clear();

Q_SIGNALS:
    void changed(const afterword::IncidentFilter& filter);
    /// Arrow down or Enter in the search box: on to the list.
    void leftDownwards();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void announce();
    void showFields(const QList<FieldDefinition>& fields);

    QLineEdit* m_search;
    QComboBox* m_status;
    QComboBox* m_severity;
    QComboBox* m_service;
    QComboBox* m_field; ///< a choice of a field of the library's own
    QToolButton* m_due;
    QDate m_today;
    bool m_quiet = false;
};

} // namespace afterword::views
