package de.zielstand.figure;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the tests of all features expect of a value that cannot be made. */
public final class Problems {
  private Problems() {}

  public static void assertProblem(String field, FieldProblem.Code code, ThrowingCallable making) {
    assertThatExceptionOfType(FieldProblem.class)
        .isThrownBy(making)
        .matches(problem -> problem.field().equals(field), field)
        .matches(problem -> problem.code() == code, code.name());
  }
}
