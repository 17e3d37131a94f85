import Assessments
import Indicators
import Quantities

/// Tells changes in one language.
struct ChangeWording {
    let register: Register
    let language: Language

    /// The change as one sentence.
    func sentence(_ change: Change) -> String {
        guard let subject = change.subject else { return making(change)[language] + "." }
        let name = subject.isAim ? "“\(name(subject))”" : name(subject)
        return name + time(subject) + predicate(change)[language] + "."
    }

    /// The indicator's name, as the earlier edition had it where the register has none any more; the text of an aim.
    func name(_ subject: Change.Subject) -> String {
        (register.indicator(subject.indicator)?.names ?? subject.name)[language]
    }

    /// The area's name, likewise.
    func area(_ subject: Change.Subject) -> String {
        let area = register.indicator(subject.indicator)?.area
        return register.areas.first { $0.id == area }?.names[language] ?? subject.area
    }

    /// What is said of the subject, as a sentence of its own.
    func remark(_ change: Change) -> String {
        let told = predicate(change)[language].drop { $0 == ":" || $0 == " " }
        return told.prefix(1).uppercased() + told.dropFirst() + "."
    }

    /// A value in the grammar of the facts files, a grade in the language; a code as it is.
    func machine(_ side: Change.Side, of subject: Change.Subject?) -> String {
        guard let subject, !subject.isAim, let value = Quantity(side.text) else { return side.text }
        return (register.indicator(subject.indicator)?.worded(value, in: language) ?? value).grammar
    }

    /// The name of the unit a side is counted in.
    func unit(_ side: Change.Side?, of subject: Change.Subject) -> String {
        let unit = register.indicator(subject.indicator)?.unit.names
        guard let unit, side == nil || side?.unit == "" || [unit.vi, unit.en].contains(side?.unit) else {
            return side?.unit ?? ""
        }
        return unit[language]
    }

    /// The time in brackets; the term where the period is not known.
    private func time(_ subject: Change.Subject) -> String {
        if let period = Period(subject.period), period != .unknown { return " (\(period.printed(in: language)))" }
        guard let term = Term(subject.term) else { return "" }
        return " (" + Words(vi: "nhiệm kỳ", en: "term")[language] + noBreakSpace + term.printed + ")"
    }

    /// A value as it is printed, with the unit of its own side.
    private func value(_ side: Change.Side?, _ subject: Change.Subject) -> String {
        guard let side else { return "" }
        let name = unit(side, of: subject)
        let unit = MeasureUnit(id: name, names: Words(same: name))
        return Quantity(machine(side, of: subject))?.printed(unit: unit, in: language) ?? side.text
    }

    /// A figure as it is printed, with a remark where it is not final.
    private func figure(_ side: Change.Side?, _ subject: Change.Subject) -> String {
        let text = value(side, subject)
        guard let side, let status = ObservationStatus(rawValue: side.status), status != .normal, let noun = status.noun
        else { return text }
        return "\(text) (\(noun[language]))"
    }

