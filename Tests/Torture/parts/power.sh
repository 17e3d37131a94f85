# The power fails: the run works on a file system in a file; at the cut it is killed, and what the file holds at that
# moment - what was brought to the disk, and no more - is mounted elsewhere and looked at, and the next run works there.
#
# Two disks are looked at for each cut: as it stands, and after another program brought its own file to the disk, which
# takes the journal along - names and sizes - without the bytes of files nobody brought to the disk.

# cut SENTENCE COMMAND...: plays the night on a fresh disk and looks at what is left of it.
cut_power() {
    local sentence=$1 disk code why; shift
    cp --sparse=always "$work/disk" "$work/worked" && mount -o loop "$work/worked" "$work/there" || return 1
    (cd "$work/input" && exec "$@") >"$work/output" 2>"$work/messages"
    code=$?
    cp --sparse=always "$work/worked" "$work/left1"
    dd if=/dev/zero of="$work/there/stranger" bs=1k count=1 conv=fsync status=none
    cp --sparse=always "$work/worked" "$work/left2"
    umount "$work/there"
    for disk in left1 left2; do
        if ! why=$(mount -o loop "$work/$disk" "$work/found" 2>&1); then fail "$sentence ($disk)" "$why"; continue; fi
        if why=$(promise "$work/found/reports" $code "$work/messages" && recovers "$work/found/reports"); then
            QUIET=1 pass
        else
            fail "$sentence ($disk), code $code" "$why"
        fi
        umount "$work/found"
    done
} 2>/dev/null

cuts() {
    local scene call count n broken
    for scene in ${SCENES:-next again oldest first}; do
        scene $scene || continue
        truncate -s 48M "$work/disk" && mkfs.ext4 -q -F "$work/disk" && mount -o loop "$work/disk" "$work/there" || return 1
        [ $scene = first ] || cp -a "$work/base" "$work/there/reports"
        sync -f "$work/there"; umount "$work/there"
        night=("$command" build --reports "$work/there/reports" --as-of "$day" --jobs 1 "${options[@]}")
        broken=$failed
        cut_power "$scene night, power fails after the run ended" "${night[@]}"
        printf '%s  %s night, power fails right after the run ended: what it promised is on the disk\n' \
            "$([ $failed = $broken ] && echo passed || echo BROKEN)" $scene
        for call in ${POWER_CALLS:-write fsync renameat renameat2 linkat symlinkat mkdirat unlinkat fchmod close}; do
            rm -f "$work"/trace.*; reset; [ $scene != first ] || rm -rf "$work/reports"
            (cd "$work/input" && exec strace -ff -qq -o "$work/trace" -e trace="$call" "$command" build \
                --reports "$work/reports" --as-of "$day" --jobs 1 "${options[@]}") >/dev/null 2>&1
            count=$(busiest $call) broken=$failed
            for ((n = 1; n <= count; n += STEP)); do
                cut_power "$scene night, power fails at $call $n of $count" strace -f --seccomp-bpf -qq -o /dev/null \
                    -e trace=$call -e inject=$call:signal=SIGKILL:when=$n "${night[@]}"
            done
            [ "$count" = 0 ] || printf '%s  %s night, power fails at each of %d %s calls (step %d): latest is whole on both disks\n' \
                "$([ $failed = $broken ] && echo passed || echo BROKEN)" $scene $count $call $STEP
        done
    done
}

mkdir -p "$work/there" "$work/found"
truncate -s 8M "$work/probe" 2>/dev/null && mkfs.ext4 -q -F "$work/probe" 2>/dev/null
if ! command -v strace >/dev/null; then
    skip power "strace is missing (apt-get install strace)"
elif mount -o loop "$work/probe" "$work/there" 2>/dev/null; then
    umount "$work/there"
    trap 'umount "$work/there" "$work/found" 2>/dev/null; rm -rf "$work"' EXIT
    cuts
else
    skip power "file systems in files cannot be mounted here (it takes root)"
fi
