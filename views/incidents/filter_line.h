// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident_queries.h"

#include <QWidget>

class QComboBox;
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

    QLineEdit* m_search;
    QComboBox* m_status;
    QComboBox* m_severity;
    QComboBox* m_service;
    bool m_quiet = false;
};

} // namespace afterword::views
