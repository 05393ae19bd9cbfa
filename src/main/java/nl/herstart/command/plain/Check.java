package nl.herstart.command.plain;

import java.util.stream.Stream;

/** One way in which a text can be hard. */
interface Check {

    /** Every place in the text where it is. */
    Stream<Finding> findings(ReadText text);
}
