package de.zielstand.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeviceTest {
  @Test
  void isToldFromWhatBrowsersPretend() {
    assertThat(
            Device.of(
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0 Safari/537.36"))
        .isEqualTo(device("Chromium", "Linux"));
    assertThat(Device.of("Mozilla/5.0 (Windows NT 10.0) Chrome/156.0 Safari/537.36 Edg/156.0"))
        .isEqualTo(device("Edge", "Windows"));
    assertThat(Device.of("Mozilla/5.0 (Windows NT 10.0; rv:145.0) Gecko/20100101 Firefox/145.0"))
        .isEqualTo(device("Firefox", "Windows"));
    assertThat(
            Device.of(
                "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19 Safari/604.1"))
        .isEqualTo(device("Safari", "iPhone"));
    assertThat(Device.of("Mozilla/5.0 (Linux; Android 16) Chrome/156.0 Mobile Safari/537.36"))
        .isEqualTo(device("Chromium", "Android"));
  }

  @Test
  void staysUnknownWhereNothingIsSaid() {
    assertThat(Device.of("")).isEqualTo(new Device(Optional.empty(), Optional.empty()));
  }

  private static Device device(String browser, String system) {
    return new Device(Optional.of(browser), Optional.of(system));
  }
}
