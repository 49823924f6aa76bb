package de.zielstand.permission;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares who may call a route. A route that speaks of a municipality, by {@code ags} in its
 * address, asks for one of these roles in that municipality; any other asks for the role anywhere.
 * Without a role every signed-in person may call it, or anyone at all. A route that declares
 * nothing is closed.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface MayCall {
  Role[] value() default {};

  boolean anyone() default false;

  /** Only for somebody who signed in at a browser; a token that leaked gains nothing here. */
  boolean inPerson() default false;
}
