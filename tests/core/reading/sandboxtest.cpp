// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/isolation/readingchild.h"
#include "core/reading/isolation/sandbox.h"
#include "core/support/file.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>
#include <memory>
#include <thread>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

constexpr int NoFilter = 77;

// How a child ends that does this behind the walls; NoFilter where the kernel does not let them be put up.
template <typename Work>
int statusInSandbox(Work work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(enterReadingSandbox().calls ? work() : NoFilter);
    int status = 0;
    ::waitpid(child, &status, 0);
    return status;
}

#define SKIP_WITHOUT_FILTER(status)                                                                                    \
    if (WIFEXITED(status) && WEXITSTATUS(status) == NoFilter)                                                          \
    GTEST_SKIP() << "this kernel or container takes no filter of system calls"

struct Attempt {
    const char *name;
    // What the system answers: negative or null where it refuses. Given the path of a file that exists.
    bool (*refused)(const char *path);
};

class SandboxRefuses : public testing::TestWithParam<Attempt>
{
};

TEST_P(SandboxRefuses, AndNothingHasChanged)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    ASSERT_TRUE(writeFile(path, "content"));
    const QByteArray name = path.toLocal8Bit();
    const int status = statusInSandbox([&] { return GetParam().refused(name.constData()) ? 1 : 2; });
    SKIP_WITHOUT_FILTER(status);
    ASSERT_TRUE(WIFEXITED(status)) << status;
    EXPECT_EQ(WEXITSTATUS(status), 1);
    EXPECT_EQ(readFile(path).value(), "content");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList(u"file"_s));
}

INSTANTIATE_TEST_SUITE_P(
    Attempts, SandboxRefuses,
    testing::Values(
        Attempt{"OpenToWrite", [](const char *path) { return ::open(path, O_WRONLY) < 0; }},
        Attempt{"OpenToAppend", [](const char *path) { return ::open(path, O_RDWR | O_APPEND) < 0; }},
        Attempt{"OpenToTruncate", [](const char *path) { return ::open(path, O_RDONLY | O_TRUNC) < 0; }},
        Attempt{"Create", [](const char *path) { return ::open((std::string(path) + "2").c_str(), O_CREAT, 0600) < 0; }},
        Attempt{"Creat", [](const char *path) { return ::creat(path, 0600) < 0; }},
        Attempt{"Remove", [](const char *path) { return ::unlink(path) < 0; }},
        Attempt{"Rename", [](const char *path) { return ::rename(path, (std::string(path) + "2").c_str()) < 0; }},
        Attempt{"Truncate", [](const char *path) { return ::truncate(path, 0) < 0; }},
        Attempt{"Link", [](const char *path) { return ::symlink(path, (std::string(path) + "2").c_str()) < 0; }},
        Attempt{"MakeFolder", [](const char *path) { return ::mkdir((std::string(path) + "2").c_str(), 0700) < 0; }},
        Attempt{"ChangeMode", [](const char *path) { return ::chmod(path, 0) < 0; }},
        Attempt{"Internet", [](const char *) { return ::socket(AF_INET, SOCK_STREAM, 0) < 0; }},
        Attempt{"LocalSocket", [](const char *) { return ::socket(AF_UNIX, SOCK_STREAM, 0) < 0; }},
        Attempt{"Fork", [](const char *) {
                    const pid_t child = ::fork();
                    if (child == 0)
                        ::_exit(0);
                    return child < 0;
                }},
        Attempt{"SignalToOthers", [](const char *) { return ::kill(::getppid(), 0) < 0; }},
        Attempt{"HigherLimits", [](const char *) {
                    const rlimit none{RLIM_INFINITY, RLIM_INFINITY};
                    return ::setrlimit(RLIMIT_DATA, &none) < 0;
                }},
        Attempt{"FileInMemory", [](const char *) { return ::memfd_create("x", 0) < 0; }}),
    [](const auto &test) { return std::string(test.param.name); });

TEST(Sandbox, EndsWhatStartsAnotherProgramOrTouchesAnotherProcess)
{
    char program[] = "/bin/true";
    char *const arguments[] = {program, nullptr};
    const int executed = statusInSandbox([&] { return ::execv(program, arguments); });
    SKIP_WITHOUT_FILTER(executed);
    EXPECT_TRUE(WIFSIGNALED(executed) && WTERMSIG(executed) == SIGSYS) << executed;
    const int traced = statusInSandbox([] { return int(::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr)); });
    EXPECT_TRUE(WIFSIGNALED(traced) && WTERMSIG(traced) == SIGSYS) << traced;
}

