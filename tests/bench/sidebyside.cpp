// SPDX-License-Identifier: GPL-3.0-or-later
// usage: side_by_side N A [ARGUMENT…] :: B [ARGUMENT…]
// Runs A and B by turns, N times each after one time that does not count, and prints how long each took from its start
// to its end, how much of the processors' time it and the processes it waited for took, how much memory it had at most,
// and all as ratios. What they write to standard output is dropped.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

struct Series {
    const char *name = "";
    std::vector<char *> arguments;
    std::vector<double> milliseconds;
    std::vector<double> cpu; // milliseconds
    std::vector<double> mebibytes;
};

double inMilliseconds(const timeval &time)
{
    return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

bool runOnce(Series &series)
{
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    const auto start = std::chrono::steady_clock::now();
    pid_t child = 0;
    const int failed = posix_spawnp(&child, series.arguments[0], &files, nullptr, series.arguments.data(), environ);
    posix_spawn_file_actions_destroy(&files);
    int status = 0;
    rusage usage{};
    if (failed != 0 || wait4(child, &status, 0, &usage) != child || status != 0) {
        std::fprintf(stderr, "%s: %s, status %d\n", series.arguments[0], std::strerror(failed), status);
        return false;
    }
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    series.milliseconds.push_back(took.count());
    series.cpu.push_back(inMilliseconds(usage.ru_utime) + inMilliseconds(usage.ru_stime));
    series.mebibytes.push_back(double(usage.ru_maxrss) / 1024);
    return true;
}

void print(const Series &series)
{
    const auto [least, most] = std::minmax_element(series.milliseconds.begin(), series.milliseconds.end());
    std::printf("%s  min %7.1f  median %7.1f  max %7.1f ms   cpu %7.1f ms   peak %6.1f MiB   %s\n", series.name, *least,
                median(series.milliseconds), *most, median(series.cpu), median(series.mebibytes), series.arguments[0]);
}

} // namespace

int main(int argc, char **argv)
{
    const int times = argc > 1 ? std::atoi(argv[1]) : 0;
    Series a{"A", {}, {}, {}, {}};
    Series b{"B", {}, {}, {}, {}};
    Series *filled = &a;
    for (int i = 2; i < argc; ++i) {
        if (std::strcmp(argv[i], "::") == 0)
            filled = &b;
        else
            filled->arguments.push_back(argv[i]);
    }
    if (times < 1 || a.arguments.empty() || b.arguments.empty()) {
        std::fprintf(stderr, "usage: side_by_side N A [ARGUMENT...] :: B [ARGUMENT...]\n");
        return 2;
    }
    a.arguments.push_back(nullptr);
    b.arguments.push_back(nullptr);
    for (int i = 0; i <= times; ++i) {
        if (!runOnce(a) || !runOnce(b))
            return 1;
        if (i == 0) { // the page cache is cold
            for (Series *series : {&a, &b}) {
                series->milliseconds.clear();
                series->cpu.clear();
                series->mebibytes.clear();
            }
        }
    }
    print(a);
    print(b);
    std::printf("A / B  time %.2f x   cpu %.2f x   peak memory %.2f x\n",
                median(a.milliseconds) / median(b.milliseconds), median(a.cpu) / median(b.cpu),
                median(a.mebibytes) / median(b.mebibytes));
    return 0;
}
