import Foundation
import Indicators
import Quantities

extension Register {
    /// Values of the committees below each committee together, by committees, indicators, terms and periods.
    ///
    /// Only achievements in force of the same term and period come together, in the tree of the period's last day,
    /// and only by the rule an indicator declares. Predecessors are no children: theirs are added only for the
    /// indicators the merged committee declares, where every one of them states a number.
    func rollUps(_ index: FactIndex) -> [RollUp] {
        let rolling = RollingUp(self, index)
        var rows = Array(repeating: [RollUp](), count: committees.count)
        let rolled = indicators.filter { $0.rollUp != .none }.concurrentFlatMap { rolling.rows(of: $0) }
        for (place, row) in rolled { rows[place].append(row) }
        for (place, committee) in committees.enumerated() where !committee.adds.isEmpty {
            rows[place] += rolling.sumsOfPredecessors(committee)
        }
        return rows.flatMap { own in
            let keyed = own.enumerated().map { offset, row in
                (key: (order(ofIndicator: row.indicator), offset), row: row)
            }
            return keyed.sorted { $0.key < $1.key }.map(\.row)
        }
    }
}

/// Puts values of committees together, with everything it takes looked up once.
private struct RollingUp: Sendable {
    private let register: Register
    private let index: FactIndex
    private let places: [String: Int]
    private let stated: [String: [Fact]]
    private let trees: [Day: Tree]

    init(_ register: Register, _ index: FactIndex) {
        self.register = register
        self.index = index
        places = Tree.places(of: register.committees)
        let used = index.values.filter { $0.term != nil }
        stated = Dictionary(grouping: used, by: \.indicator)
        let latest = Set(register.indicators.lazy.filter { $0.rollUp == .latest }.map(\.id))
        let days = Set(
            used.lazy.filter { $0.period.isAddable || latest.contains($0.indicator) }.compactMap(\.period.end))
        trees = Dictionary(uniqueKeysWithValues: days.map { ($0, Tree(register.committees, on: $0)) })
    }

    /// The rows of one indicator with the place of their committee, terms and periods in order.
    func rows(of indicator: Indicator) -> [(Int, RollUp)] {
        let due = Due(register, indicator, stated[indicator.id] ?? [], places)
        let parts = parts(of: indicator)
        let times = parts.keys.sorted(by: TermTime.precedes)
        if indicator.rollUp == .latest {
            return Dictionary(grouping: times, by: \.term).sorted { $0.key < $1.key }.flatMap { term, times in
                latest(indicator, Array(times.reversed()), parts, due)
            }
        }
        return times.flatMap { time -> [(Int, RollUp)] in
            guard let tree = time.period.end.flatMap({ trees[$0] }), let own = parts[time] else { return [] }
            let coverages = tree.coverages(has: { own[$0] != nil }, isDue: { due.holds($0, in: time.term) })
            return coverages.compactMap { place, coverage in
                let used = coverage.covered.compactMap { own[$0] }
                guard !used.isEmpty, let value = indicator.total(of: used) else { return nil }
                let status = ObservationStatus.leastSure(of: used.map(\.status))
                return row(place, indicator, time, value, status, coverage).map { (place, $0) }
            }
        }
    }

    /// The sums of a committee's predecessors, for each indicator it declares and each time all of them state.
    func sumsOfPredecessors(_ committee: Committee) -> [RollUp] {
        guard !committee.predecessors.isEmpty else { return [] }
        return committee.adds.flatMap { indicator -> [RollUp] in
            var numbers: [TermTime: [(value: Decimal, status: ObservationStatus)]] = [:]
            let own = Dictionary(grouping: stated[indicator] ?? [], by: \.committee)
            for fact in committee.predecessors.flatMap({ own[$0] ?? [] }) where fact.period.isAddable {
                guard let term = fact.term, case .exact(let number)? = fact.value else { continue }
                numbers[TermTime(term: term, period: fact.period), default: []].append((number, fact.status))
            }
            let whole = numbers.filter { $0.value.count == committee.predecessors.count }
            return whole.keys.sorted(by: TermTime.precedes).map { time in
                let numbers = whole[time] ?? []
                return RollUp(
                    committee: committee.id, indicator: indicator, term: time.term, period: time.period,
                    rule: .sumOfPredecessors, value: .exact(numbers.reduce(0) { $0 + $1.value }),
                    status: .leastSure(of: numbers.map(\.status)), covered: committee.predecessors, missing: [])
            }
        }
    }

