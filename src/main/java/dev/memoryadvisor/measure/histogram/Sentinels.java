package dev.memoryadvisor.measure.histogram;

import dev.memoryadvisor.fact.RuntimeKind;
import java.util.Map;

/**
 * Classes whose number says more than their bytes, because each stands for something large outside its own row: a class
 * for its metadata, a thread for its stack, a reference for what it refers to, a frame for the whole call. They are judged
 * by instances, from a number up that no healthy program moves through by chance.
 */
final class Sentinels {
    private static final long FEW = 10;
    private static final long SOME = 100;
    private static final long MANY = 1_000;

    private static final Map<String, Long> JVM = Map.ofEntries(
            Map.entry("java.lang.Class", SOME),
            Map.entry("java.lang.Thread", FEW),
            Map.entry("java.lang.VirtualThread", MANY),
            Map.entry("java.lang.ThreadLocal$ThreadLocalMap$Entry", MANY),
            Map.entry("java.lang.ref.Finalizer", MANY),
            Map.entry("java.lang.ref.WeakReference", MANY),
            Map.entry("java.lang.ref.SoftReference", MANY),
            Map.entry("java.lang.ref.PhantomReference", MANY),
            Map.entry("jdk.internal.ref.CleanerImpl$PhantomCleanableRef", MANY),
            Map.entry("jdk.internal.ref.Cleaner", SOME),
            Map.entry("sun.misc.Cleaner", SOME),
            Map.entry("java.nio.DirectByteBuffer", SOME));

    private static final Map<String, Long> CPYTHON = Map.ofEntries(
            Map.entry("type", SOME),
            Map.entry("module", SOME),
            Map.entry("frame", SOME),
            Map.entry("traceback", SOME),
            Map.entry("coroutine", SOME),
            Map.entry("generator", SOME),
            Map.entry("async_generator", SOME),
            Map.entry("Task", SOME),
            Map.entry("_asyncio.Task", SOME),
            Map.entry("asyncio.tasks.Task", SOME),
            Map.entry("Future", SOME),
            Map.entry("_asyncio.Future", SOME),
            Map.entry("asyncio.futures.Future", SOME),
            Map.entry("Thread", FEW),
            Map.entry("threading.Thread", FEW),
            Map.entry("Timer", FEW),
            Map.entry("threading.Timer", FEW),
            Map.entry("socket", FEW),
            Map.entry("socket.socket", FEW),
            Map.entry("SSLContext", FEW),
            Map.entry("ssl.SSLContext", FEW),
            Map.entry("SSLSocket", FEW),
            Map.entry("ssl.SSLSocket", FEW),
            Map.entry("requests.sessions.Session", FEW),
            Map.entry("aiohttp.client.ClientSession", FEW),
            Map.entry("httpx.Client", FEW),
            Map.entry("httpx.AsyncClient", FEW),
            Map.entry("cell", MANY),
            Map.entry("types.CellType", MANY),
            Map.entry("weakref", MANY),
            Map.entry("weakref.ReferenceType", MANY));

    private Sentinels() {}

    /** How many instances a sentinel must move to count; {@code null} if the class is none. */
    static Long floor(RuntimeKind runtime, String name) {
        if (runtime == RuntimeKind.CPYTHON) {
            return CPYTHON.get(PythonNames.bare(name));
        }
        if (runtime != RuntimeKind.JVM) {
            return null;
        }
        return name.endsWith("ClassLoader") && !name.startsWith("[") ? Long.valueOf(FEW) : JVM.get(name);
    }
}
