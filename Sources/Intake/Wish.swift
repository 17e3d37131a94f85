import Diagnostics
import Indicators
import Quantities

/// A target that somebody else set for a committee: a directive, not a target of its own.
struct Wish {
    let fact: Fact
    let issuer: Words

    /// The id of the directive, unless another one has it.
    var id: String {
        let period = fact.period.code.lowercased().unicodeScalars.map { scalar in
            ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) ? String(scalar) : "-"
        }
        return "asked-\(fact.indicator)-\(period.joined())"
    }

    /// What tells it from others of the same id, so that numbering does not depend on the order of rows.
    var rank: [String] {
        [
            fact.term?.code ?? "", issuer.vi, fact.source, fact.locator, fact.value?.grammar ?? "",
            fact.status.rawValue, fact.note,
        ]
    }

    /// The directive in the words of the register.
    func aim(id: String, names: Words) -> Aim {
        Aim(
            id: id, committee: fact.committee, kind: .directive, term: fact.term, due: fact.period, text: names,
            number: nil, date: nil, issuer: issuer, indicator: fact.indicator, value: fact.value, source: fact.source,
            locator: fact.locator, place: fact.place)
    }
}

extension SeedReading {
    /// Turns wishes into directives after those of the aims files; a second one of the same id gets a number.
    mutating func settleWishes() {
        var taken: [String: Set<String>] = [:]
        for aim in aims { taken[aim.committee, default: []].insert(aim.id) }
        for action in actions { taken[action.committee, default: []].insert(action.id) }
        var numbers: [[String]: Int] = [:]
        let order = wishes.indices.sorted { left, right in
            let (one, other) = (wishes[left].rank, wishes[right].rank)
            return one == other ? left < right : one.lexicographicallyPrecedes(other)
        }
        var ids: [Int: String] = [:]
        for index in order {
            let wish = wishes[index]
            let committee = wish.fact.committee
            var number = numbers[[committee, wish.id]] ?? 1
            var id = number == 1 ? wish.id : "\(wish.id)-\(number)"
            while taken[committee]?.contains(id) ?? false {
                number += 1
                id = "\(wish.id)-\(number)"
            }
            taken[committee, default: []].insert(id)
            numbers[[committee, wish.id]] = number
            ids[index] = id
        }
        for (index, wish) in wishes.enumerated() {
            guard let id = ids[index], let indicator = indicatorsByID[wish.fact.indicator] else { continue }
            aims.append(wish.aim(id: id, names: indicator.names))
        }
        wishes = []
    }
}
