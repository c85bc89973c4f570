// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/isolation/sandbox.h"

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <new>

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace pei {

namespace {

// With what the program itself takes, well below the 512 MiB that goals allow a reading.
constexpr rlim_t MemoryLimit = 320u << 20;
// The parent counts more closely; this is for a child whose parent stands still.
constexpr rlim_t CpuSeconds = 120;

template <typename Resource>
void limit(Resource resource, rlim_t value)
{
    const rlimit both{value, value};
    ::setrlimit(resource, &both);
}

void limitResources()
{
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    limit(RLIMIT_DATA, MemoryLimit);
#endif
    limit(RLIMIT_CPU, CpuSeconds);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
}

#if defined(__x86_64__)
constexpr std::uint32_t OurProcessor = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::uint32_t OurProcessor = AUDIT_ARCH_AARCH64;
#else
constexpr std::uint32_t OurProcessor = 0; // no filter: numbers of calls differ
#endif

// Calls a reader makes, whatever their arguments. First those made often: older kernels go through them in order.
constexpr long Allowed[] = {
    SYS_read, SYS_write, SYS_mmap, SYS_munmap, SYS_mprotect, SYS_brk, SYS_mremap, SYS_madvise, SYS_close, SYS_fstat,
    SYS_newfstatat, SYS_statx, SYS_lseek, SYS_pread64, SYS_readv, SYS_writev, SYS_futex, SYS_clock_gettime,
    SYS_getdents64, SYS_readlinkat, SYS_faccessat, SYS_faccessat2, SYS_statfs, SYS_fstatfs, SYS_fadvise64, SYS_getcwd,
    SYS_fcntl, SYS_dup, SYS_dup3, SYS_ppoll, SYS_pselect6, SYS_pipe2, SYS_eventfd2, SYS_rt_sigaction,
    SYS_rt_sigprocmask, SYS_rt_sigreturn, SYS_sigaltstack, SYS_restart_syscall, SYS_gettimeofday, SYS_clock_getres,
    SYS_clock_nanosleep, SYS_nanosleep, SYS_times, SYS_setitimer, SYS_getrusage, SYS_sysinfo, SYS_uname, SYS_getrandom, SYS_getpid,
    SYS_gettid, SYS_getppid, SYS_getuid, SYS_geteuid, SYS_getgid, SYS_getegid, SYS_sched_yield, SYS_sched_getaffinity,
    SYS_getcpu, SYS_getrlimit, SYS_set_robust_list, SYS_set_tid_address, SYS_rseq, SYS_membarrier, SYS_exit,
    SYS_exit_group,
#if defined(__x86_64__) // the older calls that newer processors do without
    SYS_stat, SYS_lstat, SYS_access, SYS_readlink, SYS_getdents, SYS_dup2, SYS_poll, SYS_select, SYS_pipe, SYS_time,
    SYS_arch_prctl,
#endif
};

// Calls that no reading leads to but an attack may.
constexpr long Deadly[] = {
    SYS_execve, SYS_execveat, SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev, SYS_bpf, SYS_perf_event_open,
    SYS_keyctl, SYS_add_key, SYS_request_key, SYS_userfaultfd, SYS_mount, SYS_umount2, SYS_pivot_root, SYS_chroot,
    SYS_setns, SYS_unshare, SYS_init_module, SYS_finit_module, SYS_kexec_load, SYS_reboot,
};

constexpr std::uint32_t Writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND;

// A program for the kernel's packet filter. Built on the stack: between fork and exec nothing may be allocated.
class Filter
{
public:
    void load(std::size_t offset) { add(BPF_LD | BPF_W | BPF_ABS, std::uint32_t(offset)); }
    // The lower half of an argument: the processors above are little-endian.
    void loadArgument(std::size_t number, bool upperHalf = false)
    {
        load(offsetof(seccomp_data, args) + 8 * number + (upperHalf ? 4 : 0));
    }
    void answer(std::uint32_t action) { add(BPF_RET | BPF_K, action); }
    void allow() { answer(SECCOMP_RET_ALLOW); }
    void refuse(int error) { answer(SECCOMP_RET_ERRNO | (std::uint32_t(error) & SECCOMP_RET_DATA)); }
    void kill() { answer(SECCOMP_RET_KILL_PROCESS); }
    // Each looks at what was loaded; the next `count` instructions are for when it is so.
    void ifEqual(std::uint32_t value, std::uint8_t count) { add(BPF_JMP | BPF_JEQ | BPF_K, value, 0, count); }
    void ifDifferent(std::uint32_t value, std::uint8_t count) { add(BPF_JMP | BPF_JEQ | BPF_K, value, count, 0); }
    void ifAtLeast(std::uint32_t value, std::uint8_t count) { add(BPF_JMP | BPF_JGE | BPF_K, value, 0, count); }
    void ifAnyBit(std::uint32_t bits, std::uint8_t count) { add(BPF_JMP | BPF_JSET | BPF_K, bits, 0, count); }

    bool install() const
    {
        const sock_fprog program{m_size, const_cast<sock_filter *>(m_code.data())};
        // Without SPEC_ALLOW, kernels before 5.16 slow down what a filtered process computes.
        return ::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_SPEC_ALLOW, &program) == 0 ||
               ::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program) == 0;
    }

private:
    void add(int code, std::uint32_t value, std::uint8_t yes = 0, std::uint8_t no = 0)
    {
        m_code[m_size++] = {std::uint16_t(code), yes, no, value};
    }

    std::array<sock_filter, 256> m_code;
    unsigned short m_size = 0;
};
static_assert(2 * (std::size(Allowed) + std::size(Deadly)) + 60 < 256, "a filter this long needs more room");

