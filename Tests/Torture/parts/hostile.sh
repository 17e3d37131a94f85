# Input nobody means well with, 1 MB at most: refused within 2 s and 300 MB, with a place, never by a signal; nothing is
# written outside the reports folder.

times() { awk -v n="$1" -v t="$2" 'BEGIN { for (i = 0; i < n; i++) printf "%s", t }'; }
# numbered N TEXT: the text N times, each # in it a number from 0.
numbered() {
    awk -v n="$1" -v t="$2" 'BEGIN {
        m = split(t, part, "#")
        for (i = 0; i < n; i++) { printf "%s", part[1]; for (j = 2; j <= m; j++) printf "%d%s", i, part[j] }
    }'
}
header() { echo indicator,kind,term,period,value,status,source,locator,note; }
row() { printf 'admitted,target,2020-2025,2020-2025,%s,A,report-2025.txt,p3,%s\n' "$1" "${2:-}"; }
goal() { printf 'goals:\n  - {id: open, term: 2025-2030, text: {vi: "%s", en: ok}, source: report-2025.txt, locator: p8}\n' "$1"; }
committee() { cat "$here/seeds/committees.yaml"; printf '  - {id: %s, names: {vi: A, en: A}, short: {vi: A, en: A}, kind: ward%s}\n' "$1" "${2:-}"; }
indicator() { cat "$here/seeds/indicators.yaml"; printf '  - {id: z, names: {vi: A, en: A}, area: party, unit: members, measure: sum, direction: higher, decimals: %s, rollup: sum%s}\n' "$1" "${2:-}"; }

# given PATH: the file of that path in fresh input, from standard input; "-" puts nothing.
given() {
    rm -rf "$work/input"; mkdir -p "$work/input"
    cp -R "$here/seeds" "$here/Layouts" "$work/input"
    cat >"$work/input/$1"
}

# judged SENTENCE CODES [PLACE]: builds from the input and judges code, time, memory, message and what was written.
judged() {
    local sentence=$1 codes=$2 place=${3:-} code seconds memory before why
    rm -rf "$work/reports"
    before=$(cd "$work/input" && find . -printf '%p %s %T@\n' | sort | md5sum)
    (cd "$work/input" && exec timeout -s KILL 60 /usr/bin/time -q -o "$work/spent" -f '%U %S %M' \
        "$command" build --reports "$work/reports" --as-of $first --jobs 1) >"$work/output" 2>"$work/messages" </dev/null
    code=$?
    read -r seconds memory < <(tail -1 "$work/spent" | awk '{ print $1 + $2, int($3 / 1024) }')
    why=
    case " $codes " in *" $code "*) ;; *) why="code $code" ;; esac
    awk -v s="${seconds:-99}" 'BEGIN { exit !(s > 2) }' && why="$why, $seconds s"
    [ "${memory:-999}" -le 300 ] || why="$why, $memory MB"
    [ $code = 0 ] || [ -s "$work/messages" ] || why="$why, no message"
    [ -z "$place" ] || [ $code = 0 ] || grep -q -- "^$place" "$work/messages" || why="$why, no place $place"
    [ "$(wc -l <"$work/messages")" -le ${lines:-210} ] && [ "$(wc -c <"$work/messages")" -le $((${lines:-210} * 480)) ] || why="$why, $(wc -lc <"$work/messages") lines and bytes of messages"
    # A committee whose own file is refused gets a notice, and the others their reports: such an edition is whole too.
    whole "$work/reports" >"$work/why" || why="$why, $(cat "$work/why")"
    [ "$before" = "$(cd "$work/input" && find . -printf '%p %s %T@\n' | sort | md5sum)" ] || why="$why, the input was changed"
    if [ -z "$why" ]; then pass "$sentence: $code, $seconds s, $memory MB"; else fail "$sentence" "${why#, }: $(head -c 200 "$work/messages")"; fi
}

