/**
 * Zorgtoeslag: what the state adds to the premium of the compulsory health insurance. <b>Standaardpremie</b>: the average
 * premium; <b>normpremie</b>: what a household is expected to carry itself.
 */
@NullMarked
package nl.herstart.calculator.scheme.zorgtoeslag;

import org.jspecify.annotations.NullMarked;
