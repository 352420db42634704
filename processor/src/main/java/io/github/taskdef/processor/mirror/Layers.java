package io.github.taskdef.processor.mirror;

import io.github.taskdef.processor.mirror.Layer.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** What a class carries of one annotation: its own, and those that its composed annotations bring, which lie below. */
final class Layers {
    /** No lambda, which is dear to make, since most annotations have one layer. */
    private static final BiPredicate<Layer, Layer> NONE = new BiPredicate<>() {
        @Override
        public boolean test(Layer one, Layer other) {
            return false;
        }
    };

    private final List<Layer> farthestFirst;
    private final List<Layer> nearestFirst;
    private final BiPredicate<Layer, Layer> overrides;

    /**
     * Some layers, in the order they are written.
     *
     * @param overrides whether one lies above another, so that what it says wins
     */
    Layers(List<Layer> layers, BiPredicate<Layer, Layer> overrides) {
        this.overrides = overrides;
        if (layers.size() == 1) {
            this.nearestFirst = List.copyOf(layers);
            this.farthestFirst = nearestFirst;
        } else {
            Map<Layer, Integer> ranks = new HashMap<>();
            for (Layer layer : layers) {
                ranks.put(layer, (int) layers.stream()
                        .filter(other -> overrides.test(other, layer))
                        .count());
            }
            Comparator<Layer> byRank = Comparator.comparing(ranks::get);
            this.nearestFirst = layers.stream().sorted(byRank).toList();
            this.farthestFirst = layers.stream().sorted(byRank.reversed()).toList();
        }
    }

    /** One layer alone. */
    static Layers of(Layer only) {
        return new Layers(List.of(only), NONE);
    }

    boolean areSeveral() {
        return nearestFirst.size() > 1;
    }

    Layer nearest() {
        return nearestFirst.get(0);
    }

    /** Where a member is stated nearest the class. */
    Optional<Layer> stating(String member) {
        for (Layer layer : nearestFirst) {
            if (layer.stated(member).isPresent()) {
                return Optional.of(layer);
            }
        }
        return Optional.empty();
    }

    boolean overrides(Layer one, Layer other) {
        return overrides.test(one, other);
    }

    /** A member as each layer states it, the nearest first. */
    List<Entry> stated(String member) {
        return stated(member, nearestFirst);
    }

    /** A list as each layer states it, the nearest last; without those that an empty list above them drops. */
    List<Entry> lists(String member) {
        List<Entry> all = stated(member, farthestFirst);
        List<Entry> kept = new ArrayList<>(all);
        kept.removeIf(list -> all.stream().anyMatch(other -> isEmpty(other) && isAbove(other, list)));
        return kept;
    }

    private static List<Entry> stated(String member, List<Layer> layers) {
        List<Entry> stated = new ArrayList<>();
        for (Layer layer : layers) {
            Optional<Entry> one = layer.stated(member);
            if (one.isPresent()) {
                stated.add(one.get());
            }
        }
        return stated;
    }

    private static boolean isEmpty(Entry list) {
        return list.value().getValue() instanceof List<?> elements && elements.isEmpty();
    }

    /**
     * What remains of the values of all layers: of those for one key what lies above the others; of two that lie side by side the first,
     * which is told where they differ. What one layer says twice is left for others to tell.
     *
     * @param key what a value is for
     */
    List<Entry> settled(List<Entry> all, Function<Entry, String> key, ReadingListener listener) {
        List<Entry> settled = new ArrayList<>();
        for (Entry one : uppermost(all, key)) {
            Optional<Entry> beside = settled.stream()
                    .filter(other -> key.apply(one).equals(key.apply(other)) && !isOfOne(one, other))
                    .findFirst();
            if (beside.isEmpty()) {
                settled.add(one);
            } else if (!beside.get().value().toString().equals(one.value().toString())) {
                listener.disagreement(beside.get().origin(), one.origin());
            }
        }
        return settled;
    }

    private List<Entry> uppermost(List<Entry> all, Function<Entry, String> key) {
        List<Entry> uppermost = new ArrayList<>(all);
        uppermost.removeIf(one -> all.stream()
                .anyMatch(other -> isAbove(other, one) && key.apply(one).equals(key.apply(other))));
        return uppermost;
    }

    private static boolean isOfOne(Entry one, Entry other) {
        return one.layer().equals(other.layer());
    }

    private boolean isAbove(Entry upper, Entry lower) {
        return overrides.test(upper.layer(), lower.layer());
    }
}
