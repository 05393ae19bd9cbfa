package nl.herstart.vacancy.words;

/**
 * What is said about one word of a text.
 *
 * @param found as it was written
 * @param better what one can write instead; a sentence, or words in quotation marks
 * @param why in one sentence
 */
public record Hint(Weight weight, String found, String better, String why) {}
