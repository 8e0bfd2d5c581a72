package org.kubeorama.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What malformed.txt has no case for. */
class SyntaxScanTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                " [ ] ",
                "0",
                "-1.5e+10",
                "1E5",
                "true",
                "null",
                "\"\"",
                "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00fF\"",
                "{\"a\":[1,{\"b\":{}},[]],\"c\":false}",
                "\t\r\n1"
            })
    void jsonHasNoFault(String json) {
        assertEquals(Optional.empty(), SyntaxFault.in(json));
        assertEquals(List.of(), told(json));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "''             | 1:1: the file is empty; write a JSON object",
                "'   '          | 1:1: the file is empty; write a JSON object",
                "[1             | 1:3: the file ends before the [ of line 1 is closed; add ]",
                "{\"a\":1       | 1:7: the file ends before the { of line 1 is closed; add }",
                "{\"a\"         | 1:5: the file ends before the { of line 1 is closed; add }",
                "{,}            | 1:2: a comma too many; take it out",
                "{\"a\":1,,}    | 1:8: a comma too many; take it out",
                "{1:2}          | 1:2: a field name in double quotes is expected here; write it as \"name\": value",
                "{\"a\":}       | 1:6: a value is missing before }; write one, or take out what stands before it",
                "[,1]           | 1:2: a value is missing before ,; write one, or take out what stands before it",
                "{\"a\" 1}      | 1:5: a colon is missing after the field name; write it as \"name\": value",
                "[1}            | 1:3: } cannot close the [ of line 1; write ]",
                "{\"a\":1]      | 1:7: ] cannot close the { of line 1; write }",
                "}              | 1:1: a value is missing before }; write one, or take out what stands before it",
                "# no           | 1:1: JSON has no comments; take the comment out",
                "[1] [2]        | 1:5: something follows after the end of the script; take it out",
                "[@]            | 1:2: a value cannot begin with '@'; write texts in double quotes",
                "[😀]           | 1:2: a value cannot begin with '😀'; write texts in double quotes",
                "[.5]           | 1:2: '.5' is no number in JSON; write it as 12, -3 or 0.5",
                "[1.]           | 1:2: '1.' is no number in JSON; write it as 12, -3 or 0.5",
                "[1e]           | 1:2: '1e' is no number in JSON; write it as 12, -3 or 0.5",
                "[0x1F]         | 1:2: '0x1F' is no number in JSON; write it as 12, -3 or 0.5",
                "[-]            | 1:2: a value cannot begin with '-'; write texts in double quotes",
                "[-Infinity]    | 1:2: a value cannot begin with '-'; write texts in double quotes",
                "[Infinity]     | 1:2: Infinity is no number in JSON; write a finite number",
                "[\"a           | 1:2: the text that begins here is never closed; add a double quote",
                "[\"a\\         | 1:4: an unknown escape in a text; write \\\\ for a backslash",
                "[\"\\u12\"]    | 1:3: an unknown escape in a text; write \\\\ for a backslash",
                "[\"\\u12g4\"]  | 1:3: an unknown escape in a text; write \\\\ for a backslash",
                "[\"a\u0001\"]  | 1:4: a raw control character in a text; take it out",
                "[\"a\" \"b\"]  | 1:5: a comma is missing after this value; put one between the two",
                "[truefalse]    | 1:2: 'truefalse' has no quotes; write texts in double quotes",
            })
    void theFaultIsSaidInAWritersWords(String json, String problem) {
        assertEquals(List.of(problem), told(json));
    }

    private static List<String> told(String json) {
        var problems = new Problems("scene.json");
        JsonReader.read(json, problems);
        return Scripts.lines(problems.inOrder(), "scene.json:");
    }
}
