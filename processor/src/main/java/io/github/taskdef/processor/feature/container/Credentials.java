package io.github.taskdef.processor.feature.container;

import io.github.taskdef.processor.spi.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What looks like a credential. A guess, so a false alarm must be rare: {@code PASSWORD_MIN_LENGTH}, {@code TOKEN_URL} and
 * {@code SECRET_NAME} tell of a credential and are none.
 */
final class Credentials {
    private static final String PARAMETER = "param:";
    private static final String IMPORT = "import:";

    /** What the name of a credential ends with, words joined by underscores. */
    private static final Pattern NAME = Pattern.compile(
            "(?:.*(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN)|.*(?<!COM|BY|SUR|TRES)PASS|(?:.*_)?PW|(?!OLDPWD).+PWD"
                    + "|(?:.*_)?CREDENTIALS?|.*(?:API|LICEN[CS]E|INSTRUMENTATION)_?KEY"
                    + "|(?:.*_)?(?:SECRET|PRIVATE|ACCESS|ACCOUNT|AUTH|SIGNING|ENCRYPTION|JWT|HMAC)_?KEY)_?[0-9]*");

    /** What is replaced later and so is no password. */
    private static final String LATER = "(?![$%{<*])";

    /** Access key ids, private keys and the tokens of some services have a form of their own; so has a URL with a password: the group. */
    private static final Pattern FORM = Pattern.compile("\\b(?:AKIA|ASIA)[A-Z0-9]{16}\\b"
            + "|-----BEGIN [A-Z0-9 ]*PRIVATE KEY"
            + "|\\bgh[pousr]_[A-Za-z0-9]{36}|\\bglpat-[A-Za-z0-9_-]{20}|\\bxox[abprs]-[A-Za-z0-9-]{10}|\\bsk_live_[A-Za-z0-9]{16}"
            + "|\\beyJ[A-Za-z0-9_-]{10,}+\\.eyJ[A-Za-z0-9_-]{10,}+\\."
            + "|\\b[A-Za-z][A-Za-z0-9+.-]{0,30}+://[^\\s/:@?#]*:" + LATER + "([^\\s/@]+)@");

    /** A Sentry client's address has its key where others have a user. */
    private static final Pattern DSN = Pattern.compile("[a-z]+://" + LATER + "([^\\s/:@]+)@.*");

    /** A name and its value among others: in a URL's query, a connection string, a command line, the options of a JVM. */
    private static final Pattern ASSIGNMENT =
            Pattern.compile("(?:-D|\\b)([A-Za-z][A-Za-z0-9_.-]{0,99}+) ?= ?\"?" + LATER + "([^\\s&;,'\"]+)");

    /** The same in JSON. */
    private static final Pattern FIELD =
            Pattern.compile("\"([A-Za-z][A-Za-z0-9_.-]{0,99}+)\" ?: ?\"" + LATER + "([^\"]+)\"");

    /** What is none under such a name either: a switch, a small number, a place where it lies, what is replaced later. */
    private static final Pattern HARMLESS = Pattern.compile("(?i:true|false|yes|no|on|off|none|null|enabled|disabled)"
            + "|[0-9]{1,5}|arn:.*|[A-Za-z][A-Za-z0-9+.-]*:/.*|/[^/]+/.*|[$%{<].*");

    /** What a parameter is named that tells where a credential lies. */
    private static final Pattern PLACE = Pattern.compile("(?i).*(?:arn|name|id|url|uri|path|file|host|endpoint)");

    private static final char FIRST = '\uE000';

    private final Set<String> parameters = new TreeSet<>();
    private final List<String> references = new ArrayList<>();
    private final String text;
    private boolean isFound;

    private Credentials(Text text) {
        StringBuilder judged = new StringBuilder();
        for (Text.Part part : text.parts()) {
            if (part instanceof Text.Literal literal) {
                judged.append(literal.text());
            } else if (part instanceof Text.Reference reference) {
                judged.append(standIn(reference.name()));
            }
        }
        this.text = judged.toString().strip();
    }

    /** One character for a reference: of its own where it may be a credential, else as what is replaced later. */
    private char standIn(String reference) {
        boolean isGiven = reference.startsWith(PARAMETER) || reference.startsWith(IMPORT);
        if (!isGiven || PLACE.matcher(reference).matches()) {
            return '{';
        }
        references.add(reference);
        return (char) (FIRST + references.size() - 1);
    }

    /** The parameters that a credential in a variable comes from; empty where there is none. */
    static Optional<Set<String>> inVariable(String name, Text value) {
        Credentials credentials = new Credentials(value);
        String words = words(name);
        credentials.judge(words, credentials.text);
        if (words.endsWith("DSN")) {
            credentials.findAll(DSN);
        }
        return credentials.inText();
    }

    /** The parameters that a credential in a word of a command comes from; empty where there is none. */
    static Optional<Set<String>> inWord(Text word) {
        return new Credentials(word).inText();
    }

    /** The same of the word after an option: {@code --password}, {@code hunter2}. */
    static Optional<Set<String>> inWordAfter(Text option, Text word) {
        Credentials credentials = new Credentials(word);
        if (option.isLiteral() && option.literal().startsWith("-") && !credentials.text.startsWith("-")) {
            credentials.judge(words(option.literal().replaceFirst("^-+", "")), credentials.text);
        }
        return credentials.inText();
    }

    private Optional<Set<String>> inText() {
        findAll(FORM);
        judgeAll(ASSIGNMENT);
        judgeAll(FIELD);
        return isFound ? Optional.of(parameters) : Optional.empty();
    }

    private void judgeAll(Pattern pattern) {
        Matcher named = pattern.matcher(text);
        while (named.find()) {
            String name = words(named.group(1));
            // of a shell it is the directory, of a connection the password
            boolean isPassword = name.equals("PWD") && !named.group(2).startsWith("/");
            judge(isPassword ? "PASSWORD" : name, named.group(2));
        }
    }

    private void judge(String name, String value) {
        if (NAME.matcher(name).matches()
                && !value.isEmpty()
                && !HARMLESS.matcher(value).matches()) {
            found(value);
        }
    }

    private void findAll(Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found(matcher.group(1) == null ? matcher.group() : matcher.group(1));
        }
    }

    private void found(String credential) {
        isFound = true;
        for (int index = 0; index < references.size(); index++) {
            String reference = references.get(index);
            if (reference.startsWith(PARAMETER) && credential.indexOf(FIRST + index) >= 0) {
                parameters.add(reference.substring(PARAMETER.length()));
            }
        }
    }

    /** {@code DB_PASSWORD} of {@code db.password} and {@code dbPassword}. */
    private static String words(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|[.-]", "_").toUpperCase(Locale.ROOT);
    }
}
