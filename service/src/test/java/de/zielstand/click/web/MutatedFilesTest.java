package de.zielstand.click.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import de.zielstand.click.ClickTown;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Files that look right until somebody has damaged them: each is taken for what it still says, or
 * refused with its place; never half, and never with a mistake of ours.
 */
class MutatedFilesTest {
  private static final RunningZielstand SERVICE = RunningZielstand.shared();
  private static final ClickTown TOWN = ClickTown.at(SERVICE, "05515000");
  private static final Visitor PROGRAM = TOWN.program();
  private static final int ROUNDS =
      Integer.getInteger("zielstand.mutations", Boolean.getBoolean("zielstand.long") ? 2_500 : 100);

  /** A file as its tool writes it. */
  enum Whole {
    MATOMO_JSON("source=matomo-json&indicator=I2") {
      @Override
      byte[] file() {
        var day =
            "\"2019-01-%02d\":[{\"label\":\"/a\",\"nb_visits\":2,\"nb_hits\":3,"
                + "\"url\":\"http://example.org/a\"},{\"label\":\"/b\",\"nb_hits\":1}]";
        return days(day, ",\n", "{", "}").getBytes(StandardCharsets.UTF_8);
      }
    },
    MATOMO_CSV("source=matomo-csv&indicator=I1") {
      @Override
      byte[] file() {
        var row = "2019-01-%02d,105,0,111,\"2,13\",68%%";
        return days(row, "\n", "\uFEFFdate,nb_uniq_visitors,nb_users,nb_visits,x,bounce_rate\n", "")
            .getBytes(StandardCharsets.UTF_16LE);
      }
    },
    ETRACKER_JSON("source=etracker-json&indicator=I2") {
      @Override
      byte[] file() {
        var row = "{\"date\":\"2019-01-%02d\",\"page_name\":\"Start\",\"page_impressions\":7}";
        return days(row, ",\n", "[", "]").getBytes(StandardCharsets.UTF_8);
      }
    },
    ACCESS_LOG("source=access-log&indicator=I2") {
      @Override
      byte[] file() {
        var line =
            "192.0.2.7 - - [%02d/Jan/2019:17:44:13 +0100] \"GET /a?x=1 HTTP/1.1\" 200 5120 \"-\""
                + " \"Mozilla/5.0\"";
        return days(line, "\n", "", "\n").getBytes(StandardCharsets.UTF_8);
      }
    };

    private final String query;

    Whole(String query) {
      this.query = query;
    }

    abstract byte[] file();

    private static String days(String day, String between, String before, String after) {
      return IntStream.rangeClosed(1, 25)
          .mapToObj(number -> day.formatted(number))
          .collect(Collectors.joining(between, before, after));
    }
  }

  @ParameterizedTest
  @EnumSource
  void areReadOrRefusedWithTheirPlace(Whole whole) {
    var file = whole.file();
    assertThat(TOWN.send(PROGRAM, whole.query, file).statusCode()).isEqualTo(200);
    int refused = 0;
    for (int seed = 0; seed < ROUNDS; seed++) {
      var mutated = mutated(file, new Random(seed));
      var preview = TOWN.send(PROGRAM, whole.query + "&mode=preview", mutated);
      var committed = TOWN.send(PROGRAM, whole.query, mutated);
      assertThat(committed.statusCode())
          .as("%s, seed %d: %s", whole, seed, committed.body())
          .isEqualTo(preview.statusCode());
      if (committed.statusCode() == 200) {
        // All that it says is there now.
        var again = TOWN.send(PROGRAM, whole.query + "&mode=preview", mutated);
        assertThat(again.body())
            .as("%s, seed %d", whole, seed)
            .contains("\"new\":0", "\"changed\":0");
      } else {
        refused++;
        assertThat(committed.statusCode()).as("%s, seed %d", whole, seed).isBetween(400, 499);
        assertThat(committed.body())
            .as("%s, seed %d", whole, seed)
            .contains("\"line\":", "\"code\":");
      }
    }
    assertThat(refused).as("mutations that are told apart").isPositive();
  }

  private static byte[] mutated(byte[] file, Random random) {
    List<Byte> bytes = new ArrayList<>();
    for (byte one : file) {
      bytes.add(one);
    }
    for (int i = 0; i <= random.nextInt(3); i++) {
      mutate(bytes, random);
    }
    var result = new byte[bytes.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = bytes.get(i);
    }
    return result;
  }

  private static void mutate(List<Byte> bytes, Random random) {
    int at = random.nextInt(bytes.size());
    int length = 1 + random.nextInt(Math.min(40, bytes.size() - at));
    var signs = "{}[]\",;:\n\r\t\\0-9eE.'\u0000\u00FF=<".getBytes(StandardCharsets.ISO_8859_1);
    switch (random.nextInt(6)) {
      case 0 -> bytes.set(at, (byte) random.nextInt(256));
      case 1 -> bytes.set(at, signs[random.nextInt(signs.length)]);
      case 2 -> bytes.add(at, signs[random.nextInt(signs.length)]);
      case 3 -> bytes.subList(at, at + length).clear();
      case 4 -> bytes.addAll(at, List.copyOf(bytes.subList(at, at + length)));
      default -> bytes.subList(Math.max(1, at), bytes.size()).clear();
    }
    if (bytes.isEmpty()) {
      bytes.addAll(Arrays.asList((byte) ' '));
    }
  }
}
