# Too little of everything: disk, inodes, file size, memory, descriptors, rights. The run ends with the code the
# cause has, says so in a line and what stands in another, and the old edition stands.

# refused SENTENCE CODES COMMAND...: a night that must end with one of the codes (0 only with the new edition).
refused() {
    local sentence=$1 codes=$2 code why; shift 2
    # Through a pipe: a limit for files must not fall on what the run says.
    (cd "$work/input" && exec "$@") 2>&1 >"$work/output" </dev/null | cat >"$work/messages"
    code=${PIPESTATUS[0]}
    case " $codes " in *" $code "*) ;; *) fail "$sentence" "code $code: $(head -c 300 "$work/messages")"; return ;; esac
    if ! why=$(promise "$place" $code "$work/messages"); then fail "$sentence" "$why"; return; fi
    # The cause in a line, and what stands; where two things cannot be read, each has its line.
    if [ $code != 0 ] && [ "$(wc -l <"$work/messages")" -gt "${lines:-2}" ]; then
        fail "$sentence" "$(wc -l <"$work/messages") lines: $(cat "$work/messages")"; return
    fi
    pass "$sentence: $code$([ $code = 0 ] || printf ', %s' "$(head -c 160 "$work/messages" | sed "s,$work/,,g" | tr '\n' ' ')")"
}

night() { printf '%s\n' "$command" build --reports "$place" --as-of $day --jobs 1; }

# small_disk SIZE INODES: the night on a memory disk of that size.
small_disk() {
    mkdir -p "$work/small"
    mount -t tmpfs -o size="$1",nr_inodes="$2" tmpfs "$work/small" || return 1
    if cp -a "$work/base" "$work/small/reports" 2>/dev/null; then
        place=$work/small/reports
        refused "a disk of $1 bytes and $2 inodes" "0 74" "$command" build --reports "$place" --as-of $day --jobs 1
        swept "$place" >"$work/why" || fail "a disk of $1 bytes and $2 inodes: nothing is left behind" "$(cat "$work/why")"
        mount -o remount,size=64m,nr_inodes=10000 "$work/small"
        expect "a disk of $1 bytes and $2 inodes: once there is room, the next run succeeds" recovers "$place"
    fi
    umount "$work/small"
}

limits() {
    local size files n
    scene next || return
    place=$work/reports run=("$command" build --reports "$work/reports" --as-of $day --jobs 1)
    if [ "$(id -u)" = 0 ] && mkdir -p "$work/small" && mount -t tmpfs -o size=1m tmpfs "$work/small" 2>/dev/null; then
        umount "$work/small"
        trap 'umount "$work/small" 2>/dev/null; umount "$work/frozen" 2>/dev/null; chmod -R u+rwX "$work"; rm -rf "$work"' EXIT
        size=$(du -s --block-size=1k "$work/base" | cut -f 1) files=$(find "$work/base" | wc -l)
        for ((n = size; n <= size + 600; n += 4 * STEP)); do small_disk ${n}k 10000; done
        for ((n = files; n <= files + 90; n += STEP)); do small_disk 64m $n; done
        place=$work/reports
    else
        skip "small disks" "memory disks cannot be mounted here (it takes root)"
    fi
    for n in 0 1 2 4 8 16 32 64 128 256; do
        reset; refused "files of at most $n blocks (ulimit -f)" "0 74" bash -c "ulimit -f $n; exec \"\$@\"" - "${run[@]}"
        expect "and the next run succeeds" recovers "$place"
    done
    for n in $(seq 3 64); do
        reset; lines=3 refused "at most $n open files" "0 65 74 78 127" prlimit --nofile=$n:$n "${run[@]}"
    done
    # Below some 60 MB the system cannot even load the program.
    for ((n = 80; n <= 1600; n += 60 * STEP)); do
        reset; refused "at most $n MB of addresses (ulimit -v)" "0 74 127" bash -c "ulimit -v $((n * 1024)); exec \"\$@\"" - "${run[@]}"
    done
    reset
    refused "standard output full" 0 bash -c '"$@" >/dev/full' - "${run[@]}"
    reset
    refused "all standard descriptors closed" 0 bash -c '"$@" <&- >&- 2>&-' - "${run[@]}"
    reset
    refused "standard output and error a pipe nobody reads" 0 bash -c 'set -o pipefail; "$@" 2>&1 | true' - "${run[@]}"
    reset; rm -rf "$work/reports/latest"; mkdir "$work/reports/latest"; echo mine >"$work/reports/latest/mine"
    (cd "$work/input" && "${run[@]}") 2>"$work/messages"
    expect "a folder where the link should be: 74" test $? = 74
    expect "and it stays as it is" test "$(cat "$work/reports/latest/mine")" = mine
    reset; rm -rf "$work/reports/.lock"; mkdir "$work/reports/.lock"
    refused "a folder where the lock should be" 74 "${run[@]}"
    reset; rm -f "$work/reports/.lock"; ln -s /etc/hostname "$work/reports/.lock"
    refused "a link where the lock should be" 74 "${run[@]}"
    reset; mv "$work/reports/editions" "$work/reports/moved"; ln -s moved "$work/reports/editions"
    refused "a link where the editions should be" 74 "${run[@]}"
    rights
}

