package entry;

import java.util.concurrent.Callable;
import kotlin.jvm.JvmClassMappingKt;
import kotlin.reflect.full.KClasses;

/** org.jetbrains.kotlin:kotlin-reflect: lists the members of a class. */
public final class UseKotlinReflect implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        return KClasses.getDeclaredMembers(JvmClassMappingKt.getKotlinClass(kotlin.Pair.class))
                .toString();
    }
}
