# No run ever asks the network for anything.

if command -v strace >/dev/null; then
    shipped; rm -rf "$work/reports"
    (cd "$work/input" && exec strace -f -qq -o "$work/network" -e trace=network "$command" build --reports "$work/reports" \
        --as-of $first) 2>"$work/messages"
    expect "a full run ends well under watch" test $? = 0
    expect "a full run makes no call to the network" test ! -s "$work/network"
    if unshare -n true 2>/dev/null; then
        expect "a full run without any network ends well" sh -c 'cd "$1/input" && exec unshare -n "$0" build --reports "$1/reports" --as-of 2026-11-23' "$command" "$work"
    fi
else
    skip network "strace is missing (apt-get install strace)"
fi
