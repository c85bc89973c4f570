// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pei {

// What a process that parses a file nobody vouches for may do from here on: compute, start threads, open files to read,
// and read and write what it holds open. Everything else is refused by the kernel: writing, creating, removing or
// renaming files, sockets, other processes, devices. What no reader ever asks for (another program, another process's
// memory, kernel interfaces) ends it at once with SIGSYS. There is no way back.
//
// Limits besides: memory, processor time, no core dump, no byte into a regular file. Only calls that are safe between
// fork and exec, for a process with one thread; it costs some ten microseconds.
struct Sandbox
{
    bool calls = false; // the filter of system calls is on; false in a container that forbids it, or on another processor
    bool files = false; // so is Landlock, the kernel's own wall around the file system (Linux 5.13 and later)
};
Sandbox enterReadingSandbox();

// How a process ends that could get no more memory.
inline constexpr int OutOfMemoryStatus = 97;

} // namespace pei
