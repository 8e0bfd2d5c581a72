package org.kubeorama.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A whole film as its script tells it: every reference in it leads somewhere.
 *
 * @param id also the name of its folder
 * @param topic the number of its topic, from 1
 * @param topicTitle the name of its topic
 * @param title of the film
 * @param summary one sentence for lists
 * @param kubernetes the version it describes, such as 1.36
 * @param flow the direction in which top actors are layered, where they have no cells
 * @param actors the top actors
 * @param links in the order of the script
 * @param objects in the order of the script
 * @param steps the main steps, at least one
 * @param forks ways that leave them
 */
public record SceneModel(
        SceneId id,
        int topic,
        Text topicTitle,
        Text title,
        Text summary,
        String kubernetes,
        Flow flow,
        List<Actor> actors,
        List<Link> links,
        List<SceneObject> objects,
        List<Step> steps,
        List<Fork> forks,
        Notes notes,
        Quiz quiz) {
    public SceneModel {
        actors = List.copyOf(actors);
        links = List.copyOf(links);
        objects = List.copyOf(objects);
        steps = List.copyOf(steps);
        forks = List.copyOf(forks);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("scene '" + id + "' has no steps");
        }
    }

    /** All actors by id, parents before their children, in the order of the script. A new map at each call. */
    public Map<ActorId, Actor> actorsById() {
        var all = new LinkedHashMap<ActorId, Actor>();
        collect(actors, all);
        return Collections.unmodifiableMap(all);
    }

    /** The parent of every actor that has one. A new map at each call. */
    public Map<ActorId, ActorId> parents() {
        var parents = new LinkedHashMap<ActorId, ActorId>();
        actorsById().values().forEach(parent ->
                parent.children().forEach(child -> parents.put(child.id(), parent.id())));
        return Collections.unmodifiableMap(parents);
    }

    /** The main steps, then those of each fork. */
    public List<Step> allSteps() {
        var all = new ArrayList<>(steps);
        forks.forEach(fork -> all.addAll(fork.steps()));
        return Collections.unmodifiableList(all);
    }

    /** The fork of that id; empty where there is none. */
    public Optional<Fork> fork(ForkId fork) {
        return forks.stream().filter(candidate -> candidate.id().equals(fork)).findFirst();
    }

    private static void collect(List<Actor> actors, Map<ActorId, Actor> into) {
        for (var actor : actors) {
            into.put(actor.id(), actor);
            collect(actor.children(), into);
        }
    }
}
