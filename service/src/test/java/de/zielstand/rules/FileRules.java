package de.zielstand.rules;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.stream.Collectors.toCollection;

import de.zielstand.rules.SourceTree.Source;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What cannot be seen in class files. Every rule answers with the files (or folders) at fault. */
public final class FileRules {
  private static final int MOST_LINES = 300;
  private static final List<String> COUNTED = List.of("service/", "dashboards/", "migrations/");

  /** A tag up to one of its attributes; what is quoted or computed in between is skipped. */
  private static final String TAG =
      "<[a-z][\\w-]*(?:\\$\\{[^}]*}|\"[^\"]*\"|\\$(?!\\{)|[^<>\"$])*?";

  private static final Pattern INLINE =
      Pattern.compile(
          TAG
              + "\\s(?:style|(?:hx-)?on[a-z:-]+)\\s*=|<style\\b|\"\\s*javascript:"
              + "|<script\\b(?![^>]*\\s(?:src=|type=\"application/json\"))",
          CASE_INSENSITIVE);

  private static final Pattern LOMBOK_USED =
      Pattern.compile("^import (?:static )?lombok\\.", Pattern.MULTILINE);

  private static final Pattern LOMBOK_ASKED_FOR = Pattern.compile("<artifactId>lombok");

  /** Recognised by their shape, since a list of real hosts would itself break the rule. */
  private static final Pattern REGISTRY =
      Pattern.compile(
          "(?<![\\w.-])(?:[\\w-]+\\.)*"
              + "(?:repo\\d*|registry|mirrors?|nexus|artifactory|npm|pypi|ghcr|quay|docker)"
              + "(?:\\.[a-z][a-z0-9-]*)*\\.(?:org|com|net|io|dev|de|internal|local)(?![\\w.-])");

  private static final Pattern MACHINE_PATH =
      Pattern.compile(
          "(?<![\\w.~})>/-])/(?:home|root|Users|work|tmp|mnt|usr/lib/jvm)/\\w"
              + "|\\b[A-Z]:\\\\{1,2}(?:Users|Program)");

  private static final Pattern EXPLAINED =
      Pattern.compile("/\\*\\*(?<text>.*?)\\*/.*@NullMarked\\s.*?package .*", Pattern.DOTALL);

  private FileRules() {}

  public static List<String> longFiles(SourceTree tree) {
    return names(
        tree,
        source ->
            COUNTED.stream().anyMatch(source.name()::startsWith)
                && source.isA("java", "jte", "js", "css", "sql")
                && source.text().lines().count() > MOST_LINES);
  }

  public static List<String> unexplainedPackages(SourceTree tree) {
    var files = tree.files();
    var folders =
        files.stream()
            .filter(source -> source.name().matches("(.*/)?src/(main|test)/java/.*\\.java"))
            .map(Source::folder)
            .collect(toCollection(TreeSet::new));
    files.stream()
        .filter(FileRules::explainsItsPackage)
        .map(Source::folder)
        .forEach(folders::remove);
    return List.copyOf(folders);
  }

  public static List<String> inlineStyleOrScript(SourceTree tree) {
    return names(tree, source -> source.isA("jte") && INLINE.matcher(source.text()).find());
  }

  public static List<String> lombok(SourceTree tree) {
    return names(
        tree,
        source ->
            (source.isA("java") && LOMBOK_USED.matcher(source.text()).find())
                || (source.isA("xml") && LOMBOK_ASKED_FOR.matcher(source.text()).find()));
  }

  public static List<String> placesOfOneMachine(SourceTree tree) {
    return names(
        tree,
        source ->
            REGISTRY.matcher(source.text()).find() || MACHINE_PATH.matcher(source.text()).find());
  }

  private static boolean explainsItsPackage(Source source) {
    var explained = EXPLAINED.matcher(source.text());
    return source.name().endsWith("/package-info.java")
        && explained.matches()
        && isOneSentence(explained.group("text"));
  }

  /**
   * What follows in a paragraph or list of its own, such as the map of features, is not counted.
   */
  private static boolean isOneSentence(String javadoc) {
    var text = javadoc.replaceAll("\n \\*", "\n").split("\n *\n|<(?:p|ul|pre)>", 2)[0].strip();
    return text.matches("(?s)[^.!?]+(?:[.!?]\\S+[^.!?]*)*\\.");
  }

  private static List<String> names(SourceTree tree, Predicate<Source> atFault) {
    return tree.files().stream().filter(atFault).map(Source::name).sorted().toList();
  }
}
