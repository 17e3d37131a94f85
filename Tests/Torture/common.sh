# What every part of the torture shares: the small folder of seeds, the edition before the night, the promise itself,
# and how results are counted and told.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/torture.XXXXXX")
passed=0 failed=0
first=2026-11-21 second=2026-11-22

# The calls by which a run touches the disk; what becomes of each: an error, or a signal that arrives at it.
: "${CALLS:=openat write fsync rename renameat renameat2 mkdir mkdirat unlink unlinkat close linkat symlinkat}"
: "${HOW:=ENOSPC EIO EMFILE EACCES KILL TERM}"
: "${STEP:=1}" "${LIMIT:=120}"

trap 'chmod -R u+rwX "$work" 2>/dev/null; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

# pass SENTENCE, fail SENTENCE WHY: one result.
pass() { passed=$((passed + 1)); [ -n "${QUIET:-}" ] || printf 'passed  %s\n' "$1"; }
fail() { failed=$((failed + 1)); printf 'FAILED  %s\n        %s\n' "$1" "$(printf '%s' "$2" | head -c 600 | tr '\n' ' ')"; }

# expect SENTENCE COMMAND...: a command that has to succeed; what it prints is the reason when it does not.
expect() {
    local sentence=$1 why; shift
    if why=$("$@" 2>&1); then pass "$sentence"; else fail "$sentence" "${why:-no reason given}"; fi
}

# skip PART WHY: a part that cannot be tried here.
skip() { printf 'skipped %s: %s\n' "$1" "$2"; }

# build REPORTS DAY [OPTION...]: a run on the small seeds, in the folder that holds them.
build() { (cd "$work/input" && exec "$command" build --reports "$1" --as-of "$2" --jobs 1 "${@:3}"); }

# revise [FIGURE]: changes one figure of one committee.
revise() { sed -i "s/,2020-2025,13[0-9],/,2020-2025,${1:-133},/" "$work/input/seeds/facts/an-thinh.csv"; }

# scene NAME: makes $work/base (the reports folder before the night) and $day (the day of the night's edition), and
# $work/after (what an undisturbed night leaves). Names: first, next, again, oldest.
scene() {
    rm -rf "$work/base" "$work/after" "$work/input"
    mkdir -p "$work/input" "$work/base"
    cp -R "$here/seeds" "$here/Layouts" "$work/input"
    day=$second options=()
    case $1 in
    first) day=$first ;;
    next) build "$work/base" $first && revise ;;
    again) build "$work/base" $first && revise 132 && build "$work/base" $second && revise ;;
    oldest) build "$work/base" $first && revise && options=(--keep 1) ;;
    esac || { fail "the scene '$1' can be set" "the build before the night failed"; return 1; }
    cp -a "$work/base" "$work/after"
    build "$work/after" $day "${options[@]}" || { fail "the scene '$1' can be played" "the build failed"; return 1; }
    old=$(edition "$work/base") new=$(edition "$work/after")
}

# shipped: the project's own seeds and layouts in $work/input.
shipped() { rm -rf "$work/input"; mkdir -p "$work/input"; cp -R "$here"/../../seeds "$here"/../../Layouts "$work/input"; }

# reset: $work/reports as it was before the night.
reset() { rm -rf "$work/reports"; cp -a "$work/base" "$work/reports"; }

# edition REPORTS: the digest of the latest edition's checksums; "none" when there is no such link.
edition() {
    [ -L "$1/latest" ] || { echo none; return; }
    sha256sum <"$1/latest/SHA256SUMS" | cut -c 1-64
}

# whole REPORTS: latest leads to an edition whose files are those its checksums list, all of them and no other.
whole() {
    [ -L "$1/latest" ] || return 0
    (
        cd -P "$1/latest" || { echo "latest leads nowhere"; exit 1; }
        sha256sum --check --quiet --strict SHA256SUMS 2>&1 || exit 1
        diff <({ cut -c 67- SHA256SUMS; echo SHA256SUMS; } | LC_ALL=C sort) \
            <(find . ! -type d | cut -c 3- | LC_ALL=C sort) || { echo "files nobody listed"; exit 1; }
    )
}

# swept REPORTS: nothing of a dead run is left.
swept() {
    local left
    left=$(find "$1" -name '.*' ! -path "$1" ! -name .lock ! -name .standing)
    [ -z "$left" ] || { echo "left behind: $left"; return 1; }
}

# withholds REPORTS CODE MESSAGES: latest is tonight's without a committee whose file could not be opened, and code,
# message and the edition itself say so.
withholds() {
    [ "$2" = 65 ] && grep -q 'unreadable-file' "$3" && grep -q ': withheld for the faults above' "$3" &&
        [ "$(readlink "$1/latest")" = "editions/$day" ] && [ "$(wc -l <"$1/latest/tables/withheld.csv")" -gt 1 ]
}

# promise REPORTS CODE MESSAGES: latest is the old edition or the new one, whole; 0 only with the new one; any other
# code with a message, and never a crash. A killed run says nothing.
promise() {
    local found
    whole "$1" || return 1
    found=$(edition "$1")
    [ "$found" = "$old" ] || [ "$found" = "$new" ] || withholds "$@" ||
        { echo "latest is neither the old edition nor the new one"; return 1; }
    case $2 in
    0) [ "$found" = "$new" ] || { echo "code 0 and the old edition"; return 1; } ;;
    137) ;;
    127) grep -q 'loading shared libraries' "$3" || { echo "code 127: $(head -c 300 "$3")"; return 1; } ;;
    64 | 65 | 74 | 75 | 78 | 143) [ -s "$3" ] || [ "$2" = 143 ] || { echo "code $2 and no message"; return 1; } ;;
    124) echo "no end within $LIMIT s"; return 1 ;;
    *) echo "code $2: $(head -c 300 "$3")"; return 1 ;;
    esac
}

# recovers REPORTS: the next run succeeds unaided, publishes what the undisturbed night would, and sweeps.
recovers() {
    build "$1" "$day" "${options[@]}" 2>"$work/next" || { echo "the next run ended with $?: $(head -c 300 "$work/next")"; return 1; }
    whole "$1" || return 1
    [ "$(edition "$1")" = "$new" ] || { echo "the next run published something else"; return 1; }
    swept "$1"
}

# busiest CALL: how often the busiest thread of a night makes a call.
busiest() {
    local most=0 count file
    for file in "$work"/trace.*; do
        count=$(grep -c "^$1(" "$file")
        [ "$count" -le "$most" ] || most=$count
    done
    echo "$most"
}

# closing: the line a person looks at; a run in which nothing was tried proves nothing, and fails.
closing() { echo "$passed passed, $failed failed"; [ "$failed" = 0 ] && [ "$passed" -gt 0 ]; }
