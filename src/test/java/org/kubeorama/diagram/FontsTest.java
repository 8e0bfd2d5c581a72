package org.kubeorama.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kubeorama.diagram.Fonts.Run;
import org.kubeorama.look.TextStyle;
import org.kubeorama.look.TextStyle.Face;

class FontsTest {
    private static final Fonts FONTS = Fonts.bundled();
    private static final List<String> SAMPLES = List.of(
            "kube-apiserver", "AVATAR To We fi ffl", "POST …/pods/web-1/binding → node-2", "调度器把 Pod 绑定到 node-2",
            "spec.containers[0].image: \"nginx:1.29\"", "“引号” — 100 % ≥ 3×", "");

    @ParameterizedTest
    @EnumSource(TextStyle.class)
    void measuresWhatJavaFxDraws(TextStyle style) {
        for (var sample : SAMPLES) {
            double drawn = FONTS.runs(sample, style.face()).stream().mapToDouble(run -> drawn(run, style)).sum();
            assertEquals(drawn, FONTS.width(sample, style), 0.05, sample);
        }
    }

    private static double drawn(Run run, TextStyle style) {
        var node = new Text(run.text());
        node.setFont(FONTS.font(run.face(), style.size()));
        return node.getLayoutBounds().getWidth();
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void everyFaceIsTheOneThatWasAskedFor(Face face) {
        var name = FONTS.font(face, 21).getName();

        assertEquals(switch (face) {
            case REGULAR -> "Noto Sans SC";
            case MEDIUM -> "Noto Sans SC Medium";
            case BOLD -> "Noto Sans SC Bold";
            case MONO -> "JetBrains Mono Regular";
        }, name.equals("Noto Sans SC Regular") ? "Noto Sans SC" : name);
    }

    @Test
    void chineseInsideMonospaceIsSetInAFontThatHasIt() {
        assertEquals(
                List.of(new Run("name: ", Face.MONO), new Run("节点", Face.REGULAR), new Run("-2", Face.MONO)),
                FONTS.runs("name: 节点-2", Face.MONO));
        assertEquals(List.of(new Run("name: 节点-2", Face.BOLD)), FONTS.runs("name: 节点-2", Face.BOLD));
    }

    @ParameterizedTest
    @CsvSource({"kube-apiserver,1000,kube-apiserver", "kube-apiserver,80,kube-api…", "调度器,30,调…", "x,0,…"})
    void whatDoesNotFitEndsInAnEllipsis(String text, double room, String fitting) {
        assertEquals(fitting, FONTS.fitting(text, TextStyle.DETAIL, room));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kubectl get pods → Running", "一切都与 API Server 通信，只有它与 etcd 通信。", "× ≥ … · ①"})
    void whatTheFilmsWriteHasGlyphs(String text) {
        assertEquals(List.of(), FONTS.missing(text, TextStyle.CAPTION));
    }

    @Test
    void whatNoFontCanDrawIsNamedOnce() {
        assertEquals(List.of("😁", "😀"), FONTS.missing("a😁b😀c😁", TextStyle.CAPTION));
    }

    @Test
    void measuringGoesOnOnManyThreadsAtOnce() throws Exception {
        double alone = FONTS.width(SAMPLES.get(2), TextStyle.PAYLOAD);
        Callable<Double> again = () -> FONTS.width(SAMPLES.get(2), TextStyle.PAYLOAD);

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var width : threads.invokeAll(Collections.nCopies(200, again))) {
                assertEquals(alone, width.get());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TextStyle.class)
    void aLineIsAsHighAsItsLettersNeed(TextStyle style) {
        double baseline = FONTS.baseline(style);

        assertTrue(baseline >= 0.9 * style.size(), "accents and Chinese reach above capitals");
        assertTrue(FONTS.lineHeight(style) - baseline >= 0.24 * style.size(), "descenders");
    }
}
