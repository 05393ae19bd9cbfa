package nl.herstart.desk;

/** Somebody of the desk, as another may know them. */
public record Colleague(String id, String name) {}
