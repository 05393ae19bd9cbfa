/**
 * The regiowijzer at {@code /regio}: which region somebody lives in, and whom to turn to there. The words:
 *
 * <ul>
 *   <li><b>gemeente</b>: a municipality; it has to help who looks for work without a benefit
 *   <li><b>region</b>: one of the 35 arbeidsmarktregio's, in which gemeenten and UWV work together
 *   <li><b>Werkcentrum</b>: the office of a region for questions about work and learning, of which not every region has one
 * </ul>
 *
 * What changes once a year, such as which postcode is where, stands in tables beside this class and belongs to a version
 * of the code. What staff find out, such as the name of a Werkcentrum, stands in {@code regio.yaml} among the content.
 */
@NullMarked
package nl.herstart.site.regions;

import org.jspecify.annotations.NullMarked;
