package de.zielstand.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.SampleFiles;
import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.ElementFields.Read;
import de.zielstand.catalogue.Located;
import de.zielstand.element.Element;
import de.zielstand.page.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormRoundTripTest {
  @ParameterizedTest
  @CsvSource({
    "krefeld,GERMAN",
    "krefeld,ENGLISH",
    "duisburg,GERMAN",
    "duesseldorf,GERMAN",
    "duesseldorf,ENGLISH",
    "maerkischer-kreis,GERMAN"
  })
  void sendingBackWhatIsDrawnChangesNoByte(String name, Language language) {
    Catalogue catalogue = SampleFiles.catalogue(name);
    String before = SampleFiles.written(catalogue);
    var all = Pages.of(catalogue);
    assertThat(all).hasSizeGreaterThan(10);
    for (Located one : all) {
      Draft drawn = Draft.of(one.element(), language);
      var sent = Typed.of(Browsing.sent(drawn, catalogue, one.place().concept()));
      switch (drawn.with(sent, false).read(SampleFiles.fields(), catalogue)) {
        case Read.Made<? extends Element>(Element made) -> {
          assertThat(made).as(one.path()).isEqualTo(one.element());
          Catalogue rebuilt = Rebuilding.replaced(catalogue, one.element(), made);
          assertThat(SampleFiles.written(rebuilt)).as(one.path()).isEqualTo(before);
        }
        case Read.Flawed<? extends Element>(var flaws) ->
            throw new AssertionError(one.path() + " " + flaws);
      }
    }
  }
}
