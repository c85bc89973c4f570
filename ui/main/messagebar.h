// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QStringList>

#include <functional>

class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace pei {

// What the window has to say, said in the window: never a dialog that stops the work.
struct Message {
    enum class Kind : quint8 { Info, Warning, Error };
    struct Action {
        QString text;
        std::function<void()> run;
    };

    Kind kind = Kind::Info;
    QString key;  // a message takes the place of the one with its key
    QString text; // whole sentences; plain text
    QList<Action> actions = {};
    std::function<void(const QByteArray &)> password = {}; // where set, a field asks for one
};

// The messages of a window, one below the other; none, and it takes no room.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(const Message &message);
    // A message with a bar that runs until it is taken away; cancelled is what its button does.
    void showProgress(const QString &key, const QString &text, const std::function<void()> &cancelled);
    void setProgress(const QString &key, int done, int total);
    void remove(const QString &key);
    void clear();

    QStringList texts() const;

private:
    QFrame *addRow(const QString &key, const QString &iconName, const QString &text);
    QFrame *row(const QString &key) const;
    void rowsChanged();

    QVBoxLayout *m_rows;
};

} // namespace pei
