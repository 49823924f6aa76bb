package de.zielstand.catalogue.store;

import de.zielstand.catalogue.Catalogue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The catalogues read last. A document is known by its hash, which only somebody who was given the
 * document by its own tenant's rows can ask for, so no scope is needed here.
 */
final class ReadDocuments {
  private static final int MOST = 64;

  private final Map<String, Catalogue> byHash =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Catalogue> eldest) {
          return size() > MOST;
        }
      };

  Catalogue of(String hash, Supplier<Catalogue> read) {
    synchronized (byHash) {
      var known = byHash.get(hash);
      if (known != null) {
        return known;
      }
    }
    // Reading takes long: two who ask at once rather both read than wait for each other.
    var catalogue = read.get();
    synchronized (byHash) {
      byHash.put(hash, catalogue);
    }
    return catalogue;
  }
}
