package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.objectweb.asm.*;

/** org.ow2.asm:asm: makes the bytes of a class. */
public final class UseAsm implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "a/B", null, "java/lang/Object", null);
        writer.visitEnd();
        return List.of(writer, writer.toByteArray());
    }
}
