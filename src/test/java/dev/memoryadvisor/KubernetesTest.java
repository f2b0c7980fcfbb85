package dev.memoryadvisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.EnvFromSource;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyIngressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything in {@code k8s/} that can be applied is what Kubernetes takes, is restricted, and fits the service. */
class KubernetesTest {
    private static final Path K8S = Path.of("k8s");
    private static final Path PROD = K8S.resolve("overlays/prod");

    /** Where the JVM puts temporary files in the image, uploads too ({@code quarkus.http.body.uploads-directory}). */
    private static final String TEMPORARY_FOLDER = "/tmp";

    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.of(
            "v1/Namespace", Namespace.class,
            "v1/ServiceAccount", ServiceAccount.class,
            "v1/ConfigMap", ConfigMap.class,
            "v1/Service", Service.class,
            "apps/v1/Deployment", Deployment.class,
            "networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class,
            "policy/v1/PodDisruptionBudget", PodDisruptionBudget.class);

    /** Keys of the configuration that environment variables may name. */
    private static final Set<String> CONFIGURATION = Set.of(
            "quarkus.http.host",
            "quarkus.management.host",
            "quarkus.log.level",
            "quarkus.shutdown.timeout",
            "memory-advisor.chatops.slack.signing-secret",
            "memory-advisor.limits.decompressed-bytes");

    private static final Pattern VARIABLE = Pattern.compile("\\b(?:MEMORY_ADVISOR|QUARKUS)_[A-Z0-9_]+");

    /** The models keep what they do not know in a map of their own; with that map out of sight it is an error. */
    private static final ObjectMapper STRICT = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
                private static final long serialVersionUID = 1;

