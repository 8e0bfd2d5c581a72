package org.kubeorama.films;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Step;
import org.kubeorama.scene.Text;
import org.kubeorama.script.SceneReader;

/** Numbers in films are what the formulas of Kubernetes give. */
class FilmNumbersTest {
    private static final Path SCENES = Path.of("assets/scenes");
    private static final double TOLERANCE = 0.1;

    private static SceneModel film(String id) {
        return SceneReader.read(SCENES.resolve(id)).scene().orElseThrow();
    }

    private static <A extends Action> Stream<A> actions(Step step, Class<A> kind) {
        return step.beats().stream().flatMap(beat -> beat.actions().stream()).filter(kind::isInstance).map(kind::cast);
    }

    private static Stream<String> found(String film, String pattern) throws IOException {
        var texts = new ArrayList<String>();
        for (var file : List.of("scene.json", "notes.en.md", "notes.zh.md")) {
            texts.add(Files.readString(SCENES.resolve(film).resolve(file)));
        }
        return texts.stream().flatMap(text -> Pattern.compile(pattern).matcher(text).results()).map(match -> match.group(1));
    }

    /** As {@code portProtoHash} and {@code servicePortEndpointChainName} in pkg/proxy/iptables/proxier.go: SHA-256, base32, 16 of it. */
    private static String chainHash(String... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(String.join("", parts).getBytes(UTF_8));
            var first = new BigInteger(1, digest).shiftRight(256 - 80);
            var name = new StringBuilder();
            for (int i = 15; i >= 0; i--) {
                name.append("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".charAt(first.shiftRight(5 * i).intValue() & 31));
            }
            return name.toString();
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void theHashIsTheOneOfKubeProxysOwnTest() {
        assertEquals("XPGD46QRK7WJZT7O", chainHash("ns1/svc1:p80", "tcp"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"packet-to-a-service", "service-to-rules"})
    void chainsHaveTheNamesThatKubeProxyGivesThem(String film) throws IOException {
        var real = Stream.concat(
                        Stream.of(chainHash("default/web:http", "tcp"), chainHash("default/web:stats", "udp")),
                        Stream.of("10.244.1.5", "10.244.2.7", "10.244.3.9").flatMap(pod -> Stream.of(
                                chainHash("default/web:http", "tcp", pod + ":8080"),
                                chainHash("default/web:stats", "udp", pod + ":8125"))))
                .toList();

        var names = found(film, "KUBE-(?:SVC|SEP|EXT|SVL)-([A-Z0-9]{16})").collect(toCollection(TreeSet::new));

        assertTrue(!names.isEmpty() && real.containsAll(names), names + " of " + real);
    }

    @ParameterizedTest
    @ValueSource(strings = {"packet-to-a-service", "service-to-rules"})
    void endpointsAreDrawnWithOneOfHowManyAreLeft(String film) throws IOException {
        var shown = found(film, "\\b(0\\.\\d{4,})").collect(toCollection(TreeSet::new));

        assertTrue(!shown.isEmpty());
        for (var probability : shown) {
            long left = Math.round(1 / Double.parseDouble(probability));
            var format = "%." + (probability.length() - 2) + "f";
            assertEquals(String.format(Locale.ROOT, format, 1.0 / left), probability);
        }
    }

    /** desired = ceil(current × usage / target), unchanged within the tolerance. */
    @Test
    void hpaAsksForWhatItsFormulaGives() {
        var film = film("kernel-to-kubectl-top");
        int seen = 0;
        for (var step : film.allSteps()) {
            var rows = hpaRows(step);
            var ratio = Pattern.compile("(\\d+)/(\\d+) = (.*)").matcher(rows.getOrDefault("ratio", ""));
            var product = Pattern.compile("(\\d+)×(.*) = (.*)").matcher(rows.getOrDefault("product", ""));
            if (ratio.matches() && product.matches()) {
                seen++;
                double exact = Double.parseDouble(ratio.group(1)) / Double.parseDouble(ratio.group(2));
                int pods = Integer.parseInt(product.group(1));
                assertEquals(rounded(exact, 2), ratio.group(3), step.id().value());
                assertEquals(rounded(exact, 2), product.group(2), step.id().value());
                assertEquals(rounded(exact * pods, 1), product.group(3), step.id().value());
                int desired = Math.abs(exact - 1) <= TOLERANCE ? pods : (int) Math.ceil(exact * pods);
                assertEquals(String.valueOf(desired), rows.get("desired").split("\\D")[0], step.id().value());
            }
        }
        assertTrue(seen >= 6, seen + " results");
    }

    private static Map<String, String> hpaRows(Step step) {
        var rows = new LinkedHashMap<String, String>();
        actions(step, Action.SetRow.class)
                .filter(set -> set.actor().value().equals("hpa"))
                .forEach(set -> rows.put(set.row().value(), set.value().map(Text::en).orElse("")));
        return rows;
    }

    private static String rounded(double number, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", number);
    }

    /** The scheduler waits 1 s, doubling up to 10 s, before it tries a rejected Pod again. */
    @Test
    void theSchedulerTriesAgainWhenItsBackoffIsOver() {
        var step = film("scheduler-queues").allSteps().stream()
                .filter(it -> it.id().value().equals("doubling")).findFirst().orElseThrow();
        var expected = new ArrayList<Double>();
        double at = 0;
        for (double wait = 1; expected.size() < 6; wait = Math.min(2 * wait, 10)) {
            at += wait;
            expected.add(at);
        }

        assertEquals(expected, actions(step, Action.Plot.class)
                .filter(plot -> plot.row().value().equals("tries")).map(Action.Plot::from).toList());
    }

    /** The scheduler stops at so many feasible nodes: 50 - n/125 percent of all, at least 5 percent and 100. */
    @ParameterizedTest
    @CsvSource({"100, 100", "1000, 420", "5000, 500", "6000, 300"})
    void theSchedulerSamplesAsManyNodesAsItsFormulaGives(int nodes, int sample) throws IOException {
        int percent = Math.max(50 - nodes / 125, 5);

        assertEquals(sample, nodes < 100 ? nodes : Math.max(nodes * percent / 100, 100));
        assertTrue(found("large-clusters", "\"(?:value|en)\": \"[^\"]*\\b(" + sample + ")\\b").findAny().isPresent());
    }
}
