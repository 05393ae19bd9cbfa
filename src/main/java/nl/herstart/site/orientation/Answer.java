package nl.herstart.site.orientation;

import nl.herstart.platform.form.FormField;

/**
 * What can be answered. Its letter stands for it in a kept plan, so a letter never changes and is never used again for
 * something else.
 */
enum Answer {
    NU('a', Question.WILLEN),
    LATER('b', Question.WILLEN),
    TWIJFEL('c', Question.WILLEN),
    NOG_NIET('d', Question.WILLEN),

    KLEIN_KIND('e', Question.ZORG),
    SCHOOLKIND('f', Question.ZORG),
    EXTRA_ZORG('g', Question.ZORG),
    NAASTE('h', Question.ZORG),
    ZORG_VOORBIJ('i', Question.ZORG),

    GENOEG('j', Question.ENERGIE),
    WEINIG('k', Question.ENERGIE),
    GEEN('l', Question.ENERGIE),

    OUD_VAK('m', Question.WERK),
    NIEUW_VAK('n', Question.WERK),
    GEEN_IDEE('o', Question.WERK),

    TAAL('p', Question.LASTIG),
    COMPUTER('q', Question.LASTIG),
    VERVOER('r', Question.LASTIG),
    THUIS('s', Question.LASTIG),
    ONZEKER('t', Question.LASTIG),

    ZONDER('u', Question.UITKERING),
    BIJSTAND('v', Question.UITKERING),
    ANW('w', Question.UITKERING),
    ANDERE('x', Question.UITKERING);

    private final char letter;
    private final Question question;

    Answer(char letter, Question question) {
        this.letter = letter;
        this.question = question;
    }

    char letter() {
        return letter;
    }

    Question question() {
        return question;
    }

    String formValue() {
        return FormField.choiceName(this);
    }
}
