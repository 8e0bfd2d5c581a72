package org.kubeorama.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kubeorama.scene.Quiz;
import org.kubeorama.scene.StepId;
import org.kubeorama.scene.Text;

class QuizReaderTest {
    private final Problems problems = new Problems("quiz.json");
    private final NameSpace steps = new NameSpace(new Problems("scene.json"));

    QuizReaderTest() {
        steps.declare(new Json.Str(Spot.FILE, "begin"), NameSpace.STEP);
        steps.declare(new Json.Str(Spot.FILE, "end"), NameSpace.STEP);
    }

    @Test
    void aGoodQuizIsRead() {
        var quiz = QuizReader.read(good(), problems, steps);

        assertEquals(
                new Quiz(List.of(new Quiz.Question(
                        "first",
                        new Text("Which?", "哪个？"),
                        List.of(
                                new Quiz.Option(Text.plain("etcd"), false, new Text("Not that.", "不是它。")),
                                new Quiz.Option(
                                        new Text("The API server", "API Server"), true, new Text("That.", "就是它。"))),
                        Optional.of(new StepId("begin"))))),
                quiz);
        assertEquals(List.of(), problems.inOrder());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"format\": 1       | \"format\": 2      | 3:13 /format: 2 is out of range; write 1",
                "\"right\": true     | \"right\": false   | 7:18 /questions/0/options: none of the answers is right;"
                        + " mark the right one",
                "\"right\": false    | \"right\": true    | 7:18 /questions/0/options: all of the answers are right;"
                        + " mark the right one",
                "\"right\": false    | \"right\": \"no\"  | 8:36 /questions/0/options/0/right: this must be true or"
                        + " false, not a text; write it without quotes",
                "\"right\": false,   | ''                 | 8:9 /questions/0/options/0: \"right\" is missing; add it"
                        + " to this object",
                "\"step\": \"begin\" | \"step\": \"begn\" | 11:15 /questions/0/step: no step 'begn'; did you mean"
                        + " 'begin'?",
                "\"step\": \"begin\" | \"stop\": \"begin\"| 11:7 /questions/0/stop: unknown field 'stop'; did you mean"
                        + " 'step'?",
                "\"id\": \"first\"   | \"id\": \"1st!\"   | 5:13 /questions/0/id: '1st!' is no id; write lower-case"
                        + " letters, digits and single hyphens, such as web-1, at most 64",
                "\"text\": \"etcd\"  | \"text\": \"\"     | 8:19 /questions/0/options/0/text: the text is empty; write"
                        + " something, or leave the field out",
            })
    void aBrokenQuizIsToldAndLeftOut(String before, String after, String problem) {
        var quiz = QuizReader.read(good().replace(before, after), problems, steps);

        assertEquals(List.of(problem), told());
        assertEquals(Quiz.NONE, quiz);
    }

    @Test
    void aMissingTranslationLeavesTheQuiz() {
        var quiz = QuizReader.read(good().replace(", \"zh\": \"哪个？\"", ""), problems, steps);

        assertEquals(List.of("6:19 /questions/0/question: the text is not in Chinese; add \"zh\""), told());
        assertEquals(Text.plain("Which?"), quiz.questions().getFirst().question());
    }

    @Test
    void anIdTwiceIsTold() {
        var question = good().substring(good().indexOf("{ \"id\""), good().lastIndexOf("]"))
                .strip();

        QuizReader.read(good().replace(question, question + "," + question), problems, steps);

        assertEquals(
                List.of("/questions/1/id: the id 'first' is taken by a question in line 5; choose another"),
                told().stream()
                        .map(line -> line.substring(line.indexOf(' ') + 1))
                        .toList());
    }

    @Test
    void aQuizThatIsNoObjectIsTold() {
        assertEquals(Quiz.NONE, QuizReader.read("3", problems, steps));
        assertEquals(List.of("1:1: this must be an object, not a number; write { … }"), told());
    }

    private List<String> told() {
        return Scripts.lines(problems.inOrder(), "quiz.json:");
    }

    private static String good() {
        return Scripts.resource("good/quiz.json");
    }
}
