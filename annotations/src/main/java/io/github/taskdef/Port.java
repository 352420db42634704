package io.github.taskdef;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A port on which a container listens.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html">PortMapping</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Port {

    /** The port, 1 to 65535. In network mode {@code awsvpc} it is also the port on the task's network interface. */
    int value();

    /** The transport protocol. Default: {@link Protocol#TCP}. */
    Protocol protocol() default Protocol.TCP;

    /**
     * The port's name within the task, by which other parts of AWS mean it: 1 to 64 lower-case letters, digits, hyphens and
     * underscores, not beginning with a hyphen. Default: none.
     */
    String name() default "";

    /** The application protocol, for a named port. Default: {@link AppProtocol#NONE}. */
    AppProtocol appProtocol() default AppProtocol.NONE;

    /** A transport protocol. */
    enum Protocol {
        /** TCP. */
        TCP,
        /** UDP. */
        UDP
    }

    /** An application protocol that Service Connect understands. */
    enum AppProtocol {
        /** Not said: plain TCP. */
        NONE,
        /** HTTP/1. */
        HTTP,
        /** HTTP/2. */
        HTTP2,
        /** gRPC. */
        GRPC
    }
}
