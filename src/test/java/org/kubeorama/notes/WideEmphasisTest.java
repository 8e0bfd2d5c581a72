package org.kubeorama.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WideEmphasisTest {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).postProcessor(new WideEmphasis()).build();

    private static String html(String markdown) {
        return HtmlRenderer.builder().build().render(PARSER.parse(WideEmphasis.marked(markdown))).strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            **更正笔记：**笔记说            | <p><strong>更正笔记：</strong>笔记说</p>
            **更正：**API 不会              | <p><strong>更正：</strong>API 不会</p>
            在**“房间”**里                  | <p>在<strong>“房间”</strong>里</p>
            一句。**另一句：**说明。**再来**。 | <p>一句。<strong>另一句：</strong>说明。<strong>再来</strong>。</p>
            这是*重点。*之后                | <p>这是<em>重点。</em>之后</p>
            **两半**，再说                  | <p><strong>两半</strong>，再说</p>
            a * b，** c **                | <p>a * b，** c **</p>
            `**代码：**不变`               | <p><code>**代码：**不变</code></p>
            **Plain:** text               | <p><strong>Plain:</strong> text</p>
            """)
    void emphasisEndsBesideChinesePunctuation(String markdown, String html) {
        assertEquals(html, html(markdown));
    }

    @Test
    void codeKeepsEveryCharacterAsItIs() {
        assertEquals("<pre><code>echo **注：**x\n</code></pre>", html("```\necho **注：**x\n```"));
        assertEquals("<pre><code>**注：**x\n</code></pre>", html("    **注：**x"));
    }

    @Test
    void noStarsAreLeftOverInAnyNotes() throws IOException {
        var left = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(Path.of("assets/scenes"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
                html(Files.readString(file)).lines()
                        .map(line -> line.replaceAll("<code>.*?</code>", ""))
                        .filter(line -> line.startsWith("<p>") || line.startsWith("<li>"))
                        .filter(line -> line.contains("**"))
                        .forEach(line -> left.add(file + ": " + line));
            }
        }

        assertEquals(List.of(), left);
    }
}
