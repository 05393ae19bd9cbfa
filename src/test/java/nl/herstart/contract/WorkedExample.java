package nl.herstart.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The worked examples of the contract that a test asks, by their numbers; {@link WorkedExamplesTest} misses none. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface WorkedExample {

    /** 1 to 46. */
    int[] value();
}
