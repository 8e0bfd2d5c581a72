package org.kubeorama.library;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.kubeorama.scene.Text;
import org.kubeorama.script.SceneFolder;
import org.kubeorama.script.SceneFolder.Entry;
import org.kubeorama.script.ScriptProblem;

/**
 * The films by topic.
 *
 * @param topics in the order of their numbers, those without a film too
 * @param problems of scenes that cannot be listed
 */
public record Shelf(List<Topic> topics, List<ScriptProblem> problems) {
    /** A shelf that has not been filled yet. */
    public static final Shelf EMPTY = new Shelf(List.of(), List.of());

    /** @param number from 1 */
    public record Topic(int number, Text title, List<Entry> films) {
        public Topic {
            films = List.copyOf(films);
        }
    }

    public Shelf {
        topics = List.copyOf(topics);
        problems = List.copyOf(problems);
    }

    /** Reads what lies in a folder. Never throws. */
    public static Shelf of(SceneFolder folder) {
        var listing = folder.list();
        var titles = new TreeMap<>(folder.topics());
        listing.scenes().forEach(film -> titles.putIfAbsent(film.topic(), untitled(film.topic())));
        var topics = new ArrayList<Topic>();
        titles.forEach((number, title) -> topics.add(new Topic(number, title,
                listing.scenes().stream().filter(film -> film.topic() == number).toList())));
        return new Shelf(topics, listing.problems());
    }

    /** All films, topic by topic. */
    public List<Entry> films() {
        return topics.stream().flatMap(topic -> topic.films().stream()).toList();
    }

    private static Text untitled(int number) {
        return new Text("Topic " + number, "主题 " + number);
    }
}
