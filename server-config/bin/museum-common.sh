# Read by museum-install, museum-update and museum-uninstall: names, steps, and how a release is laid out on a host.
# shellcheck shell=sh
# shellcheck disable=SC2034

# The service and nginx read what root writes here, whatever umask root has.
umask 022
script=$(basename "$0")
user=meme-museum
wildfly_version=39.0.1.Final
root=
dry=
zip=
sum=
services=

fail() {
  echo "$script: $1" >&2
  exit "${2:-1}"
}

usage() {
  sed -n '/^# Usage/,/^set/{/^#/s/^# \{0,1\}//p}' "$0" >&2
  exit 2
}

step() {
  echo "$script: $1"
}

# Does something, unless it is only to be said.
run() {
  [ -n "$dry" ] || "$@"
}

# Writes what a function prints to a file that root alone can read, as a whole.
write() {
  if [ -z "$dry" ]; then
    (umask 077 && "$2" > "$1.new")
    mv "$1.new" "$1"
  fi
}

# Names the folders; to be called when the root is known.
name_folders() {
  home=$root/opt/meme-museum
  etc=$root/etc/meme-museum
  state=$root/var/lib/meme-museum
  env=$etc/museum.env
  upstream=$etc/upstream.conf
  unit=$root/etc/systemd/system/meme-museum@.service
  site=$root/etc/nginx/sites-available/meme-museum
}

# ---- The services ----

# Tells whether there is something that starts and stops services.
has_services() {
  [ -n "$services" ] || { [ -z "$root" ] && [ -d /run/systemd/system ]; }
}

service() {
  run "${services:-systemctl}" "$@"
}

own() {
  [ -n "$root" ] || run chown -R "$user:$user" "$@"
}

# ---- The slots: of two places for a server one is in use, and an update starts the next release in the other ----

port() {
  first=$(sed -n 's/^MUSEUM_PORT=//p' "$env")
  echo $((${first:-8080} + $1))
}

# Prints the slot that nginx sends requests to; nothing if there is none yet.
used_slot() {
  if [ -e "$upstream" ]; then
    sed -n 's/^# slot \([01]\)$/\1/p' "$upstream"
  fi
}

use_slot() {
  slot_in_use=$1
  write "$upstream" print_upstream
  run chmod 644 "$upstream"
}

print_upstream() {
  echo "# slot $slot_in_use"
  echo "server 127.0.0.1:$(port "$slot_in_use");"
}

# ---- The release and its server ----

require_release() {
  release=$(cd "$(dirname "$0")/.." && pwd -P)
  physical_home=$(cd "$home" 2> /dev/null && pwd -P || echo "$home")
  [ -f "$release/ROOT.war" ] || fail "run it in an unpacked release; $release has no ROOT.war"
  for command in java unzip openssl curl sha256sum; do
    command -v "$command" > /dev/null || fail "$command is missing; apt-get install openjdk-17-jre-headless unzip openssl curl"
  done
  java=$(java -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p')
  [ "${java:-0}" -ge 17 ] || fail "Java 17 or newer is needed; this is ${java:-none}"
  in_place=
  # Two builds of one version are two releases.
  version=$(basename "$release" | sed 's/^meme-museum-//')
  case $release in
    "$physical_home"/releases/*)
      in_place=yes
      installed=$home/releases/$(basename "$release")
      ;;
    *) installed=$home/releases/$version-$(sha256sum "$release/ROOT.war" | cut -c1-8) ;;
  esac
  stock=$home/wildfly-$wildfly_version
}

require_zip() {
  [ -f "$zip" ] || fail "there is no $zip; get wildfly-$wildfly_version.zip from https://www.wildfly.org/downloads/"
  if [ -n "$sum" ]; then
    step "compare the checksum of $(basename "$zip")"
    echo "$sum  $zip" | sha256sum --check --status || fail "$zip has another SHA-256 than $sum"
  fi
}

unpack_wildfly() {
  if [ -d "$stock" ]; then
    step "keep WildFly $wildfly_version in $stock"
    return
  fi
  require_zip
  step "unpack WildFly $wildfly_version to $stock"
  run rm -rf "$home/unpacking"
  run mkdir -p "$home/unpacking"
  run unzip -q "$zip" -d "$home/unpacking"
  run mv "$home/unpacking/wildfly-$wildfly_version" "$stock" || fail "$zip is not WildFly $wildfly_version"
  run rmdir "$home/unpacking"
}

# Copies the release and prepares a server of its own for it; may be run again after a failure.
lay_out_release() {
  if [ -e "$installed/server/prepared" ]; then
    step "keep release $(basename "$installed")"
    return
  fi
  step "copy the release to $installed"
  run mkdir -p "$installed"
  if [ -z "$in_place" ]; then
    run cp -R "$release/." "$installed/"
  fi
  run chmod 755 "$installed"/bin/museum-* "$installed/server-config/wildfly/install.sh"
  step "prepare its server"
  run rm -rf "$installed/server"
  run cp -R "$stock" "$installed/server"
  run sh "$installed/server-config/wildfly/install.sh" "$installed/server" "$installed/server-modules" > /dev/null
  run cp "$installed/server-config/wildfly/standalone.conf" "$installed/server/bin/standalone.conf"
  # However the release was unpacked, the service reads it.
  run chmod -R go+rX "$installed"
  run touch "$installed/server/prepared"
}

# Puts the release into a slot whose server does not run.
fill_slot() {
  for folder in "$state" "$state/$1" "$state/$1/configuration" "$state/$1/deployments"; do
    [ ! -L "$folder" ] || fail "$folder is a link, which the museum's own user may have made; nothing is written there"
  done
  step "put the release into slot $1"
  run ln -sfn "releases/$(basename "$installed")" "$home/$1"
  run mkdir -p "$state/$1/configuration"
  run rm -rf "$state/$1/deployments"
  run mkdir "$state/$1/deployments"
  for file in museum.xml logging.properties application-users.properties application-roles.properties mgmt-users.properties \
    mgmt-groups.properties; do
    run cp --remove-destination "$installed/server/standalone/configuration/$file" "$state/$1/configuration/$file"
  done
  run cp "$installed/ROOT.war" "$state/$1/deployments/ROOT.war"
  own "$state/$1"
}

write_unit() {
  step "write the service to $unit"
  run mkdir -p "$(dirname "$unit")"
  run cp "$installed/server-config/systemd/meme-museum@.service" "$unit"
}
