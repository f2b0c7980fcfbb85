package dev.memoryadvisor.measure.histogram;

import dev.memoryadvisor.fact.ClassOrigin;
import java.util.List;

/** Class names as the JVM prints them (JVMS 4.3.2 for arrays). */
final class JvmNames {
    private static final List<String> RUNTIME =
            List.of("java.", "javax.", "jdk.", "sun.", "com.sun.", "oracle.jrockit.", "jrockit.", "com.oracle.svm.");

    /** Packages of widely used libraries; everything else is taken for the application's own. */
    private static final List<String> LIBRARIES = List.of(
            "akka.",
            "android.",
            "brave.",
            "ch.qos.logback.",
            "com.amazonaws.",
            "com.azure.",
            "com.carrotsearch.",
            "com.codahale.",
            "com.datastax.",
            "com.ctc.wstx.",
            "com.esotericsoftware.",
            "com.fasterxml.",
            "com.github.benmanes.caffeine.",
            "com.google.",
            "com.hazelcast.",
            "com.ibm.",
            "com.jayway.",
            "com.lmax.",
            "com.microsoft.",
            "com.mongodb.",
            "com.mysql.",
            "com.netflix.",
            "com.rabbitmq.",
            "com.squareup.",
            "com.typesafe.",
            "com.vaadin.",
            "com.zaxxer.",
            "graphql.",
            "groovy.",
            "io.agroal.",
            "io.dropwizard.",
            "io.grpc.",
            "io.jsonwebtoken.",
            "io.lettuce.",
            "io.micrometer.",
            "io.micronaut.",
            "io.netty.",
            "io.opentelemetry.",
            "io.opentracing.",
            "io.projectreactor.",
            "io.prometheus.",
            "io.quarkus.",
            "io.reactivex.",
            "io.smallrye.",
            "io.swagger.",
            "io.undertow.",
            "io.vertx.",
            "it.unimi.dsi.",
            "jakarta.",
            "javassist.",
            "junit.",
            "kotlin.",
            "kotlinx.",
            "net.bytebuddy.",
            "net.sf.",
            "okhttp3.",
            "okio.",
            "oracle.jdbc.",
            "oracle.ucp.",
            "org.agrona.",
            "org.antlr.",
            "org.apache.",
            "org.aspectj.",
            "org.assertj.",
            "org.bouncycastle.",
            "org.bson.",
            "org.codehaus.",
            "org.checkerframework.",
            "org.drools.",
            "org.eclipse.",
            "org.ehcache.",
            "org.elasticsearch.",
            "org.flywaydb.",
            "org.glassfish.",
            "org.h2.",
            "org.hibernate.",
            "org.hsqldb.",
            "org.infinispan.",
            "org.jboss.",
            "org.jctools.",
            "org.jetbrains.",
            "org.joda.",
            "org.jooq.",
            "org.json.",
            "org.junit.",
            "org.keycloak.",
            "org.kie.",
            "org.liquibase.",
            "org.lwjgl.",
            "org.mariadb.",
            "org.mockito.",
            "org.mozilla.",
            "org.mvel2.",
            "org.mybatis.",
            "org.neo4j.",
            "org.objectweb.asm.",
            "org.omg.",
            "org.opensearch.",
            "org.postgresql.",
            "org.quartz.",
            "org.reactivestreams.",
            "org.redisson.",
            "org.rocksdb.",
            "org.slf4j.",
            "org.springframework.",
            "org.thymeleaf.",
            "org.w3c.dom.",
            "org.wildfly.",
            "org.xml.sax.",
            "org.xnio.",
            "org.xerial.",
            "org.yaml.",
            "play.",
            "reactor.",
            "redis.clients.",
            "retrofit2.",
            "rx.",
            "scala.",
            "software.amazon.",
            "zipkin2.");

    private JvmNames() {}

    static ClassOrigin origin(String name, String module) {
        if (dimensions(name) > 0) {
            return ClassOrigin.ARRAY;
        }
        boolean runtime = module != null && (module.startsWith("java.") || module.startsWith("jdk."));
        // JDK 7 and older print the JVM's own structures as <constMethodKlass>.
        if (runtime || name.startsWith("<") || startsWithOne(name, RUNTIME)) {
            return ClassOrigin.RUNTIME;
        }
        return startsWithOne(name, LIBRARIES) ? ClassOrigin.LIBRARY : ClassOrigin.APPLICATION;
    }

    static String display(String name) {
        int dimensions = dimensions(name);
        if (dimensions == 0 || dimensions == name.length()) {
            return name;
        }
        String element =
                switch (name.charAt(dimensions)) {
                    case 'B' -> "byte";
                    case 'C' -> "char";
                    case 'D' -> "double";
                    case 'F' -> "float";
                    case 'I' -> "int";
                    case 'J' -> "long";
                    case 'S' -> "short";
                    case 'Z' -> "boolean";
                    default -> ClassNames.element(name);
                };
        return element == null ? name : element + "[]".repeat(dimensions);
    }

    /** Whether it is what the JVM fills dead stretches of the heap with (JDK-8284435, since JDK 19): nobody's objects. */
    static boolean filler(String name) {
        return name.contains("jdk.internal.vm.Filler");
    }

    static int dimensions(String name) {
        int dimensions = 0;
        while (dimensions < name.length() && name.charAt(dimensions) == '[') {
            dimensions++;
        }
        return dimensions;
    }

    private static boolean startsWithOne(String name, List<String> prefixes) {
        for (String prefix : prefixes) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
