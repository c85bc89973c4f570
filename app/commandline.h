// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pei {

// Whether the first argument is one of the verbs that work without a window.
bool isVerb(int argc, char **argv);

// Runs the verb. Exit status: 0 all done, 1 some input was refused (the others are done), 2 wrong usage. Standard
// output carries results only; standard error one line per refused input, "FILE: reason".
int runCommandLine(int argc, char **argv);

} // namespace pei
