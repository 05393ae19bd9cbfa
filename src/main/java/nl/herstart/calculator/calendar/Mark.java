package nl.herstart.calculator.calendar;

/** What makes a month special; each has a word on the page. */
public enum Mark {
    EERSTE_LOON,
    VAKANTIEGELD,
    /** The first bill for childcare, or the first that is higher than the month before. */
    REKENING_OPVANG,
    KINDERBIJSLAG,
    /** Less bijstand than the month before, because of the job or because an exemption ran out. */
    BIJSTAND_LAGER,
    LAATSTE_BIJSTAND
}
