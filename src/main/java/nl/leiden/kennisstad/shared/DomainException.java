package nl.leiden.kennisstad.shared;

import java.util.List;

/**
 * A rule of the programme says no. The message is a key with arguments, so that a person reads it
 * in their own language; {@link #getMessage()} is for logs.
 */
public class DomainException extends RuntimeException {

    private final String key;
    private final List<Object> arguments;

    public DomainException(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
