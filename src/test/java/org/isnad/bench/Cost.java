package org.isnad.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a piece of work cost.
 *
 * @param result what it made
 * @param cpuMillis the processor time of the whole process, garbage collection included
 * @param peakMegabytes the most memory that was in use at once beyond what was in use before, garbage included
 */
record Cost<T>(T result, long cpuMillis, long peakMegabytes) {

    private static final long MEGABYTE = 1 << 20;

    /** Does the work, from a heap without garbage. */
    static <T> Cost<T> of(Supplier<T> work) {
        System.gc();
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long before = heap.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long started = system.getProcessCpuTime();
        T result = work.get();
        long cpu = system.getProcessCpuTime() - started;
        long peak =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return new Cost<>(result, cpu / 1_000_000, (peak - before) / MEGABYTE);
    }
}