                @Override
                public Boolean hasAnySetter(Annotated annotated) {
                    return false;
                }
            });

    static Stream<Path> folders() throws IOException {
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> all = Files.walk(K8S)) {
            for (Path file : all.filter(f -> f.endsWith("kustomization.yaml")).toList()) {
                // A component cannot be rendered by itself.
                if (Kustomization.YAML
                        .readTree(file.toFile())
                        .path("kind")
                        .asText()
                        .equals("Kustomization")) {
                    folders.add(file.getParent());
                }
            }
        }
        assertThat(folders).contains(K8S.resolve("base"), PROD);
        return folders.stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void holdsOnlyWhatKubernetesKnows(Path folder) throws IOException {
        assertThat(typed(folder)).isNotEmpty().allSatisfy(resource -> {
            assertThat(resource.getMetadata().getName()).isNotBlank();
            if (!(resource instanceof Namespace)) {
                assertThat(resource.getMetadata().getLabels())
                        .containsEntry("app.kubernetes.io/name", "memory-advisor");
            }
        });
    }

    @Test
    void seesAMisspeltField() throws IOException {
        ObjectNode deployment = Kustomization.render(K8S.resolve("base")).stream()
                .filter(d -> d.path("kind").asText().equals("Deployment"))
                .findFirst()
                .orElseThrow();
        ((ObjectNode) deployment.at("/spec/template/spec/containers/0/securityContext")).put("readOnlyRootFs", true);
        assertThatThrownBy(() -> typed(deployment))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("readOnlyRootFs");
    }

    @ParameterizedTest
    @MethodSource("folders")
    void rendersWhatKubectlRenders(Path folder) throws IOException, InterruptedException {
        assumeTrue(kubectlIsThere(), "kubectl is not on the PATH");
        Path errors = Files.createTempFile("kubectl", ".err");
        try {
            Process kubectl = new ProcessBuilder("kubectl", "kustomize", folder.toString())
                    .redirectError(errors.toFile())
                    .start();
            String rendered = new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(kubectl.waitFor()).as(Files.readString(errors)).isZero();
            assertThat(Kustomization.render(folder))
                    .containsExactlyInAnyOrderElementsOf(Kustomization.documents(rendered));
        } finally {
            Files.delete(errors);
        }
    }

    /** https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted, and a read-only root. */
    @ParameterizedTest
    @MethodSource("folders")
    void runsRestricted(Path folder) throws IOException {
        PodSpec pod = pod(folder);
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.getHostNetwork()).isNull();
        assertThat(pod.getHostPID()).isNull();
        assertThat(pod.getHostIPC()).isNull();
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSecurityContext().getRunAsUser()).isNotIn(0L);
        assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        assertThat(pod.getVolumes())
                .allSatisfy(volume -> assertThat(volume.getHostPath()).isNull());
        assertThat(containers(pod)).isNotEmpty().allSatisfy(container -> {
            assertThat(container.getSecurityContext().getAllowPrivilegeEscalation())
                    .isFalse();
            assertThat(container.getSecurityContext().getReadOnlyRootFilesystem())
                    .isTrue();
            assertThat(container.getSecurityContext().getPrivileged()).isNull();
            assertThat(container.getSecurityContext().getRunAsNonRoot()).isNotIn(false);
            assertThat(container.getSecurityContext().getRunAsUser()).isNotIn(0L);
            assertThat(container.getSecurityContext().getSeccompProfile()).isNull();
            assertThat(container.getSecurityContext().getCapabilities().getDrop())
                    .containsExactly("ALL");
            assertThat(container.getSecurityContext().getCapabilities().getAdd())
                    .isEmpty();
            assertThat(container.getPorts())
                    .extracting(ContainerPort::getHostPort)
                    .containsOnlyNulls();
        });
    }

    @ParameterizedTest
    @MethodSource("folders")
    void probesTheManagementPort(Path folder) throws IOException {
        Container container = container(folder);
        probes(container, container.getStartupProbe(), "/q/health/started");
        probes(container, container.getLivenessProbe(), "/q/health/live");
        probes(container, container.getReadinessProbe(), "/q/health/ready");
    }

    private static void probes(Container container, Probe probe, String path) {
        assertThat(probe.getHttpGet().getPath()).isEqualTo(path);
        assertThat(port(container, probe.getHttpGet().getPort())).as(path).isEqualTo(9000);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void selectsThePods(Path folder) throws IOException {
        Deployment deployment = only(folder, Deployment.class);
        Map<String, String> labels =
                deployment.getSpec().getTemplate().getMetadata().getLabels();
        List<Map<String, String>> selectors = new ArrayList<>();
        selectors.add(deployment.getSpec().getSelector().getMatchLabels());
        for (HasMetadata resource : typed(folder)) {
            if (resource instanceof Service service) {
                selectors.add(service.getSpec().getSelector());
            } else if (resource instanceof NetworkPolicy policy) {
                selectors.add(policy.getSpec().getPodSelector().getMatchLabels());
            } else if (resource instanceof PodDisruptionBudget budget) {
                selectors.add(budget.getSpec().getSelector().getMatchLabels());
            }
        }
        deployment
                .getSpec()
                .getTemplate()
                .getSpec()
                .getTopologySpreadConstraints()
                .forEach(spread -> selectors.add(spread.getLabelSelector().getMatchLabels()));
        assertThat(selectors)
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(selector -> assertThat(labels).isNotEmpty().containsAllEntriesOf(selector))
                .doesNotContain(Map.of());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void servesTheApiAndNotTheManagementPort(Path folder) throws IOException {
        Container container = container(folder);
        assertThat(container.getPorts())
                .extracting(ContainerPort::getContainerPort)
                .containsExactlyInAnyOrder(8080, 9000);
        assertThat(only(folder, Service.class).getSpec().getPorts())
                .extracting(ServicePort::getTargetPort)
                .extracting(target -> port(container, target))
                .containsExactly(8080);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void letsInNothingElse(Path folder) throws IOException {
        NetworkPolicy policy = only(folder, NetworkPolicy.class);
        assertThat(policy.getSpec().getPolicyTypes()).contains("Ingress");
        // A rule without ports would let everything in.
        assertThat(policy.getSpec().getIngress())
                .extracting(NetworkPolicyIngressRule::getPorts)
                .doesNotContain(List.of())
                .flatExtracting(ports -> ports)
                .extracting(NetworkPolicyPort::getPort)
                .containsExactlyInAnyOrder(new IntOrString(8080), new IntOrString(9000));
        assertThat(policy.getSpec().getIngress())
                .flatExtracting(NetworkPolicyIngressRule::getPorts)
                .extracting(NetworkPolicyPort::getEndPort)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void spoolsUploadsToAVolumeOfLimitedSize(Path folder) throws IOException {
        Container container = container(folder);
        List<String> mounted = container.getVolumeMounts().stream()
                .filter(m -> m.getMountPath().equals(TEMPORARY_FOLDER) && !Boolean.TRUE.equals(m.getReadOnly()))
                .map(VolumeMount::getName)
                .toList();
        assertThat(mounted).hasSize(1);
        Volume volume = pod(folder).getVolumes().stream()
                .filter(v -> v.getName().equals(mounted.get(0)))
                .findFirst()
                .orElseThrow();
        Quantity size = volume.getEmptyDir().getSizeLimit();
        assertThat(size).isNotNull();
        // In memory it would count against the container's memory.
        assertThat(volume.getEmptyDir().getMedium()).isNull();
        assertThat(container.getResources().getLimits().get("ephemeral-storage").getNumericalAmount())
                .isGreaterThan(size.getNumericalAmount());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void promisesTheMemoryThatItLimits(Path folder) throws IOException {
        for (Container container : containers(pod(folder))) {
            assertThat(container.getResources().getRequests()).containsKey("cpu");
            assertThat(container.getResources().getLimits().get("memory"))
                    .isNotNull()
                    .isEqualTo(container.getResources().getRequests().get("memory"));
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void namesAVersionOfTheImage(Path folder) throws IOException {
        assertThat(containers(pod(folder))).extracting(Container::getImage).allSatisfy(image -> assertThat(image)
                .matches("(?:.*/)?memory-advisor:\\d+\\.\\d+\\.\\d+"));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void refersToWhatIsThere(Path folder) throws IOException {
        PodSpec pod = pod(folder);
        assertThat(pod.getServiceAccountName())
                .isEqualTo(only(folder, ServiceAccount.class).getMetadata().getName());
        String configuration = only(folder, ConfigMap.class).getMetadata().getName();
        for (Container container : containers(pod)) {
            for (EnvFromSource source : container.getEnvFrom()) {
                assertThat(source.getSecretRef()).isNull();
                assertThat(source.getConfigMapRef().getName()).isEqualTo(configuration);
            }
            for (EnvVar variable : container.getEnv()) {
                // Secrets are the operator's; without them the service still starts.
                assertThat(variable.getValueFrom().getSecretKeyRef().getOptional())
                        .as(variable.getName())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void setsOnlyKeysThatExist(Path folder) throws IOException {
        Set<String> known = variables();
        assertThat(only(folder, ConfigMap.class).getData().keySet()).isSubsetOf(known);
        for (Container container : containers(pod(folder))) {
            assertThat(container.getEnv()).extracting(EnvVar::getName).isSubsetOf(known);
        }
    }

    @Test
    void theImageSetsOnlyKeysThatExist() throws IOException {
        List<String> named = VARIABLE.matcher(Files.readString(Path.of("Dockerfile")))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(named)
                .contains("QUARKUS_HTTP_HOST", "QUARKUS_MANAGEMENT_HOST")
                .isSubsetOf(variables());
    }

    @Test
    void productionHasANamespaceOfItsOwn() throws IOException {
        Namespace namespace = only(PROD, Namespace.class);
        assertThat(namespace.getMetadata().getLabels())
                .containsEntry("pod-security.kubernetes.io/enforce", "restricted");
        assertThat(typed(PROD))
                .filteredOn(resource -> !(resource instanceof Namespace))
                .extracting(resource -> resource.getMetadata().getNamespace())
                .containsOnly(namespace.getMetadata().getName());
    }

    @Test
    void productionOutlivesANode() throws IOException {
        int replicas = only(PROD, Deployment.class).getSpec().getReplicas();
        assertThat(replicas).isGreaterThanOrEqualTo(2);
        assertThat(only(PROD, PodDisruptionBudget.class)
                        .getSpec()
                        .getMinAvailable()
                        .getIntVal())
                .isBetween(1, replicas - 1);
    }

    private static Set<String> variables() {
        // SmallRye Config: what is neither letter nor digit becomes an underscore, letters become capitals.
        return Set.copyOf(CONFIGURATION.stream()
                .map(key -> key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT))
                .toList());
    }

    private static int port(Container container, IntOrString target) {
        return target.getIntVal() != null
                ? target.getIntVal()
                : container.getPorts().stream()
                        .filter(p -> p.getName().equals(target.getStrVal()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no port " + target.getStrVal()))
                        .getContainerPort();
    }

    private static Container container(Path folder) throws IOException {
        return pod(folder).getContainers().stream()
                .filter(c -> c.getName().equals("memory-advisor"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Container> containers(PodSpec pod) {
        return Stream.concat(pod.getInitContainers().stream(), pod.getContainers().stream())
                .toList();
    }

    private static PodSpec pod(Path folder) throws IOException {
        return only(folder, Deployment.class).getSpec().getTemplate().getSpec();
    }

    private static <T extends HasMetadata> T only(Path folder, Class<T> kind) throws IOException {
        List<T> all =
                typed(folder).stream().filter(kind::isInstance).map(kind::cast).toList();
        assertThat(all).as(kind.getSimpleName()).hasSize(1);
        return all.get(0);
    }

    private static List<HasMetadata> typed(Path folder) throws IOException {
        List<HasMetadata> resources = new ArrayList<>();
        for (ObjectNode document : Kustomization.render(folder)) {
            resources.add(typed(document));
        }
        return resources;
    }

    private static HasMetadata typed(JsonNode document) throws IOException {
        String kind = document.path("apiVersion").asText() + "/"
                + document.path("kind").asText();
        assertThat(KINDS).as("kinds that are checked here").containsKey(kind);
        return STRICT.treeToValue(document, KINDS.get(kind));
    }

    private static boolean kubectlIsThere() {
        String path = System.getenv("PATH");
        return path != null
                && Pattern.compile(Pattern.quote(File.pathSeparator))
                        .splitAsStream(path)
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "kubectl")));
    }
}
