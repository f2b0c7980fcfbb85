package dev.memoryadvisor.measure.histogram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoryadvisor.fact.ClassOrigin;
import dev.memoryadvisor.fact.RuntimeKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassNamesTest {
    @ParameterizedTest
    @CsvSource({
        "[B, byte[]",
        "[[I, int[][]",
        "[Z, boolean[]",
        "[Ljava.lang.Object;, java.lang.Object[]",
        "[[Lcom.acme.Order;, com.acme.Order[][]",
        "com.acme.Order, com.acme.Order",
        "[X, [X",
        "[, [",
        "[L;, [L;"
    })
    void shows(String printed, String friendly) {
        assertThat(ClassNames.display(printed)).isEqualTo(friendly);
    }

    @ParameterizedTest
    @CsvSource({
        "[B,, ARRAY",
        "[Lcom.acme.Order;,, ARRAY",
        "java.util.HashMap, java.base@17.0.15, RUNTIME",
        "java.util.HashMap,, RUNTIME",
        "javax.sql.DataSource,, RUNTIME",
        "com.sun.proxy.$Proxy1, jdk.proxy2, RUNTIME",
        "<constMethodKlass>,, RUNTIME",
        "org.springframework.core.ResolvableType,, LIBRARY",
        "ch.qos.logback.classic.Logger,, LIBRARY",
        "scala.Option,, LIBRARY",
        "com.acme.Session,, APPLICATION",
        "Main,, APPLICATION",
        "javanese.Dancer,, APPLICATION"
    })
    void jvm(String name, String module, ClassOrigin origin) {
        assertThat(ClassNames.origin(RuntimeKind.JVM, name, module)).isEqualTo(origin);
    }

    @ParameterizedTest
    @CsvSource({
        "dict, RUNTIME",
        "builtins.list, RUNTIME",
        "wrapper_descriptor, RUNTIME",
        "function (handle), RUNTIME",
        "dict (no owner), RUNTIME",
        "dict of workload.Order, APPLICATION",
        "<class 'abc.ABCMeta, RUNTIME",
        "_frozen_importlib.ModuleSpec, RUNTIME",
        "ModuleSpec, RUNTIME",
        "__main__.Session, APPLICATION",
        "Session, APPLICATION",
        "workload.Order, APPLICATION",
        "sqlalchemy.orm.session.Session, LIBRARY"
    })
    void cpython(String name, ClassOrigin origin) {
        assertThat(ClassNames.origin(RuntimeKind.CPYTHON, name, null)).isEqualTo(origin);
    }
}
