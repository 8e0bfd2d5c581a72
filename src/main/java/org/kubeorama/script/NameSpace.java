package org.kubeorama.script;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The ids of one kind, or of kinds that share their names: who has which, and whether a reference leads somewhere. */
final class NameSpace {
    static final String ACTOR = "an actor";
    static final String LINK = "a link";
    static final String OBJECT = "an object";
    static final String STEP = "a step";
    static final String FORK = "a fork";
    static final String ROW = "a row";
    static final String QUESTION = "a question";

    private static final Pattern ID = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    private final Problems problems;
    private final Map<String, Holder> holders = new LinkedHashMap<>();
    private boolean complete = true;

    /** @param noun what has the id, such as "an actor" */
    private record Holder(String noun, int line) {}

    NameSpace(Problems problems) {
        this.problems = problems;
    }

    static boolean isId(String id) {
        return id.length() <= Limits.ID && ID.matcher(id).matches();
    }

    /** Takes an id, or tells why it cannot be had. A bad id is taken all the same: one problem is enough. */
    void declare(Json.Str id, String noun) {
        if (!isId(id.text())) {
            problems.refuse(
                    id.spot(),
                    Characters.quoted(id.text()) + " is no id",
                    "write lower-case letters, digits and single hyphens, such as web-1, at most " + Limits.ID);
        }
        var first = holders.putIfAbsent(id.text(), new Holder(noun, id.spot().line()));
        if (first != null) {
            problems.refuse(
                    id.spot(),
                    "the id " + Characters.quoted(id.text()) + " is taken by " + first.noun() + " in line "
                            + first.line(),
                    "choose another");
        }
    }

    /** Part of the script could not be read: a name that is not there might have been. */
    void giveUp() {
        complete = false;
    }

    /** All ids in the order of the script; none where it is not known whether they are all. */
    List<String> ids() {
        return complete ? List.copyOf(holders.keySet()) : List.of();
    }

    /** The same names, for references in another file. */
    NameSpace heardBy(Problems others) {
        var names = new NameSpace(others);
        names.holders.putAll(holders);
        names.complete = complete;
        return names;
    }

    boolean has(String id, String noun) {
        return holders.containsKey(id) && holders.get(id).noun().equals(noun);
    }

    /** Whether a reference leads to one of the nouns; tells it where it does not. */
    boolean refers(Json.Str reference, String... nouns) {
        var holder = holders.get(reference.text());
        var wanted = List.of(nouns);
        var name = Characters.quoted(reference.text());
        if (holder != null && wanted.contains(holder.noun())) {
            return true;
        }
        if (holder != null) {
            problems.refuse(
                    reference.spot(),
                    name + " is " + holder.noun() + ", not " + String.join(" or ", wanted),
                    "write the id of " + String.join(" or ", wanted));
        } else if (complete) {
            var right = problems.didYouMean(reference.text(), () -> idsOf(wanted));
            problems.refuse(reference.spot(), "no " + bare(wanted) + " " + name, right);
        }
        return false;
    }

    private List<String> idsOf(List<String> nouns) {
        return holders.entrySet().stream()
                .filter(holder -> nouns.contains(holder.getValue().noun()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String bare(List<String> nouns) {
        return String.join(
                " or ",
                nouns.stream()
                        .map(noun -> noun.substring(noun.indexOf(' ') + 1))
                        .toList());
    }
}
