package de.zielstand.panel;

import de.zielstand.tenancy.Scope;
import java.util.List;

/** Where the facts for panels are read. */
public interface PanelSources {
  /** Each store is asked once, whatever panels there are, and only if one of them needs it. */
  PanelFacts of(Scope scope, View view, List<PanelWish> wishes);
}
