package org.kubeorama.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptProblemTest {
    @Test
    void aProblemIsOneLine() {
        var problem = new ScriptProblem(
                "pod-startup/scene.json",
                41,
                17,
                "/steps/3/beats/0/send",
                "no link 'persst'",
                "did you mean 'persist'?");

        assertEquals(
                "pod-startup/scene.json:41:17 /steps/3/beats/0/send: no link 'persst'; did you mean 'persist'?",
                problem.oneLine());
        assertEquals(problem.oneLine(), problem.toString());
        assertEquals("no link 'persst'; did you mean 'persist'?", problem.message());
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        assertEquals("a/b: gone", new ScriptProblem("a/b", 0, 0, "", "gone", "").oneLine());
        assertEquals("a/b:1:2: bad; mend it", new ScriptProblem("a/b", 1, 2, "", "bad", "mend it").oneLine());
    }

    @Test
    void nothingHiddenReachesATerminal() {
        var problem = new ScriptProblem("a\u001b[2J", 1, 1, "/\u202e", "\u0007", "\n");

        assertEquals("a<U+001B>[2J:1:1 /<U+202E>: <U+0007>; <U+000A>", problem.oneLine());
    }

    @Test
    void pointersEscapeWhatJsonPointersMustEscape() {
        var problems = new Problems("scene.json");
        JsonReader.read("{\"a/b\":{\"c~d\":[0,{\"e\":1,\"e\":2}]}}", problems);

        assertEquals("/a~1b/c~0d/1/e", problems.inOrder().getFirst().pointer());
    }

    @Test
    void problemsComeInOrderOfPlace() {
        var problems = new Problems("scene.json");
        problems.refuse(Spot.root(3, 1), "c", "");
        problems.refuse(Spot.root(1, 9), "b", "");
        problems.complain(Spot.root(1, 2), "a", "");
        problems.complain(Spot.FILE, "first", "");

        assertEquals(
                List.of("first", "a", "b", "c"),
                problems.inOrder().stream().map(ScriptProblem::wrong).toList());
        assertEquals(2, problems.refusals());
    }
}
