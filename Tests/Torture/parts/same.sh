# The same input gives the same bytes and rights, whoever runs it, where, when, and in what surroundings.

# listing REPORTS: each file of the latest edition with its rights and digest, each folder with its rights.
listing() { (cd -P "$1/latest" && find . -type d -printf '%p %m\n' -o -printf '%p %m ' -exec sha256sum '{}' \; | LC_ALL=C sort); }

# same SENTENCE COMMAND...: runs a command that builds into $work/other and compares with the edition of reference.
same() {
    local sentence=$1 why; shift
    chmod -R u+rwX "$work/other" 2>/dev/null; rm -rf "$work/other"; mkdir "$work/other"
    if ! why=$("$@" 2>&1 </dev/null); then fail "$sentence: the same bytes" "the run failed: $why"; return; fi
    if why=$(diff "$work/listing" <(listing "$work/other")); then pass "$sentence: the same bytes"; else fail "$sentence: the same bytes" "$why"; fi
}

# with_env NAME=VALUE...: a build in a changed environment.
with_env() { (cd "$work/input" && exec env "$@" "$command" build --reports "$work/other" --as-of $day); }
# with_clock DATE: the clock begins there. libfaketime will not do: it waits for ever on allocators that ask for the time.
with_clock() {
    cc -shared -fPIC -O1 -DCLOCK=$(($(date -d "$1" +%s) - $(date +%s)))L -o "$work/clock.so" "$here/clock.c" &&
        with_env LD_PRELOAD="$work/clock.so"
}
with_mask() { (umask "$1"; with_env); }
with_jobs() { (cd "$work/input" && exec "$command" build --reports "$work/other" --as-of $day --jobs "$1"); }
from_root() { (cd / && exec "$command" build --seeds "$work/input/seeds" --layouts "$work/input/Layouts" --reports "$work/other" --as-of $day); }

# reordered COMMAND: seeds and layouts copied file by file in another order, so that folders list them in another.
reordered() {
    local file
    rm -rf "$work/elsewhere"; mkdir -p "$work/elsewhere/deep/down"
    (cd "$work/input" && find . -type f | "$@") | while read -r file; do
        mkdir -p "$work/elsewhere/deep/down/$(dirname "$file")" && cp "$work/input/$file" "$work/elsewhere/deep/down/$file"
    done
    (cd "$work/elsewhere/deep/down" && exec "$command" build --reports "$work/other" --as-of $day)
}

shuffled() {
    mkdir -p "$work/shuffled"
    disorderfs --shuffle-dirents=yes "$work/input" "$work/shuffled" >/dev/null || return 1
    (cd "$work/shuffled" && "$command" build --reports "$work/other" --as-of $day); local code=$?
    fusermount -u "$work/shuffled"
    return $code
}

as_nobody() {
    chmod 755 "$work"; chmod -R a+rX "$work/input"; chown nobody "$work/other"
    cp "$command" "$work/copied" && chmod 755 "$work/copied"
    (cd "$work/input" && exec setpriv --reuid=65534 --regid=65534 --clear-groups env HOME=/nonexistent "$work/copied" build --reports "$work/other" --as-of $day)
}


surroundings() {
    local scene=$1
    if [ "$scene" = shipped ]; then shipped; else scene first || return; fi
    day=$first
    rm -rf "$work/after"; mkdir "$work/after"
    build "$work/after" $day || { fail "the $scene seeds can be built" "code $?"; return; }
    listing "$work/after" >"$work/listing"
    expect "files of an edition are for all to read and for nobody to write" \
        sh -c '! grep -v " 444 \| 755$" "$0"' "$work/listing"
    same "$scene seeds, once more" with_env
    same "$scene seeds, four workers" with_jobs 4
    same "$scene seeds, seven workers" with_jobs 7
    same "$scene seeds, from another folder" from_root
    same "$scene seeds, copied in the order of names backwards" reordered sort -r
    same "$scene seeds, copied in the order of digests" reordered sh -c 'while read f; do echo "$(echo "$f" | md5sum) $f"; done | sort | cut -d" " -f4-'
    if command -v disorderfs >/dev/null && [ -e /dev/fuse ]; then same "$scene seeds, on a disk that lists names in any order" shuffled
    else skip "$scene seeds on a disk that lists names in any order" "disorderfs is missing (apt-get install disorderfs)"; fi
    for zone in Asia/Ho_Chi_Minh America/Los_Angeles Pacific/Kiritimati :nonsense; do same "$scene seeds, TZ=$zone" with_env TZ=$zone; done
    for locale in C C.UTF-8 POSIX vi_VN.UTF-8 tr_TR.UTF-8 de_DE.UTF-8; do same "$scene seeds, LC_ALL=$locale" with_env LC_ALL=$locale LANG=$locale LANGUAGE=vi; done
    same "$scene seeds, an empty environment" with_env -i
    same "$scene seeds, no home" with_env HOME=/nonexistent XDG_CACHE_HOME=/nonexistent XDG_CONFIG_HOME=/nonexistent
    mkdir -p "$work/cold"
    same "$scene seeds, a cold cache of fonts" with_env XDG_CACHE_HOME="$work/cold" HOME="$work/cold" FONTCONFIG_FILE="$(cold_fonts)"
    for mask in 000 022 027 077; do same "$scene seeds, umask $mask" with_mask $mask; done
    same "$scene seeds, a clock in 1999" with_clock '1999-12-31 23:59:58 UTC'
    same "$scene seeds, a clock in 2038" with_clock '2038-01-19 03:14:06 UTC'
    if [ "$(id -u)" = 0 ] && command -v setpriv >/dev/null; then same "$scene seeds, as the user nobody" as_nobody
    else skip "$scene seeds as another user" "it takes root and setpriv"; fi
}

# cold_fonts: a configuration of fonts with a cache folder that is empty.
cold_fonts() {
    sed "s,>conf.d<,>/etc/fonts/conf.d<,; s,<cachedir[^>]*>[^<]*</cachedir>,,g; s,</fontconfig>,<cachedir>$work/cold/fonts</cachedir></fontconfig>," \
        "${FONTCONFIG_FILE:-/etc/fonts/fonts.conf}" >"$work/fonts.conf"
    echo "$work/fonts.conf"
}

surroundings small
surroundings shipped
