package io.github.taskdef.conformance.comparison;

import io.github.taskdef.conformance.account.Account;
import io.github.taskdef.conformance.account.Thing;
import java.util.ArrayList;
import java.util.List;

/** Whether a template and a module have left the same account behind. */
public final class AccountComparison {
    private AccountComparison() {}

    /** Every difference, whoever causes it. */
    public static List<Difference> differences(Account template, Account module, String stack) {
        Side left = new Side(template, stack);
        Side right = new Side(module, stack);
        Pairing pairing = Pairing.of(left, right);
        List<Difference> found = new ArrayList<>();
        pairing.onlyLeft()
                .forEach(thing -> found.add(
                        new Difference(thing.toString(), left.seen(thing).toString(), Difference.NOTHING)));
        pairing.onlyRight()
                .forEach(thing -> found.add(new Difference(
                        thing.toString(), Difference.NOTHING, right.seen(thing).toString())));
        for (Pairing.Pair pair : pairing.pairs()) {
            found.addAll(names(left, right, pair));
            found.addAll(TreeComparison.between(title(left, pair), left.seen(pair.left()), right.seen(pair.right())));
        }
        return found;
    }

    private static List<Difference> names(Side left, Side right, Pairing.Pair pair) {
        String one = left.name(pair.left());
        String other = right.name(pair.right());
        return one.equals(other) ? List.of() : List.of(new Difference(title(left, pair) + "/(name)", one, other));
    }

    /** Without what differs from run to run, so that a report, and a toleration, can be read again. */
    private static String title(Side left, Pairing.Pair pair) {
        Thing thing = pair.left();
        return (thing.kind() + " " + left.name(thing)).strip();
    }
}
