package io.github.taskdef.processor.authorization;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The services of AWS. Each is read from a file of its own when it is first asked for: all of them have 22,000 actions, and a
 * compilation names a few.
 *
 * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html">Actions,
 *     resources, and condition keys for AWS services</a>
 */
public final class AuthorizationReference {
    private static final Pattern PREFIX = Pattern.compile("[a-z0-9-]+");

    /** The prefix of the condition keys that every service has; no service has it. */
    public static final String GLOBAL = "aws";

    private final Map<String, Optional<Service>> known = new HashMap<>();

    /** The service whose actions begin so, in whatever case. */
    public Optional<Service> service(String prefix) {
        String name = prefix.toLowerCase(Locale.ROOT);
        Optional<Service> service = known.get(name);
        if (service == null) {
            service = read(name);
            known.put(name, service);
        }
        return service;
    }

    private static Optional<Service> read(String prefix) {
        boolean isFile = PREFIX.matcher(prefix).matches();
        List<String> lines = isFile ? lines(prefix) : List.of();
        return lines.isEmpty() ? Optional.empty() : Optional.of(Service.parse(prefix, lines));
    }

    /** The prefixes of all services, in order. */
    public List<String> prefixes() {
        return lines("all_prefixes");
    }

    private static List<String> lines(String name) {
        try (InputStream file = AuthorizationReference.class.getResourceAsStream(name + ".txt")) {
            return file == null
                    ? List.of()
                    : List.of(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .strip()
                            .split("\n", -1));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
