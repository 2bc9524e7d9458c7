package nl.leiden.kennisstad.ui;

/** A short text that changes whenever any public page may have changed. */
@FunctionalInterface
public interface PublicVersion {

    String value();
}
