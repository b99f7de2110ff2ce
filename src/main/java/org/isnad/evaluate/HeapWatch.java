package org.isnad.evaluate;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;
import org.jspecify.annotations.Nullable;

/**
 * Tells when memory is scarce: after each collection of garbage, by what is left in the heap. What one thread holds cannot
 * be measured; what it has allocated can, and with what is left in the heap that is enough to find who is to blame.
 */
final class HeapWatch implements NotificationListener, AutoCloseable {

    /** The part of the heap that may be in use after a collection. */
    private static final double FULL = 0.7;

    private static final int NEVER = -1;

    private final long capacity = Runtime.getRuntime().maxMemory();
    private final AtomicLong left = new AtomicLong(NEVER);
    private final Set<String> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toUnmodifiableSet());

    static HeapWatch start() {
        HeapWatch watch = new HeapWatch();
        emitters().forEach(emitter -> emitter.addNotificationListener(watch, null, null));
        return watch;
    }

    /** Whether memory was scarce after the last collection; once told, it is not told again before the next one. */
    boolean becameScarce() {
        return left.getAndSet(NEVER) > capacity * FULL;
    }

    @Override
    public void handleNotification(Notification notification, @Nullable Object unused) {
        if (notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            Map<String, MemoryUsage> after = GarbageCollectionNotificationInfo.from(
                            (CompositeData) notification.getUserData())
                    .getGcInfo()
                    .getMemoryUsageAfterGc();
            left.set(after.entrySet().stream()
                    .filter(pool -> pools.contains(pool.getKey()))
                    .mapToLong(pool -> pool.getValue().getUsed())
                    .sum());
        }
    }

    @Override
    public void close() {
        emitters().forEach(emitter -> {
            try {
                emitter.removeNotificationListener(this);
            } catch (ListenerNotFoundException gone) {
                throw new IllegalStateException(gone);
            }
        });
    }

    private static Set<NotificationEmitter> emitters() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .filter(NotificationEmitter.class::isInstance)
                .map((GarbageCollectorMXBean collector) -> (NotificationEmitter) collector)
                .collect(Collectors.toUnmodifiableSet());
    }
}
