import Assessments
import Indicators
import Quantities
import Tables

/// The codes of what makes two figures comparable, with their words.
enum IndicatorCodes {
    static let measures = Measure.allCases.map { ColumnKind.Code($0.rawValue, words(of: $0)) }
    static let directions = Direction.allCases.map { ColumnKind.Code($0.rawValue, words(of: $0)) }
    static let rollUps = RollUpRule.allCases.map { ColumnKind.Code($0.rawValue, words(of: $0)) }
    static let limits = Limit.allCases.map { ColumnKind.Code($0.rawValue, words(of: $0)) }

    private static func words(of measure: Measure) -> Words {
        switch measure {
        case .level: Words(vi: "mức tại một thời điểm hoặc của một năm", en: "level at one time or of a year")
        case .sum: Words(vi: "tổng cộng dồn trong nhiệm kỳ", en: "count added up over the term")
        case .rate: Words(vi: "tốc độ tăng bình quân năm (%)", en: "average growth a year, percent")
        case .change: Words(vi: "mức thay đổi", en: "change")
        case .changePercent: Words(vi: "mức thay đổi (%)", en: "change, percent")
        case .changePoints: Words(vi: "mức thay đổi (điểm phần trăm)", en: "change, percentage points")
        case .share: Words(vi: "tỷ trọng, tỷ lệ trong tổng số (%)", en: "share of a whole, percent")
        case .ratio: Words(vi: "k trên n", en: "so many of so many")
        case .rank: Words(vi: "thứ hạng", en: "rank")
        case .multiple: Words(vi: "số lần so với mức gốc", en: "multiple of a base")
        case .grade: Words(vi: "bậc xếp loại", en: "grade of a scale")
        case .streak: Words(vi: "số năm liên tục", en: "years in a row")
        case .flag: Words(vi: "có hoặc không", en: "done or not")
        case .versusPlan: Words(vi: "tỷ lệ so với kế hoạch (%)", en: "percent of the plan")
        }
    }

    private static func words(of direction: Direction) -> Words {
        switch direction {
        case .higher: Words(vi: "càng cao càng tốt", en: "higher is better")
        case .lower: Words(vi: "càng thấp càng tốt", en: "lower is better")
        case .neutral: Words(vi: "không xét", en: "neither is better")
        }
    }

    private static func words(of rule: RollUpRule) -> Words {
        RollUp.Rule(rule)?.words ?? Words(vi: "Không tổng hợp", en: "Not put together")
    }

    private static func words(of limit: Limit) -> Words {
        switch limit {
        case .hundred: Words(vi: "không thể quá 100", en: "cannot pass 100")
        case .band: Words(vi: "phải nằm trong khoảng đã định", en: "has to stay inside its range")
        }
    }
}
