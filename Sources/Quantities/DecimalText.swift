import Foundation

extension Decimal {
    /// Digits with a point and an ASCII minus, no exponent and no needless zeros: what `description` gives, faster.
    ///
    /// A report holds hundreds of thousands of numbers. Those of more than 64 bits without their point are left to
    /// `description`, and so are all where the system keeps numbers in another way than `DecimalParts` expects.
    var plainDigits: String { DecimalParts(self)?.text ?? description }
}
