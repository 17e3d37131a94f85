/// Whose values stand in a total, and who is missing from it, by places in the register's list of committees.
struct Coverage {
    var covered: [Int] = []
    var missing: [Int] = []
}

extension Tree {
    /// What is covered below each committee that has others below it, the committee itself left out.
    ///
    /// A committee's own value stands for everything below it, so nothing is counted twice. Missing are those that
    /// are not covered and either due themselves or have nothing below them that could stand for them. A committee
    /// comes after those below it.
    func coverages(has: (Int) -> Bool, isDue: (Int) -> Bool) -> [(place: Int, coverage: Coverage)] {
        var whole = Array(repeating: Coverage(), count: children.count)
        var result: [(place: Int, coverage: Coverage)] = []
        for place in upwards {
            var below = Coverage()
            for child in children[place] {
                below.covered += whole[child].covered
                below.missing += whole[child].missing
                whole[child] = Coverage()
            }
            if !children[place].isEmpty { result.append((place, below)) }
            if has(place) {
                whole[place] = Coverage(covered: [place])
            } else {
                let isMissing = isDue(place) || children[place].isEmpty
                whole[place] = Coverage(
                    covered: below.covered, missing: isMissing ? [place] + below.missing : below.missing)
            }
        }
        return result
    }

    /// Who is missing below a committee when one value alone is used.
    func missing(below top: Int, covering only: Int, isDue: (Int) -> Bool) -> [Int] {
        var missing: [Int] = []
        var waiting = Array(children[top].reversed())
        while let place = waiting.popLast() {
            guard place != only else { continue }
            if isDue(place) || children[place].isEmpty { missing.append(place) }
            waiting += children[place].reversed()
        }
        return missing
    }
}
