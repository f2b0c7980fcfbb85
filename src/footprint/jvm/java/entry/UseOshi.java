package entry;

import java.util.List;
import java.util.concurrent.Callable;
import oshi.SystemInfo;

/** com.github.oshi:oshi-core: reads the memory of the machine. */
public final class UseOshi implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        SystemInfo info = new SystemInfo();
        return List.of(info, info.getHardware().getMemory().getTotal());
    }
}
