/**
 * The pure heart: facts in, outcome out. No clock, no database, no web, no log; the year is an argument.
 *
 * <p>The law's words, which are never translated:
 *
 * <ul>
 *   <li><b>aanvrager</b>: the one who asks, and who is thinking of a job; <b>toeslagpartner</b>: the other adult (Awir
 *       art. 3)
 *   <li><b>arbeidsinkomen</b>: income from present labour (Wet IB 2001 art. 8.1)
 *   <li><b>verzamelinkomen</b>: the taxable income of all boxes together (art. 2.18); <b>toetsingsinkomen</b>: that of
 *       aanvrager and partner added, on which toeslagen depend (Awir art. 7, 8)
 *   <li><b>heffingskorting</b>: an amount off the tax: <b>algemene heffingskorting</b>, <b>arbeidskorting</b>,
 *       <b>inkomensafhankelijke combinatiekorting</b> (chapter 8)
 *   <li><b>zorgtoeslag, huurtoeslag, kindgebonden budget, kinderopvangtoeslag</b>: the four toeslagen, paid by the month
 *       and settled on the income of the whole year
 *   <li><b>kinderbijslag</b>: paid by the quarter for each child, whatever the income; <b>bijstand</b>: the last resort
 *   <li><b>normpremie, standaardpremie, rekenhuur, basishuur, aftoppingsgrens, drempelinkomen</b>: explained in the rooms
 *       of the regelingen that use them
 * </ul>
 */
@NullMarked
package nl.herstart.calculator;

import org.jspecify.annotations.NullMarked;
