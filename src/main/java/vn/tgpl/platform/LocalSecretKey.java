package vn.tgpl.platform;

/** The key of an installation that keeps its database beside itself. */
@FunctionalInterface
public interface LocalSecretKey {

    /** The key, written as the setting {@code tgpl.secret-key} is. */
    String read();
}
