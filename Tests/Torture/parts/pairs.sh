# Two runs at once: one publishes, the other says who is at work and ends with 75.

pair() {
    local one two
    scene next || return
    reset
    # The first run is held at its first write to the disk while the second one tries.
    (cd "$work/input" && exec strace -f -qq -o /dev/null -e trace=linkat -e inject=linkat:delay_enter=3000000:when=1 \
        "$command" build --reports "$work/reports" --as-of $day --jobs 1) 2>"$work/one" &
    local process=$!
    for _ in $(seq 100); do [ -d "$work/reports/editions/.stage-$day" ] && break; sleep 0.1; done
    build "$work/reports" $day 2>"$work/two"; two=$?
    wait $process; one=$?
    expect "of two runs at once the first ends with 0" test $one = 0
    expect "the second ends with 75" test $two = 75
    expect "and names the process that is at work" grep -q 'held by process [0-9]* *, *termreport build' "$work/two"
    expect "in one line, and what stands in another" test "$(wc -l <"$work/two")" -le 2
    expect "the edition of the first is whole" whole "$work/reports"
    # Twenty starts at the same moment: each ends with 0 or 75, at least one with 0.
    reset
    local processes=() codes=() n
    for n in $(seq 20); do build "$work/reports" $day 2>>"$work/many" & processes+=($!); done
    for n in "${processes[@]}"; do wait $n; codes+=($?); done
    expect "of twenty runs at once each ends with 0 or 75, and one at least with 0" \
        sh -c 'echo "$*"; case " $* " in *" 0 "*) ;; *) exit 1 ;; esac; for c; do [ $c = 0 ] || [ $c = 75 ] || exit 1; done' - "${codes[@]}"
    expect "and the edition is whole" whole "$work/reports"
}

if command -v strace >/dev/null; then pair; else skip pairs "strace is missing (apt-get install strace)"; fi
