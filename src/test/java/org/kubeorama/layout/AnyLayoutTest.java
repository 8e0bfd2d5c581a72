package org.kubeorama.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kubeorama.layout.Plan.bar;
import static org.kubeorama.layout.Plan.card;
import static org.kubeorama.layout.Plan.row;
import static org.kubeorama.layout.Plan.zone;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kubeorama.layout.LayoutProblem.Rule;
import org.kubeorama.layout.Plan.Part;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Role;
import org.kubeorama.scene.Text;
import org.kubeorama.scene.Tone;

/** What holds for every scene, however its author draws it: tried on scenes drawn by lot. */
class AnyLayoutTest {
    private static final EnumSet<Rule> ALWAYS_KEPT = EnumSet.of(
            Rule.CARDS_APART, Rule.CHILDREN_INSIDE, Rule.ROUTE_CLEAR, Rule.TEXT_WHOLE, Rule.IN_ROOM);
    private static final String[] WORDS = {"api", "kubelet", "a rather long name", "etcd", "controller-manager"};

    static IntStream seeds() {
        return IntStream.range(0, 24);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cardsStayApartAndWholeAndRoutesClear(int seed) {
        var plan = plan(new Random(seed));

        var broken = plan.problems().stream().filter(problem -> ALWAYS_KEPT.contains(problem.rule())).toList();

        assertEquals(List.of(), broken);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameSceneIsLaidOutTheSame(int seed) {
        assertEquals(plan(new Random(seed)).layout(), plan(new Random(seed)).layout());
    }

    private static Plan plan(Random random) {
        boolean grid = random.nextInt(3) > 0;
        var parts = new ArrayList<Part>();
        var names = new ArrayList<List<String>>();
        for (int i = 0; i < 3 + random.nextInt(5); i++) {
            var part = part(random, "p" + i, 2, names);
            parts.add(grid ? part.at(i % 3, i / 3) : part);
        }
        var tops = parts.toArray(Part[]::new);
        var plan = random.nextBoolean() ? Plan.of(tops) : Plan.down(tops);
        plan.object("pod", "kind", "Pod");
        connect(plan, random, names);
        return plan;
    }

    private static Part part(Random random, String id, int depth, List<List<String>> names) {
        names.add(List.of(id));
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0 -> card(id).named(word(random), "节点").detail(word(random));
            case 1 -> card(id).rows(row("a", word(random)), bar("b", 20));
            case 2 -> new Part(Role.OBJECT, id).showing("pod", 3 + random.nextInt(5));
            case 3 -> new Part(Role.CHECK, id).named("Is it ready? " + word(random), "就绪了吗？");
            case 4 -> new Part(Role.STATE, id);
            case 5 -> zone(id, children(random, id, depth, names, true));
            default -> random.nextBoolean()
                    ? zone(id, children(random, id, depth, names, false)).down()
                    : zone(id, children(random, id, depth, names, false));
        };
    }

    private static Part[] children(Random random, String id, int depth, List<List<String>> names, boolean grid) {
        int first = names.size();
        var parts = Stream.iterate(0, i -> i + 1).limit(1 + random.nextInt(3)).map(i -> {
            var part = part(random, id + "x" + i, depth - 1, names);
            return grid ? part.at(i % 2, i / 2) : part;
        }).toArray(Part[]::new);
        for (int i = first; i < names.size(); i++) {
            names.set(i, Stream.concat(names.get(i).stream(), Stream.of(id)).toList());
        }
        return parts;
    }

    private static String word(Random random) {
        return WORDS[random.nextInt(WORDS.length)];
    }

    /** Links between actors of which neither lies in the other, as scripts may have them. */
    private static void connect(Plan plan, Random random, List<List<String>> names) {
        for (int i = 0; i < names.size(); i++) {
            var from = names.get(random.nextInt(names.size()));
            var to = names.get(random.nextInt(names.size()));
            if (!from.contains(to.getFirst()) && !to.contains(from.getFirst())) {
                var label = random.nextBoolean() ? word(random) : "";
                plan.link(from.getFirst(), to.getFirst(), label).sends(lastLink(plan), "POST /pods");
            }
            var actor = new ActorId(from.getFirst());
            switch (random.nextInt(4)) {
                case 0 -> plan.does(new Action.SetBadge(actor, Text.plain("Pending"), Tone.WARN));
                case 1 -> plan.does(new Action.Mark(actor, Optional.empty(), Tone.FAIL,
                        Optional.of(Text.plain("does not tolerate the taint"))));
                case 2 -> plan.calls(actor.value(), "Look at this one here");
                default -> { }
            }
        }
    }

    private static String lastLink(Plan plan) {
        return plan.scene().links().getLast().id().value();
    }
}
