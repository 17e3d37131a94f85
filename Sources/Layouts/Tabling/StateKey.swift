import Charts

extension GridTable {
    /// The table without the words of its states, and the key that says what its shapes mean.
    ///
    /// States that share a shape are told apart by digits.
    func withoutWords() -> (table: GridTable, key: [StateMark]) {
        var seen: [StateMark] = []
        for (row, _) in allRows {
            for state in row.cells.flatMap(\.states) where !seen.contains(state) { seen.append(state) }
        }
        let shared = Dictionary(grouping: seen, by: \.mark.tone).filter { $1.count > 1 }
        let tones = StatusMark.Tone.allCases
        seen = tones.flatMap { tone in seen.filter { $0.mark.tone == tone } }
        var counts: [StatusMark.Tone: Int] = [:]
        let key = seen.map { state in
            guard shared[state.mark.tone] != nil else { return state }
            counts[state.mark.tone, default: 0] += 1
            return StateMark(mark: state.mark, tag: "\(counts[state.mark.tone, default: 1])")
        }
        var table = mapCells { cell in
            guard case .states(let states, _) = cell.content else { return cell }
            let tagged = states.map { state in key.first { $0.mark == state.mark } ?? state }
            return GridCell(content: .states(tagged, withWords: false), marks: cell.marks, target: cell.target)
        }
        for index in table.columns.indices where table.columns[index].kind == .state {
            table.columns[index].kind = .shape
        }
        return (table, key)
    }

    /// The table with the words of its states where they fit, or without them and with their key.
    func fitted(in setting: Setting) -> (table: GridTable, key: [StateMark]) {
        let fits = [1, 0.9].contains { GridMeasures(self, GridStyle(setting, scale: $0)).fits(setting.width) }
        return fits ? (self, []) : withoutWords()
    }
}

extension GridCell {
    /// The states the cell shows; none for other cells.
    fileprivate var states: [StateMark] { if case .states(let states, _) = content { states } else { [] } }
}
