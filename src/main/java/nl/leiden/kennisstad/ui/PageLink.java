package nl.leiden.kennisstad.ui;

/** A page of a list, with what the reader has chosen. */
public record PageLink(int number, String path, boolean current) {}
