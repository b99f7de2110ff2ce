#!/bin/sh
# Unpacks a container image and starts it in a folder of its own, read-only but for /tmp, as the image's user, without
# privileges; then asks it. That needs root, and a mount namespace.
#
#   image-test.sh IMAGE.tar
set -eu
umask 022

fail() {
    echo "image test: $1" >&2
    [ ! -s "${work:-/nowhere}/progress" ] || sed 's/^/    /' "$work/progress" >&2
    exit 1
}

skip() {
    echo "image test: skipped: $1" >&2
    exit 0
}

image=${1:?the image is missing}
[ -f "$image" ] || fail "no image at $image"
[ "$(id -u)" = 0 ] || skip 'only root may start a program in a folder of its own'
for tool in curl setpriv unshare; do
    command -v "$tool" >/dev/null || skip "no $tool here"
done
unshare --mount true 2>/dev/null || skip 'no mount namespace can be had here'

work=$(mktemp -d)
server=
end() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    [ -z "$server" ] || wait "$server" 2>/dev/null || true
    rm -rf "$work"
}
trap end EXIT
trap 'exit 1' HUP INT TERM

mkdir "$work/image" "$work/root"
tar -xf "$image" -C "$work/image"
field() {
    sed -n "s/.*\"$1\":\\[\\([^]]*\\)\\].*/\\1/p" "$work/image/$2" | tr -d '"' | tr ',' '\n'
}
for layer in $(field Layers manifest.json); do
    tar --warning=no-unknown-keyword -xf "$work/image/$layer" -C "$work/root"
done
user=$(sed -n 's/.*"User":"\([0-9]*:[0-9]*\)".*/\1/p' "$work/image/config.json")
[ "$user" = 10001:10001 ] || fail "the user is $user, not 10001:10001"
field Env config.json | grep -qx 'ISNAD_HOST=0.0.0.0' || fail 'the server would not be reached from outside the container'
[ -z "$(find "$work/root" -perm -o+w ! -type l ! -path "$work/root/tmp")" ] || fail 'more than /tmp can be written to'

# What a container engine does: the root read-only, /dev, /proc and /tmp mounted, no privileges, nothing in the
# environment but what the image says.
cat >"$work/contain" <<'END'
set -eu
root=$1 user=$2
shift 2
mkdir -p "$root/dev" "$root/proc"
mount --bind "$root" "$root"
mount -o remount,bind,ro "$root"
mount --rbind /dev "$root/dev"
mount -t proc proc "$root/proc" 2>/dev/null || mount --rbind /proc "$root/proc"
mount -t tmpfs -o mode=1777,nosuid,nodev,noexec tmpfs "$root/tmp"
exec setpriv --bounding-set=-all,+sys_chroot,+setuid,+setgid --inh-caps=-all --no-new-privs \
    chroot --userspec="$user" --groups= "$root" "$@"
END
contained() {
    # shellcheck disable=SC2046
    exec env -i $(field Env config.json) PATH="$PATH" \
        unshare --mount sh "$work/contain" "$work/root" "$user" $(field Entrypoint config.json) "$@"
}

contained serve --host 127.0.0.1 --port 0 >"$work/ready" 2>"$work/progress" &
server=$!
for _ in $(seq 120); do
    [ ! -s "$work/ready" ] || break
    kill -0 "$server" 2>/dev/null || fail 'the server ended'
    sleep 1
done
endpoint=$(sed -n 's/^ready //p' "$work/ready")
[ -n "$endpoint" ] || fail 'the server was not ready after two minutes'
grep -q 'opening it' "$work/progress" || fail 'the server did not open the build that the image holds'

answer=$(curl -sS --fail --max-time 60 -H 'Accept: text/csv' --data-urlencode \
    'query=SELECT (COUNT(*) AS ?n) { ?claim isnad:source source:heras-2017 }' "$endpoint" | tr -d '\r')
[ "$(echo "$answer" | sed -n 2p)" -gt 0 ] || fail "no claims of a source that has some: $answer"

management=$(sed -n 's/^health .*:\([0-9]*\)\/health$/\1/p' "$work/progress")
(contained health --management-port "$management") >"$work/health" 2>>"$work/progress" ||
    fail 'the image says that its server is not well'
grep -q '"status":"up"' "$work/health" || fail "no word of health: $(cat "$work/health")"
[ "$(sed -n 's/^Uid:[[:space:]]*\([0-9]*\).*/\1/p' "/proc/$server/status")" = "${user%:*}" ] ||
    fail 'the server does not run as its own user'

kill "$server"
status=0
wait "$server" || status=$?
server=
# 143: ended by the signal, as it should.
[ "$status" = 143 ] || fail "the server ended with status $status"
echo "image test: passed ($(du -k "$image" | cut -f1) KiB)"
