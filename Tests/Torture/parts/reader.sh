# Readers that never stop, while the edition changes: none finds a file missing, empty, or of another edition.

# read_on: reads latest again and again until $work/enough is there; writes how often, and what was wrong.
read_on() {
    local count=0 file fault
    : >"$work/faults"
    while [ ! -e "$work/enough" ]; do
        for file in "${names[@]}"; do [ -s "$work/reports/latest/$file" ] || echo "by path: no $file" >>"$work/faults"; done
        whole "$work/reports" >"$work/fault" 2>/dev/null || cat "$work/fault" >>"$work/faults"
        count=$((count + 1))
    done
    echo $count >"$work/count"
}

reader() {
    local runs=${RUNS:-50} n names today codes=0
    scene next || return
    reset; rm -f "$work/enough"
    # A committee's list of changes is there only after a night that changed something.
    names=($(cut -c 67- "$work/after/latest/SHA256SUMS" | grep -v '^committees/.*/change'))
    read_on & local process=$!
    for ((n = 1; n <= runs; n++)); do
        sed -i "s/,2020-2025,13[0-9]*,/,2020-2025,13$n,/" "$work/input/seeds/facts/an-thinh.csv"
        # Every other run is of the day of the one before and takes its place.
        today=$(date -u -d "$second + $((n / 2)) days" +%F)
        build "$work/reports" $today 2>>"$work/faults" || codes=$((codes + 1))
    done
    touch "$work/enough"; wait $process
    # A folder that is replaced on the same day goes away under whoever holds it open; that is not a mixture.
    expect "$runs changes beside a reader: each run ends with 0" test $codes = 0
    expect "$(cat "$work/count") readings beside them: nothing missing by path, nothing empty" \
        sh -c '! grep "by path" "$0"' "$work/faults"
    expect "what a reader holds open is never a mixture of two editions" sh -c '! grep "FAILED$" "$0"' "$work/faults"
}

reader