TEST(Sandbox, LeavesWhatReadingNeeds)
{
    const int status = statusInSandbox([] {
        int number = 0;
        std::thread thread([&] { number = 1; }); // as Qt does to convert a picture
        thread.join();
        rlimit stack{};
        const bool reads = readFile(u"/etc/passwd"_s) && ::getrlimit(RLIMIT_STACK, &stack) == 0;
        return reads && number == 1 ? 0 : 1;
    });
    SKIP_WITHOUT_FILTER(status);
    EXPECT_EQ(status, 0);
}

TEST(Sandbox, LetsAbortBeAbort)
{
    const int status = statusInSandbox([]() -> int { ::abort(); });
    SKIP_WITHOUT_FILTER(status);
    EXPECT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT) << status;
}

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
TEST(Sandbox, EndsWhatTakesTooMuchMemory)
{
    const int status = statusInSandbox([] {
        std::vector<std::unique_ptr<QByteArray>> all;
        for (;;)
            all.push_back(std::make_unique<QByteArray>(1, 'x'));
        return 0;
    });
    SKIP_WITHOUT_FILTER(status);
    EXPECT_TRUE((WIFEXITED(status) && WEXITSTATUS(status) == OutOfMemoryStatus) ||
                (WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT))
        << status;
}
#endif

// However a child ends without an answer, the program that asked gets one error.
struct Death {
    const char *name;
    void (*die)(int answer);
    Error::Code code;
};

class ReadingChildDies : public testing::TestWithParam<Death>
{
};

TEST_P(ReadingChildDies, AndIsOneError)
{
    int ends[2] = {};
    ASSERT_EQ(::pipe(ends), 0);
    const pid_t process = ::fork();
    if (process == 0) {
        ::close(ends[0]);
        enterReadingSandbox();
        GetParam().die(ends[1]);
        ::_exit(0);
    }
    ::close(ends[1]);
    ReadingChild child(process, ends[0], {});
    const Result<Report> report = child.await({});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, GetParam().code);
}

INSTANTIATE_TEST_SUITE_P(
    Deaths, ReadingChildDies,
    testing::Values(
        Death{"ByTheSandbox", [](int) { ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr); }, Error::Code::PdfDamaged},
        Death{"BySegmentationFault", [](int) { ::raise(SIGSEGV); }, Error::Code::PdfDamaged},
        Death{"WithoutAWord", [](int) {}, Error::Code::PdfDamaged},
        Death{"OutOfMemory", [](int) { ::_exit(OutOfMemoryStatus); }, Error::Code::ReadingTimedOut},
        Death{"AbortedByPopplerForMemory", [](int) { ::abort(); }, Error::Code::ReadingTimedOut},
        Death{"BabblingOn",
              [](int answer) {
                  const char zeros[4096] = {};
                  while (::write(answer, zeros, sizeof zeros) > 0) {
                  }
              },
              Error::Code::PdfDamaged},
        Death{"PromisingTooMuch",
              [](int answer) {
                  const char head[] = {AnswerFrame, '\xff', '\xff', '\xff', '\x7f'};
                  (void)!::write(answer, head, sizeof head);
              },
              Error::Code::PdfDamaged},
        Death{"InTheMiddleOfItsAnswer",
              [](int answer) {
                  const char head[] = {AnswerFrame, 100, 0, 0, 0, 'P', 'E'};
                  (void)!::write(answer, head, sizeof head);
              },
              Error::Code::PdfDamaged}),
    [](const auto &test) { return std::string(test.param.name); });

// Pages that are no report's earn no time, and a child that only computes is ended: by the processor's time, or by the
// clock where it had to share its core.
TEST(ReadingChild, EndsOneThatGetsNowhere)
{
    int ends[2] = {};
    ASSERT_EQ(::pipe(ends), 0);
    const pid_t process = ::fork();
    if (process == 0) {
        const char page[] = {PageFrame, 8, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0};
        for (int i = 0; i < 1000; ++i)
            (void)!::write(ends[1], page, sizeof page);
        for (rusage used{};;)
            ::getrusage(RUSAGE_SELF, &used);
    }
    ::close(ends[1]);
    int pages = 0;
    QElapsedTimer clock;
    clock.start();
    ReadingChild child(process, ends[0], [&](int, int) { ++pages; });
    EXPECT_LE(child.patienceMs(), ClockMs + 1);
    const Result<Report> report = child.await({});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, Error::Code::ReadingTimedOut);
    EXPECT_EQ(pages, 1) << "the same page again is no progress";
    EXPECT_TRUE(child.ending().cpuMs >= StartMs - 100 || clock.elapsed() >= ClockMs - 100) << child.ending().cpuMs;
}

} // namespace
} // namespace pei
