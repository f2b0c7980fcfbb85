package dev.memoryadvisor.footprint;

import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Runs in the JVM that is measured: uses the libraries once, then reads what the JVM holds. */
public final class Probe {
    private static final long QUIET_MILLIS = 250;
    private static final int MOST_WAITS = 12;

    /** Keeps what the entries return, so that it is in the heap when the heap is read. */
    private static final List<Object> KEPT = new ArrayList<>();

    private Probe() {}

    /**
     * Measures.
     *
     * @param arguments file for the figures, then the names of the entries
     */
    public static void main(String[] arguments) throws Exception {
        ClassLoadingMXBean loading = ManagementFactory.getClassLoadingMXBean();
        MemoryPoolMXBean metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .findFirst()
                .orElseThrow();
        for (int i = 1; i < arguments.length; i++) {
            Class<?> entry = Class.forName("entry." + arguments[i]);
            KEPT.add(((Callable<?>) entry.getDeclaredConstructor().newInstance()).call());
        }
        // Threads that a library has started go on loading classes for a moment.
        long before = -1;
        for (int i = 0; i < MOST_WAITS && before != loading.getTotalLoadedClassCount(); i++) {
            before = loading.getTotalLoadedClassCount();
            Thread.sleep(QUIET_MILLIS);
        }
        System.gc();
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        long used = metaspace.getUsage().getUsed();
        long classes = loading.getLoadedClassCount();
        Files.writeString(Path.of(arguments[0]), used + " " + heap + " " + classes + "\n");
        // Threads of the library may not be daemons, and hooks may wait for a peer.
        Runtime.getRuntime().halt(KEPT.isEmpty() ? 1 : 0);
    }
}
