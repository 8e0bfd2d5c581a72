package org.kubeorama.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.Text;
import org.kubeorama.script.SceneFolder;
import org.kubeorama.script.SceneFolder.Entry;

/**
 * The films by topic.
 *
 * @param topics in the order of their numbers, those without a film too
 * @param broken the folders of scenes that cannot even be listed, by name
 */
public record Shelf(List<Topic> topics, List<Path> broken) {
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
        broken = List.copyOf(broken);
    }

    /** Reads what lies in a folder. Never throws. */
    public static Shelf of(SceneFolder folder) {
        var listing = folder.list();
        var titles = new TreeMap<>(folder.topics());
        listing.scenes().forEach(film -> titles.putIfAbsent(film.topic(), untitled(film.topic())));
        var topics = new ArrayList<Topic>();
        titles.forEach((number, title) -> topics.add(new Topic(number, title,
                listing.scenes().stream().filter(film -> film.topic() == number).toList())));
        var listed = listing.scenes().stream().map(Entry::folder).toList();
        return new Shelf(topics, folder.folders().stream().filter(each -> !listed.contains(each)).toList());
    }

    /** All scenes, topic by topic, the broken ones last. */
    public List<SceneId> scenes() {
        var good = topics.stream().flatMap(topic -> topic.films().stream()).map(Entry::id);
        var bad = broken.stream().map(folder -> new SceneId(folder.getFileName().toString()));
        return Stream.concat(good, bad).toList();
    }

    private static Text untitled(int number) {
        return new Text("Topic " + number, "主题 " + number);
    }
}
