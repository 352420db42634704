package io.github.taskdef.conformance.comparison;

import io.github.taskdef.conformance.account.Thing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds for each thing of one account the one of the other that was meant to be the same, by likeness alone: neither ids nor
 * generated names say it. The surest pair first, since each tells the things that mention it apart.
 */
final class Pairing {
    record Pair(Thing left, Thing right) {}

    private record Candidate(Pair pair, double likeness, double lead) {}

    private final Side left;
    private final Side right;
    private final List<Thing> openLeft;
    private final List<Thing> openRight;
    private final List<Pair> pairs = new ArrayList<>();

    private Pairing(Side left, Side right) {
        this.left = left;
        this.right = right;
        openLeft = new ArrayList<>(left.things());
        openRight = new ArrayList<>(right.things());
    }

    static Pairing of(Side left, Side right) {
        Pairing pairing = new Pairing(left, right);
        Optional<Pair> surest = pairing.surest();
        while (surest.isPresent()) {
            pairing.join(surest.get());
            surest = pairing.surest();
        }
        return pairing;
    }

    List<Pair> pairs() {
        return pairs;
    }

    List<Thing> onlyLeft() {
        return openLeft;
    }

    List<Thing> onlyRight() {
        return openRight;
    }

    private void join(Pair pair) {
        openLeft.remove(pair.left());
        openRight.remove(pair.right());
        pairs.add(pair);
        String symbol = pair.left().kind() + " " + pairs.size();
        left.call(pair.left(), symbol);
        right.call(pair.right(), symbol);
    }

    private Optional<Pair> surest() {
        return candidates().stream()
                .max(Comparator.comparing((Candidate candidate) -> candidate.lead() > 0)
                        .thenComparing(Candidate::likeness)
                        .thenComparing(Candidate::lead))
                .map(Candidate::pair);
    }

    private List<Candidate> candidates() {
        Map<Pair, Double> likeness = likeness();
        return likeness.keySet().stream()
                .map(pair -> new Candidate(pair, likeness.get(pair), likeness.get(pair) - rival(pair, likeness)))
                .toList();
    }

    private Map<Pair, Double> likeness() {
        Map<Thing, List<String>> ours = features(left, openLeft);
        Map<Thing, List<String>> theirs = features(right, openRight);
        Map<Pair, Double> likeness = new LinkedHashMap<>();
        for (Thing one : openLeft) {
            for (Thing other : openRight) {
                if (one.kind().equals(other.kind())) {
                    likeness.put(new Pair(one, other), Leaves.likeness(ours.get(one), theirs.get(other)));
                }
            }
        }
        return likeness;
    }

    /** How like the next best partner of either is; less than nothing where there is none. */
    private static double rival(Pair pair, Map<Pair, Double> likeness) {
        return likeness.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(pair))
                .filter(entry -> Objects.equals(entry.getKey().left(), pair.left())
                        || Objects.equals(entry.getKey().right(), pair.right()))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(-1);
    }

    private static Map<Thing, List<String>> features(Side side, List<Thing> things) {
        Map<Thing, List<String>> features = new HashMap<>();
        things.forEach(thing -> features.put(thing, side.features(thing)));
        return features;
    }
}
