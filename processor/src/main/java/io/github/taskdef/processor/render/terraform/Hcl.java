package io.github.taskdef.processor.render.terraform;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The nodes of an HCL file. Text and code are different nodes, so text can never become code. */
final class Hcl {
    private Hcl() {}

    /** What stands in a body. */
    sealed interface Item permits Attribute, Block, Gap {}

    /** {@code name = value}. */
    record Attribute(String name, Expression value) implements Item {}

    /** {@code keyword "label" { … }}, with lines before it that only people read. */
    record Block(List<String> comments, String keyword, List<String> labels, List<Item> body) implements Item {
        Block(String keyword, List<String> labels, List<Item> body) {
            this(List.of(), keyword, labels, body);
        }
    }

    /** An empty line between attributes; around blocks there is one anyway. */
    record Gap() implements Item {}

    /** What stands for a value. */
    sealed interface Expression permits Code, Text, Template, Call, Infix, Each, Sequence, Named {
        /** Whether it has no parts that could take a line of their own. */
        default boolean isPlain() {
            return !(this instanceof Sequence || this instanceof Named);
        }

        /** Whether none has. */
        static boolean arePlain(Collection<Expression> expressions) {
            for (Expression expression : expressions) {
                if (!expression.isPlain()) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A reference, a number or a truth value, as this package spells it; never anything from outside. */
    record Code(String code) implements Expression {}

    /** Data. */
    record Text(String text) implements Expression {}

    /** Texts and expressions one after the other. */
    record Template(List<Expression> parts) implements Expression {}

    record Call(String function, List<Expression> arguments) implements Expression {
        static Call of(String function, Expression... arguments) {
            return new Call(function, List.of(arguments));
        }

        @Override
        public boolean isPlain() {
            return Expression.arePlain(arguments);
        }
    }

    record Infix(Expression left, String operator, Expression right) implements Expression {}

    /** {@code [for name in list : value]}. */
    record Each(String name, Expression list, Expression value) implements Expression {}

    record Sequence(List<Expression> elements) implements Expression {}

    /** An object; its keys are data. */
    record Named(Map<String, Expression> entries) implements Expression {}
}
