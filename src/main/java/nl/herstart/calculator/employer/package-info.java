/**
 * What a job costs who employs: the wage, the <i>vakantiebijslag</i>, and the premiums that come on top of both.
 *
 * <ul>
 *   <li><b>AWf</b>: premium for unemployment, low for a written contract without an end that is not on call, else high (Wfsv
 *       art. 27)
 *   <li><b>Aof</b>: premium for illness that lasts, low for a <b>kleine werkgever</b> (Wfsv art. 38)
 *   <li><b>opslag kinderopvang</b>: an addition to the Aof (Wet kinderopvang art. 1.5)
 *   <li><b>Whk</b>: what falls ill or leaves ill, different for each employer; here the average (Wfsv art. 38)
 *   <li><b>werkgeversheffing Zvw</b>: the employer's share in the care that everybody is insured for (Zvw art. 42)
 *   <li><b>maximumpremieloon</b>: above this no premium is due (Wfsv art. 17)
 * </ul>
 */
@NullMarked
package nl.herstart.calculator.employer;

import org.jspecify.annotations.NullMarked;