// Opening is reading: `flags` says which of the call's arguments tells.
void allowReading(Filter &filter, long call, std::size_t flags)
{
    filter.ifEqual(std::uint32_t(call), 4);
    filter.loadArgument(flags);
    filter.ifAnyBit(Writing, 1);
    filter.refuse(EACCES);
    filter.allow();
}

bool filterCalls()
{
    if (OurProcessor == 0)
        return false;
    Filter filter;
    filter.load(offsetof(seccomp_data, arch));
    filter.ifDifferent(OurProcessor, 1);
    filter.kill();
    filter.load(offsetof(seccomp_data, nr));
#if defined(__x86_64__)
    filter.ifAtLeast(0x40000000, 1); // the x32 interface: the same calls by other numbers
    filter.kill();
#endif
    for (const long call : Allowed) {
        filter.ifEqual(std::uint32_t(call), 1);
        filter.allow();
    }
    allowReading(filter, SYS_openat, 2);
#if defined(__x86_64__)
    allowReading(filter, SYS_open, 1);
#endif
    // Threads, no processes. What clone3 is to make stands in memory, out of the filter's sight: libc then uses clone.
    filter.ifEqual(SYS_clone, 4);
    filter.loadArgument(0);
    filter.ifAnyBit(CLONE_THREAD, 1);
    filter.allow();
    filter.refuse(EPERM);
    filter.ifEqual(SYS_clone3, 1);
    filter.refuse(ENOSYS);
    // Signals to itself, which is how abort() ends.
    filter.ifEqual(SYS_tgkill, 4);
    filter.loadArgument(0);
    filter.ifEqual(std::uint32_t(::getpid()), 1);
    filter.allow();
    filter.refuse(EPERM);
    filter.ifEqual(SYS_prctl, 4);
    filter.loadArgument(0);
    filter.ifEqual(PR_SET_NAME, 1); // of a thread
    filter.allow();
    filter.refuse(EPERM);
    // Limits may be asked for, not set.
    filter.ifEqual(SYS_prlimit64, 6);
    filter.loadArgument(2);
    filter.ifEqual(0, 3);
    filter.loadArgument(2, true);
    filter.ifEqual(0, 1);
    filter.allow();
    filter.refuse(EPERM);
    filter.ifEqual(SYS_ioctl, 1);
    filter.refuse(ENOTTY);
    for (const long call : Deadly) {
        filter.ifEqual(std::uint32_t(call), 1);
        filter.kill();
    }
    filter.refuse(EPERM);
    return filter.install();
}

// Landlock: no right that changes a file or folder, on any path; of the network, neither binding nor connecting. Each
// version of the kernel's interface knows more rights than the one before, and refuses those it does not know.
bool wallFiles()
{
#if defined(SYS_landlock_create_ruleset) && defined(SYS_landlock_restrict_self)
    struct Rules
    {
        std::uint64_t files = 0;
        std::uint64_t network = 0;
        std::uint64_t scope = 0;
    };
    constexpr unsigned VersionWanted = 1;
    const long version = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, VersionWanted);
    if (version < 1)
        return false;
    constexpr std::uint64_t Execute = 1;
    constexpr std::uint64_t WriteFile = 1 << 1;
    constexpr std::uint64_t RemoveToMakeSymlink = 0x1ff0; // bits 4 to 12: removing, and making of every kind
    Rules rules{Execute | WriteFile | RemoveToMakeSymlink, 0, 0};
    if (version >= 2)
        rules.files |= 1 << 13; // moving between folders
    if (version >= 3)
        rules.files |= 1 << 14; // truncating
    if (version >= 4)
        rules.network = 3; // binding and connecting of TCP
    if (version >= 6)
        rules.scope = 3; // abstract sockets of others, signals to others
    const std::size_t size = version >= 6 ? sizeof(Rules) : version >= 4 ? 16 : 8;
    const long set = ::syscall(SYS_landlock_create_ruleset, &rules, size, 0);
    if (set < 0)
        return false;
    const bool on = ::syscall(SYS_landlock_restrict_self, set, 0) == 0;
    ::close(int(set));
    return on;
#else
    return false;
#endif
}

} // namespace

Sandbox enterReadingSandbox()
{
    // Poppler and Qt end by abort() where memory runs out; ours says what it was.
    std::set_new_handler([] { ::_exit(OutOfMemoryStatus); });
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0); // without it neither wall may be put up
    limitResources();
    Sandbox sandbox;
    sandbox.files = wallFiles();
    sandbox.calls = filterCalls();
    // This counts threads with processes, and Qt waits for ever for a thread that cannot start: only for want of better.
    if (!sandbox.calls)
        limit(RLIMIT_NPROC, 0);
    return sandbox;
}

} // namespace pei