# facts SENTENCE [CODES]: a file of facts from standard input; aims, layout alike.
facts() { given seeds/facts/an-thinh.csv; judged "facts: $1" "${2:-65}" seeds/facts/an-thinh.csv; }
aims() { given seeds/aims/an-thinh.yaml; judged "aims: $1" "${2:-65}" seeds/aims/an-thinh.yaml; }
catalogue() { given seeds/$1.yaml; judged "$1: $2" "${3:-65}" "${4:-seeds/$1.yaml}"; }
layout() { given Layouts/$1.yaml; judged "layout $1: $2" "${3:-78}" "${4:-Layouts/}"; }

text_gate() {
    local name bytes
    while read -r name bytes; do
        { header; row 120 "$(printf "a${bytes}b" | tr '\0' '?')"; } | facts "the gate, $name"
        [ $name = nul ] || goal "$(printf '%s' "a")$(printf "$bytes")" | aims "the gate, $name"
    done <<'END'
bell \a
escape \033[31m
delete \177
next-line \302\205
right-to-left-override \342\200\256
isolate \342\201\246
zero-width-space \342\200\213
replacement \357\277\275
private-use \356\200\200
private-plane \363\260\200\200
mark-inside \357\273\277
no-character \357\277\276
line-separator \342\200\250
surrogate \355\240\200
overlong \300\257
latin-1 \351
past-the-end \364\220\200\200
END
    { header; printf 'admitted,target,2020-2025,2020-2025,120,A,report-2025.txt,p3,a\0b\n'; } | facts "the gate, a zero byte"
    { header; row 120 "e$(times 20 "$(printf '\314\201')")"; } | facts "the gate, twenty marks on a letter"
    for name in '\\u202e' '\\0' '\\a' '\\u200b' '\\uFFFD' '\\uE000' '\\uD800' '\\U0010FFFF' '\\x85' '\\N' '\\L' '\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301'; do
        goal "$(printf "$name")" | aims "the gate, written as $name"
    done
    header | cat - <(times 340000 "$(printf '\342\200\256')") | facts "a megabyte of overrides"
    header | cat - <(times 500000 "$(printf '\314\201')") | facts "a megabyte of marks"
    head -c 1000000 /dev/zero | facts "a megabyte of zero bytes"
    awk 'BEGIN { srand(7); for (i = 0; i < 900000; i++) printf "%c", 128 + int(rand() * 127) }' | facts "a megabyte of noise"
}

identifiers() {
    local id
    for id in '"../x"' a/b '"."' '".."' '"/etc"' "$(times 300 a)" An-Thinh AN-THINH '"a b"' '"a\\0b"' '"a\\nb"' '"C:\\\\x"' '"~"' 'ầ' an-thinh '""' '"a%2fb"' '"a\\u202eb"' '"*"' '"$(id)"' 'a_b'; do
        committee "$(printf '%b' "${id//\\\\/\\\\\\\\}")" | catalogue committees "the id $(printf '%.20s' "$id")"
    done
    for id in 'A' "$(times 200 a)" 'an thinh' 'An-Thinh' '$(id)' 'a;b' '-rf'; do
        given seeds/none </dev/null; rm "$work/input/seeds/none"; cp "$work/input/seeds/facts/an-thinh.csv" "$work/input/seeds/facts/$id.csv"
        judged "facts: a file called $(printf '%.20s' "$id").csv" 65 seeds/
    done
}

tables() {
    header | cat - <(times 1000000 x) | facts "a line of a megabyte"
    times 1000000 x | facts "a header of a megabyte"
    { header; times 500000 x,; } | facts "a row of half a million cells"
    times 500000 x, | facts "a header of half a million cells"
    { header; times 500000 $'a\n'; } | facts "half a million short rows"
    { header; numbered 60000 $'a,b,c,d,e,f,g,h,#\n'; } | facts "rows of nothing known"
    { header; numbered 15000 $'i#,target,2020-2025,2020-2025,120,A,report-2025.txt,p3,\n'; } | facts "rows of unknown indicators"
    { header; numbered 15000 $'admitted,target,2020-2025,2020-2025,12x#,A,report-2025.txt,p3,\n'; } | facts "values that are none"
    { header; numbered 15000 $'admitted,target,2020-2025,20#,120,A,report-2025.txt,p3,\n'; } | facts "periods that are none"
    { header; numbered 15000 $'admitted,target,2020-2025,2020-2025,#,A,report-2025.txt,p3,\n'; } | facts "one target of many values"
    { header; times 16000 "$(row 120)"$'\n'; } | facts "one row again and again"
    { header; awk 'BEGIN { for (i = 0; i < 16000; i++) printf "clean-cells,achievement,,%d-%02d-%02d,%d,A,report-2025.txt,p3,\n", 1900 + i / 336, int(i / 28) % 12 + 1, i % 28 + 1, i % 100 }'; } | facts "a figure for each of 16,000 days" "0 65"
    times 1000000 , | facts "nothing but commas"
    times 1000000 '"' | facts "nothing but quotes"
    times 1000000 $'\n' | facts "nothing but line ends"
    { header; printf 'admitted,"'; times 500000 $'x\n'; } | facts "a quote that is never closed"
    { header; printf 'admitted,"abc\n'; } | facts "a short quote that is never closed"
    { header; times 45000 $'a"b,c"d,e,f,g,h,i,j,k\n'; } | facts "quotes inside cells"
    { header; times 45000 $'"a"b,"c"d,e,f,g,h,i,j,k\n'; } | facts "text behind quotes"
    </dev/null facts "an empty file"
    printf '\357\273\277' | facts "a byte order mark alone"
    printf '\377\376a\0b\0c' | facts "UTF-16 that ends in half a unit"
    printf '\377\376\0\330' | facts "UTF-16 with half a pair"
    { printf '\377\376'; times 125000 'admitted' | sed 's/./&\x00/g'; } | facts "UTF-16 of a megabyte"
}

numbers() {
    local value
    for value in 1e999999999 1e-999999999 NaN inf -inf 0x10 1_000 1/0 0/0 5/0 'rank 0' 'rank -1' x0 xNaN .. 1.. ..1 9..1 --5 1..2..3 '5 of 0' 'rank 99999999999999999999' '=1+1' '@SUM(A1)' '{{7*7}}' '${jndi:ldap://x}' '<script>' '%s%n' ../../etc/passwd NULL true ½ ∞ １２ 1e5 '~' '>='; do
        { header; row "$value"; } | facts "the value $value"
    done
    { header; row "$(times 19000 9)"; } | facts "a number of 19,000 digits"
    { header; row "$(times 900000 9)"; } | facts "a number of 900,000 digits"
    { header; row 0.$(times 19000 1); } | facts "19,000 decimals"
    { header; for value in $(seq 2500); do row "$(printf '%0300d' 7)"; done; } | facts "many numbers of 300 digits"
    { header; printf 'admitted,target,99999999999999999999-99999999999999999999,99999999999999999999,1,A,report-2025.txt,p3,\n'; } | facts "years of 20 digits"
    { header; printf 'admitted,target,2020-2025,2020-2025,1,A,report-2025.txt,p%s,\n' "$(times 5000 9)"; } | facts "a paragraph of 5,000 digits"
    { header; row 120 "$(times 19000 W)"; } | facts "a note of 19,000 letters"
    { header; row 120 "$(times 590 W)"; } | facts "a note of one word of 590 letters" "0 65"
    indicator 99999999999999999999 | catalogue indicators "decimals of 20 digits"
    indicator -1 | catalogue indicators "decimals below 0"
}

yaml() {
    # yaml_cases SUBJECT: each bomb of YAML given to a function.
    local to=$1
    { echo 'a: &a [x,x,x,x,x,x,x,x,x]'; for c in bcdefghij; do :; done; awk 'BEGIN { p = "a"; for (i = 98; i < 107; i++) { c = sprintf("%c", i); printf "%s: &%s [*%s,*%s,*%s,*%s,*%s,*%s,*%s,*%s,*%s]\n", c, c, p, p, p, p, p, p, p, p, p; p = c } }'; } | $to "aliases of aliases"
    { printf 'goals: '; times 480000 '['; times 480000 ']'; } | $to "brackets nested half a million deep"
    { printf 'goals: '; times 240000 '{a: '; } | $to "braces nested a quarter of a million deep"
    awk 'BEGIN { for (i = 0; i < 1350; i++) printf "%" i "s%s", "", "a:\n" }' | $to "indentation of 1,350 steps"
    times 490000 '- ' | $to "lists in lists"
    times 490000 '? ' | $to "keys of keys"
    times 330000 'a: ' | $to "colons in a row"
    { times 980000 a; echo ': 1'; } | $to "a key of a megabyte"
    { printf '"'; times 980000 a; echo '": 1'; } | $to "a quoted key of a megabyte"
    numbered 90000 $'k#: 1\n' | $to "90,000 keys"
    times 100000 $'goals: 1\n' | $to "one key 100,000 times"
    times 80000 $'---\na: 1\n' | $to "80,000 documents"
    echo 'goals: !!python/object/apply:os.system ["id"]' | $to "a tag that calls a program"
    { echo goals:; times 90000 $'  - !x a\n'; } | $to "90,000 tags"
    printf 'a: &a {x: 1}\nb: {<<: *a}\n' | $to "a merge key"
    numbered 60000 $'k#: &a# 1\n' | $to "60,000 anchors"
    { printf 'goals: ['; times 480000 'a,'; echo ']'; } | $to "a list of 480,000"
    { printf 'goals: ['; times 190000 'a: b,'; echo ']'; } | $to "a list of 190,000 pairs"
    { printf 'goals: {'; times 480000 'a,'; echo '}'; } | $to "a mapping without values"
    { printf 'goals: {'; numbered 80000 'k#: 1,'; echo '}'; } | $to "a mapping of 80,000"
    numbered 50000 $'? [a, b, #]\n: 1\n' | $to "keys that are lists"
    { echo 'goals: |'; times 240000 $'  x\n'; } | $to "a block of 240,000 lines"
    { printf 'goals: "'; times 480000 '\\n'; echo '"'; } | $to "480,000 escapes"
    { printf 'goals: "'; times 480000 $'a\n'; } | $to "a quote that is never closed"
    { echo goals:; times 100000 $'- - - a\n'; } | $to "lists in lists in lists"
    { echo goals:; for n in $(seq 120); do printf '  - '; times 38 '['; times 38 ']'; echo; done; numbered 9000 $'  - [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[#]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n'; } | $to "38 levels, 9,000 times"
    local sign
    for sign in $'\t' '|' '%' '@' ':' '-' '?' "'" '"' '!' '*' '&' '>' '`'; do times 1000000 "$sign" | $to "a megabyte of $(printf %q "$sign")"; done
}

yaml_layout() { layout committee "$1" 78; }
yaml_theme() { layout theme "$1" 78; }
yaml_edition() { layout edition "$1" 78; }

catalogues() {
    { cat "$here/seeds/committees.yaml"; numbered 10000 $'  - {id: c#, names: {vi: A, en: A}, short: {vi: A, en: A}, kind: ward}\n'; } | catalogue committees "10,000 more" "0 65"
    { cat "$here/seeds/committees.yaml"; awk 'BEGIN { for (i = 0; i < 9000; i++) printf "  - {id: c%d, names: {vi: A, en: A}, short: {vi: A, en: A}, kind: ward, parent: c%d}\n", i, i + 1 }'; } | catalogue committees "a chain of 9,000 parents" "0 65"
    { cat "$here/seeds/committees.yaml"; awk 'BEGIN { for (i = 0; i < 9000; i++) printf "  - {id: c%d, names: {vi: A, en: A}, short: {vi: A, en: A}, kind: ward, parent: c%d}\n", i, (i + 1) % 9000 }'; } | catalogue committees "a circle of 9,000 parents"
    committee z ", predecessors: [$(times 90000 'an-thinh, ')x]" | catalogue committees "90,000 predecessors"
    committee z ", predecessors: [$(numbered 90000 'c#, ')x]" | catalogue committees "90,000 unknown predecessors"
    committee z ", expects: [$(numbered 90000 'c#, ')x]" | catalogue committees "90,000 unknown expectations"
    { cat "$here/seeds/indicators.yaml"; numbered 6500 $'  - {id: i#, names: {vi: A, en: A}, area: party, unit: members, measure: sum, direction: higher, decimals: 0, rollup: sum}\n'; } | catalogue indicators "6,500 more" "0 65"
    indicator 0 ", parts: [$(numbered 90000 'c#, ')x]" | catalogue indicators "90,000 unknown parts"
    { echo sources:; numbered 9000 $'  - {id: r#.txt, title: a, date: 2025-01-01, language: en, sha256: x}\n'; } | catalogue sources "9,000 without a digest"
    { echo sources:; times 40000 $'  - {id: a, a: b, c: d}\n'; } | catalogue sources "40,000 of another form"
    { echo goals:; numbered 8500 $'  - {id: a#, term: 2025-2030, text: {vi: x, en: y}, source: report-2025.txt, locator: p8}\n'; } | aims "8,500 goals" "0 65"
    { echo goals:; times 90000 $'  - {id: a}\n'; } | aims "90,000 goals without words"
    goal "$(times 400000 'x ')" | aims "a goal of 800,000 letters" "0 65 78"
    numbered 80000 $'a#: b\n' | catalogue remarks "80,000 unknown keys"
    numbered 80000 $'a#: b\n' | catalogue grading "80,000 unknown keys"
    numbered 80000 $'a#: b\n' | catalogue clears "80,000 unknown keys"
}

layouts() {
    local whole=$here/Layouts
    { cat "$whole/committee.yaml"; numbered 60000 $'  - foo#: {}\n'; } | layout committee "60,000 unknown blocks"
    { cat "$whole/committee.yaml"; times 25000 $'  - prose: {text: {vi: a, en: b}}\n'; } | layout committee "25,000 blocks"
    { cat "$whole/committee.yaml"; times 900 $'  - prose: {text: {vi: a, en: b}}\n'; } | layout committee "900 blocks" "0 78"
    { cat "$whole/committee.yaml"; times 900 $'  - table: {from: assessments, title: {vi: a, en: a}, columns: [{show: indicator}]}\n'; } | layout committee "900 tables" "0 78"
    { cat "$whole/committee.yaml"; times 9000 $'  - section:\n      heading: {vi: a, en: b}\n      blocks: []\n'; } | layout committee "9,000 sections"
    { cat "$whole/committee.yaml"; times 30000 $'        - {show: indicator}\n'; } | layout committee "30,000 columns"
    { cat "$whole/committee.yaml"; numbered 30000 $'        - {show: ind#}\n'; } | layout committee "30,000 unknown columns"
    sed "s/vi: \"{committee}\"/vi: \"$(times 30000 'Ạ ')\"/" "$whole/committee.yaml" | layout committee "a title of 60,000 letters" "0 78"
    sed "s/vi: \"{committee}\"/vi: \"$(times 60000 W)\"/" "$whole/committee.yaml" | layout committee "a title of one word" "0 78"
    sed "s/vi: \"{committee}\"/vi: \"$(times 60000 '{')\"/" "$whole/committee.yaml" | layout committee "60,000 braces" "0 78"
    sed "s/vi: \"{committee}\"/vi: \"$(times 30000 '{x}')\"/" "$whole/committee.yaml" | layout committee "30,000 unknown placeholders"
    sed 's,committee.yaml,../../../../etc/passwd,' "$whole/edition.yaml" | layout edition "a file outside"
    sed 's,committee.yaml,/etc/passwd,' "$whole/edition.yaml" | layout edition "a file of the system"
    sed 's,committee.yaml,"a\\0b",' "$whole/edition.yaml" | layout edition "a file's name with a zero byte"
    sed "s,committee.yaml,$(times 60000 a)," "$whole/edition.yaml" | layout edition "a file's name of 60,000 letters"
    sed 's,committee.yaml,edition.yaml,' "$whole/edition.yaml" | layout edition "itself as a layout"
    sed "s/\[vi\]/[$(times 30000 vi,)vi]/" "$whole/edition.yaml" | layout edition "30,000 languages"
    { cat "$whole/edition.yaml"; echo "regimes: [$(numbered 60000 'r#.yaml, ')x]"; } | layout edition "60,000 missing files"
    sed "s/Liberation Sans/$(times 60000 L)/" "$whole/theme.yaml" | layout theme "a font's name of 60,000 letters"
    sed 's/height: 297/height: 60/' "$whole/theme.yaml" | layout theme "a sheet without room"
    sed 's/height: 297/height: nan/' "$whole/theme.yaml" | layout theme "a height that is no number"
    sed 's/height: 297/height: 1e400/' "$whole/theme.yaml" | layout theme "an endless height"
    printf 'part: [\n' | layout consolidated "a broken file"
}

files() {
    local what
    for what in fifo folder loop out device socket dangling; do
        given seeds/none </dev/null; rm "$work/input/seeds/none" "$work/input/seeds/facts/an-thinh.csv"
        case $what in
        fifo) mkfifo "$work/input/seeds/facts/an-thinh.csv" ;;
        folder) mkdir "$work/input/seeds/facts/an-thinh.csv" ;;
        loop) ln -s an-thinh.csv "$work/input/seeds/facts/an-thinh.csv" ;;
        out) ln -s "$here/seeds/facts/an-thinh.csv" "$work/input/seeds/facts/an-thinh.csv" ;;
        device) ln -s /dev/zero "$work/input/seeds/facts/an-thinh.csv" ;;
        socket) [ "$(id -u)" = 0 ] && mknod "$work/input/seeds/facts/an-thinh.csv" c 1 5 || continue ;;
        dangling) ln -s nowhere.csv "$work/input/seeds/facts/an-thinh.csv" ;;
        esac
        # A folder in the place of a file leaves the committee without facts, which a warning tells.
        judged "facts: a $what in the place of the file" "$([ $what = folder ] && echo '0 65' || echo 65)" ""
    done
    for what in fifo out; do
        given seeds/none </dev/null; rm "$work/input/seeds/none" "$work/input/seeds/sources.yaml"
        [ $what = fifo ] && mkfifo "$work/input/seeds/sources.yaml" || ln -s /etc/passwd "$work/input/seeds/sources.yaml"
        judged "sources: a $what in the place of the file" 65 seeds/sources.yaml
        given Layouts/theme.yaml </dev/null; rm "$work/input/Layouts/theme.yaml"
        [ $what = fifo ] && mkfifo "$work/input/Layouts/theme.yaml" || ln -s /etc/passwd "$work/input/Layouts/theme.yaml"
        judged "layouts: a $what in the place of the theme" 78 Layouts/
    done
    given seeds/none </dev/null; rm "$work/input/seeds/none"; mv "$work/input/seeds/facts" "$work/input/facts"; ln -s ../facts "$work/input/seeds/facts"
    judged "facts: the folder a link that leads out" 65 seeds/
    given seeds/none </dev/null; rm "$work/input/seeds/none"; ln -s . "$work/input/seeds/again"
    judged "a link to the folder itself" "0 65" ""
    given seeds/none </dev/null; mkdir -p "$work/input/seeds/$(times 60 d/)"; rm "$work/input/seeds/none"
    judged "folders nested 60 deep" 65 seeds/
    given seeds/none </dev/null; rm "$work/input/seeds/none"; (cd "$work/input/seeds/facts" && numbered 3000 $'a#.csv\n' | xargs touch)
    # Of all files together a thousand faults are listed; then come how many more there are, and what readers have.
    lines=1002 judged "3,000 empty files of facts" 65 seeds/
    given seeds/none </dev/null; rm "$work/input/seeds/none"; touch "$work/input/seeds/facts/$(printf 'b\377\303.csv')" "$work/input/seeds/facts/$(printf 'a\nb.csv')"
    judged "names of files that are no text" 65 seeds/
    given seeds/none </dev/null; rm -rf "$work/input/seeds"; judged "no seeds" 65 ""
    given seeds/none </dev/null; rm -rf "$work/input/seeds"/*; judged "an empty folder of seeds" 65 seeds
    given seeds/none </dev/null; rm -rf "$work/input/Layouts"; judged "no layouts" 78 ""
    given seeds/none </dev/null; rm -rf "$work/input/seeds"; touch "$work/input/seeds"; judged "a file in the place of the seeds" 65 ""
}

if [ -x /usr/bin/time ]; then
    text_gate; identifiers; tables; numbers
    yaml aims; yaml yaml_layout; yaml yaml_theme; yaml yaml_edition
    catalogues; layouts; files
else
    skip hostile "the program time is missing (apt-get install time)"
fi
