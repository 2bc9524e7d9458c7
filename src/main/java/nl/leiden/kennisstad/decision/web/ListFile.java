package nl.leiden.kennisstad.decision.web;

/** A list as a file: the name of its format, and where it is. */
record ListFile(String format, String path) {}
