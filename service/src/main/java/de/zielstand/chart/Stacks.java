package de.zielstand.chart;

import de.zielstand.page.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * Wholes that fall into the levels of one ordered scale.
 *
 * @param levels from the lowest to the highest; being shades of one colour, eight stay readable
 * @param asShares whether each whole is drawn as 100 %
 */
public record Stacks(Scale scale, List<String> levels, List<Stack> stacks, boolean asShares)
    implements Chart {
  public static final int MOST_LEVELS = 8;

  /**
   * One whole.
   *
   * @param parts one for each level, or none where nothing is known
   * @param note why nothing is known, or of how many; may be empty
   */
  public record Stack(String name, List<BigDecimal> parts, String note) {
    public Stack {
      parts = List.copyOf(parts);
      if (parts.stream().anyMatch(part -> part.signum() < 0)) {
        throw new IllegalArgumentException("A part below nothing");
      }
    }

    public BigDecimal sum() {
      return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }

  public Stacks {
    levels = List.copyOf(levels);
    stacks = List.copyOf(stacks);
    int count = levels.size();
    if (count > MOST_LEVELS) {
      throw new IllegalArgumentException(count + " levels");
    }
    if (stacks.stream().anyMatch(one -> !one.parts().isEmpty() && one.parts().size() != count)) {
      throw new IllegalArgumentException("A whole with other levels");
    }
  }

  @Override
  public boolean isEmpty() {
    return stacks.stream().allMatch(stack -> stack.sum().signum() == 0);
  }

  /** One part as it is read: in percent of its whole, or as a number. */
  public String text(Stack stack, int level) {
    BigDecimal part = stack.parts().get(level);
    return asShares && stack.sum().signum() != 0
        ? new Wording(scale.words().language())
            .percent(part.divide(stack.sum(), MathContext.DECIMAL64))
        : scale.text(part);
  }
}
