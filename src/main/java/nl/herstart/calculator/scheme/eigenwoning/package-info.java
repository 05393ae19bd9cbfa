/**
 * The own home in box 1: <b>eigenwoningforfait</b>, a share of the value that counts as income; the interest that may be
 * deducted; the <b>Hillen</b> deduction for who has little or no debt; the <b>tariefsaanpassing</b>, which takes back what
 * a deduction saves at the highest rate.
 */
@NullMarked
package nl.herstart.calculator.scheme.eigenwoning;

import org.jspecify.annotations.NullMarked;
