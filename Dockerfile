FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY rules rules
COPY src/main src/main
# Tests are CI's business (.ci/run); the image is built from what passed them.
RUN --mount=type=cache,target=/m2 mvn -B -ntp package -Dmaven.repo.local=/m2 -Dmaven.test.skip=true

FROM eclipse-temurin:25-jre
WORKDIR /opt/memory-advisor
COPY LICENSE NOTICE ./
# What changes least comes first: a new version of ours does not send the libraries again.
COPY --from=build /build/target/quarkus-app/lib lib
COPY --from=build /build/target/quarkus-app/quarkus-run.jar ./
COPY --from=build /build/target/quarkus-app/quarkus quarkus
COPY --from=build /build/target/quarkus-app/app app

# A number, not a name: Kubernetes' runAsNonRoot cannot look names up. Everything above belongs to root and is only read.
USER 10001:10001

# The service itself listens on 127.0.0.1 unless told otherwise; in a container nobody could reach that.
ENV QUARKUS_HTTP_HOST=0.0.0.0 \
    QUARKUS_MANAGEMENT_HOST=0.0.0.0 \
    JAVA_OPTS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError"
EXPOSE 8080 9000

# The image has neither curl nor wget, and a JRE cannot run a source file; bash (Ubuntu's, always there) speaks TCP.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/9000 && printf 'GET /q/health/ready HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && read -r -t 4 _ status _ <&3 && [[ $status == 200 ]] || exit 1"]

# exec: the JVM gets the signals. Arguments of "docker run" follow the jar.
ENTRYPOINT ["sh", "-c", "exec java $JAVA_OPTS -jar /opt/memory-advisor/quarkus-run.jar \"$@\"", "memory-advisor"]
