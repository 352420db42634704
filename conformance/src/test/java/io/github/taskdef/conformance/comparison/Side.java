package io.github.taskdef.conformance.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.taskdef.conformance.account.Account;
import io.github.taskdef.conformance.account.Thing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One of two accounts, seen with symbols in the place of generated ids and names. */
final class Side {
    /** Longest first: an id may be part of an ARN. */
    private final Map<String, String> symbols =
            new TreeMap<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    private final Account account;
    private final String stack;

    Side(Account account, String stack) {
        this.account = account;
        this.stack = stack;
        // to begin with, every mention is of something of its kind
        account.things().forEach(thing -> call(thing, thing.kind()));
        account.given().forEach((id, name) -> symbols.put(id, "{" + name + "}"));
    }

    List<Thing> things() {
        return account.things();
    }

    /** From now on the thing's ids, and its name if the target made it up, are this symbol. */
    void call(Thing thing, String symbol) {
        thing.ids().stream()
                .filter(id -> !account.given().containsKey(id))
                .forEach(id -> symbols.put(id, "{" + symbol + "}"));
        if (GeneratedName.is(thing.name(), stack)) {
            symbols.put(thing.name(), "{" + symbol + "}");
        }
    }

    String name(Thing thing) {
        return GeneratedName.is(thing.name(), stack) ? GeneratedName.SYMBOL : thing.name();
    }

    /** The facts of a thing, its mentions of others put to symbols. */
    JsonNode seen(Thing thing) {
        return seen(thing.facts());
    }

    /** All that can be said of a thing without its id: what it says, and who mentions it where. */
    List<String> features(Thing thing) {
        List<String> features = new ArrayList<>(Leaves.of(seen(thing)));
        features.add("name=" + name(thing));
        for (Thing other : things()) {
            Leaves.visit(other.facts(), "", (path, text) -> {
                if (thing.ids().stream().anyMatch(text::contains)) {
                    features.add("mentioned by " + text(other.ids().get(0)) + path);
                }
            });
        }
        return features;
    }

    private JsonNode seen(JsonNode value) {
        if (value.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            value.properties().forEach(member -> object.set(text(member.getKey()), seen(member.getValue())));
            return object;
        }
        if (value.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            value.forEach(item -> list.add(seen(item)));
            return list;
        }
        return value.isTextual() ? JsonNodeFactory.instance.textNode(text(value.textValue())) : value;
    }

    private String text(String text) {
        String found = text;
        for (Map.Entry<String, String> symbol : symbols.entrySet()) {
            found = found.replace(symbol.getKey(), symbol.getValue());
        }
        return found;
    }
}
