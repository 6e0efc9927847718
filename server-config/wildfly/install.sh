#!/bin/sh
# Prepares a stock WildFly for the museum: adds the modules and writes standalone/configuration/museum.xml.
# Usage: install.sh JBOSS_HOME MODULES_DIR
#   MODULES_DIR contains eclipselink.jar, jipijapa-eclipselink.jar, museum-wildfly.jar and postgresql.jar (the release's server-modules).
# May be run again; each run starts from the stock configuration. Start the server with: standalone.sh --server-config=museum.xml
set -eu

if [ $# -ne 2 ]; then
  echo "Usage: $0 JBOSS_HOME MODULES_DIR" >&2
  exit 2
fi
here=$(cd "$(dirname "$0")" && pwd)
JBOSS_HOME=$(cd "$1" && pwd)
export JBOSS_HOME
jars=$2
configuration=$JBOSS_HOME/standalone/configuration

cp -R "$here/modules/." "$JBOSS_HOME/modules/"
cp "$jars/eclipselink.jar" "$jars/jipijapa-eclipselink.jar" "$JBOSS_HOME/modules/org/eclipse/persistence/main/"
cp "$jars/museum-wildfly.jar" "$JBOSS_HOME/modules/org/mememuseum/main/"
cp "$jars/postgresql.jar" "$JBOSS_HOME/modules/org/postgresql/main/"
cp "$configuration/standalone-full.xml" "$configuration/museum.xml"
cp "$here/logging.properties" "$configuration/logging.properties"
if ! "$JBOSS_HOME/bin/jboss-cli.sh" --file="$here/museum.cli"; then
  rm -f "$configuration/museum.xml"
  echo "The museum's configuration could not be applied to $JBOSS_HOME; see the message above." >&2
  exit 1
fi
echo "Prepared $JBOSS_HOME; start it with: bin/standalone.sh --server-config=museum.xml"
