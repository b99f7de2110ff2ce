#!/bin/sh
# Lays out what a container needs besides the program: a Java runtime, the system libraries that it loads, and the data
# with its build. Everything is taken from the machine that builds, so the image is for its kind of processor.
#
#   image-tree.sh TARGET   TARGET holds isnad.jar and lib; the tree is laid out in TARGET/image
#   JAVA_HOME              the JDK that the runtime is cut from
set -eu
umask 022
export LC_ALL=C.UTF-8 TZ=UTC

fail() {
    echo "image: $1" >&2
    exit 1
}

target=$(CDPATH='' cd -- "${1:?the folder of the built program is missing}" && pwd -P)
project=$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd -P)
jdk=${JAVA_HOME:?is not set}
[ "$(uname -s)" = Linux ] || fail 'a container runs Linux programs, which must be copied from Linux: build the image there'
command -v ldd >/dev/null || fail 'no ldd found, which tells the libraries that Java loads; it comes with the C library'
if [ ! -x "$jdk/bin/jlink" ] || [ ! -x "$jdk/bin/jdeps" ] || [ ! -d "$jdk/jmods" ]; then
    fail "no jlink, jdeps or jmods in $jdk; point JAVA_HOME to a whole JDK"
fi

runtime=$target/image/runtime
data=$target/image/data
rm -rf "$target/image"
mkdir -p "$runtime/etc" "$runtime/opt" "$runtime/tmp" "$data/target"

# The modules that classes use. What module descriptors ask for besides (a desktop, for one) is never loaded.
modules=$("$jdk/bin/jdeps" --ignore-missing-deps --multi-release 17 --recursive -verbose:package \
    -cp "$target/lib/*" "$target/isnad.jar" |
    awk '/ -> / && $NF ~ /^(java|jdk)\./ { print $NF }' | sort -u | paste -sd, -)
"$jdk/bin/jlink" --add-modules "${modules:?jdeps found no modules}" --output "$runtime/opt/java" \
    --compress=2 --strip-java-debug-attributes --no-header-files --no-man-pages

# Each library at the path where the loader looks for it.
find "$runtime/opt/java" -type f \( -perm -u+x -o -name '*.so' \) -exec ldd {} + 2>/dev/null |
    awk '$2 == "=>" { $1 = $3 } $1 ~ /^\// && $1 !~ /:$/ { print $1 }' | grep -v "^$runtime" | sort -u |
    while read -r library; do
        mkdir -p "$runtime$(dirname "$library")"
        cp -L "$library" "$runtime$library"
        # On Debian and its kin, the licence as well.
        ! package=$(dpkg-query -S "*${library#/lib}" 2>/dev/null) || package=${package%%:*}
        licence=/usr/share/doc/${package:-}/copyright
        [ -z "${package:-}" ] || [ ! -f "$licence" ] || {
            mkdir -p "$runtime$(dirname "$licence")"
            cp -L "$licence" "$runtime$licence"
        }
    done
find "$runtime" -name 'libc.so*' | grep -q . || fail 'no C library found among those that Java loads'
# Names in Arabic on the command line need a locale that knows them.
[ ! -d /usr/lib/locale/C.utf8 ] || {
    mkdir -p "$runtime/usr/lib/locale"
    cp -RL /usr/lib/locale/C.utf8 "$runtime/usr/lib/locale/"
}
echo 'isnad:x:10001:10001::/tmp:/bin/false' >"$runtime/etc/passwd"
echo 'isnad:x:10001:' >"$runtime/etc/group"

cp -R "$project/data" "$data/data"
"$jdk/bin/java" -XX:+UseSerialGC -jar "$target/isnad.jar" build --data "$data/data" --store "$data/target/store"
# The same once more for people; the server reads the binary form.
rm "$data/target/store/isnad.nq"