# rights: what somebody else owns, or nobody may write.
rights() {
    if [ "$(id -u)" != 0 ] || ! command -v setpriv >/dev/null; then skip "rights" "it takes root and setpriv"; return; fi
    local nobody=(setpriv --reuid=65534 --regid=65534 --clear-groups env HOME=/nonexistent)
    chmod 755 "$work" "$work/input"; chmod -R a+rX "$work/input"
    cp "$command" "$work/copied" && chmod 755 "$work/copied"
    run=("${nobody[@]}" "$work/copied" build --reports "$work/reports" --as-of $day --jobs 1)
    reset; refused "reports of somebody else" 74 "${run[@]}"
    reset; chmod 777 "$work/reports"; refused "a lock of somebody else" 74 "${run[@]}"
    reset; chmod 777 "$work/reports"; rm -f "$work/reports/.lock"
    refused "editions of somebody else" 74 "${run[@]}"
    reset; chmod -R a+rwX "$work/reports"; rm -f "$work/reports/.lock"
    refused "files of somebody else, all of them open to writing" "0 74" "${run[@]}"
    reset; chown -R 65534:65534 "$work/reports"
    chmod 000 "$work/input/seeds/facts/an-thinh.csv"
    # The fault, the committee it withholds, and the edition without it.
    lines=3 refused "a file of facts that may not be read" 65 "${run[@]}"
    chmod 644 "$work/input/seeds/facts/an-thinh.csv"; chmod 000 "$work/input/seeds/facts"
    reset; chown -R 65534:65534 "$work/reports"
    refused "a folder of facts that may not be listed" 65 "${run[@]}"
    chmod 755 "$work/input/seeds/facts"; chmod 000 "$work/input/Layouts/theme.yaml"
    refused "a layout that may not be read" 78 "${run[@]}"
    chmod 644 "$work/input/Layouts/theme.yaml"
    expect "and with every right back the next run succeeds" sh -c 'cd "$0" && exec "$@"' "$work/input" "${run[@]}"
    run=("$command" build --reports "$work/reports" --as-of $day --jobs 1)
    reset; mkdir -p "$work/frozen"
    if mount --bind "$work/reports" "$work/frozen" 2>/dev/null && mount -o remount,bind,ro "$work/frozen"; then
        place=$work/frozen
        refused "a disk that may only be read" 74 "$command" build --reports "$work/frozen" --as-of $day --jobs 1
        place=$work/reports
    else
        skip "a disk that may only be read" "it cannot be mounted here"
    fi
    umount "$work/frozen" 2>/dev/null
}

limits
