# At every call that touches the disk: the call fails, the run is killed, the run is asked to end.

# at CALL N ACTION: plays the night with an action at the N-th such call of a thread; 1 when the promise breaks.
at() {
    local code
    reset
    (
        cd "$work/input" && exec timeout -s KILL "$LIMIT" strace -f --seccomp-bpf -qq -o /dev/null -e trace="$1" \
            -e inject="$1:$3:when=$2" "$command" build --reports "$work/reports" --as-of "$day" --jobs 1 "${options[@]}"
    ) >"$work/output" 2>"$work/messages"
    code=$?
    promise "$work/reports" $code "$work/messages" && recovers "$work/reports"
} 2>/dev/null

sweep() {
    local scene call action count n broken tried why
    for scene in ${SCENES:-next again oldest first}; do
        scene $scene || continue
        rm -f "$work"/trace.*; reset
        (cd "$work/input" && exec strace -ff -qq -o "$work/trace" -e trace="${CALLS// /,}" "$command" build \
            --reports "$work/reports" --as-of "$day" --jobs 1 "${options[@]}") >/dev/null 2>&1
        for call in $CALLS; do
            count=$(busiest $call)
            [ "$count" -gt 0 ] || continue
            for action in "${actions[@]}"; do
                tried=0 broken=$failed
                for ((n = 1; n <= count; n += STEP)); do
                    tried=$((tried + 1))
                    if why=$(at $call $n $action); then QUIET=1 pass; else fail "$scene night, $call $n of $count, $action" "$why"; fi
                done
                printf '%s  %s night, %s at %d of %d %s calls: latest stays whole, and the next run mends the rest\n' \
                    "$([ $failed = $broken ] && echo passed || echo BROKEN)" $scene $action $tried $count $call
            done
        done
    done
}

if command -v strace >/dev/null; then
    actions=()
    for how in $HOW; do
        case $how in
        E*) actions+=("error=$how") ;;
        *) actions+=("signal=SIG$how") ;;
        esac
    done
    sweep
else
    skip faults "strace is missing (apt-get install strace)"
fi
