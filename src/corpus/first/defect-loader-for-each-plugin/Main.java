import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

class Plugin {
    final int[] state = new int[16];
}

class PluginLoader extends ClassLoader {
    PluginLoader() {
        super(null);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try (InputStream in = Main.class.getResourceAsStream(name + ".class")) {
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}

class Main {
    static final List<Object> PLUGINS = new ArrayList<>();

    public static void main(String[] args) throws Exception {
        for (int round = 0; round < 7; round++) {
            for (int i = 0; i < 1_500; i++) {
                Class<?> plugin = new PluginLoader().loadClass("Plugin");
                var constructor = plugin.getDeclaredConstructor();
                constructor.setAccessible(true);
                PLUGINS.add(constructor.newInstance());
            }
            Snapshots.take();
        }
    }
}
