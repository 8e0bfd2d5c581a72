package org.kubeorama.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> NAMES = List.of("kubelet", "kube-proxy", "etcd", "api", "ok");

    @ParameterizedTest
    @CsvSource({
        "kublet, kubelet",
        "kubelte, kubelet",
        "KUBELET, kubelet",
        "kubeproxy, kube-proxy",
        "ectd, etcd",
        "aip, api",
        "oc, ok"
    })
    void aMisspeltNameIsRecognised(String written, String meant) {
        assertEquals(Optional.of(meant), Nearest.to(written, NAMES));
    }

    @ParameterizedTest
    @CsvSource({"scheduler", "xyz", "a", "''", "controller-manager"})
    void anotherNameIsNot(String written) {
        assertEquals(Optional.empty(), Nearest.to(written, NAMES));
    }

    @Test
    void ofEqualsTheFirstIsMeant() {
        assertEquals(Optional.of("node-1"), Nearest.to("node-3", List.of("node-1", "node-2")));
    }

    @Test
    void namesLongerThanAnyIdAreNotCompared() {
        var name = "x".repeat(Limits.ID + 1);

        assertEquals(Optional.empty(), Nearest.to(name, List.of(name)));
    }

    @ParameterizedTest
    @CsvSource({
        "abc, abc, 0",
        "'', abc, 3",
        "abc, abd, 1",
        "abc, acb, 1",
        "abc, ac, 1",
        "abc, abxc, 1",
        "abcd, badc, 2",
        "kitten, sitting, 3"
    })
    void distanceCountsLetters(String from, String to, int distance) {
        assertEquals(distance, Nearest.distance(from, to));
        assertEquals(distance, Nearest.distance(to, from));
    }
}
