package de.zielstand.audit.web;

import de.zielstand.audit.AuditLog.Entry;
import de.zielstand.page.Texts;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says an entry in words; the trail itself keeps codes, since its readers differ in language. */
record AuditWords(Texts texts) {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]+");
  private static final Pattern CHANGED_RULE = Pattern.compile("([a-z-]+)=([^ →]*)→([^ →]*)");

  String what(Entry entry) {
    return texts.of("audit.action." + lower(entry.action().name()), entry.subject());
  }

  /** One line for each thing the detail tells. */
  List<String> detail(Entry entry) {
    return switch (entry.action()) {
      case SETTINGS_CHANGED ->
          CHANGED_RULE.matcher(entry.detail()).results().map(this::changedRule).toList();
      case PERSON_ADDED, ROLES_CHANGED, LINK_MADE -> lines(translated(entry.detail()));
      case PERSON_CHANGED,
          PERSON_DISABLED,
          PERSON_ENABLED,
          PASSWORD_SET,
          PASSWORD_CHANGED,
          TOKEN_MADE,
          TOKEN_REVOKED,
          SUBSTITUTION_ADDED,
          SUBSTITUTION_REMOVED,
          MUNICIPALITY_ADDED,
          CATALOGUE_SAVED,
          ASSIGNMENT_CHANGED,
          FIGURES_TAKEN_OVER,
          DASHBOARD_SAVED,
          FEEDBACK_DONE ->
          lines(entry.detail());
    };
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : List.of(text);
  }

  private String changedRule(java.util.regex.MatchResult match) {
    var rule = texts.of("municipality.rule." + match.group(1));
    return texts.of("audit.detail.changed", rule, value(match.group(2)), value(match.group(3)));
  }

  private String value(String value) {
    return value.equals("-") ? texts.of("audit.detail.nothing") : value;
  }

  private String translated(String detail) {
    return CODE.matcher(detail.replace(",", ", "))
        .replaceAll(code -> Matcher.quoteReplacement(word(code.group())));
  }

  private String word(String code) {
    var known =
        List.of("access.role." + lower(code), "audit.detail." + lower(code)).stream()
            .filter(texts.keys()::contains)
            .map(texts::of)
            .collect(Collectors.toList());
    return known.isEmpty() ? code : known.getFirst();
  }

  private static String lower(String code) {
    return code.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
