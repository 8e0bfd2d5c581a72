package org.kubeorama.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kubeorama.scene.Values.fields;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of RFC 7396, appendix A, as far as they differ in kind. */
class ValueTest {
    private static final Value B = new Value.Str("b");
    private static final Value C = new Value.Str("c");
    private static final Value NULL = new Value.Null();

    static Stream<Arguments> merges() {
        return Stream.of(
                Arguments.of(fields("a", B), fields("a", C), fields("a", C)),
                Arguments.of(fields("a", B), fields("b", C), fields("a", B, "b", C)),
                Arguments.of(fields("a", B), fields("a", NULL), fields()),
                Arguments.of(fields("a", B, "b", C), fields("a", NULL), fields("b", C)),
                Arguments.of(fields("a", new Value.Items(List.of(B))), fields("a", C), fields("a", C)),
                Arguments.of(fields("a", fields("b", C)), fields("a", fields("b", B, "c", NULL)),
                        fields("a", fields("b", B))),
                Arguments.of(fields("a", B), new Value.Items(List.of(C)), new Value.Items(List.of(C))),
                Arguments.of(fields("a", B), NULL, NULL),
                Arguments.of(new Value.Items(List.of(B)), fields("a", B, "c", NULL), fields("a", B)),
                Arguments.of(fields(), fields("a", fields("bb", fields("ccc", NULL))),
                        fields("a", fields("bb", fields()))));
    }

    @ParameterizedTest
    @MethodSource("merges")
    void patchesMergeAsTheStandardSays(Value original, Value patch, Value result) {
        assertEquals(result, original.merge(patch));
    }
}
