package org.kubeorama.films;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/** The score plugins of kube-scheduler 1.36 for one Pod with a soft spread over zones; whole numbers, cut off. */
final class ScoreFormulas {
    /** The plugins' rows on the board with their default weights, in the order in which the film adds them up. */
    static final Map<String, Integer> WEIGHTS = weights();

    /** Requests of the Pod. */
    private static final int POD_CPU = 500;
    private static final int POD_MEMORY = 1;
    private static final int MAX_SKEW = 1;

    private ScoreFormulas() {}

    /**
     * What the scheduler knows of a node.
     *
     * @param softTaints untolerated taints with the effect PreferNoSchedule
     * @param preferred sum of the weights of the preferred terms that match
     * @param cpu allocatable, in millicores
     * @param cpuRequested by the Pods on it
     * @param memory allocatable, in Gi
     * @param memoryRequested by the Pods on it
     * @param samePodsInZone Pods that the spread constraint counts in the node's zone
     * @param imageMebibytes size of the Pod's image times the share of nodes that have it; 0 where it is missing
     */
    record NodeFacts(
            String zone, int softTaints, int preferred, int cpu, int cpuRequested, int memory, int memoryRequested,
            int samePodsInZone, double imageMebibytes) {}

    /** Weighted points of each node, by plugin row. @param feasible the nodes that passed every filter */
    static Map<String, Map<String, Integer>> points(Map<String, NodeFacts> feasible) {
        var all = feasible.values();
        var points = new LinkedHashMap<String, Map<String, Integer>>();
        WEIGHTS.forEach((plugin, weight) -> points.put(plugin, each(feasible, node -> weight * switch (plugin) {
            case "taint-toleration" -> tolerated(node, all);
            case "node-affinity" -> preferred(node, all);
            case "resources-fit" -> leastAllocated(node);
            case "topology-spread" -> spread(node, all);
            case "balanced-allocation" -> balanced(node);
            case "image-locality" -> imageThere(node);
            default -> throw new IllegalArgumentException(plugin);
        })));
        return points;
    }

    private static int tolerated(NodeFacts node, Collection<NodeFacts> all) {
        int most = max(all, NodeFacts::softTaints);
        return most == 0 ? 100 : 100 - 100 * node.softTaints() / most;
    }

    private static int preferred(NodeFacts node, Collection<NodeFacts> all) {
        int most = max(all, NodeFacts::preferred);
        return most == 0 ? 0 : 100 * node.preferred() / most;
    }

    private static int leastAllocated(NodeFacts node) {
        int cpu = (node.cpu() - node.cpuRequested() - POD_CPU) * 100 / node.cpu();
        int memory = (node.memory() - node.memoryRequested() - POD_MEMORY) * 100 / node.memory();
        return (cpu + memory) / 2;
    }

    private static int spread(NodeFacts node, Collection<NodeFacts> all) {
        long zones = all.stream().map(NodeFacts::zone).distinct().count();
        ToIntFunction<NodeFacts> raw = each ->
                (int) Math.round(each.samePodsInZone() * Math.log(zones + 2) + (MAX_SKEW - 1));
        int most = max(all, raw);
        int least = all.stream().mapToInt(raw).min().orElseThrow();
        return 100 * (most + least - raw.applyAsInt(node)) / most;
    }

    private static int balanced(NodeFacts node) {
        int with = balance(node, node.cpuRequested() + POD_CPU, node.memoryRequested() + POD_MEMORY);
        int without = balance(node, node.cpuRequested(), node.memoryRequested());
        return 50 + (50 + with - without) / 2;
    }

    private static int balance(NodeFacts node, double cpu, double memory) {
        double deviation = Math.abs(cpu / node.cpu() - memory / node.memory()) / 2;
        return (int) ((1 - deviation) * 100);
    }

    private static int imageThere(NodeFacts node) {
        double sum = Math.clamp(node.imageMebibytes(), 23, 1000);
        return (int) (100 * (sum - 23) / (1000 - 23));
    }

    private static int max(Collection<NodeFacts> all, ToIntFunction<NodeFacts> what) {
        return all.stream().mapToInt(what).max().orElseThrow();
    }

    private static Map<String, Integer> each(Map<String, NodeFacts> nodes, ToIntFunction<NodeFacts> score) {
        var scores = new LinkedHashMap<String, Integer>();
        nodes.forEach((name, facts) -> scores.put(name, score.applyAsInt(facts)));
        return scores;
    }

    private static Map<String, Integer> weights() {
        var weights = new LinkedHashMap<String, Integer>();
        weights.put("taint-toleration", 3);
        weights.put("node-affinity", 2);
        weights.put("resources-fit", 1);
        weights.put("topology-spread", 2);
        weights.put("balanced-allocation", 1);
        weights.put("image-locality", 1);
        return weights;
    }
}
