package nl.herstart.vacancy.words;

import java.util.List;
import java.util.stream.Stream;
import nl.herstart.vacancy.words.Term.Place;

/**
 * One row of the list: words that are looked for together, because one advice fits all.
 *
 * @param except longer words within which a term means no harm
 */
record Entry(Weight weight, List<Term> terms, List<Term> except, String better, String why) {

    Entry {
        terms = List.copyOf(terms);
        except = List.copyOf(except);
    }

    Stream<Place> in(String text) {
        var harmless = except.stream().flatMap(term -> term.in(text).stream()).toList();
        return terms.stream()
                .flatMap(term -> term.in(text).stream())
                .filter(place -> harmless.stream().noneMatch(whole -> whole.covers(place)));
    }
}
