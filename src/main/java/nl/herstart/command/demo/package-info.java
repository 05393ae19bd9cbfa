/**
 * The demonstration: a folder of invented people, whose registrations and cases came about by the acts of the registry itself. A
 * story is what happened to one of them, a step an act in it, on a working day some time ago.
 */
@NullMarked
package nl.herstart.command.demo;

import org.jspecify.annotations.NullMarked;
