package nl.herstart.registry.casefile;

import nl.herstart.registry.person.PersonId;

/** What somebody saw of a case before they did something to it; if it has another version by now, nothing is done. */
public record Seen(PersonId person, long version) {}
