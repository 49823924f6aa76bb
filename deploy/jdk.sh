# Finds a JDK of at least the release we build for, also where `java` on the PATH is an older one.
# Sourced by ./run and ./verify; sets JAVA_HOME.

jdk_release() {
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null || true
}

find_jdk() {
  local wanted=$1 found release candidate
  local on_path
  on_path=$(command -v javac || true)
  [ -n "$on_path" ] && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/*jdk* /opt/java/* \
      "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$candidate" ] && [ -x "$candidate/bin/javac" ] || continue
    release=$(jdk_release "$candidate")
    if [ "${release:-0}" -ge "$wanted" ]; then
      found=$candidate
      break
    fi
  done
  if [ -z "${found:-}" ]; then
    echo "Zielstand braucht ein JDK $wanted oder neuer. Installieren Sie es oder setzen Sie JAVA_HOME." >&2
    exit 78
  fi
  export JAVA_HOME=$found
}

require_maven() {
  if ! command -v mvn > /dev/null; then
    echo "Zielstand braucht Maven 3.8.7 oder neuer (Debian: apt-get install maven)." >&2
    exit 78
  fi
}
