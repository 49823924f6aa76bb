package de.zielstand.municipality;

import de.zielstand.municipality.Municipality.Kind;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The municipalities with a KI as people look them up: by name, each with its Gemeinden. */
public record Directory(List<Entry> entries) {
  public record Entry(Municipality tenant, List<Municipality> parts) {}

  public Directory {
    entries = List.copyOf(entries);
  }

  public static Directory of(List<Municipality> all) {
    return new Directory(
        all.stream()
            .filter(one -> one.tenant() && one.kind() != Kind.LAND)
            .sorted(byName())
            .map(tenant -> new Entry(tenant, partsOf(tenant, all)))
            .toList());
  }

  /** Those that carry the text in name, key or Regierungsbezirk, themselves or in a Gemeinde. */
  public Directory matching(String text) {
    var wanted = folded(text.strip());
    return new Directory(
        entries.stream()
            .filter(entry ->
                carries(entry.tenant(), wanted)
                    || entry.parts().stream().anyMatch(part -> carries(part, wanted)))
            .toList());
  }

  public int count(Kind kind) {
    return (int) entries.stream().filter(entry -> entry.tenant().kind() == kind).count();
  }

  private static List<Municipality> partsOf(Municipality tenant, List<Municipality> all) {
    return all.stream()
        .filter(one -> one.partOf().filter(tenant.ags()::equals).isPresent())
        .sorted(byName())
        .toList();
  }

  private static boolean carries(Municipality one, String wanted) {
    return folded(one.name()).contains(wanted)
        || one.ags().value().startsWith(wanted)
        || one.district().filter(district -> folded(district).contains(wanted)).isPresent();
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.GERMANY);
  }

  private static Comparator<Municipality> byName() {
    var collator = Collator.getInstance(Locale.GERMANY);
    return Comparator.comparing(Municipality::name, collator::compare)
        .thenComparing(Municipality::ags);
  }
}
