# The full run is killed at moments nobody chose: latest is whole, and the next run succeeds unaided.

kills() {
    local start end length wait n why code process
    shipped
    day=$second options=()
    rm -rf "$work/base" "$work/after"; mkdir "$work/base"
    build "$work/base" $first || { fail "the shipped seeds can be built" "code $?"; return; }
    sed -i 's/,46\.4,/,46.5,/' "$work/input/seeds/facts/hai-phong-industry-and-trade.csv"
    cp -a "$work/base" "$work/after"
    start=$(date +%s%N)
    build "$work/after" $day || { fail "the shipped seeds can be built" "code $?"; return; }
    length=$((($(date +%s%N) - start) / 1000000))
    old=$(edition "$work/base") new=$(edition "$work/after")
    RANDOM=${SEED:-20261121}
    local seen_old=0 seen_new=0
    for ((n = 1; n <= ${KILLS:-200}; n++)); do
        wait=$(((RANDOM * 32768 + RANDOM) % (length * 11 / 10) + 1))
        reset
        (cd "$work/input" && exec "$command" build --reports "$work/reports" --as-of $day --jobs 2) \
            >/dev/null 2>"$work/messages" &
        process=$!
        sleep "$(printf '%d.%03d' $((wait / 1000)) $((wait % 1000)))"
        kill -KILL $process 2>/dev/null
        wait $process 2>/dev/null
        code=$?
        if why=$(promise "$work/reports" $code "$work/messages"); then
            if [ "$(edition "$work/reports")" = "$new" ]; then seen_new=$((seen_new + 1)); else seen_old=$((seen_old + 1)); fi
            why=$(recovers "$work/reports" && cd "$work" && "$command" verify "$work/reports/latest" 2>&1)
        fi && QUIET=1 pass || fail "kill $n, after $wait of $length ms" "$why"
    done
    printf '        killed %d times at random moments of the full run: %d times the old edition stood, %d times the new one\n' \
        $((n - 1)) $seen_old $seen_new
}

kills
