/// The one name a slip of the pen most probably meant, or nil when there is none or more than one.
///
/// Distance is Damerau–Levenshtein (optimal string alignment) over characters without regard to case; at most a
/// third of the written length, and never more than 3, may differ.
package func nearestName(to written: String, among names: some Collection<String>) -> String? {
    let wanted = Array(written.lowercased())
    guard !wanted.isEmpty else { return nil }
    let limit = min(3, max(1, wanted.count / 3))
    var best: (distance: Int, names: Set<String>) = (limit + 1, [])
    for name in names where name != written && abs(name.count - wanted.count) <= limit {
        let distance = editDistance(wanted, Array(name.lowercased()))
        if distance < best.distance {
            best = (distance, [name])
        } else if distance == best.distance {
            best.names.insert(name)
        }
    }
    return best.distance <= limit && best.names.count == 1 ? best.names.first : nil
}

/// A hint that names the nearest known word, or else lists what is known.
///
/// Of more than twenty words it says how many there are.
package func didYouMean(_ written: String, among names: some Collection<String>) -> String {
    if let name = nearestName(to: written, among: names) { return "did you mean '\(name)'?" }
    return switch names.count {
    case 0: "none is known here"
    case ...20: "known here: " + names.sorted().joined(separator: ", ")
    default: "write one of the \(names.count) known here"
    }
}

private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for (i, a) in left.enumerated() {
        var row = [i + 1] + [Int](repeating: 0, count: right.count)
        for (j, b) in right.enumerated() {
            row[j + 1] = min(last[j] + (a == b ? 0 : 1), last[j + 1] + 1, row[j] + 1)
            if i > 0, j > 0, a == right[j - 1], left[i - 1] == b { row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1) }
        }
        (beforeLast, last) = (last, row)
    }
    return last[right.count]
}
