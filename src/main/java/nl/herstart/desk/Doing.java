package nl.herstart.desk;

import java.util.function.UnaryOperator;

/**
 * What is done at an address of the desk, in words, for who must log in before it goes on.
 *
 * @param what to be read after "Je wilde", such as {@code een notitie bewaren}
 * @param about what it is done to, without a name, such as {@code aanmelding 3fa4b2c1}
 * @param page where that can be looked at
 * @param label how a page calls a field of the form, by the name that is sent
 */
public record Doing(String what, String about, String page, UnaryOperator<String> label) {}
