package de.zielstand.help;

import java.util.List;

/** What a help page is made of, from top to bottom. */
public sealed interface Block {
  /** Level 2 or 3; the page's title is the one heading of level 1. */
  record Heading(int level, String text, String anchor) implements Block {}

  record Paragraph(List<Span> spans) implements Block {}

  record ItemList(boolean numbered, List<List<Span>> items) implements Block {
    public ItemList {
      items = List.copyOf(items);
    }
  }

  record Table(List<List<Span>> head, List<List<List<Span>>> rows) implements Block {
    public Table {
      head = List.copyOf(head);
      rows = List.copyOf(rows);
    }
  }

  record Code(String text) implements Block {}

  /** A piece of a line. */
  sealed interface Span {
    record Words(String text) implements Span {}

    record Strong(String text) implements Span {}

    record Key(String text) implements Span {}

    /** Leads to a page of our own, never elsewhere. */
    record Link(String text, String address) implements Span {}
  }
}
