package org.kubeorama.script;

import java.util.HashMap;
import java.util.Map;
import org.kubeorama.scene.Text;

/** Reads the names of the topics from {@code topics.json} beside the scene folders. */
final class TopicsReader {
    static final String FILE = "topics.json";

    private TopicsReader() {}

    /** The titles by number, as far as they can be read. */
    static Map<Integer, Text> read(String text, Problems problems) {
        var values = new Values(problems);
        var titles = new HashMap<Integer, Text>();
        JsonReader.read(text, problems)
                .flatMap(json -> values.list(json, 0, SceneDecoder.TOPICS))
                .ifPresent(list -> list.forEach(json -> topic(json, values, titles)));
        return titles;
    }

    /** What a topic is called where no file names it. */
    static Text untitled(int topic) {
        return new Text("Topic " + topic, "主题 " + topic);
    }

    private static void topic(Json json, Values values, Map<Integer, Text> titles) {
        values.object(json).ifPresent(object -> {
            var fields = new FieldReader(object, values);
            var number = fields.required("number").flatMap(it -> values.whole(it, 1, SceneDecoder.TOPICS));
            var title = fields.required("title").flatMap(it -> values.text(it, TextRule.TITLE));
            fields.end();
            if (number.isPresent() && titles.containsKey(number.get())) {
                values.problems()
                        .refuse(object.spot(), "topic " + number.get() + " stands here twice", "keep one of them");
            } else if (number.isPresent() && title.isPresent()) {
                titles.put(number.get(), title.get());
            }
        });
    }
}