    /// What each committee puts in, by time and the committee's place.
    private func parts(of indicator: Indicator) -> [TermTime: [Int: Part]] {
        var parts: [TermTime: [Int: Part]] = [:]
        for fact in stated[indicator.fraction?.numerator ?? indicator.id] ?? [] {
            // Of the latest value alone nothing is added up: a reading as of a day is one, too.
            guard fact.period.isAddable || (indicator.rollUp == .latest && fact.period.end != nil),
                let term = fact.term, let place = places[fact.committee],
                let part = index.part(of: fact, indicator)
            else { continue }
            parts[TermTime(term: term, period: fact.period), default: [:]][place] = part
        }
        return parts
    }

    /// One row a committee and term: of the values below it the one that ends last, ties in file order.
    private func latest(
        _ indicator: Indicator, _ times: [TermTime], _ parts: [TermTime: [Int: Part]], _ due: Due
    ) -> [(Int, RollUp)] {
        var done: Set<Int> = []
        var rows: [(Int, RollUp)] = []
        for (end, times) in ends(of: times) {
            guard let tree = trees[end] else { continue }
            var own: [Int: (time: TermTime, part: Part)] = [:]
            for time in times { own.merge((parts[time] ?? [:]).mapValues { (time, $0) }) { first, _ in first } }
            for (place, coverage) in tree.coverages(has: { own[$0] != nil }, isDue: { _ in false }) {
                guard let used = coverage.covered.min(), let (time, part) = own[used] else { continue }
                guard done.insert(place).inserted else { continue }
                let missing = tree.missing(below: place, covering: used) { due.holds($0, in: time.term) }
                let alone = Coverage(covered: [used], missing: missing)
                if let row = row(place, indicator, time, part.value, part.status, alone) { rows.append((place, row)) }
            }
        }
        return rows
    }

    /// Times in runs of the same last day, in the order given.
    private func ends(of times: [TermTime]) -> [(Day, [TermTime])] {
        var runs: [(Day, [TermTime])] = []
        for time in times {
            guard let end = time.period.end else { continue }
            if runs.last?.0 == end { runs[runs.count - 1].1.append(time) } else { runs.append((end, [time])) }
        }
        return runs
    }

    private func row(
        _ place: Int, _ indicator: Indicator, _ time: TermTime, _ value: Quantity, _ status: ObservationStatus,
        _ coverage: Coverage
    ) -> RollUp? {
        let id = { (place: Int) in register.committees[place].id }
        return RollUp.Rule(indicator.rollUp).map { rule in
            RollUp(
                committee: id(place), indicator: indicator.id, term: time.term, period: time.period, rule: rule,
                value: value, status: status, covered: coverage.covered.map(id), missing: coverage.missing.map(id))
        }
    }
}

/// Who is due to report an indicator: expected to, or stating any value of it in the term.
private struct Due {
    private let expected: Set<Int>
    private let stating: [Term: Set<Int>]

    init(_ register: Register, _ indicator: Indicator, _ stated: [Fact], _ places: [String: Int]) {
        expected = Set(
            register.committees.indices.filter { register.committees[$0].expects.contains(indicator.id) })
        var stating: [Term: Set<Int>] = [:]
        for fact in stated {
            guard let term = fact.term, let place = places[fact.committee] else { continue }
            stating[term, default: []].insert(place)
        }
        self.stating = stating
    }

    func holds(_ place: Int, in term: Term) -> Bool {
        expected.contains(place) || stating[term]?.contains(place) == true
    }
}
