package de.zielstand.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/** Small random tables of every structure that occurs, with many small counts and zeros. */
enum RandomLedger {
  ONE_WAY {
    @Override
    Ledger make(RandomGenerator random) {
      SmallNumberRule rule = rule(random);
      Ledger ledger = new Ledger();
      List<String> parts = bases(ledger, "part", 2 + random.nextInt(5), rule, random);
      Equation.Bond bond = random.nextBoolean() ? Equation.Bond.ADDENDS : Equation.Bond.CATEGORIES;
      return ledger.total(new Equation("total", parts, bond), groupOf(rule));
    }
  },
  TWO_WAY {
    @Override
    Ledger make(RandomGenerator random) {
      return grid(2 + random.nextInt(2), 2 + random.nextInt(3), random);
    }
  },
  KREIS {
    @Override
    Ledger make(RandomGenerator random) {
      SmallNumberRule rule = rule(random);
      Ledger ledger = new Ledger();
      List<String> kreise = new ArrayList<>();
      for (int kreis = 0; kreis < 2; kreis++) {
        String name = "kreis" + kreis;
        ledger.total(
            name, bases(ledger, name + "-gemeinde", 1 + random.nextInt(3), rule, random), rule);
        kreise.add(name);
      }
      return ledger.total("land", kreise, rule);
    }
  },
  FIELDS {
    @Override
    Ledger make(RandomGenerator random) {
      SmallNumberRule rule = rule(random);
      Ledger ledger = new Ledger();
      List<String> measures = bases(ledger, "measure", 3 + random.nextInt(3), rule, random);
      for (int field = 0; field < 3; field++) {
        List<String> members = some(measures, random);
        if (!members.isEmpty()) {
          ledger.total("field" + field, members, rule);
        }
      }
      return ledger.total("all", measures, rule);
    }
  },
  CUMULATIVE {
    @Override
    Ledger make(RandomGenerator random) {
      SmallNumberRule rule = rule(random);
      Ledger ledger = new Ledger();
      List<String> quarters = bases(ledger, "quarter", 4, rule, random);
      String before = quarters.getFirst();
      for (int quarter = 1; quarter < 4; quarter++) {
        String running = "until" + quarter;
        ledger.total(running, List.of(before, quarters.get(quarter)), rule);
        before = running;
      }
      return random.nextBoolean() ? ledger : ledger.total("year", quarters, rule);
    }
  },
  SHARES {
    @Override
    Ledger make(RandomGenerator random) {
      SmallNumberRule rule = rule(random);
      Ledger ledger = new Ledger();
      List<String> reached = bases(ledger, "reached", 2 + random.nextInt(2), rule, random);
      List<String> asked = new ArrayList<>();
      for (String part : reached) {
        String rest = "rest of " + part;
        ledger.base(rest, count(random), rule, false);
        ledger.total(Equation.breakdown("asked by " + part, List.of(part, rest)), groupOf(rule));
        asked.add("asked by " + part);
      }
      ledger.total("all reached", reached, groupOf(rule));
      return ledger.total("all asked", asked, groupOf(rule));
    }
  };

  static final int LARGEST = 12;

  /** How many to make; a run that plants thousands of errors asks for fewer. */
  static int tables(int whenLong, int usually) {
    return Integer.getInteger(
        "zielstand.tables", Boolean.getBoolean("zielstand.long") ? whenLong : usually);
  }

  abstract Ledger make(RandomGenerator random);

  /** Measures in several fields, by quarter and year: too many cells to try all choices. */
  static Ledger large(RandomGenerator random) {
    SmallNumberRule rule = new SmallNumberRule(2 + random.nextInt(3), false);
    Ledger ledger = new Ledger();
    List<String> measures = new ArrayList<>();
    for (int measure = 0; measure < 13; measure++) {
      measures.add("measure" + measure);
      ledger.total(
          "measure" + measure + "-year",
          drawn(ledger, "measure" + measure + "-", 4, rule, () -> 2 + random.nextInt(LARGEST)),
          rule);
    }
    List<String> periods = List.of("-0", "-1", "-2", "-3", "-year");
    for (int field = 0; field < 4; field++) {
      List<String> members = some(measures, random);
      for (String period : members.isEmpty() ? List.<String>of() : periods) {
        ledger.total(
            "field" + field + period,
            members.stream().map(measure -> measure + period).toList(),
            rule);
      }
    }
    return ledger;
  }

  private static Ledger grid(int rows, int columns, RandomGenerator random) {
    SmallNumberRule rule = rule(random);
    Ledger ledger = new Ledger();
    List<List<String>> table = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      table.add(bases(ledger, "cell" + row, columns, rule, random));
      ledger.total("row" + row, table.get(row), rule);
    }
    for (int column = 0; column < columns; column++) {
      int place = column;
      ledger.total("column" + column, table.stream().map(row -> row.get(place)).toList(), rule);
    }
    List<String> sums = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      sums.add("row" + row);
    }
    return random.nextBoolean() ? ledger.total("total", sums, rule) : ledger;
  }

  private static List<String> bases(
      Ledger ledger, String name, int number, SmallNumberRule rule, RandomGenerator random) {
    return drawn(ledger, name, number, rule, () -> count(random));
  }

  private static List<String> drawn(
      Ledger ledger, String name, int number, SmallNumberRule rule, LongSupplier counts) {
    List<String> ids = new ArrayList<>();
    for (int index = 0; index < number; index++) {
      ids.add(name + index);
      ledger.base(name + index, counts.getAsLong(), rule);
    }
    return ids;
  }

  private static List<String> some(List<String> all, RandomGenerator random) {
    return all.stream().filter(each -> random.nextBoolean()).toList();
  }

  private static long count(RandomGenerator random) {
    return random.nextInt(3) == 0 ? random.nextInt(3) : random.nextInt(LARGEST + 1);
  }

  private static SmallNumberRule rule(RandomGenerator random) {
    return new SmallNumberRule(1 + random.nextInt(6), random.nextInt(4) == 0);
  }

  private static SmallNumberRule groupOf(SmallNumberRule rule) {
    return new SmallNumberRule(rule.k(), false);
  }
}
