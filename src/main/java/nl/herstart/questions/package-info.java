/**
 * The catalogue of questions by which a visitor tells her situation, as the contract is by which a machine does: in which order
 * they are asked, how an answer is read and read back, and what is assumed for who does not know. Of any answers whatever it
 * makes a situation, or says what is wrong. It knows no request and no page; the room {@code calculation} shows it.
 *
 * <p>Words: a <em>doubt</em> is an answer that can be right and most often is a slip; a <em>guess</em> is what is taken for who
 * does not know; a question is asked <em>when</em> another was answered so that it matters.
 */
@NullMarked
package nl.herstart.questions;

import org.jspecify.annotations.NullMarked;
