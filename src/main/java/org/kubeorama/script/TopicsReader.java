package org.kubeorama.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kubeorama.scene.Text;

/** Reads the names of the topics, and the order of their scenes, from {@code topics.json} beside the scene folders. */
final class TopicsReader {
    static final String FILE = "topics.json";

    /**
     * What the file tells.
     *
     * @param titles by number
     * @param order ids of scenes in the order in which each topic tells them; others follow by id
     */
    record Topics(Map<Integer, Text> titles, List<String> order) {
        static final Topics NONE = new Topics(Map.of(), List.of());

        Topics {
            titles = Map.copyOf(titles);
            order = List.copyOf(order);
        }
    }

    private TopicsReader() {}

    /** The topics, as far as they can be read. */
    static Topics read(String text, Problems problems) {
        var values = new Values(problems);
        var titles = new HashMap<Integer, Text>();
        var order = new ArrayList<String>();
        JsonReader.read(text, problems)
                .flatMap(json -> values.list(json, 0, SceneDecoder.TOPICS))
                .ifPresent(list -> list.forEach(json -> topic(json, values, titles, order)));
        return new Topics(titles, order);
    }

    /** What a topic is called where no file names it. */
    static Text untitled(int topic) {
        return new Text("Topic " + topic, "主题 " + topic);
    }

    private static void topic(Json json, Values values, Map<Integer, Text> titles, List<String> order) {
        values.object(json).ifPresent(object -> {
            var fields = new FieldReader(object, values);
            var number = fields.required("number").flatMap(it -> values.whole(it, 1, SceneDecoder.TOPICS));
            var title = fields.required("title").flatMap(it -> values.text(it, TextRule.TITLE));
            fields.optionalList("scenes", 0, Limits.ORDER).forEach(it -> values.string(it).ifPresent(order::add));
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
