// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"
#include "ui/imports/importchooser.h"

#include <QFutureWatcher>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;

namespace pei {

// One line that says where the plans will be kept, with another choice at hand, and below it what that means.
class ImportTarget final : public QWidget
{
    Q_OBJECT

public:
    ImportTarget(QString library, ImportChooser chooser, QWidget *parent = nullptr);
    ~ImportTarget() override;

    // A file in the library that is called like that.
    void propose(const QString &name);
    void refresh() { choose(m_path); }
    void setOpenFile(const QString &path); // of this window, which may write it; empty: none

    QString path() const { return m_path; }
    bool isOpenFile() const;
    bool isUsable() const { return m_usable; } // as far as can be seen beforehand

signals:
    void changed();

private:
    struct Glance
    {
        int plans = 0;
        std::optional<Error> error;
    };

    void choose(const QString &path);
    void chooseOther();
    void fill();
    void inspect();
    void showGlance();
    static Glance glanceAt(const QString &path);

    const QString m_library;
    const ImportChooser m_chooser;
    QComboBox *m_choice;
    QLabel *m_note;
    QString m_proposed;
    QString m_openFile;
    QString m_path;
    QFutureWatcher<Glance> m_watcher;
    bool m_usable = false;
};

} // namespace pei