    /// What is said of the subject, after its name and time.
    private func predicate(_ change: Change) -> Words {
        guard let subject = change.subject else { return Words(same: "") }
        let (old, new) = (value(change.old, subject), value(change.new, subject))
        switch change.kind {
        case .figureAdded:
            let new = figure(change.new, subject)
            return Words(vi: ": số liệu mới, \(new)", en: ": new figure, \(new)")
        case .figureWithdrawn:
            let old = figure(change.old, subject)
            return Words(vi: ": số liệu được rút, trước là \(old)", en: ": figure withdrawn, it was \(old)")
        case .figureRevised:
            return revised(change, subject)
        case .targetSet:
            return Words(vi: ": chỉ tiêu mới, \(new)", en: ": new target, \(new)")
        case .targetWithdrawn:
            return Words(vi: ": chỉ tiêu không còn, trước là \(old)", en: ": target withdrawn, it was \(old)")
        case .targetAmended:
            let words = shift(change, subject).words
            return Words(
                vi: ": chỉ tiêu được \(words.vi.verb) từ \(old) \(words.vi.link) \(new)",
                en: ": target \(words.en) from \(old) to \(new)")
        case .aimSet: return Words(vi: ": mục tiêu, nhiệm vụ mới", en: ": new aim or task")
        case .aimWithdrawn: return Words(vi: ": không còn được nêu", en: ": no longer stated")
        case .aimAmended:
            return amended(subject, old: change.old?.text ?? "", new: change.new?.text ?? "")
        case .taskStateChanged:
            return judged(change, Words(vi: "tình trạng", en: "state")) { Action.State(rawValue: $0)?.words }
        case .verdictChanged:
            return judged(change, Words(vi: "đánh giá", en: "verdict")) { Verdict(rawValue: $0)?.words }
        case .paceChanged:
            return judged(change, Words(vi: "tiến độ", en: "pace")) { Pace(rawValue: $0)?.words }
        case .committeeAdded, .committeeRemoved, .methodChanged, .programChanged, .layoutChanged, .fontsChanged:
            return Words(same: "")
        }
    }

    /// An aim in another wording, where its name is the new one, or something else that is said besides.
    private func amended(_ subject: Change.Subject, old: String, new: String) -> Words {
        if [subject.name.vi, subject.name.en].contains(new) {
            return Words(vi: ": sửa nội dung, trước là “\(old)”", en: ": reworded, it was “\(old)”")
        }
        if old.isEmpty { return Words(vi: ": nay nêu thêm “\(new)”", en: ": now with “\(new)”") }
        if new.isEmpty { return Words(vi: ": không còn nêu “\(old)”", en: ": no longer with “\(old)”") }
        return Words(vi: ": sửa từ “\(old)” thành “\(new)”", en: ": changed from “\(old)” to “\(new)”")
    }

    /// A revised figure; where only its certainty is another one, that is told instead.
    private func revised(_ change: Change, _ subject: Change.Subject) -> Words {
        let (old, new) = (value(change.old, subject), value(change.new, subject))
        let status = { (side: Change.Side?) in ObservationStatus(rawValue: side?.status ?? "")?.noun }
        if old == new, let was = status(change.old), let isNow = status(change.new) {
            return Words(
                vi: ": \(new) trước là \(was.vi), nay là \(isNow.vi)", en: ": \(new) was \(was.en), is now \(isNow.en)")
        }
        let (from, to) = (figure(change.old, subject), figure(change.new, subject))
        let remark = change.effect.remark
        return Words(
            vi: ": số liệu được sửa từ \(from) thành \(to)\(remark.vi)",
            en: ": figure revised from \(from) to \(to)\(remark.en)")
    }

    private func judged(_ change: Change, _ noun: Words, _ word: (String) -> Words?) -> Words {
        func told(_ side: Change.Side?) -> Words {
            let code = side?.text ?? ""
            return (word(code) ?? Words(same: code)).map { text, _ in text.lowercased() }
        }
        let (old, new) = (told(change.old), told(change.new))
        let remark = change.yardstick?.remark ?? change.effect.remark
        return Words(
            vi: ": \(noun.vi) đổi từ “\(old.vi)” thành “\(new.vi)”\(remark.vi)",
            en: ": \(noun.en) changed from “\(old.en)” to “\(new.en)”\(remark.en)")
    }

    private func shift(_ change: Change, _ subject: Change.Subject) -> TargetShift {
        guard let old = change.old, let new = change.new, let indicator = register.indicator(subject.indicator),
            Change.isSameUnit(old, new, indicator), let was = Quantity(old.text), let isNow = Quantity(new.text)
        else { return .changed }
        return TargetShift(from: was, to: isNow, of: indicator)
    }
}

extension Change.Yardstick {
    /// What it adds to a sentence.
    fileprivate var remark: Words {
        switch self {
        case .target: Words(vi: ", sau khi chỉ tiêu được điều chỉnh", en: ", after the target was amended")
        case .method: Words(vi: ", tính theo phương pháp khác trước", en: ", by another method than before")
        }
    }
}
